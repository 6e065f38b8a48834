// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_grid_model.h"

#include "core/gap/gap_store.h"
#include "core/people/nip.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Name and the birth date in the NIP.
QString bornAs(const core::RosterPerson& person) { return person.name + u'\x1f' + person.nip.left(8); }

}  // namespace

core::Result<std::shared_ptr<const AssessmentData>> AssessmentData::load(core::Workspace& workspace)
{
    core::Session& session = workspace.session();
    return session.read([&]() -> std::shared_ptr<const AssessmentData> {
        auto data = std::make_shared<AssessmentData>();
        const core::GapStore store(session);
        data->tables = core::valueOrThrow(core::ReferenceStore(session).load());
        data->columns = core::valueOrThrow(store.columns(data->tables, workspace.clock().today()));
        data->roster = core::valueOrThrow(store.roster(data->columns, data->tables));
        return data;
    });
}

std::optional<AssessmentData::Asked> AssessmentData::asked(quint32 person, std::size_t competency) const
{
    const auto& requirements = columns.table.groups[columns.table.places[person].group].requirements;
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        if (requirements[i].competency != competency) continue;
        const quint8 slot = core::slotAt(columns.table, person, i);
        return Asked{requirements[i].level, slot < core::kSlotNotAssessed ? std::optional<int>(slot) : std::nullopt};
    }
    return std::nullopt;
}

void AssessmentGridModel::show(std::shared_ptr<const AssessmentData> data, std::vector<quint32> rows, std::vector<std::size_t> competencies)
{
    beginResetModel();
    m_data = std::move(data);
    m_rows = std::move(rows);
    m_namesakes.clear();
    for (int row = 0; row < rowCount(); ++row) ++m_namesakes[person(row).name];
    for (int row = 0; row < rowCount(); ++row)
        if (m_namesakes.value(person(row).name) > 1) ++m_namesakes[bornAs(person(row))];
    m_competencies = std::move(competencies);
    endResetModel();
}

void AssessmentGridModel::setLevels(const std::vector<core::AssessedLevel>& levels, std::optional<core::PersonId> only)
{
    if (!only) m_saved.clear();
    const auto& people = m_data->columns.people;
    const auto uidOf = [&](core::PersonId id) {
        const auto at = std::lower_bound(people.begin(), people.end(), id);
        if (at == people.end() || *at != id) return core::Uid();
        return m_data->roster.people[m_data->roster.rowOfPerson[static_cast<std::size_t>(at - people.begin())]].uid;
    };
    if (only) std::erase_if(m_saved, [who = uidOf(*only)](const auto& entry) { return entry.first.first == who; });
    for (const auto& level : levels)
        if (const auto competency = m_data->columns.dictionary.indexOf(level.competency))
            if (const core::Uid who = uidOf(level.person); !who.isNull()) m_saved.insert_or_assign({who, m_data->columns.dictionary.at(*competency).code}, level);
    if (rowCount() > 0 && columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

AssessmentGridModel::Cell AssessmentGridModel::cell(int row, int column) const
{
    Cell cell;
    if (const auto asked = m_data->asked(person(row).person, m_competencies[static_cast<std::size_t>(column)])) {
        cell.required = asked->required;
        cell.last = asked->last;
    }
    const Key key = keyOf(row, column);
    if (const auto typed = m_typed.find(key); typed != m_typed.end()) {
        cell.level = typed->second;
        cell.isTyped = true;
    } else if (const auto saved = m_saved.find(key); saved != m_saved.end()) {
        cell.level = saved->second.level;
    }
    return cell;
}

const core::AssessedLevel* AssessmentGridModel::saved(int row, int column) const
{
    const auto it = m_saved.find(keyOf(row, column));
    return it == m_saved.end() ? nullptr : &it->second;
}

int AssessmentGridModel::rowOf(const core::Uid& wanted) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (person(row).uid == wanted) return row;
    return -1;
}

int AssessmentGridModel::columnOf(const QString& code) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (competency(column).code == code) return column;
    return -1;
}

void AssessmentGridModel::write(int row, int column, std::optional<int> level)
{
    const auto* known = saved(row, column);
    const Key key = keyOf(row, column);
    if ((known ? std::optional(known->level) : std::nullopt) == level) m_typed.erase(key);
    else m_typed[key] = level;
    emit dataChanged(index(row, column), index(row, column));
}

std::vector<core::PersonLevels> AssessmentGridModel::typed() const
{
    std::vector<core::PersonLevels> people;
    for (const auto& [key, level] : m_typed) {
        if (people.empty() || people.back().person != key.first) people.push_back({key.first, {}});
        if (const auto at = m_data->columns.dictionary.indexOfCode(key.second)) people.back().levels.push_back({m_data->columns.dictionary.at(*at).uid, level});
    }
    return people;
}

void AssessmentGridModel::forgetTyped()
{
    m_typed.clear();
    if (rowCount() > 0 && columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant AssessmentGridModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole) return Qt::AlignCenter;
    const bool isSpoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isSpoken) return {};
    const Cell shown = cell(index.row(), index.column());
    if (!isSpoken) return shown.level ? QVariant(*shown.level) : QVariant();
    QStringList words{person(index.row()).name, competency(index.column()).name};
    words << (shown.required ? tr("required %1").arg(*shown.required) : tr("not required"));
    words << (shown.level ? tr("level %1").arg(*shown.level) : tr("no level"));
    if (!shown.level && shown.last) words << tr("last valid result %1").arg(*shown.last);
    if (shown.missing() > 0) words << tr("%1 missing").arg(shown.missing());
    return words.join(u", "_s);
}

/// The name, and what tells people apart where more than one is called so: the birth date, which leaves room for the name, where it
/// does.
QString AssessmentGridModel::rowTitle(int row) const
{
    const core::RosterPerson& who = person(row);
    if (m_namesakes.value(who.name) < 2) return who.name;
    const QDate born = core::nipParts(who.nip).birthDate;
    const bool isAlone = born.isValid() && m_namesakes.value(bornAs(who)) == 1;
    const QString besides = isAlone ? born.toString(u"dd-MM-yyyy"_s) : who.nip.isEmpty() ? who.post : core::groupedNip(who.nip);
    return besides.isEmpty() ? who.name : u"%1 · %2"_s.arg(who.name, besides);
}

QVariant AssessmentGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole) return competency(section).name;
        if (role == Qt::ToolTipRole) return u"%1 %2"_s.arg(competency(section).code, competency(section).name);
        return {};
    }
    if (role == Qt::DisplayRole) return rowTitle(section);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return u"%1\n%2\n%3"_s.arg(person(section).name, core::groupedNip(person(section).nip), person(section).post);
    return {};
}

}  // namespace ui

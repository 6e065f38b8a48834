// SPDX-License-Identifier: Apache-2.0
#include "ui/gap/gap_sources.h"

#include "core/gap/gap_words.h"
#include "ui/common/cell.h"
#include "ui/gap/gap_page.h"

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

std::vector<quint32> allRows(std::size_t size)
{
    std::vector<quint32> rows(size);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

RecordColumn counted(const QString& key, const QString& title, int width = 92) { return {key, title, ColumnKind::number, width, true, true}; }

}  // namespace

GapPeopleSource::GapPeopleSource(std::shared_ptr<const GapData> data) : m_data(std::move(data))
{
    m_columns = {{u"name"_s, GapPage::tr("Name"), ColumnKind::text, 190}, {u"nip"_s, GapPage::tr("NIP"), ColumnKind::nip, 168, false},
                 {u"post"_s, GapPage::tr("Post"), ColumnKind::text, 190}, {u"unit"_s, GapPage::tr("Unit"), ColumnKind::text, 190},
                 {u"required"_s, GapPage::tr("Required"), ColumnKind::number, 84, false}, {u"assessed"_s, GapPage::tr("Assessed"), ColumnKind::number, 84},
                 {u"gaps"_s, GapPage::tr("Gaps"), ColumnKind::number, 96}, {u"levels"_s, GapPage::tr("Levels missing"), ColumnKind::number, 112},
                 {u"jpm"_s, GapPage::tr("JPM (%)"), ColumnKind::decimal, 84}, {u"category"_s, GapPage::tr("Category"), ColumnKind::text, 160}};
}

std::vector<RecordCells> GapPeopleSource::read(std::span<const quint32> rows) const
{
    const auto& tables = m_data->tables;
    const bool capped = core::settingValue(tables, core::setting::kJpmCapped) != 0;
    const int scheme = core::settingValue(tables, core::setting::kJpmScheme);
    std::vector<RecordCells> cells;
    cells.reserve(rows.size());
    for (const quint32 row : rows) {
        const auto& who = m_data->roster.people[row];
        const auto figures = core::personFigures(m_data->columns, who.person, capped);
        const auto* category = figures.jpmHundredths ? core::jpmCategory(tables, *figures.jpmHundredths, scheme, m_data->columns.asOf) : nullptr;
        const bool isAssessed = figures.assessed > 0;
        cells.push_back({cell(who.name), cell(who.nip), cell(who.post), cell(m_data->unitName(who.person)), cell(figures.required), cell(figures.assessed),
                         isAssessed ? cell(figures.gaps) : QVariant(), isAssessed ? cell(figures.missingLevels) : QVariant(),
                         figures.jpmHundredths ? QVariant(*figures.jpmHundredths / 100.0) : QVariant(), category ? QVariant(category->name) : QVariant()});
    }
    return cells;
}

std::vector<quint32> GapPeopleSource::sorted(int column) const
{
    return column == 0 ? allRows(size()) : sortedByCells(size(), column, [this](std::span<const quint32> rows) { return read(rows); });
}

GapOpenSource::GapOpenSource(std::shared_ptr<const GapData> data) : m_data(std::move(data)), m_rows(core::openRequirements(m_data->columns))
{
    m_columns = {{u"name"_s, GapPage::tr("Name"), ColumnKind::text, 200}, {u"nip"_s, GapPage::tr("NIP"), ColumnKind::nip, 168}, {u"unit"_s, GapPage::tr("Unit"), ColumnKind::text, 220},
                 {u"competency"_s, GapPage::tr("Competency"), ColumnKind::text, 220}, {u"required"_s, GapPage::tr("Required level"), ColumnKind::number, 130},
                 {u"state"_s, GapPage::tr("State"), ColumnKind::text, 120}};
    const auto& rowOf = m_data->roster.rowOfPerson;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const auto& a, const auto& b) { return rowOf[a.person] < rowOf[b.person]; });
}

std::vector<RecordCells> GapOpenSource::read(std::span<const quint32> rows) const
{
    std::vector<RecordCells> cells;
    cells.reserve(rows.size());
    for (const quint32 row : rows) {
        RecordCells own;
        for (std::size_t column = 0; column < m_columns.size(); ++column) own.push_back(cell(row, column));
        cells.push_back(std::move(own));
    }
    return cells;
}

QVariant GapOpenSource::cell(quint32 row, std::size_t column) const
{
    const auto& open = m_rows[row];
    switch (column) {
    case 0: return ui::cell(m_data->who(open.person).name);
    case 1: return ui::cell(m_data->who(open.person).nip);
    case 2: return ui::cell(m_data->unitName(open.person));
    case 3: return ui::cell(m_data->columns.dictionary.at(open.competency).name);
    case 4: return ui::cell(open.required);
    default: return core::gapStateText(open.expired ? core::GapState::expired : core::GapState::notAssessed);
    }
}

QByteArray GapOpenSource::uid(quint32 row) const
{
    return m_data->who(m_rows[row].person).uid.bytes() + m_data->columns.dictionary.at(m_rows[row].competency).uid.bytes();
}

std::vector<quint32> GapOpenSource::sorted(int column) const
{
    if (column == 0) return allRows(size());
    RecordCells cells;  // of this column alone: there may be some for everybody and every competency
    cells.reserve(size());
    for (quint32 row = 0; row < size(); ++row) cells.push_back(cell(row, static_cast<std::size_t>(column)));
    return sortedRows(cells);
}

/// A word may be found in the person or in the competency.
std::vector<quint32> GapOpenSource::matching(const QString& text) const
{
    auto rows = allRows(size());
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        std::vector<bool> people(m_data->roster.people.size()), competencies(m_data->columns.dictionary.size());
        for (const quint32 row : m_data->roster.arena.find(word)) people[row] = true;
        for (std::size_t c = 0; c < competencies.size(); ++c) competencies[c] = core::searchFolded(m_data->columns.dictionary.at(c).name).contains(core::searchFolded(word));
        std::erase_if(rows, [&](quint32 row) { return !people[m_data->roster.rowOfPerson[m_rows[row].person]] && !competencies[m_rows[row].competency]; });
    }
    return rows;
}

std::shared_ptr<const ListSource> gapCompetencySource(const GapData& data, std::optional<std::size_t> unit, GapKinds kinds)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"code"_s, GapPage::tr("Code"), ColumnKind::text, 70}, {u"name"_s, GapPage::tr("Competency"), ColumnKind::text, 220},
        {u"share"_s, GapPage::tr("With a gap (% of the assessed)"), ColumnKind::decimal, 250}, {u"kind"_s, GapPage::tr("Kind"), ColumnKind::text, 110, false},
        counted(u"required"_s, GapPage::tr("Required")), counted(u"assessed"_s, GapPage::tr("Assessed")), counted(u"met"_s, GapPage::tr("Met"), 96),
        counted(u"gap1"_s, GapPage::tr("1 missing")), counted(u"gap2"_s, GapPage::tr("2 missing")), counted(u"gap3"_s, GapPage::tr("3+ missing"), 98),
        counted(u"open"_s, GapPage::tr("Not assessed"), 114), counted(u"expired"_s, GapPage::tr("Expired"), 104), counted(u"levels"_s, GapPage::tr("Levels missing"), 112)});
    const core::UnitRange scope = data.rangeOf(unit);
    for (std::size_t c = 0; c < data.columns.dictionary.size(); ++c) {
        const auto& entry = data.columns.dictionary.at(c);
        const auto g = core::gapsInRange(data.direct, scope, c);
        if (!isShown(kinds, entry.kind) || !data.columns.isListed(c, g)) continue;
        const QVariant share = g.assessed() > 0 ? QVariant(100.0 * (g.gap1 + g.gap2 + g.gap3plus) / g.assessed()) : QVariant();
        source->add({entry.code, entry.name, share, core::competencyKindText(entry.kind), cell(g.required), cell(g.assessed()), cell(g.met), cell(g.gap1), cell(g.gap2),
                     cell(g.gap3plus), cell(g.notAssessed), cell(g.expired), cell(g.totalGapLevels)},
                    entry.uid.bytes());
    }
    return source;
}

std::shared_ptr<const ListSource> gapCellSource(const GapData& data, core::UnitRange units, std::size_t competency)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"name"_s, GapPage::tr("Name"), ColumnKind::text, 152}, {u"level"_s, GapPage::tr("Level"), ColumnKind::text, 62},
                                                                         {u"state"_s, GapPage::tr("State"), ColumnKind::text, 104}});
    auto people = core::peopleOfCell(data.columns, units, competency);
    const auto missing = [](const core::CellPerson& p) { return p.slot >= core::kSlotNotAssessed ? -1 : core::gapLevels(p.required, p.slot); };
    std::sort(people.begin(), people.end(), [&](const auto& a, const auto& b) {
        return std::pair(-missing(a), data.roster.rowOfPerson[a.person]) < std::pair(-missing(b), data.roster.rowOfPerson[b.person]);
    });
    for (const auto& one : people) {
        const auto& who = data.who(one.person);
        const QString level = one.slot < core::kSlotNotAssessed ? QString::number(one.slot) : u"–"_s;
        const auto state = core::stateOf(one.required, one.slot);
        source->add({who.name, u"%1/%2"_s.arg(level).arg(one.required), core::gapStateText(state), static_cast<int>(state)}, who.uid.bytes());
    }
    return source;
}

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_filters.h"

#include "core/workspace/workspace.h"
#include "ui/common/choice.h"
#include "ui/common/job_runner.h"
#include "ui/people/people_source.h"

#include <QBoxLayout>
#include <QComboBox>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Activity { activeOnly, inactiveOnly, everybody };
const QString kUnknownKind = u"?"_s;

}  // namespace

core::Result<std::shared_ptr<const PeopleFacts>> peopleFacts(core::Workspace& workspace)
{
    auto& session = workspace.session();
    const QDate today = workspace.clock().today();
    return session.read([&]() -> std::shared_ptr<const PeopleFacts> {
        auto facts = std::make_shared<PeopleFacts>();
        const auto basis = core::valueOrThrow(core::GapStore(session).basis(today));
        facts->kinds = core::valueOrThrow(core::PersonStore(session).postKinds(basis.tables, basis.posts->kinds, today));
        const auto columns = core::valueOrThrow(core::GapStore(session).columns(basis.tables, today));
        const auto flags = core::gapFlags(columns);
        for (std::size_t i = 0; i < flags.size(); ++i) facts->gaps.insert(columns.people[i].value, flags[i]);
        return facts;
    });
}

PeopleFilters::PeopleFilters(PageContext context, QWidget* owner)
    : QObject(owner), m_context(context), m_unit(makeChoice(tr("Unit"), 8)), m_kind(makeChoice(tr("Kind of post"), 13)), m_gap(makeChoice(tr("Gap"), 13)),
      m_active(makeChoice(tr("Active or not"), 5))
{
    m_gap->addItem(tr("Gap: all"), QString());
    m_gap->addItem(tr("Has a gap"), u"gap"_s);
    m_gap->addItem(tr("Something not assessed"), u"open"_s);
    m_active->addItems({tr("Active"), tr("Not active"), tr("Everybody")});
    for (QComboBox* combo : {m_unit, m_kind, m_gap, m_active}) connect(combo, &QComboBox::currentIndexChanged, this, &PeopleFilters::onChosen);
}

void PeopleFilters::addTo(QBoxLayout* row)
{
    for (QComboBox* combo : {m_unit, m_kind, m_gap, m_active}) row->addWidget(combo, combo == m_active ? 1 : 2);
}

void PeopleFilters::setSource(std::shared_ptr<const PeopleSource> source)
{
    m_source = std::move(source);
    m_isStale = true;
    refillUnits(m_unit, m_source->units(), tr("Unit: all"));
    fillKinds();
    if (needsFacts()) loadFacts();
}

void PeopleFilters::fillKinds()
{
    refill(m_kind, [this] {
        m_kind->addItem(tr("Kind of post: all"), QString());
        for (const auto& kind : m_source->basis()->tables.postKinds) m_kind->addItem(kind.name, kind.code);
        m_kind->addItem(tr("Kind not known"), kUnknownKind);
    });
}

bool PeopleFilters::needsFacts() const { return m_kind->currentIndex() > 0 || m_gap->currentIndex() > 0; }

void PeopleFilters::onChosen()
{
    if (needsFacts() && m_isStale) loadFacts();
    emit changed();
}

void PeopleFilters::loadFacts()
{
    if (m_isLoading) return;
    m_isLoading = true;
    m_isStale = false;
    m_context.jobs.read<std::shared_ptr<const PeopleFacts>>(
        tr("Gaps of everybody"), this, [](core::Workspace& workspace, core::Progress&) { return peopleFacts(workspace); },
        [this](core::Result<std::shared_ptr<const PeopleFacts>> facts) {
            m_isLoading = false;
            if (!facts) return onFailed(facts.error());
            m_facts = std::move(*facts);
            if (m_isStale && needsFacts()) loadFacts();  // the file changed meanwhile
            emit changed();
        });
}

/// Figures of an older file are none: nobody is shown by them.
void PeopleFilters::onFailed(const core::Error& error)
{
    m_isStale = true;
    m_facts.reset();
    emit changed();
    emit failed(error);
}

PeopleFilters::Facts PeopleFilters::facts() const
{
    if (!needsFacts() || m_facts) return Facts::asNeeded;
    return m_isLoading ? Facts::awaited : Facts::failed;
}

RecordModel::Condition PeopleFilters::condition() const
{
    if (!m_source) return {};
    if (facts() != Facts::asNeeded) return [](quint32) { return false; };
    const int activity = m_active->currentIndex(), chosen = m_unit->currentIndex() - 1;
    const auto range = chosen >= 0 ? std::optional(m_source->units().below(static_cast<std::size_t>(chosen))) : std::nullopt;
    const QString kind = m_kind->currentData().toString(), gap = m_gap->currentData().toString();
    const auto facts = needsFacts() ? m_facts : nullptr;
    return [source = m_source, facts, activity, range, kind, gap](quint32 row) {
        if (activity != everybody && source->index().active[row] != (activity == activeOnly)) return false;
        if (range) {
            const auto unit = source->units().indexOf(source->index().units[row]);
            if (!unit || !range->contains(*unit)) return false;
        }
        if (!facts) return true;
        const qint64 id = source->index().ids[row].value;
        if (!kind.isEmpty() && facts->kinds.value(id) != (kind == kUnknownKind ? QString() : kind)) return false;
        if (gap.isEmpty()) return true;
        const core::GapFlags flags = facts->gaps.value(id);
        return gap == "gap"_L1 ? flags.hasGap : flags.notAssessed;
    };
}

void PeopleFilters::showEverybody()
{
    for (QComboBox* combo : {m_unit, m_kind, m_gap}) combo->setCurrentIndex(0);
    m_active->setCurrentIndex(everybody);
}

void PeopleFilters::choose(const QVariantMap& filter)
{
    const std::pair<QString, QComboBox*> named[] = {{u"unit"_s, m_unit}, {u"kind"_s, m_kind}, {u"gap"_s, m_gap}};
    for (const auto& [name, combo] : named)
        if (filter.contains(name)) combo->setCurrentIndex(std::max(0, combo->findData(filter.value(name))));
}

QByteArray PeopleFilters::unit() const { return m_unit->currentData().toByteArray(); }

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_page.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/workspace/workspace.h"
#include "ui/catalogue/agreement_list.h"
#include "ui/catalogue/catalogue_tabs.h"
#include "ui/catalogue/linked_rows.h"
#include "ui/catalogue/offering_panel.h"
#include "ui/common/ask.h"
#include "ui/common/choice.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/read_only.h"
#include "ui/common/record_trail.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Tab { offeringsTab, partnersTab, pricesTab, prioritiesTab };

QComboBox* makeFilter(const QString& name)
{
    auto* combo = new SearchCombo;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(9);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

/// Keeps what is chosen.
void refill(QComboBox* combo, const QString& all, const std::vector<FormChoice>& choices)
{
    const QSignalBlocker quiet(combo);
    const QVariant before = combo->currentData();
    combo->clear();
    combo->addItem(all);
    for (const auto& choice : choices) combo->addItem(choice.text, choice.value);
    combo->setCurrentIndex(before.isValid() ? std::max(0, combo->findData(before)) : 0);
    combo->view()->setMinimumWidth(std::min(combo->view()->sizeHintForColumn(0) + 40, 480));  // the list may be wider than the box
}

}  // namespace

CataloguePage::CataloguePage(PageContext context)
    : Page(context), m_tabs(new QTabWidget), m_offerings(new RecordTable(u"catalogue"_s)), m_form(makeFilter(tr("Form"))), m_provider(makeFilter(tr("Provider"))),
      m_competency(makeFilter(tr("Competency"))), m_choices(new QWidget), m_filters(new QGridLayout), m_panel(new OfferingPanel(context)), m_partners(new ListTab(partnerKind(), context.workspace.log())),
      m_prices(new ListTab(priceKind(context.workspace.clock().today().year() + 1), context.workspace.log())),
      m_priorities(new ListTab(priorityKind(), context.workspace.log())), m_agreements(new AgreementList(context.workspace.log())), m_joinTo(makeFilter(tr("Same as"))),
      m_shares(new LinkedRows(tr("Competencies"), tr("Competency"), {{tr("Weight"), 0.1, 10, 1, 1}})), m_priorityUnits(new LinkedRows(tr("Units"), tr("Unit"), {}))
{
    setTitle(tr("Catalogue & partners"));
    m_delete = edits(makeButton(tr("Delete…"), [this] { removeChosen(); }));
    auto* menu = new QMenu;
    menu->addAction(tr("Import…"), this, [this] { emit placeRequested({u"import"_s}); });
    edits(menu->addAction(tr("Change many…"), this, &CataloguePage::changeMany));
    menu->addAction(tr("Trail…"), this, &CataloguePage::openTrail);
    addAction(makeMenuButton(tr("More"), menu));
    addAction(m_delete);
    addAction(edits(makePrimaryButton(tr("New…"), [this] { createNew(); })));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(offeringTab(), tr("Trainings"));
    m_tabs->addTab(m_partners, tr("Partners"));
    m_tabs->addTab(m_prices, tr("Unit prices"));
    m_tabs->addTab(m_priorities, tr("Priorities"));
    content()->addWidget(m_tabs, 1);
    buildPartners();
    buildPriorities();
    for (ListTab* tab : {m_partners, m_prices, m_priorities}) {
        connect(tab, &ListTab::changed, this, &CataloguePage::refresh);
        connect(tab, &ListTab::noted, this, &Page::noted);
        connect(tab, &ListTab::trailRequested, this, &CataloguePage::openTrail);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &CataloguePage::onTab);
}

CataloguePage::~CataloguePage() = default;

QWidget* CataloguePage::offeringTab()
{
    m_offerings->setExportName(tr("Catalogue"));
    m_offerings->view()->setAccessibleName(tr("Trainings"));
    m_offerings->setEmpty(tr("No training yet. Trainings come with the import of a catalogue, or are entered by hand."),
                          edits(makePrimaryButton(tr("New training…"), [this] { createNew(); })));
    auto* combos = new QHBoxLayout(m_choices);
    combos->setContentsMargins(0, 0, 0, 0);
    combos->setSpacing(metric::kGapSmall);
    for (QComboBox* combo : {m_form, m_provider, m_competency}) {
        combos->addWidget(combo, 1);
        connect(combo, &QComboBox::currentIndexChanged, this, &CataloguePage::applyConditions);
    }
    m_filters->setSpacing(metric::kGapSmall);
    layOutFilters();
    auto* splitter = makePanelSplitter(m_offerings, m_panel, 700, 400);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(m_filters);
    layout->addWidget(splitter, 1);
    connect(m_offerings, &RecordTable::currentChanged, this, &CataloguePage::showOffering);
    connect(m_offerings, &RecordTable::noted, this, &Page::noted);
    connect(m_offerings, &RecordTable::changeRequested, this, &CataloguePage::changeMany);
    connect(m_offerings, &RecordTable::removeRequested, this, &CataloguePage::removeChosen);
    connect(m_offerings, &RecordTable::trailRequested, this, &CataloguePage::openTrail);
    connect(m_panel, &OfferingPanel::changed, this, &CataloguePage::refresh);
    return page;
}

void CataloguePage::layOutFilters()
{
    constexpr int kNarrow = 860;  // below it, what is chosen could not be read in one row
    const bool isNarrow = width() < kNarrow;
    if (m_filters->count() > 0 && isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_offerings->filterEdit(), m_choices, m_offerings->viewButton()}) m_filters->removeWidget(widget);
    m_filters->addWidget(m_offerings->filterEdit(), 0, 0);
    m_filters->addWidget(m_offerings->viewButton(), 0, 2);
    if (isNarrow) m_filters->addWidget(m_choices, 1, 0, 1, 3);
    else m_filters->addWidget(m_choices, 0, 1);
    m_filters->setColumnStretch(0, 1);
    m_filters->setColumnStretch(1, isNarrow ? 0 : 3);
}

void CataloguePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOutFilters();
}

void CataloguePage::buildPartners()
{
    m_partners->addBelow(makeLabel(tr("Agreements"), u"section"_s));
    m_partners->addBelow(m_agreements);
    m_partners->addBelow(makeLabel(tr("Listed twice?"), u"section"_s));
    m_partners->addBelow(makeLabel(tr("The same partner is in the list twice? Choose which entry stays; this one's trainings go there."), u"muted"_s));
    m_partners->addBelow(m_joinTo);
    m_partners->addBelow(edits(makeButton(tr("Merge…"), [this] { joinPartners(); })));
    connect(m_partners, &ListTab::currentChanged, this, [this](const QByteArray& current) {
        std::vector<FormChoice> others;
        if (m_data)
            for (const auto& provider : m_data->catalogue.providers)
                if (provider.uid.bytes() != current) others.push_back({provider.uid.bytes(), provider.name});
        refill(m_joinTo, tr("Same as: choose"), others);
        if (m_data) m_agreements->show(m_data, core::Uid::fromBytes(current));
    });
    connect(m_agreements, &AgreementList::changed, this, &CataloguePage::refresh);
    m_partners->table().setLook([](int column, const RecordCells& cells) {
        RecordModel::CellLook look;
        if (column == kAgreementsColumn && needsNotice(cells[kAgreementsColumn].toString())) look.ink = tokens().warning;
        return look;
    });
}

void CataloguePage::buildPriorities()
{
    m_priorities->addBelow(makeLabel(tr("Competencies"), u"section"_s));
    m_priorities->addBelow(makeLabel(tr("In plans a closed level of a competency counts as often as the weight of the priority times the weight given here; of several priorities the largest product holds. Without a competency the priority changes nothing."), u"muted"_s));
    m_priorities->addBelow(m_shares);
    m_priorities->addBelow(makeLabel(tr("Units"), u"section"_s));
    m_priorities->addBelow(makeLabel(tr("For people of these units and the units below them; without a unit for everybody."), u"muted"_s));
    m_priorities->addBelow(m_priorityUnits);
    connect(m_priorities, &ListTab::currentChanged, this, &CataloguePage::showShares);
    connect(m_priorities, &ListTab::currentChanged, this, &CataloguePage::showPriorityUnits);
    connect(m_priorityUnits, &LinkedRows::wanted, this, [this](const core::Uid& priority, const core::Uid& unit, const std::vector<double>&) { savePriorityUnits(priority, {unit}, true); });
    connect(m_priorityUnits, &LinkedRows::removed, this, [this](const core::Uid& priority, const std::vector<core::Uid>& units) { savePriorityUnits(priority, units, false); });
    connect(m_shares, &LinkedRows::wanted, this, [this](const core::Uid& priority, const core::Uid& competency, const std::vector<double>& numbers) { saveShares(priority, {competency}, numbers[0]); });
    connect(m_shares, &LinkedRows::removed, this, [this](const core::Uid& priority, const std::vector<core::Uid>& competencies) { saveShares(priority, competencies, std::nullopt); });
}

void CataloguePage::refresh()
{
    auto read = CatalogueData::load(workspace());
    if (!read) return ask::showError(this, tr("Catalogue"), read.error());
    m_data = std::move(*read);
    fillFilters();
    fillOfferings();
    for (ListTab* tab : {m_partners, m_prices, m_priorities}) tab->show(m_data);
    onTab();
}

void CataloguePage::fillFilters()
{
    std::vector<FormChoice> forms, providers, competencies;
    std::set<QString> codes;
    std::set<qint64> raised;
    for (const auto& offering : m_data->catalogue.offerings) {
        if (!offering.formCode.isEmpty()) codes.insert(offering.formCode);
        for (const auto& step : offering.steps) raised.insert(step.competency.value);
    }
    for (const QString& code : codes) forms.push_back({code, m_data->formName(code)});
    for (const auto& provider : m_data->catalogue.providers) providers.push_back({provider.uid.bytes(), provider.name});
    for (std::size_t i = 0; i < m_data->dictionary.size(); ++i) {
        const auto& competency = m_data->dictionary.at(i);
        if (raised.contains(competency.id.value)) competencies.push_back({competency.uid.bytes(), competency.code + u' ' + competency.name});
    }
    refill(m_form, tr("Form: all"), forms);
    refill(m_provider, tr("Provider: all"), providers);
    refill(m_competency, tr("Competency: all"), competencies);
}

void CataloguePage::fillOfferings()
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"code"_s, tr("Code"), ColumnKind::text, 70}, {u"name"_s, tr("Name"), ColumnKind::text, 205}, {u"form"_s, tr("Form"), ColumnKind::text, 105, false},
        {u"provider"_s, tr("Provider"), ColumnKind::text, 125, false}, {u"mode"_s, tr("Mode"), ColumnKind::text, 100, false}, {u"hours"_s, tr("JP"), ColumnKind::number, 55},
        {u"days"_s, tr("Days"), ColumnKind::number, 60, false}, {u"cost"_s, tr("Cost per person"), ColumnKind::rupiah, 120, true, false, tr("not known")}, {u"fixed"_s, tr("Fixed cost"), ColumnKind::rupiah, 120, false},
        {u"raises"_s, tr("Raises"), ColumnKind::text, 180}, {u"angkatan"_s, tr("Angkatan"), ColumnKind::number, 80, true, true}, {u"target"_s, tr("Target"), ColumnKind::text, 180, false},
        {u"source"_s, tr("Source"), ColumnKind::text, 180, false}});
    QHash<qint64, int> classes;
    for (const auto& angkatan : m_data->catalogue.angkatan) ++classes[angkatan.offering.value];
    for (const auto& o : m_data->catalogue.offerings) {
        QStringList raises;
        for (const auto& step : o.steps) raises << u"%1 (%2→%3)"_s.arg(m_data->competencyName(step.competency)).arg(step.from).arg(step.to);
        const auto cell = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
        source->add({cell(o.code), cell(o.name), cell(m_data->formName(o.formCode)), cell(o.provider), cell(o.mode), qlonglong(o.hoursJp), qlonglong(o.days),
                     o.isCostKnown ? QVariant(qlonglong(o.costPerPersonRupiah)) : QVariant(), qlonglong(o.fixedCostRupiah), cell(raises.join(u", "_s)), qlonglong(classes.value(o.id.value)), cell(o.target),
                     cell(o.source)},
                    o.uid.bytes());
    }
    m_offerings->setSource(source);
    applyConditions();
    showOffering();
}

void CataloguePage::applyConditions()
{
    if (!m_data) return;
    const QString form = m_form->currentData().toString();
    const auto provider = core::Uid::fromBytes(m_provider->currentData().toByteArray());
    const auto competency = core::Uid::fromBytes(m_competency->currentData().toByteArray());
    m_offerings->setCondition([data = m_data, form, provider, competency](quint32 row) {
        const auto& o = data->catalogue.offerings[row];
        if (!form.isEmpty() && o.formCode != form) return false;
        if (!provider.isNull() && o.providerUid != provider) return false;
        return competency.isNull() || std::any_of(o.steps.begin(), o.steps.end(), [&](const auto& step) {
            const auto index = data->dictionary.indexOf(step.competency);
            return index && data->dictionary.at(*index).uid == competency;
        });
    });
}

void CataloguePage::showOffering()
{
    const QByteArray shown = m_panel->shown().bytes();
    if (m_offerings->currentUid() != shown && !m_panel->mayLeave()) return m_offerings->selectAgain(shown);
    m_panel->show(m_data, m_offerings->currentUid());
}

bool CataloguePage::mayLeave() { return m_panel->mayLeave() && m_partners->mayLeave() && m_prices->mayLeave() && m_priorities->mayLeave(); }

void CataloguePage::onTab()
{
    if (!m_data) return;
    const auto& all = m_data->catalogue;
    const std::pair<QString, std::size_t> remarks[] = {{tr("%1 offerings"), all.offerings.size()}, {tr("%1 partners"), all.providers.size()},
                                                       {tr("%1 prices"), all.prices.size()}, {tr("%1 priorities"), all.priorities.size()}};
    const auto& [words, count] = remarks[std::clamp(m_tabs->currentIndex(), 0, 3)];
    setRemark(words.arg(core::grouped(static_cast<qint64>(count))));
}

void CataloguePage::showShares(const QByteArray& priority)
{
    if (!m_data) return;
    std::vector<LinkedRows::Row> choices, rows;
    for (std::size_t i = 0; i < m_data->dictionary.size(); ++i) {
        const auto& competency = m_data->dictionary.at(i);
        if (m_data->dictionary.isCurrent(i)) choices.push_back({competency.uid, competency.code + u' ' + competency.name, {}});
    }
    for (const auto& p : m_data->catalogue.priorities)
        if (p.uid.bytes() == priority)
            for (const auto& share : p.competencies)
                if (const auto index = m_data->dictionary.indexOf(share.competency))
                    rows.push_back({m_data->dictionary.at(*index).uid, m_data->competencyName(share.competency), {share.weight / 1000.0}});
    m_shares->setChoices(choices);
    m_shares->setRows(core::Uid::fromBytes(priority), std::move(rows));
}

void CataloguePage::saveShares(const core::Uid& priority, const std::vector<core::Uid>& competencies, std::optional<double> weight)
{
    core::PriorityDraft draft = priorityDraft(*m_data, priority.bytes());
    if (draft.uid.isNull()) return;
    for (const core::Uid& competency : competencies) {
        std::erase_if(draft.competencies, [&](const auto& share) { return share.first == competency; });
        if (weight) draft.competencies.emplace_back(competency, static_cast<int>(*weight * 1000 + 0.5));
    }
    const auto saved = core::CatalogueEditor(workspace().log()).save(draft);
    if (!saved) return ask::showError(this, tr("Priorities"), saved.error());
    refresh();
}

void CataloguePage::showPriorityUnits(const QByteArray& priority)
{
    if (!m_data) return;
    std::vector<LinkedRows::Row> choices, rows;
    for (std::size_t u = 0; u < m_data->units.size(); ++u) choices.push_back({m_data->units.at(u).uid, indentedName(m_data->units, u), {}});
    for (const auto& p : m_data->catalogue.priorities)
        if (p.uid.bytes() == priority)
            for (const core::Uid& unit : p.units) rows.push_back({unit, m_data->unitName(unit), {}});
    m_priorityUnits->setChoices(choices);
    m_priorityUnits->setRows(core::Uid::fromBytes(priority), std::move(rows));
}

void CataloguePage::savePriorityUnits(const core::Uid& priority, const std::vector<core::Uid>& units, bool chosen)
{
    core::PriorityDraft draft = priorityDraft(*m_data, priority.bytes());
    if (draft.uid.isNull()) return;
    for (const core::Uid& unit : units) {
        std::erase(draft.units, unit);
        if (chosen) draft.units.push_back(unit);
    }
    const auto saved = core::CatalogueEditor(workspace().log()).save(draft);
    if (!saved) return ask::showError(this, tr("Priorities"), saved.error());
    refresh();
}

void CataloguePage::joinPartners()
{
    const QByteArray other = m_partners->current(), kept = m_joinTo->currentData().toByteArray();
    if (other.isEmpty() || kept.isEmpty()) return ask::showMessage(this, tr("Merge partners"), tr("Choose above which entry stays."));
    const QString name = m_partners->table().model().index(m_partners->table().currentRow(), 0).data().toString();
    if (!ask::confirm(this, {tr("Merge partners"), tr("Merge “%1” into “%2”?").arg(name, m_joinTo->currentText()),
                             {tr("All its trainings, and those of later imports under its name, then belong to “%1”.").arg(m_joinTo->currentText()), tr("Ctrl+Z brings it back.")},
                             tr("Merge"), {}, true}))
        return;
    const auto joined = core::CatalogueEditor(workspace().log()).joinProviders(core::Uid::fromBytes(kept), core::Uid::fromBytes(other));
    if (!joined) return ask::showError(this, tr("Merge partners"), joined.error());
    refresh();
    m_partners->table().select(kept);
}

ListTab* CataloguePage::listTab() const { return qobject_cast<ListTab*>(m_tabs->currentWidget()); }

void CataloguePage::changeMany()
{
    if (auto* tab = listTab()) tab->changeMany();
    else changeOfferings();
}

void CataloguePage::changeOfferings()
{
    if (!m_data) return;
    const auto selected = m_offerings->selectedUids();
    const bool areSelected = !selected.isEmpty();
    std::vector<core::OfferingDraft> drafts;
    const auto add = [&](const QByteArray& uid) {
        if (const auto* offering = m_data->offering(uid)) drafts.push_back(core::draftOf(*offering));
    };
    if (areSelected) for (const QByteArray& uid : selected) add(uid);
    else for (int row = 0; row < m_offerings->model().rowCount(); ++row) add(m_offerings->model().uid(row));
    if (drafts.empty()) return ask::showMessage(this, tr("Change many"), tr("No row is shown; loosen the filters first."));
    auto fields = offeringFields();
    fields.erase(fields.begin(), fields.begin() + 2);  // code and name are of one training
    for (FormField& field : fields) field.choices = offeringChoices(field.key, *m_data);
    const QString title = (areSelected ? tr("Change many: %1 selected trainings") : tr("Change many: the %1 trainings shown")).arg(core::grouped(static_cast<qint64>(drafts.size())));
    BulkRecords<core::OfferingDraft> work{std::move(drafts), [](const core::OfferingDraft& draft) { return draft.name; },
                                          [data = m_data](const core::OfferingDraft& draft, const QString& key) { return offeringFieldText(draft, key, *data); }, setOfferingField,
                                          [this](const std::vector<core::OfferingDraft>& all) {
                                              if (const auto saved = core::CatalogueEditor(workspace().log()).saveMany(all); !saved)
                                                  return ask::showError(this, tr("Change many"), saved.error());
                                              refresh();
                                              emit noted(tr("Saved"));
                                          }};
    (new BulkEditDialog(title, fields, bulkWork(std::move(work)), this))->open();
}

void CataloguePage::openTrail()
{
    const int at = m_tabs->currentIndex();
    static constexpr int kEntities[] = {core::entity::offering, core::entity::provider, core::entity::unitPrice, core::entity::priority};
    RecordTable& table = at == offeringsTab ? *m_offerings : std::array{m_partners, m_prices, m_priorities}[static_cast<std::size_t>(at - 1)]->table();
    if (table.currentUid().isEmpty()) return ask::showMessage(this, tr("Trail"), tr("Choose a row first."));
    const QString name = table.model().index(table.currentRow(), at == offeringsTab ? 1 : 0).data().toString();
    showTrail(workspace(), this, name, kEntities[at], core::Uid::fromBytes(table.currentUid()));
}

void CataloguePage::removeChosen()
{
    if (auto* tab = listTab()) tab->removeChosen();
    else removeOfferings();
}

void CataloguePage::removeOfferings()
{
    QStringList names;
    std::vector<core::Uid> chosen;
    qint64 classes = 0;
    for (const QByteArray& uid : m_offerings->selectedUids()) {
        const auto* offering = m_data ? m_data->offering(uid) : nullptr;
        if (!offering) continue;
        names << offering->name;
        chosen.push_back(offering->uid);
        classes += std::count_if(m_data->catalogue.angkatan.begin(), m_data->catalogue.angkatan.end(), [&](const auto& a) { return a.offering == offering->id; });
    }
    if (names.isEmpty()) return ask::showMessage(this, tr("Delete training"), tr("Choose a training first."));
    if (!ask::confirmRemoval(this, tr("Delete training"), names, {tr("With its %1 angkatan.").arg(core::grouped(classes))})) return;
    const auto removed = core::CatalogueEditor(workspace().log()).removeOfferings(chosen);
    if (!removed) return ask::showError(this, tr("Delete training"), removed.error());
    refresh();
    emit noted(names.size() == 1 ? tr("Deleted: %1").arg(names.front()) : tr("Deleted: %1 trainings").arg(names.size()));
}

void CataloguePage::createNew()
{
    if (!m_data) return;
    if (auto* tab = listTab()) return tab->createNew();
    auto* dialog = new FormDialog(tr("New training"), tr("Add"), this);
    addOfferingFields(dialog->form());
    setOfferingChoices(dialog->form(), *m_data);
    dialog->setCheck([this](const Form& form) { return m_data->findings(offeringIn(form, {})); });
    dialog->setAction([this](const Form& form) -> core::Result<> {
        return core::CatalogueEditor(workspace().log()).save(offeringIn(form, {})).map([this](const core::Uid& made) {
            refresh();
            m_offerings->select(made.bytes());
        });
    });
    dialog->open();
}

void CataloguePage::showPlace(const Place& place)
{
    const QVariant competency = place.filter.value(u"competency"_s);
    if (place.uid.isEmpty() && !competency.isValid()) return;
    for (ListTab* tab : {m_partners, m_prices, m_priorities})
        if (!place.uid.isEmpty() && tab->table().select(place.uid)) return m_tabs->setCurrentWidget(tab);
    m_tabs->setCurrentIndex(offeringsTab);
    for (QComboBox* combo : {m_form, m_provider, m_competency}) combo->setCurrentIndex(0);  // what was asked for is shown
    if (competency.isValid()) m_competency->setCurrentIndex(std::max(0, m_competency->findData(competency)));
    if (!place.uid.isEmpty()) m_offerings->select(place.uid);
}

void CataloguePage::focusFilter()
{
    if (auto* tab = listTab()) tab->table().focusFilter();
    else m_offerings->focusFilter();
}

}  // namespace ui

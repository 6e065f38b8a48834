// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_page.h"

#include "core/base/text.h"
#include "core/history/row_fields.h"
#include "core/people/person_editor.h"
#include "core/people/person_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/job_runner.h"
#include "ui/common/read_only.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/people/people_filters.h"
#include "ui/people/people_source.h"
#include "ui/people/person_dialog.h"
#include "ui/people/person_form.h"
#include "ui/people/person_panel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kReadAtOnce = 3000;  // people; reading more is felt
constexpr std::size_t kNamed = 20;  // people; more are told and deleted as a whole
}

PeoplePage::PeoplePage(PageContext context)
    : Page(context), m_table(new RecordTable(u"people"_s)), m_filters(new PeopleFilters(context, this)), m_panel(new PersonPanel(context)),
      m_splitter(new QSplitter), m_filterBox(new QBoxLayout(QBoxLayout::LeftToRight))
{
    layOut();
    connectTable();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::layOut()
{
    setTitle(tr("People"));
    addAction(makeButton(tr("Import…"), [this] { emit placeRequested({u"import"_s}); }));
    addAction(edits(makeButton(tr("Change many…"), [this] { changeMany(); })));
    addAction(edits(makePrimaryButton(tr("New person  Ctrl+N"), [this] { createNew(); })));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(metric::kGapSmall);
    m_filters->addTo(filters);
    filters->addWidget(m_table->viewButton());
    m_filterBox->setSpacing(metric::kGapSmall);
    m_filterBox->addWidget(m_table->filterEdit(), 2);
    m_filterBox->addLayout(filters, 5);
    filterRow()->addLayout(m_filterBox, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metric::kGap);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({790, 330});
    content()->addWidget(m_splitter, 1);
    m_table->setExportName(tr("People"));
    m_table->setEmpty(tr("Nobody is in this file yet. People come from the profile export of SIASN, or are entered by hand."),
                      makePrimaryButton(tr("Import people…"), [this] { emit placeRequested({u"import"_s}); }));
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 150;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_filterBox->direction() == direction) return;
    m_filterBox->setDirection(direction);
    const int panel = isNarrow ? m_panel->minimumWidth() : 330;
    m_splitter->setSizes({width() - panel, panel});
}

void PeoplePage::connectTable()
{
    connect(m_table, &RecordTable::countChanged, this, &PeoplePage::showCount);
    connect(m_table, &RecordTable::currentChanged, m_panel, &PersonPanel::showPerson);
    connect(m_table, &RecordTable::opened, this, &PeoplePage::openPerson);
    connect(m_table, &RecordTable::noted, this, &Page::noted);
    connect(m_panel, &PersonPanel::openRequested, this, &PeoplePage::openPerson);
    connect(m_panel, &PersonPanel::assessmentRequested, this, [this](const QByteArray& uid) { emit placeRequested({u"assessment"_s, uid}); });
    connect(m_filters, &PeopleFilters::changed, this, &PeoplePage::applyConditions);
    connect(m_filters, &PeopleFilters::failed, this, [this](const core::Error& error) { ask::showError(this, tr("People"), error); });
    connect(m_table, &RecordTable::changeRequested, this, &PeoplePage::changeMany);
    connect(m_table, &RecordTable::whyRequested, this, &PeoplePage::explain);
    connect(m_table, &RecordTable::trailRequested, this, &PeoplePage::showTrail);
    connect(m_table, &RecordTable::removeRequested, this, &PeoplePage::deleteChosen);
    m_table->model().setSorter(PeopleRows::sorter(jobs(), m_table));
    connect(&workspace().session(), &core::Session::changed, this, &PeoplePage::refreshHiddenDialog, Qt::QueuedConnection);
    connect(&jobs(), &JobRunner::finished, this, &PeoplePage::refreshHiddenDialog);
}

void PeoplePage::refresh()
{
    if (!hasNews()) return;
    if (m_source && m_source->size() > kReadAtOnce) return loadByJob();
    auto source = PeopleSource::load(workspace());
    if (!source) return ask::showError(this, tr("People"), source.error());
    showSource(std::move(*source));
}

/// The person who is looked at follows at once, the list a moment later.
void PeoplePage::loadByJob()
{
    m_panel->showPerson(m_table->currentUid());
    if (m_dialog && m_dialog->isVisible()) m_dialog->refresh();
    m_loader.load(tr("Reading people"), [column = m_table->model().sortColumn()](core::Workspace& file, core::Progress&) { return PeopleSource::loadSorted(file, column); },
                  [this](const auto& loaded) { onLoaded(loaded); });
}

void PeoplePage::onLoaded(const core::Result<std::shared_ptr<PeopleSource>>& loaded)
{
    if (!loaded) {
        forgetNews();
        return ask::showError(this, tr("People"), loaded.error());
    }
    (*loaded)->attach(workspace().session());
    showSource(*loaded);
    if (m_place) showPlace(*std::exchange(m_place, std::nullopt));
}

void PeoplePage::showSource(std::shared_ptr<const PeopleSource> source)
{
    m_source = std::move(source);
    m_panel->setBasis(m_source->basis());
    m_filters->setSource(m_source);
    m_table->setSource(m_source, m_filters->condition());
    m_panel->showPerson(m_table->currentUid());
    if (!m_dialog) QTimer::singleShot(500, this, &PeoplePage::prepareDialog);
    if (!m_dialog || !m_dialog->isVisible()) return;
    m_dialog->setBasis(m_source->basis());
    m_dialog->refresh();
}

/// The window refreshes the page it shows; the dialog stands beside any of them.
void PeoplePage::refreshHiddenDialog()
{
    if (!isVisible() && m_dialog && m_dialog->isVisible()) m_dialog->refresh();
}

void PeoplePage::applyConditions() { m_table->setCondition(m_filters->condition()); }

void PeoplePage::showCount(int shown, int total)
{
    if (m_filters->facts() == PeopleFilters::Facts::awaited) return setRemark(tr("being computed…"));
    if (m_filters->facts() == PeopleFilters::Facts::failed) return setRemark(tr("not computed; choose the filter again"));
    setRemark(shown == total ? tr("%1 people").arg(core::grouped(total)) : tr("%1 of %2 people").arg(core::grouped(shown), core::grouped(total)));
}

void PeoplePage::showPlace(const Place& place)
{
    m_filters->choose(place.filter);
    if (place.filter.contains(u"search"_s)) m_table->filterEdit()->setText(place.filter.value(u"search"_s).toString());
    if (place.uid.isEmpty() || !m_source) return;
    const auto& people = m_source->index().uids;
    if (m_loader.isLoading() && std::find(people.begin(), people.end(), core::Uid::fromBytes(place.uid)) == people.end()) {
        m_place = place;  // somebody new, who is being read
        return;
    }
    if (!m_table->select(place.uid)) {
        m_filters->showEverybody();  // whoever was asked for is shown, whatever the filters say
        m_table->select(place.uid);
    }
    if (place.filter.value(u"open"_s).toBool()) openPerson(place.uid);
}

void PeoplePage::focusFilter() { m_table->focusFilter(); }
void PeoplePage::explain() { m_panel->explain(); }
bool PeoplePage::saveTyping() { return !m_dialog || !m_dialog->isVisible() || m_dialog->saveTyping(); }
bool PeoplePage::mayLeave() { return !m_dialog || !m_dialog->isVisible() || m_dialog->close(); }

PersonDialog& PeoplePage::dialog()
{
    if (m_dialog) return *m_dialog;
    m_dialog = new PersonDialog(context(), m_source->basis(), this);
    connect(m_dialog, &PersonDialog::noted, this, &Page::noted);
    connect(m_dialog, &PersonDialog::assessmentRequested, this, [this] {
        const QByteArray uid = m_dialog->person().bytes();
        if (m_dialog->close()) emit placeRequested({u"assessment"_s, uid});
    });
    connect(m_dialog, &PersonDialog::created, this, [this](const QByteArray& uid) {
        refresh();
        showPlace({u"people"_s, uid});
    });
    return *m_dialog;
}

/// Its many fields take longer to make than a person may take to open; nobody waits for them here.
void PeoplePage::prepareDialog()
{
    if (!isVisible()) return;
    if (m_dialog) {
        if (!m_dialog->isVisible()) static_cast<void>(m_dialog->grab());  // lays it out
        return;
    }
    static_cast<void>(dialog());
    QTimer::singleShot(50, this, &PeoplePage::prepareDialog);  // in two turns: keys come in between
}

void PeoplePage::openPerson(const QByteArray& uid)
{
    if (uid.isEmpty() || !m_source) return;
    dialog().setBasis(m_source->basis());
    dialog().showPerson(core::Uid::fromBytes(uid));
    if (dialog().person().isNull()) return;  // gone meanwhile, or a new person is still being typed
    dialog().show();
    dialog().raise();
    dialog().activateWindow();
}

void PeoplePage::showTrail(const QByteArray& uid)
{
    openPerson(uid);
    if (m_dialog && m_dialog->person().bytes() == uid) m_dialog->showTab(PersonDialog::kTrail);
}

void PeoplePage::createNew()
{
    if (!m_source) return;
    dialog().setBasis(m_source->basis());
    dialog().startNew(core::Uid::fromBytes(m_filters->unit()));
    dialog().show();
    dialog().raise();
    dialog().activateWindow();
}

std::vector<core::Uid> PeoplePage::selectedPeople() const
{
    std::vector<core::Uid> people;
    for (const QByteArray& uid : m_table->selectedUids()) people.push_back(core::Uid::fromBytes(uid));
    return people;
}

void PeoplePage::changeMany()
{
    if (!m_source) return;
    auto people = selectedPeople();
    const bool areSelected = !people.empty();
    if (!areSelected)
        for (const quint32 row : m_table->model().rows()) people.push_back(m_source->index().uids[row]);
    if (people.empty()) return ask::showMessage(this, tr("Change many"), tr("No row is shown; loosen the filters first."));
    std::vector<FormField> fields;
    for (const auto& item : core::personItems())
        if (item.bulk) fields.push_back(personFormField(item, *m_source->basis()));
    BulkEditDialog::Work work;
    work.rows = [this, people](const QString& key, const auto& deliver) {
        jobs().read<std::vector<BulkLine>>(
            tr("Reading people"), this,
            [people, item = *core::personItem(key)](core::Workspace& file, core::Progress&) -> BulkEditDialog::Lines {
                return core::PersonStore(file.session()).preview(people, item.field, {}).map([&](const auto& now) {
                    std::vector<BulkLine> lines;
                    for (const auto& line : now) lines.push_back({line.name, personShownValue(item, line.before)});
                    return lines;
                });
            },
            deliver);
    };
    work.after = [basis = m_source->basis()](const QString& key, const QString& value) {
        const auto& item = *core::personItem(key);
        return personShownValue(item, core::textOf(core::itemEdit(item, value, basis->tables, basis->units), item.field));
    };
    work.apply = [this, people](const QString& key, const QString& value) { saveMany(people, *core::personItem(key), value); };
    const QString title = areSelected ? tr("Change many: %1 selected people") : tr("Change many: the %1 people shown");
    (new BulkEditDialog(title.arg(core::grouped(static_cast<qint64>(people.size()))), fields, work, this))->open();
}

void PeoplePage::saveMany(std::vector<core::Uid> people, const core::PersonItem& item, const QString& value)
{
    const QString itemTitle = personItemTitle(item.key);
    jobs().run<core::ChangeReceipt>(
        tr("Change many"), this,
        [people = std::move(people), item, value, itemTitle](core::Workspace& workspace, core::Progress&) -> core::Result<core::ChangeReceipt> {
            const auto basis = core::GapStore(workspace.session()).basis(workspace.clock().today());
            if (!basis) return tl::unexpected<core::Error>(basis.error());
            return core::PersonEditor(workspace.log(), basis->tables, basis->units).saveMany(people, item, value, itemTitle);
        },
        [this, itemTitle](core::Result<core::ChangeReceipt> saved) {
            if (!saved) return ask::showError(this, tr("Change many"), saved.error());
            refresh();
            emit noted(tr("Saved: %1").arg(itemTitle));
        });
}

QStringList PeoplePage::goesAlong(const std::vector<core::Uid>& people) const
{
    const auto words = [](const QString& name, const core::PersonBelongings& own) {
        return tr("%1: %2 posts of the history, %3 assessments, %4 courses, %5 other records")
            .arg(name, core::grouped(own.posts), core::grouped(own.assessments), core::grouped(own.courses), core::grouped(own.others));
    };
    core::PersonEditor editor(workspace().log(), m_source->basis()->tables, m_source->basis()->units);
    QStringList details;
    if (people.size() > kNamed) {
        if (const auto all = editor.belongings(people)) details << words(tr("All together"), *all);
        return details;
    }
    for (const core::Uid& person : people)
        if (const auto own = editor.belongings(person)) details << words(own->name, *own);
    return details;
}

void PeoplePage::deleteChosen()
{
    const auto people = selectedPeople();
    if (people.empty() || !m_source) return;
    const QString count = core::grouped(static_cast<qint64>(people.size()));
    const QString text = people.size() == 1 ? tr("This person is deleted with everything that belongs to the person. It can be undone.")
                                            : tr("%1 people are deleted with everything that belongs to them. It can be undone.").arg(count);
    if (!ask::confirm(this, {tr("Delete people"), text, goesAlong(people), tr("Delete"), {}, true})) return;
    const auto done = [this, count](const core::Result<core::ChangeReceipt>& removed) {
        if (!removed) return ask::showError(this, tr("Delete people"), removed.error());
        emit noted(tr("Deleted: %1").arg(count));
        refresh();
    };
    if (people.size() <= kNamed) return done(core::PersonEditor(workspace().log(), m_source->basis()->tables, m_source->basis()->units).remove(people));
    jobs().run<core::ChangeReceipt>(
        tr("Delete people"), this,
        [people, basis = m_source->basis()](core::Workspace& file, core::Progress&) { return core::PersonEditor(file.log(), basis->tables, basis->units).remove(people); }, done);
}

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/quality/quality_page.h"

#include "core/base/text.h"
#include "core/dashboard/discard_waiting_store.h"
#include "core/dashboard/quality_store.h"
#include "core/people/person_distinct.h"
#include "core/people/person_editor.h"
#include "core/people/person_join.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/cell.h"
#include "ui/common/job_runner.h"
#include "ui/common/record_places.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <map>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAll = -1;

std::shared_ptr<const RecordSource> sourceOf(const core::QualityReport& report)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"name"_s, QualityPage::tr("Record"), ColumnKind::text, 190}, {u"key"_s, QualityPage::tr("NIP or code"), ColumnKind::nip, 168},
        {u"message"_s, QualityPage::tr("Finding"), ColumnKind::text, 440}, {u"kind"_s, QualityPage::tr("Kind"), ColumnKind::text, 150, false}});
    for (const auto& finding : report.findings)  // the key finds the same finding again after the next check
        source->add({cell(finding.name), cell(finding.key), finding.message, core::findingKindInfo(finding.kind).title},
                    finding.code.toLatin1() + finding.subject.uid.bytes() + QByteArray::number(qHash(finding.message)));
    return source;
}

QString described(const core::PersonRow& row)
{
    QStringList words{core::fullName(row.person), core::groupedNip(row.person.nip), row.person.unitName};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

core::PersonBelongings belongingsOf(core::EditLog& log, const core::Uid& person)
{
    static const core::ReferenceTables tables;
    static const core::UnitTree units;  // only counted, nothing is checked
    return core::PersonEditor(log, tables, units).belongings(person).value_or(core::PersonBelongings());
}

QStringList toCompare(const core::PersonRow& row, const core::PersonBelongings& own)
{
    const core::Person& p = row.person;
    return {core::fullName(p), core::groupedNip(p.nip), p.unitName, p.postTitle, p.birthDate.toString(u"dd-MM-yyyy"_s),
            QualityPage::tr("%1 posts, %2 assessments, %3 courses").arg(core::grouped(own.posts), core::grouped(own.assessments), core::grouped(own.courses))};
}

}  // namespace

QualityPage::QualityPage(PageContext context)
    : Page(context), m_loader(context.jobs, this), m_table(new RecordTable(u"quality"_s)), m_kinds(new QListWidget), m_kindTitle(makeLabel({})), m_meaning(makeLabel({})), m_whole(makeLabel({})),
      m_open(makeButton(tr("Open the record"), [this] { open(); })), m_decide(makeButton(tr("Decide…"), [this] { decide(); })),
      m_discard(makeButton(tr("Discard…"), [this] { discard(); })), m_apart(makeButton(tr("Not the same person"), [this] { tellApart(); })),
      m_join(makePrimaryButton(tr("Join…"), [this] { join(); }))
{
    setTitle(tr("Data quality"));
    addAction(m_open);
    addAction(m_decide);
    addAction(m_discard);
    addAction(m_apart);
    addAction(m_join);
    filterRow()->addWidget(m_table->filterEdit(), 1);
    filterRow()->addStretch(1);
    filterRow()->addWidget(m_table->viewButton());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(kindPanel());
    auto* findings = new QWidget;
    auto* list = new QVBoxLayout(findings);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(metric::kGapSmall);
    list->addWidget(m_table, 1);
    list->addWidget(m_whole);
    splitter->addWidget(findings);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 800});
    content()->addWidget(splitter, 1);
    m_table->setExportName(tr("Data quality"));
    m_table->view()->setAccessibleName(tr("Findings"));
    m_table->setEmpty(tr("Checking the data…"));
    m_table->setSource(sourceOf(m_report));
    connect(m_table, &RecordTable::currentChanged, this, &QualityPage::onChosen);
    connect(m_table, &RecordTable::opened, this, &QualityPage::open);
    for (QPushButton* button : {m_apart, m_join}) m_table->addToMenu(button);
    connect(m_table, &RecordTable::noted, this, &Page::noted);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &QualityPage::showKind);
    fillKinds();
    showKind();
    onChosen();
}

QWidget* QualityPage::kindPanel()
{
    m_kinds->setAccessibleName(tr("Kinds of findings"));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setMinimumHeight(120);
    QFont font = m_kindTitle->font();
    font.setWeight(QFont::DemiBold);
    m_kindTitle->setFont(font);
    auto* words = new QWidget;
    auto* text = new QVBoxLayout(words);
    text->setContentsMargins(0, metric::kGapSmall, 0, 0);
    text->addWidget(m_kindTitle);
    text->addWidget(m_meaning);
    text->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(words);
    scroll->viewport()->setAutoFillBackground(false);
    words->setAutoFillBackground(false);
    auto* panel = new QWidget;
    panel->setMinimumWidth(220);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kinds, 3);
    layout->addWidget(scroll, 2);
    return panel;
}

// The window also calls after jobs that only read: checking again then would never end.
void QualityPage::refresh()
{
    if (m_checked != lastEdit() || m_checkedDay != workspace().clock().today()) load();
}

void QualityPage::load()
{
    m_checked = lastEdit();
    m_checkedDay = workspace().clock().today();
    if (!m_hasReport) setRemark(tr("checking…"));
    m_loader.load(
        tr("Checking the data"), [today = m_checkedDay](core::Workspace& file, core::Progress& progress) { return core::QualityStore(file.log()).load(today, progress); },
        [this](core::Result<core::QualityReport> report) {
            if (!report) {
                setRemark(tr("not checked"));
                m_table->setEmpty(tr("The data were not checked."), makeButton(tr("Check now"), [this] { load(); }));
                return ask::showError(this, tr("Data quality"), report.error());
            }
            m_report = std::move(*report);
            m_hasReport = true;
            showReport();
        });
}

void QualityPage::showReport()
{
    m_table->setEmpty(tr("Nothing odd was found. Every finding of the data would stand here."));
    m_table->setSource(sourceOf(m_report));
    fillKinds();
    showKind();
    const auto total = std::count_if(m_report.findings.begin(), m_report.findings.end(), [](const auto& finding) { return !core::isSettled(finding); });
    setRemark(total == 0 ? tr("no findings") : tr("%1 findings, as of %2").arg(core::grouped(total), core::longDate(m_report.asOf)));
    onChosen();
}

void QualityPage::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const int before = m_wantedKind;
    std::map<core::FindingKind, int> counts;
    qint64 open = 0;
    for (const auto& finding : m_report.findings) {
        ++counts[finding.kind];
        open += !core::isSettled(finding);
    }
    m_kinds->clear();
    const auto add = [&](const QString& title, int kind, qint64 count) {
        auto* item = new QListWidgetItem(m_hasReport ? tr("%1 (%2)").arg(title, core::grouped(count)) : title, m_kinds);
        item->setData(Qt::UserRole, kind);
        if (count == 0) item->setForeground(tokens().muted);
        if (kind == before) m_kinds->setCurrentItem(item);
    };
    add(tr("All findings"), kAll, open);
    for (const auto& info : core::findingKinds()) add(info.title, static_cast<int>(info.kind), counts[info.kind]);
    if (m_kinds->currentRow() < 0) m_kinds->setCurrentRow(0);
}

void QualityPage::showKind()
{
    if (!m_kinds->currentItem()) return;
    m_wantedKind = m_kinds->currentItem()->data(Qt::UserRole).toInt();
    if (m_wantedKind == kAll) {
        m_kindTitle->setText(tr("All findings"));
        m_meaning->setText(tr("What looks odd in the data. Findings block nothing; they show where figures may be wrong. Choose a kind to see what it means and what to do."));
        m_table->setCondition([this](quint32 row) { return !core::isSettled(m_report.findings[row]); });
        return;
    }
    const auto kind = static_cast<core::FindingKind>(m_wantedKind);
    const auto& info = core::findingKindInfo(kind);
    m_kindTitle->setText(info.title);
    m_meaning->setText(info.meaning + u"\n\n"_s + info.advice);
    m_table->setCondition([this, kind](quint32 row) { return m_report.findings[row].kind == kind; });
}

const core::QualityFinding* QualityPage::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_table->model().rowCount()) return nullptr;
    const std::size_t at = m_table->model().sourceRow(row);
    return at < m_report.findings.size() ? &m_report.findings[at] : nullptr;
}

void QualityPage::onChosen()
{
    const auto* finding = chosen();
    m_whole->setText(finding ? finding->message : QString());
    m_whole->setVisible(finding);
    m_open->setEnabled(finding && placeOf(finding->subject));
    m_decide->setVisible(finding && !finding->conflict.isNull());
    m_discard->setVisible(finding && finding->waits);
    m_discard->setEnabled(!workspace().session().isReadOnly());
    const bool mayWrite = finding && finding->duplicate >= 0 && !workspace().session().isReadOnly();
    const bool isApart = finding && finding->kind == core::FindingKind::distinct;
    m_apart->setText(isApart ? tr("May be the same person") : tr("Not the same person"));
    m_apart->setEnabled(mayWrite);
    m_join->setEnabled(mayWrite && !isApart);
    const bool isOther = finding && (!finding->conflict.isNull() || finding->waits);  // then these would only take the room
    for (QWidget* button : {m_apart, m_join}) button->setVisible(!isOther);
}

void QualityPage::open()
{
    const auto* finding = chosen();
    if (!finding) return;
    if (const auto place = placeOf(finding->subject)) emit placeRequested(*place);
}

void QualityPage::decide()
{
    const auto* finding = chosen();
    if (finding && !finding->conflict.isNull()) emit placeRequested({u"history"_s, {}, {{u"conflict"_s, finding->conflict.bytes()}}});
}

void QualityPage::discard()
{
    const auto* finding = chosen();
    if (!finding || !finding->waits) return;
    if (!ask::confirm(this, {tr("Discard"), tr("Discard what waits here? It was never counted; Ctrl+Z brings it back."), {finding->name, finding->message}, tr("Discard"), tr("Cancel"), true}))
        return;
    const auto done = core::discardWaiting(workspace().log(), *finding->waits, finding->name);
    if (!done) return ask::showError(this, tr("Discard"), done.error());
    emit noted(tr("Discarded: %1").arg(finding->name));
    refresh();
}

std::vector<core::Uid> QualityPage::twins() const
{
    std::vector<core::Uid> people;
    if (const auto* finding = chosen(); finding && finding->duplicate >= 0)
        for (const auto& person : m_report.duplicates[static_cast<std::size_t>(finding->duplicate)].people) people.push_back(person.uid);
    return people;
}

void QualityPage::tellApart()
{
    const auto people = twins();
    if (people.empty()) return;
    const bool isApart = chosen()->kind == core::FindingKind::distinct;
    if (people.size() > 2 && !isApart
        && !ask::confirm(this, {tr("Not the same person"), tr("Are these %1 rows %1 people, each another than all the rest?").arg(people.size()), {chosen()->message}, tr("Tell them apart"), tr("Cancel")}))
        return;
    const auto done = isApart ? core::forgetApart(workspace().log(), people) : core::tellApart(workspace().log(), people);
    if (!done) return ask::showError(this, tr("Not the same person"), done.error());
    emit noted(isApart ? tr("The finding is back among “%1”").arg(core::findingKindInfo(core::FindingKind::duplicate).title)
                       : tr("No longer a finding; it stands under “%1”").arg(core::findingKindInfo(core::FindingKind::distinct).title));
    refresh();
}

void QualityPage::join()
{
    const auto* finding = chosen();
    if (!finding || finding->duplicate < 0) return;
    const std::vector<core::PersonRow> people = m_report.duplicates[static_cast<std::size_t>(finding->duplicate)].people;
    std::vector<QStringList> rows;
    for (const auto& person : people) rows.push_back(toCompare(person, belongingsOf(workspace().log(), person.uid)));
    const auto stays = ask::chooseRow(this, {tr("Join"), tr("These rows may be one person. Whose data shall stay?"),
                                             {tr("Name"), tr("NIP"), tr("Unit"), tr("Post"), tr("Birth date"), tr("What belongs to it")}, rows,
                                             tr("The row that is not chosen is no longer shown; its posts, courses, assessments and plans go to the chosen one. You are asked once more; Ctrl+Z brings it back."),
                                             tr("Keep the chosen one…")});
    if (!stays) return;
    const auto& winner = people[static_cast<std::size_t>(*stays)];
    QStringList details;
    for (const auto& person : people)
        if (person.uid != winner.uid) details << tr("%1 is no longer shown; its posts, courses, assessments and plans go to %2").arg(described(person), core::groupedNip(winner.person.nip));
    if (!ask::confirm(this, {tr("Join"), tr("Join into “%1”?").arg(described(winner)), details, tr("Join"), tr("Cancel"), true})) return;
    std::vector<core::Uid> others;
    for (const auto& person : people)
        if (person.uid != winner.uid) others.push_back(person.uid);
    const auto done = core::joinPeople(workspace().log(), winner.uid, others);
    if (!done) return ask::showError(this, tr("Join"), done.error());
    emit noted(tr("Joined into %1").arg(core::fullName(winner.person)));
    refresh();
}

void QualityPage::showPlace(const Place& place)
{
    if (place.filter.contains(u"search"_s)) m_table->filterEdit()->setText(place.filter.value(u"search"_s).toString());
    if (!place.filter.contains(u"kind"_s)) return;
    m_wantedKind = place.filter.value(u"kind"_s).toInt();
    for (int i = 0; i < m_kinds->count(); ++i)
        if (m_kinds->item(i)->data(Qt::UserRole).toInt() == m_wantedKind) m_kinds->setCurrentRow(i);
}

void QualityPage::focusFilter() { m_table->focusFilter(); }

}  // namespace ui

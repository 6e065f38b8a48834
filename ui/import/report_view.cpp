// SPDX-License-Identifier: Apache-2.0
#include "ui/import/report_view.h"

#include "core/base/text.h"
#include "ui/common/cell.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QFrame>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QVariant rowCell(int row) { return row > 0 ? QVariant(static_cast<qlonglong>(row)) : QVariant(); }

std::shared_ptr<const RecordSource> problemSource(const core::ImportReport& report, bool notices)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"sheet"_s, ReportView::tr("Sheet"), ColumnKind::text, 110}, {u"row"_s, ReportView::tr("Row"), ColumnKind::number, 64},
        {u"column"_s, ReportView::tr("Column"), ColumnKind::text, 72}, {u"reason"_s, ReportView::tr("Reason and what to do"), ColumnKind::text, 400},
        {u"code"_s, ReportView::tr("Code"), ColumnKind::text, 130, false}});
    for (const auto& problem : report.problems)
        if (core::isNotice(problem) == notices) source->add({cell(problem.sheet), rowCell(problem.row), cell(problem.column), problem.message, problem.code});
    return source;
}

std::shared_ptr<const RecordSource> changeSource(const core::ImportReport& report)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"row"_s, ReportView::tr("Row"), ColumnKind::number, 64}, {u"name"_s, ReportView::tr("Record"), ColumnKind::text, 170},
        {u"key"_s, ReportView::tr("NIP or code"), ColumnKind::nip, 168}, {u"field"_s, ReportView::tr("Field"), ColumnKind::text, 140},
        {u"from"_s, ReportView::tr("Before"), ColumnKind::text, 150, true, false, ReportView::tr("(none yet)")}, {u"to"_s, ReportView::tr("After"), ColumnKind::text, 150},
        {u"sheet"_s, ReportView::tr("Sheet"), ColumnKind::text, 110, false}});
    for (const auto& change : report.changes)
        source->add({rowCell(change.row), cell(change.name), cell(change.key), cell(change.field), cell(change.from), cell(change.to), cell(change.sheet)});
    return source;
}

/// The chosen tab is semibold: it keeps the room for that.
void nameTab(QPushButton* tab, const QString& text)
{
    QFont font = tab->font();
    font.setWeight(QFont::DemiBold);
    tab->setText(text);
    tab->setMinimumWidth(QFontMetrics(font).horizontalAdvance(text) + 30);
}

}  // namespace

ReportView::ReportView(QWidget* parent)
    : QWidget(parent), m_problemWords(makeLabel({})), m_changeWords(makeLabel({}, u"muted"_s)), m_noticeWords(makeLabel({})),
      m_problems(new RecordTable(u"import-problems"_s)), m_changes(new RecordTable(u"import-changes"_s)), m_notices(new RecordTable(u"import-notices"_s)),
      m_tabs(new QStackedLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(metric::kGapSmall);
    const std::pair<QString, QString> titles[] = {
        {tr("new"), tr("Rows that come in for the first time")}, {tr("changed"), tr("Rows with at least one different value")},
        {tr("unchanged"), tr("Rows that say what is there already")}, {tr("refused"), tr("Rows that are not taken; the list says why")},
        {tr("duplicate"), tr("Rows about something an earlier row of the file says")}, {tr("waiting"), tr("Rows whose person, unit or competency has not come yet; they show as soon as it does")},
        {tr("missing"), tr("People of the file's units who are not in the file; nobody is deleted")}};
    for (const auto& [title, meaning] : titles) m_cards.push_back(addCard(title, meaning, cards));
    layout->addLayout(cards);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(metric::kGapSmall);
    for (int i = 0; i < 3; ++i) {
        auto* tab = makeButton({}, [this, i] { showTab(i); });
        tab->setCheckable(true);
        tab->setProperty("look", u"tab"_s);
        tabs->addWidget(tab);
        m_tabButtons.push_back(tab);
    }
    tabs->addStretch(1);
    layout->addLayout(tabs);
    layout->addLayout(m_tabs, 1);
    m_tabs->addWidget(pageOf(m_problems, m_problemWords));
    m_tabs->addWidget(pageOf(m_changes, m_changeWords));
    m_tabs->addWidget(pageOf(m_notices, m_noticeWords));
    showWhole(m_problems, 3, m_problemWords);
    showWhole(m_notices, 3, m_noticeWords);
    m_problems->setExportName(tr("Rows to look at"));
    m_problems->view()->setAccessibleName(tr("Rows to look at"));
    m_problems->setEmpty(tr("Every row can be taken as it is."));
    m_notices->setExportName(tr("Notes"));
    m_notices->view()->setAccessibleName(tr("Notes"));
    m_notices->setEmpty(tr("Everything in the file is read."));
    m_changes->setExportName(tr("Changes"));
    m_changes->view()->setAccessibleName(tr("Values that change"));
    m_changes->setEmpty(tr("No value that is there already changes."));
    showTab(0);
}

ReportView::Card ReportView::addCard(const QString& title, const QString& meaning, QHBoxLayout* row)
{
    auto* panel = makePanel();
    panel->setToolTip(meaning);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(0);
    Card card{panel, makeLabel(u"0"_s), makeLabel(title, u"muted"_s)};
    makeTitle(card.number);
    card.number->setAccessibleName(title);
    card.label->setWordWrap(false);
    layout->addWidget(card.number);
    layout->addWidget(card.label);
    row->addWidget(panel, 1);
    return card;
}

QWidget* ReportView::pageOf(RecordTable* table, QLabel* words)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    auto* tools = new QHBoxLayout;
    tools->addWidget(table->filterEdit());
    tools->addStretch(1);
    tools->addWidget(table->viewButton());
    layout->addLayout(tools);
    layout->addWidget(table, 1);
    layout->addWidget(words);
    words->hide();
    connect(table, &RecordTable::noted, this, &ReportView::noted);
    return page;
}

void ReportView::showWhole(RecordTable* table, int column, QLabel* words)
{
    connect(table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [table, column, words](const QModelIndex& index) {
        words->setText(index.isValid() ? table->model().index(index.row(), column).data().toString() : QString());
        words->setVisible(index.isValid());
    });
}

void ReportView::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
    for (std::size_t i = 0; i < m_tabButtons.size(); ++i) m_tabButtons[i]->setChecked(static_cast<int>(i) == index);
}

void ReportView::showReport(const core::ImportReport& report)
{
    const int counts[] = {report.added, report.changed, report.unchanged, report.refused, report.duplicate, report.waiting, report.missing};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i].number->setText(core::grouped(counts[i]));
        setLook(m_cards[i].number, "look", i == 3 && counts[i] > 0 ? u"error"_s : QString());
    }
    const auto notices = std::count_if(report.problems.begin(), report.problems.end(), core::isNotice);
    const auto problems = static_cast<qint64>(report.problems.size()) - notices;
    m_problems->setSource(problemSource(report, false));
    m_notices->setSource(problemSource(report, true));
    m_changes->setSource(changeSource(report));
    QStringList sheets;
    for (const auto& problem : report.problems)
        if (!problem.sheet.isEmpty() && !sheets.contains(problem.sheet)) sheets << problem.sheet;
    for (RecordTable* table : {m_problems, m_notices}) table->setColumnShown(u"sheet"_s, sheets.size() > 1);
    nameTab(m_tabButtons[0], tr("Rows to look at (%1)").arg(core::grouped(problems)));
    nameTab(m_tabButtons[1], tr("Values that change (%1)").arg(core::grouped(report.differences)));
    nameTab(m_tabButtons[2], tr("Notes (%1)").arg(core::grouped(notices)));
    m_problemWords->hide();
    m_noticeWords->hide();
    const auto shown = static_cast<qint64>(report.changes.size());
    m_changes->setEmpty(report.differences == 0 ? tr("No value that is there already changes.") : tr("These values came to differ only after the check, by another file. See the audit trail."));
    QStringList words;
    if (shown < report.differences) words << tr("The first %1 of %2 are shown.").arg(core::grouped(shown), core::grouped(report.differences));
    if (report.adding > 0) words << tr("%1 of the changed rows replace no value: they add to what is there or to an earlier row, as a level to an assessment or an angkatan to a training.").arg(core::grouped(report.adding));
    m_changeWords->setText(words.join(u' '));
    m_changeWords->setVisible(!words.isEmpty());
    showTab(problems == 0 && !report.changes.empty() ? 1 : 0);
}

}  // namespace ui

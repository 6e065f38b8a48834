// SPDX-License-Identifier: Apache-2.0
#include "ui/gap/gap_panel.h"

#include "core/base/text.h"
#include "core/gap/gap_store.h"
#include "core/gap/gap_why.h"
#include "core/gap/gap_words.h"
#include "ui/common/gap_look.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/why_panel.h"
#include "ui/common/widgets.h"
#include "ui/gap/gap_sources.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowPanel = 32;       // lines
constexpr int kHintLines = 2;       // of what to do while nobody is chosen
constexpr int kFilterLetters = 16;  // what the filter shows at least

/// The counts in as few words as can be understood.
QString shortCounts(const core::CompetencyGap& g)
{
    return GapPanel::tr("Of %1: met %2 · short of 1: %3, of 2: %4, of 3+: %5 · not assessed %6 · expired %7")
        .arg(core::grouped(g.required), core::grouped(g.met), core::grouped(g.gap1), core::grouped(g.gap2), core::grouped(g.gap3plus), core::grouped(g.notAssessed), core::grouped(g.expired));
}

/// The sum behind the figure of a cell.
QString figureText(const core::CompetencyGap& g, core::GapMeasure measure)
{
    const auto figure = core::gapFigure(g, measure);
    const int withGap = g.gap1 + g.gap2 + g.gap3plus;
    QStringList lines;
    if (figure.cls == core::GapClass::unknown)
        lines << GapPanel::tr("“?”: only %1 of %2 are assessed, fewer than %3 %.").arg(core::grouped(g.assessed()), core::grouped(g.required)).arg(core::kAssessedPercent);
    else if (measure == core::GapMeasure::averageLevels)
        lines << GapPanel::tr("%1 = %2 levels missing ÷ %3 assessed").arg(figure.text, core::grouped(g.totalGapLevels), core::grouped(g.assessed()));
    else
        lines << GapPanel::tr("%1 = %2 with a gap ÷ %3 assessed").arg(figure.text, core::grouped(withGap), core::grouped(g.assessed()));
    lines << GapPanel::tr("Required of %1 people · met: %2 · 1 level missing: %3 · 2 levels: %4 · 3 or more: %5 · not assessed: %6 · expired: %7")
                 .arg(core::grouped(g.required), core::grouped(g.met), core::grouped(g.gap1), core::grouped(g.gap2), core::grouped(g.gap3plus), core::grouped(g.notAssessed), core::grouped(g.expired));
    return lines.join(u'\n');
}

}  // namespace

GapPanel::GapPanel(PageContext context)
    : m_context(context), m_title(makeLabel({})), m_facts(makeLabel({}, u"muted"_s)), m_figure(makeLabel({})), m_people(new RecordTable(u"gapCell"_s)),
      m_parts(new QSplitter(Qt::Vertical)), m_who(makeLabel({}, u"section"_s)), m_why(new WhyPanel)
{
    setObjectName(u"panel"_s);
    setMinimumWidth(300);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    auto* close = makeButton(tr("Close"), [this] { emit closed(); });
    m_people->filterEdit()->setPlaceholderText(tr("Filter…"));
    m_people->filterEdit()->setAccessibleName(tr("Filter people"));
    m_people->filterEdit()->setMinimumWidth(fontMetrics().averageCharWidth() * kFilterLetters);
    m_people->setExportName(tr("People of a cell"));
    m_people->setMinimumHeight(2 * metric::kRow + metric::kControl);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 3);
    head->addWidget(m_people->filterEdit(), 2, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* reasons = new QWidget;
    auto* reasonsLayout = new QVBoxLayout(reasons);
    reasonsLayout->setContentsMargins(0, 0, 0, 0);
    m_why->setMinimumHeight(fontMetrics().height() * kHintLines);
    reasonsLayout->addWidget(m_who);
    reasonsLayout->addWidget(m_why, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(metric::kGapSmall);
    m_parts->addWidget(m_people);
    m_parts->addWidget(reasons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_figure);
    layout->addWidget(m_parts, 1);
    m_people->setLook([](int column, const RecordCells& cells) {
        if (column != gap_cell::stateText) return RecordModel::CellLook{};
        return RecordModel::CellLook{gapGround(static_cast<core::GapState>(cells[gap_cell::state].toInt())), tokens().text, false};
    });
    connect(m_people, &RecordTable::opened, this, &GapPanel::personRequested);
    connect(m_people, &RecordTable::currentChanged, this, &GapPanel::showWhyOfCurrent);
}

void GapPanel::setHead(const QString& title, const QString& facts)
{
    m_title->setText(title);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void GapPanel::showWhy(const core::PersonGap* gap, const QString& competencyCode)
{
    if (!gap) return m_why->setHint(tr("Choose a person to see why. Enter opens the person."));
    if (competencyCode.isEmpty()) return m_why->setExplanation(core::whyEveryGap(*gap, m_data->tables));
    for (const auto& requirement : gap->requirements)
        if (requirement.code == competencyCode) return m_why->setExplanation(core::whyGap(requirement, *gap, m_data->tables));
    m_why->setExplanation({tr("No standard is known for this post."), {}, {}, {}});
}

void GapPanel::showWhyOfCurrent()
{
    const auto gap = gapOf(m_people->currentUid());
    m_who->setText(gap ? core::fullName(gap->row.person) : QString());
    m_who->setVisible(gap.has_value());
    share();
    showWhy(gap ? &*gap : nullptr, m_competency);
}

std::optional<core::PersonGap> GapPanel::gapOf(const QByteArray& uid) const
{
    if (!m_data) return std::nullopt;
    auto gap = core::GapStore(m_context.workspace.session()).person(core::Uid::fromBytes(uid), m_data->columns.asOf);
    return gap ? std::optional(std::move(*gap)) : std::nullopt;
}

void GapPanel::showCell(std::shared_ptr<const GapData> figures, const QString& unit, core::UnitRange units, std::size_t competency, core::GapMeasure measure)
{
    m_data = std::move(figures);
    const auto& entry = m_data->columns.dictionary.at(competency);
    m_competency = entry.code;
    setHead(entry.name, unit);
    const auto gap = core::gapsInRange(m_data->direct, units, competency);
    m_sum = figureText(gap, measure);
    m_counts = shortCounts(gap);
    showFigure();
    m_figure->show();
    m_people->show();
    m_people->filterEdit()->show();
    const QByteArray chosen = m_people->currentUid();
    m_people->setSource(gapCellSource(*m_data, units, competency));
    if (!chosen.isEmpty()) m_people->select(chosen);  // a new level may have moved the row out of sight
    showWhyOfCurrent();
}

void GapPanel::showPerson(std::shared_ptr<const GapData> figures, const QByteArray& uid, const QString& competencyCode)
{
    m_data = std::move(figures);
    m_people->hide();
    m_people->filterEdit()->hide();
    m_figure->hide();
    m_who->hide();
    const auto gap = gapOf(uid);
    QStringList facts;
    if (gap) {
        facts = {core::groupedNip(gap->row.person.nip), gap->post.title, gap->unitPath};
        if (gap->jpmHundredths) facts << tr("JPM %1 % – %2").arg(core::jpmText(*gap->jpmHundredths), gap->jpmCategory);
        facts.removeAll(QString());
    }
    setHead(gap ? core::fullName(gap->row.person) : tr("Nobody chosen"), facts.join(u'\n'));
    showWhy(gap ? &*gap : nullptr, competencyCode);
}

/// The list has the room while nobody is chosen; then the reasons have the lower half.
void GapPanel::share()
{
    const int room = m_parts->height();
    const int reasons = m_who->isHidden() ? fontMetrics().height() * (kHintLines + 1) : room / 2;
    m_parts->setSizes({std::max(0, room - reasons), reasons});
    showFigure();
}

/// In a low window people and reasons need the room more than the counts do.
void GapPanel::showFigure()
{
    const bool isLow = height() < fontMetrics().height() * kLowPanel;
    const QString sum = m_sum.section(u'\n', 0, 0);
    m_figure->setText(!isLow ? m_sum : m_who->isHidden() ? sum + u'\n' + m_counts : sum);
    m_figure->setToolTip(isLow ? m_sum : QString());
}

void GapPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    share();
}

void GapPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) emit closed();
    else QFrame::keyPressEvent(event);
}

}  // namespace ui

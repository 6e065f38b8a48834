// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_why.h"

#include "core/base/text.h"
#include "core/people/nip.h"
#include "core/plan/mandatory.h"
#include "core/report/table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <map>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// "12 × best value per rupiah", most first.
template <class Rows, class Word>
QStringList counted(const Rows& rows, Word word)
{
    std::map<QString, int> counts;
    for (const auto& row : rows) ++counts[word(row)];
    std::vector<std::pair<int, QString>> order;
    for (const auto& [text, count] : counts) order.emplace_back(-count, text);
    std::sort(order.begin(), order.end());
    QStringList lines;
    for (const auto& [count, text] : order) lines << u"%1 × %2"_s.arg(core::grouped(-count), text);
    return lines;
}

/// Value counts in gap levels weighted by form, weight and priority: 1000 = one level.
QString levelsText(core::PlanValue value) { return QString::number(static_cast<double>(value) / 1000.0, 'f', 1).replace(u'.', u','); }

constexpr int kButtonMargin = 14;  // logical pixels

/// "M.3 (1→3)" with the name its class knows it by: "M.3 Komunikasi (1→3)".
QString withNames(QString gaps, const QStringList& raised)
{
    for (const QString& step : raised) {
        const QString named = step.left(step.lastIndexOf(u" ("));
        const QRegularExpression code(u"(^|, )%1 \\("_s.arg(QRegularExpression::escape(named.section(u' ', 0, 0))));
        gaps.replace(code, u"\\1%1 ("_s.arg(named));
    }
    return gaps;
}

QString pricePerLevel(qint64 cost, int levels) { return levels > 0 ? core::rupiah((cost + levels / 2) / levels) : QString(u'–'); }

}  // namespace

PlanWhy::PlanWhy(QWidget* parent) : QFrame(parent), m_words(new QVBoxLayout), m_buttons(new QGridLayout), m_rule(new QFrame)
{
    setObjectName(u"panel"_s);
    setMinimumWidth(230);
    auto* inner = new QWidget;
    auto* innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(14, 14, 14, 8);
    innerLayout->addLayout(m_words);
    innerLayout->addStretch(1);
    auto* scroll = makeScroll(inner);
    scroll->setAccessibleName(tr("Why"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    m_rule->setObjectName(u"rule"_s);
    m_rule->setFixedHeight(1);
    layout->addWidget(m_rule);
    m_buttons->setContentsMargins(kButtonMargin, metric::kGapSmall, kButtonMargin, kButtonMargin);
    m_buttons->setSpacing(metric::kGapSmall);
    m_words->setSpacing(5);
    layout->addLayout(m_buttons);
}

void PlanWhy::head(const QString& title, const QString& subject)
{
    QLabel* label = makeLabel(title);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    m_words->addWidget(label);
    if (!subject.isEmpty()) say(subject, u"muted"_s);
}

void PlanWhy::say(const QString& text, const QString& look) { m_words->addWidget(makeLabel(unbrokenAmounts(text), look)); }

void PlanWhy::fact(const QString& label, const QString& value) { say(u"%1: %2"_s.arg(label, value)); }

void PlanWhy::addButton(const QString& text, std::function<void()> pressed, bool enabled)
{
    auto* button = makeButton(text, std::move(pressed));
    button->setEnabled(enabled);
    m_pressed.push_back(button);
    m_rule->show();
    placeButtons();
}

/// Two beside each other where both fit: the words above need the room.
void PlanWhy::placeButtons()
{
    const int half = (width() - 2 * kButtonMargin - m_buttons->horizontalSpacing()) / 2;
    const auto isShort = [&](const QPushButton* button) { return button->sizeHint().width() <= half; };
    int row = 0;
    for (std::size_t i = 0; i < m_pressed.size(); ++row) {
        const bool isPair = i + 1 < m_pressed.size() && isShort(m_pressed[i]) && isShort(m_pressed[i + 1]);
        m_buttons->addWidget(m_pressed[i++], row, 0, 1, isPair ? 1 : 2);
        if (isPair) m_buttons->addWidget(m_pressed[i++], row, 1);
    }
}

void PlanWhy::clear()
{
    clearLayout(m_words);
    clearLayout(m_buttons);
    m_pressed.clear();
    m_rule->hide();
}

void PlanWhy::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void PlanWhy::show(const PlanTables* tables, PlanTab tab, int row, bool mayLock)
{
    clear();
    m_mayLock = mayLock;
    const auto at = static_cast<std::size_t>(row);
    if (!tables || row < 0) {
        head(tr("Why?"), tr("Choose a row to see why it is in the plan, or why not."));
        return;
    }
    switch (tab) {
    case PlanTab::classes: return showClass(*tables, at);
    case PlanTab::people: return showSeat(*tables, at);
    case PlanTab::units: return showUnit(tables->view.units[at]);
    case PlanTab::funds: return showFund(tables->view.funds, at);
    case PlanTab::open: return at < tables->view.open.size() ? showOpen(tables->view.open[at]) : showMandatory(tables->view.mandatory[at - tables->view.open.size()]);
    case PlanTab::locks: return showLock(tables->view.locks[at]);
    case PlanTab::calendar: return;  // showWeek()
    case PlanTab::check:
        head(tr("What is wrong?"), tables->view.violations[at].message);
        say(tables->view.record.heading.isFixed() ? tr("The file has changed since the plan was made. The plan is fixed; a new version can be computed again.")
                                                  : tr("The file has changed since the plan was made. Computing again mends it."));
        return;
    }
}

void PlanWhy::showClass(const PlanTables& tables, std::size_t row)
{
    const auto& planned = tables.view.listing.classes[row];
    const auto& budget = tables.view.record.heading;
    head(tr("Why this angkatan?"), angkatanTitle(planned));
    say(QStringList{planned.provider, classDays(planned.start, planned.end), planned.place}.filter(QRegularExpression(u"."_s)).join(u" · "_s), u"muted"_s);
    say(tr("%1 of %2 seats close %3 gap levels for %4.")
            .arg(core::grouped(static_cast<qint64>(planned.seats.size())), core::grouped(planned.places), core::grouped(planned.levelsClosed()), core::rupiah(planned.costRupiah())));
    say(tr("Seats %1, fixed cost %2.").arg(core::rupiah(planned.costRupiah() - planned.fixedCostRupiah), core::rupiah(planned.fixedCostRupiah)), u"muted"_s);
    fact(tr("Per level closed"), pricePerLevel(planned.costRupiah(), planned.levelsClosed()));
    fact(tr("Average of the plan"), pricePerLevel(budget.totals.costRupiah, budget.totals.gapLevelsClosed));
    const double perMillion = planned.costRupiah() > 0 ? static_cast<double>(planned.value()) * 1000.0 / static_cast<double>(planned.costRupiah()) : 0;
    fact(tr("Value"), tr("%1 weighted levels (%2 per million rupiah)").arg(levelsText(planned.value()), QString::number(perMillion, 'f', 2).replace(u'.', u',')));
    if (!planned.competencies.isEmpty()) fact(tr("Raises"), planned.competencies.join(u", "_s));
    std::vector<core::PlanCostKey> costs{{planned.angkatan, core::Uid()}};
    for (const auto& seat : planned.seats) costs.emplace_back(planned.angkatan, seat.person);
    sayPayers(tables.view.funds, costs);
    say(tr("Seats by reason"), u"section"_s);
    for (const QString& line : counted(planned.seats, [](const auto& seat) { return core::seatReasonText(seat.reason); })) say(line);
    std::vector<core::OpenNeed> others;
    for (const auto& need : tables.view.open)
        if (need.angkatan == planned.angkatan) others.push_back(need);
    if (!others.empty()) {
        say(static_cast<int>(planned.seats.size()) < planned.places ? tr("Why not more?") : tr("Who else wanted a seat"), u"section"_s);
        for (const QString& line : counted(others, [](const auto& need) { return core::needReasonText(need.reason); })) say(line);
    }
    seatButtons(tables.view, planned.angkatan, {});
}

void PlanWhy::showSeat(const PlanTables& tables, std::size_t row)
{
    const auto& planned = tables.classOf(row);
    const auto& seat = tables.seatOf(row);
    head(tr("Why this seat?"), seat.name);
    say(QStringList{core::groupedNip(seat.nip), seat.post, seat.unit}.filter(QRegularExpression(u"."_s)).join(u'\n'), u"muted"_s);
    say(angkatanTitle(planned));
    say(classDays(planned.start, planned.end), u"muted"_s);
    fact(tr("Chosen because"), core::seatReasonText(seat.reason));
    if (!seat.competencies.isEmpty()) fact(tr("Gap before the plan"), withNames(seat.competencies, planned.competencies));
    fact(tr("Levels closed"), core::grouped(seat.levelsClosed));
    fact(tr("Value"), tr("%1 weighted levels").arg(levelsText(seat.value)));
    say(tr("Weighted levels are the levels closed, times the effect of the form of training, the weight of the competency in the post, the priority of the region and the factor of who was never trained or not for long (Settings)."), u"muted"_s);
    fact(tr("Cost of the seat"), core::rupiah(seat.costRupiah));
    sayPayers(tables.view.funds, {{planned.angkatan, seat.person}});
    addButton(tr("Open person"), [this, person = seat.person] { emit personWanted(person); });
    seatButtons(tables.view, planned.angkatan, seat.person);
}

void PlanWhy::sayPayers(const core::PlanFundUse& use, const std::vector<core::PlanCostKey>& costs)
{
    std::map<std::size_t, qint64> paid;
    for (const auto& cost : costs)
        for (const auto& share : use.shares.value(cost)) paid[share.line] += share.rupiah;
    if (paid.empty()) return;
    say(tr("Paid by"), u"section"_s);
    for (const auto& [line, rupiah] : paid) say(unbrokenAmounts(u"%1 · %2: %3"_s.arg(use.rows[line].source, use.rows[line].unit, core::rupiah(rupiah))));
}

void PlanWhy::showFund(const core::PlanFundUse& use, std::size_t row)
{
    if (row >= use.rows.size()) {
        head(tr("Paid by no line"), core::rupiah(use.unpaidRupiah));
        say(tr("No budget line that may pay for these costs has so much left. Change the lines, or compute again."));
        return;
    }
    const auto& line = use.rows[row];
    head(tr("What does this line pay?"), QStringList{line.source, line.unit, line.subActivity, line.accountCode}.filter(QRegularExpression(u"."_s)).join(u'\n'));
    say(unbrokenAmounts(tr("%1 of %2 is used, %3 is left.").arg(core::rupiah(line.usedRupiah), core::rupiah(line.rupiah), core::rupiah(line.leftRupiah()))));
    fact(tr("Seats it pays for, all or in part"), core::grouped(line.seats));
    fact(tr("Levels closed"), core::decimalText(line.levelsClosed, 1));
    if (const auto price = line.rupiahPerLevel()) fact(tr("Per level closed"), core::rupiah(*price));
    say(tr("Of a seat that several lines pay, each counts the levels of its share. Seats that fill up hours or floors of groups may close none."), u"muted"_s);
    say(tr("The line of the unit itself pays first, then those of the units above it, last those for all units; these alone pay fixed costs."), u"muted"_s);
}

void PlanWhy::showUnit(const core::PlanUnitRow& unit)
{
    head(unit.name, unit.parent);
    say(tr("%1 of %2 people get a seat.").arg(core::grouped(unit.served), core::grouped(unit.people)));
    fact(tr("Levels closed"), core::grouped(unit.levelsClosed));
    fact(tr("Levels left"), core::grouped(unit.levelsLeft));
    fact(tr("Cost of the seats"), core::rupiah(unit.costRupiah));
    sayForecast(unit.forecast);
    say(tr("Without the units below it. Levels left are those of assessed competencies only."), u"muted"_s);
}

void PlanWhy::sayForecast(const core::PlanForecastRow& forecast)
{
    if (forecast.pns == 0) return;
    fact(tr("PNS with the hours of a year"), tr("%1 of %2 without the plan, %3 with it").arg(core::grouped(forecast.atFloorWithout), core::grouped(forecast.pns), core::grouped(forecast.atFloor)));
    const auto without = forecast.averageWithout(), with = forecast.averageWith();
    if (!without || !with) return;
    say(tr("IP ASN, dimension Kompetensi"), u"section"_s);
    fact(tr("Average points, of 40"), tr("%1 without the plan, %2 with it").arg(core::decimalText(*without / 100.0, 2), core::decimalText(*with / 100.0, 2)));
    const std::pair<core::IpAsnIndicator, QString> indicators[] = {{core::IpAsnIndicator::leadership, tr("Leadership course of the own level")},
                                                                   {core::IpAsnIndicator::functional, tr("Functional course")},
                                                                   {core::IpAsnIndicator::technical, tr("Technical courses of 20 hours")},
                                                                   {core::IpAsnIndicator::seminar, tr("Seminar or workshop in two years")}};
    for (const auto& [indicator, name] : indicators) {
        const auto i = static_cast<std::size_t>(indicator);
        if (forecast.with.met[i] > 0) fact(name, tr("%1 without the plan, %2 with it").arg(core::grouped(forecast.without.met[i]), core::grouped(forecast.with.met[i])));
    }
    say(tr("Of %1 PNS whose kind of post is known, at the end of the plan's year, as if every seat had been done. By PerBKN 8/2019, belum terverifikasi: BKN's own figure may differ.")
            .arg(core::grouped(forecast.measured)), u"muted"_s);
}

void PlanWhy::showOpen(const core::OpenNeed& need)
{
    head(tr("Why not?"), need.name);
    say(QStringList{core::groupedNip(need.nip), need.unit}.filter(QRegularExpression(u"."_s)).join(u'\n'), u"muted"_s);
    if (need.reason == core::NeedReason::assessFirst) say(tr("%1 %2: level %3 is required; nothing measured counts.").arg(need.code, need.title).arg(need.required));
    else
        say(tr("%1 %2: level %3 measured, %4 required; after the plan still %5 short.").arg(need.code, need.title).arg(need.level).arg(need.required).arg(need.levelsLeft));
    fact(tr("Why not chosen"), core::needReasonText(need.reason));
    if (!need.nearest.isEmpty()) fact(tr("Nearest angkatan"), need.nearest);
    if (const QString advice = core::needReasonAdvice(need.reason); !advice.isEmpty()) say(advice, u"muted"_s);
    addButton(tr("Open person"), [this, person = need.person] { emit personWanted(person); });
    if (!need.angkatan.isNull())
        addButton(tr("Lock seat there"), [this, need] { emit lockWanted({{need.person, need.angkatan, core::LockKind::keep}}); }, m_mayLock);
}

void PlanWhy::showMandatory(const core::OpenMandatory& open)
{
    head(tr("Why no mandatory course?"), open.name);
    say(QStringList{core::groupedNip(open.nip), open.unit}.filter(QRegularExpression(u"."_s)).join(u'\n'), u"muted"_s);
    say(tr("%1 is still to be done, and this plan gives no seat in it.").arg(core::mandatoryName(open.course)));
    fact(tr("Why not chosen"), core::mandatoryReasonText(open.reason));
    addButton(tr("Open person"), [this, person = open.person] { emit personWanted(person); });
}

void PlanWhy::showLock(const core::PlanLockRow& row)
{
    head(row.lock.kind == core::LockKind::forbid ? tr("Forbidden") : tr("Locked"), row.lock.person.isNull() ? row.offering : row.name);
    if (!row.lock.person.isNull()) say(row.offering, u"muted"_s);
    say(classDays(row.start, row.end), u"muted"_s);
    if (row.isKept) say(tr("The plan follows this lock."));
    else if (row.lock.refused != core::NeedReason::none) say(tr("The lock could not be kept: %1.").arg(core::needReasonText(row.lock.refused)));
    else say(tr("Compute again, and the plan follows this lock."));
    std::vector<core::Uid> people;
    if (!row.lock.person.isNull()) people.push_back(row.lock.person);
    else people.push_back({});
    addButton(tr("Unlock"), [this, angkatan = row.lock.angkatan, people] { emit unlockWanted(angkatan, people); }, m_mayLock);
}

void PlanWhy::showWeek(const core::PlanCalendar* calendar, std::size_t row, std::size_t week)
{
    clear();
    if (!calendar) return head(tr("Who is away?"), tr("Choose a unit and a week to see who is away, and in which training."));
    const auto& unit = calendar->rows[row];
    const auto& away = unit.weeks[week];
    head(unit.name, tr("Week of %1").arg(core::longDate(calendar->mondays[week])));
    say(tr("%1 of %2 people are away; %3 may be in one week.").arg(core::grouped(std::ssize(away)), core::grouped(unit.people), core::grouped(unit.mayLeave)));
    for (const auto& person : away) {
        say(person.name, u"section"_s);
        say(person.training, u"muted"_s);
    }
}

void PlanWhy::seatButtons(const core::PlanView& view, const core::Uid& angkatan, const core::Uid& person)
{
    const bool isClass = person.isNull();
    std::vector<core::PlanRecordLock> keep;
    bool isLocked = false, isForbidden = false;
    for (const auto& lock : view.record.request.locks) {
        isLocked = isLocked || (lock.angkatan == angkatan && (isClass || lock.person == person));
        isForbidden = isForbidden || (lock.kind == core::LockKind::forbid && lock.angkatan == angkatan && lock.person == person);
    }
    for (const auto& seat : view.record.seats)
        if (seat.angkatan == angkatan && (isClass || seat.person == person)) keep.push_back({seat.person, angkatan, core::LockKind::keep});
    const auto isKept = [&](const core::PlanRecordLock& seat) {
        const auto& locks = view.record.request.locks;
        return std::any_of(locks.begin(), locks.end(), [&](const auto& lock) { return lock.kind == core::LockKind::keep && lock.angkatan == angkatan && lock.person == seat.person; });
    };
    if (!keep.empty() && std::all_of(keep.begin(), keep.end(), isKept)) say(isClass ? tr("Locked: the seats of this angkatan stay.") : tr("Locked: this seat stays."), u"section"_s);
    else addButton(isClass ? tr("Lock angkatan") : tr("Lock seat"), [this, keep] { emit lockWanted(keep); }, m_mayLock);
    if (!isForbidden) addButton(isClass ? tr("Forbid angkatan") : tr("Forbid seat"), [this, angkatan, person] { emit lockWanted({{person, angkatan, core::LockKind::forbid}}); }, m_mayLock);
    if (isLocked)
        addButton(tr("Unlock"), [this, angkatan, person, isClass] { emit unlockWanted(angkatan, isClass ? std::vector<core::Uid>() : std::vector{person}); }, m_mayLock);
}

}  // namespace ui

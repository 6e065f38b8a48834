// SPDX-License-Identifier: Apache-2.0
// titian-cli plan: make a training plan, list plans, prove one.
#include "app/cli_values.h"
#include "core/base/text.h"
#include "core/plan/solve/optimise.h"
#include "core/plan/plan_store.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>
#include <cmath>
#include <csignal>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace cli {
namespace {

using namespace Qt::StringLiterals;

/// Value in gap levels: 1 = one level closed by a fully effective form at weight and priority 1.
double levelsOf(core::PlanValue value) { return static_cast<double>(value) / 1000.0; }

QJsonObject jsonOfMade(const core::PlanHeading& plan)
{
    return {{u"plan"_s, plan.uid.hex()}, {u"value"_s, levelsOf(plan.totals.value)}, {u"cost"_s, plan.totals.costRupiah}, {u"budget"_s, plan.budgetRupiah},
            {u"seats"_s, plan.seats}, {u"people"_s, plan.totals.peopleServed}, {u"angkatan"_s, plan.totals.angkatanRun},
            {u"gapLevelsClosed"_s, plan.totals.gapLevelsClosed}};
}

QJsonObject jsonOfListed(const core::PlanHeading& plan)
{
    QJsonObject o = jsonOfMade(plan);
    o[u"year"_s] = plan.year;
    o[u"name"_s] = plan.name;
    o[u"state"_s] = core::planStateName(plan.state);
    o[u"madeOn"_s] = plan.madeOn.toString(Qt::ISODate);
    return o;
}

QString gapText(double percent) { return QLocale(u"id_ID"_s).toString(std::ceil(percent * 100) / 100, 'f', 2); }

/// Tells a terminal how the plan stands; Ctrl+C keeps the best plan so far, a second one ends the program.
class TerminalWatch final : public core::PlanWatch {
public:
    explicit TerminalWatch(std::FILE* errors) : m_errors(errors)
    {
        s_watch = this;
        std::signal(SIGINT, [](int) {
            std::signal(SIGINT, SIG_DFL);
            if (core::PlanWatch* watch = s_watch) watch->enough();
        });
#ifdef Q_OS_UNIX
        m_isTerminal = ::isatty(::fileno(errors)) != 0;
#endif
        tell(u"Membaca data …"_s);
    }
    ~TerminalWatch() override
    {
        std::signal(SIGINT, SIG_DFL);
        s_watch = nullptr;
        tell({});
    }
    TerminalWatch(const TerminalWatch&) = delete;
    TerminalWatch& operator=(const TerminalWatch&) = delete;

    void stands(core::PlanValue value, core::PlanValue bound) override
    {
        if (const auto gap = core::provedGapPercent(value, bound))
            tell(u"Nilai %1, terbukti paling jauh %2 % dari yang terbaik; Ctrl+C menyimpan rencana ini."_s.arg(core::grouped(value / 1000), gapText(*gap)));
    }

private:
    void tell(const QString& sentence) const
    {
        if (!m_isTerminal) return;
        std::fprintf(m_errors, "\r\033[K%s", qUtf8Printable(sentence));
        std::fflush(m_errors);
    }

    static inline std::atomic<core::PlanWatch*> s_watch = nullptr;
    std::FILE* m_errors;
    bool m_isTerminal = false;
};

/// Offerings and classes that could not be planned: their cost isn't known or their days can't be true.
QStringList leftOut(const core::Problems& findings)
{
    QStringList messages;
    for (const auto& finding : findings)
        if (finding.code == "offering.noCost"_L1 || finding.code == "angkatan.days"_L1) messages << finding.message;
    return messages;
}

void make(Context& context, int year, qint64 budget)
{
    if (budget > core::kLargestBudget) return context.fail(kUsage, u"Pagu terlalu besar; tulis rupiahnya dengan angka saja, misalnya 2000000000."_s);
    const auto workspace = context.open(false);
    if (!workspace) return;
    QElapsedTimer clock;
    clock.start();
    const auto made = [&] {
        TerminalWatch watch(context.errors);
        return core::PlanStore(workspace->log()).make({year, budget, context.clock().today(), std::nullopt, {}}, nullptr, &watch);
    }();
    if (!made) return context.fail(made.error());
    const qint64 milliseconds = clock.elapsed();
    const core::PlanHeading& plan = made->record.heading;
    const QStringList notPlanned = leftOut(made->facts.findings);
    if (context.json) {
        QJsonObject o = jsonOfMade(plan);
        if (plan.bound) o[u"bound"_s] = levelsOf(*plan.bound);
        if (const auto gap = core::provedGapPercent(plan.totals.value, plan.bound)) o[u"provedGapPercent"_s] = *gap;
        o[u"seconds"_s] = static_cast<double>(milliseconds) / 1000.0;
        o[u"leftOut"_s] = QJsonArray::fromStringList(notPlanned);
        return context.print(o);
    }
    context.print(u"“%1” (%2) menutup %3 tingkat kesenjangan untuk %4 orang di %5 angkatan dengan %6 dari pagu %7."_s.arg(plan.name, plan.uid.hex())
                      .arg(core::grouped(plan.totals.gapLevelsClosed), core::grouped(plan.totals.peopleServed), core::grouped(plan.totals.angkatanRun),
                           core::rupiah(plan.totals.costRupiah), core::rupiah(plan.budgetRupiah)));
    if (const auto gap = core::provedGapPercent(plan.totals.value, plan.bound))
        context.print(u"Terbukti paling jauh %1 % dari rencana terbaik."_s.arg(gapText(*gap)));
    for (const QString& message : notPlanned) context.print(u"- "_s + message);
}

void list(Context& context)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto plans = core::PlanStore(workspace->log()).list();
    if (!plans) return context.fail(plans.error());
    if (context.json) {
        QJsonArray all;
        for (const auto& plan : *plans) all << jsonOfListed(plan);
        return context.print(QJsonObject{{u"plans"_s, all}});
    }
    if (plans->empty()) return context.print(u"Belum ada rencana."_s);
    QList<QStringList> rows{{u"Rencana"_s, u"Nama"_s, u"Status"_s, u"Kursi"_s, u"Biaya"_s, u"Pagu"_s}};
    for (const auto& plan : *plans)
        rows << QStringList{plan.uid.hex(), plan.name, core::planStateName(plan.state), core::grouped(plan.seats), core::rupiah(plan.totals.costRupiah), core::rupiah(plan.budgetRupiah)};
    context.print(alignedColumns(rows));
}

QJsonObject jsonOf(const core::PlanViolation& violation)
{
    QJsonObject o{{u"code"_s, core::violationName(violation.code)}, {u"message"_s, violation.message}};
    if (!violation.nip.isEmpty()) o[u"nip"_s] = violation.nip;
    if (!violation.offeringCode.isEmpty()) o[u"offering"_s] = violation.offeringCode;
    return o;
}

void check(Context& context, const std::string& reference)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const core::PlanStore store(workspace->log());
    const auto plan = store.find(textOf(reference));
    if (!plan) return context.fail(plan.error());
    const auto violations = store.check(plan->uid);
    if (!violations) return context.fail(violations.error());
    if (!violations->empty()) context.exitCode = kFindings;
    if (context.json) {
        QJsonArray all;
        for (const auto& violation : *violations) all << jsonOf(violation);
        return context.print(QJsonObject{{u"feasible"_s, violations->empty()}, {u"violations"_s, all}});
    }
    context.print(violations->empty() ? u"“%1” dapat dijalankan."_s.arg(plan->name) : u"“%1” melanggar %2 batas:"_s.arg(plan->name).arg(violations->size()));
    for (const auto& v : *violations)
        context.print(u"- %1 %2"_s.arg(QStringList{v.personName, v.nip, v.offeringCode}.join(u' ').simplified(), v.message).simplified());
}

}  // namespace

void addPlanCommands(CLI::App& app, Context& context)
{
    CLI::App* plan = app.add_subcommand("plan", "Rencana pelatihan: susun, daftar, periksa");
    CLI::App* making = plan->add_subcommand("make", "Susun rencana satu tahun di dalam pagu");
    addCommonOptions(*making, context);
    const auto year = std::make_shared<int>(0);
    const auto budget = std::make_shared<qint64>(0);
    making->add_option("--year", *year, "Tahun rencana")->required()->check(refuseEmpty)->type_name("TAHUN");
    making->add_option("--budget", *budget, "Pagu dalam rupiah, angka saja")->required()->check(refuseEmpty)->type_name("RUPIAH");
    making->callback([&context, year, budget] { make(context, *year, *budget); });
    CLI::App* listing = plan->add_subcommand("list", "Rencana yang tersimpan");
    addCommonOptions(*listing, context);
    listing->callback([&context] { list(context); });
    CLI::App* checking = plan->add_subcommand("check", "Buktikan bahwa rencana menaati semua batas");
    addCommonOptions(*checking, context);
    const auto reference = std::make_shared<std::string>();
    addTextOption(*checking, "PLAN", *reference, "Nomor rencana (atau awalnya) atau namanya", "")->required();
    checking->callback([&context, reference] { check(context, *reference); });
}

}  // namespace cli

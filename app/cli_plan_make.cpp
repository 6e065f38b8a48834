// SPDX-License-Identifier: Apache-2.0
// titian-cli plan make: the best plan of a year under a budget, and how it stands while it is computed; plan export-model: the
// same question as a model for any outside solver.
#include "app/cli_plan.h"
#include "core/base/text.h"
#include "core/organisation/unit_store.h"
#include "core/plan/fair_groups.h"
#include "core/plan/mandatory.h"
#include "core/plan/mandatory_summary.h"
#include "core/plan/model_file.h"
#include "core/plan/plan_store.h"
#include "core/plan/plan_words.h"
#include "core/plan/solve/choose.h"
#include "core/plan/solve/optimise.h"
#include "core/reference/reference_store.h"
#include "core/report/output_file.h"
#include "core/report/table.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <algorithm>
#include <csignal>
#include <map>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace cli {
namespace {

using namespace Qt::StringLiterals;

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
            tell(u"Nilai %1, terbukti paling jauh %2 % dari yang terbaik; Ctrl+C menyimpan rencana ini."_s.arg(core::grouped(value / 1000), core::provedGapText(*gap)));
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

struct Asked {
    int year = 0;
    qint64 budget = 0;
    std::optional<int> away, hours, share;
    std::string name;
    std::vector<std::string> funds;
    std::string fair;
    int fairShare = core::kUsualFairPercent;
    bool hourFloor = false;
    std::string out;  ///< export-model
};

/// The budget lines of --fund.
core::Result<std::vector<core::PlanRecordFund>> fundsFrom(core::Session& session, const std::vector<std::string>& texts)
{
    if (texts.empty()) return std::vector<core::PlanRecordFund>();
    return session.read([&] {
        const auto tables = core::valueOrThrow(core::ReferenceStore(session).load());
        const auto units = core::valueOrThrow(core::UnitStore(session).tree());
        std::vector<core::PlanRecordFund> funds;
        for (const std::string& text : texts) funds.push_back(core::valueOrThrow(core::fundFromText(textOf(text), tables, units)));
        return funds;
    });
}

QJsonArray jsonOf(const std::vector<core::PlanRecordFund>& funds, const core::UnitTree& units)
{
    QJsonArray lines;
    for (const auto& fund : funds) {
        QJsonObject line{{u"source"_s, fund.source}, {u"subActivity"_s, fund.subActivity}, {u"accountCode"_s, fund.accountCode}, {u"rupiah"_s, fund.rupiah}};
        if (const auto unit = units.indexOf(fund.unit)) line[u"unit"_s] = units.at(*unit).code;
        lines << line;
    }
    return lines;
}

/// The floors of groups and what came of them; the value they cost.
QJsonObject floorsOf(const core::MadePlan& made)
{
    const auto& totals = made.plan.totals;
    std::map<std::size_t, int> seatsOf;
    for (const auto& seat : made.plan.seats) ++seatsOf[seat.person];
    QJsonArray groups;
    for (const auto& group : made.facts.input.groups) {
        int seats = 0;
        for (const std::size_t person : group.people)
            if (const auto found = seatsOf.find(person); found != seatsOf.end()) seats += found->second;
        groups << QJsonObject{{u"by"_s, group.kind}, {u"name"_s, group.name}, {u"floor"_s, group.floorSeats}, {u"seats"_s, seats}};
    }
    QJsonObject o{{u"percent"_s, made.record.request.fairPercent}, {u"loweredBy"_s, totals.lackingSeats}, {u"groups"_s, groups}};
    if (made.record.heading.valueWithoutFloors) o[u"valueLost"_s] = levelsOf(made.record.heading.priceOfFloors());
    return o;
}

/// Active PNS.
int peopleWithFloor(const core::PlanInput& input)
{
    return static_cast<int>(std::count_if(input.people.begin(), input.people.end(), [](const auto& person) { return person.active && person.staff == core::StaffKind::pns; }));
}

QJsonObject hourFloorOf(const core::MadePlan& made)
{
    const int people = peopleWithFloor(made.facts.input), reached = people - made.plan.totals.peopleBelowFloor;
    const int most = made.plan.mostAtFloor.value_or(people);
    return {{u"hours"_s, made.facts.input.options.hourFloorJp}, {u"people"_s, people}, {u"reached"_s, reached}, {u"possible"_s, most}, {u"isProved"_s, most == reached}};
}

QJsonObject jsonOf(const core::MandatorySummary& summary)
{
    QJsonArray courses;
    for (const auto& each : summary.courses)
        courses << QJsonObject{{u"course"_s, core::mandatoryCode(each.course)}, {u"name"_s, core::mandatoryName(each.course)}, {u"people"_s, each.people},
                               {u"seated"_s, each.seated}, {u"noOffering"_s, each.noOffering}};
    return {{u"people"_s, summary.people()}, {u"seated"_s, summary.seated()}, {u"noOffering"_s, summary.noOffering()}, {u"cost"_s, summary.costRupiah},
            {u"hours"_s, summary.hoursJp}, {u"courses"_s, courses}};
}

core::Result<core::PlanRequest> requestOf(const Context& context, core::Session& session, const Asked& asked)
{
    auto funds = fundsFrom(session, asked.funds);
    if (!funds) return tl::unexpected<core::Error>(funds.error());
    const auto fair = core::fairKindsFromText(textOf(asked.fair));
    if (!fair) return tl::unexpected<core::Error>(fair.error());
    return core::PlanRequest{asked.year, asked.budget, context.clock().today(), asked.hours, textOf(asked.name), {}, asked.away, std::move(*funds), asked.share, *fair, asked.fairShare, asked.hourFloor};
}

/// What both commands ask of a plan.
void addRequestOptions(CLI::App& command, Asked& asked)
{
    command.add_option("--year", asked.year, "Tahun rencana")->required()->check(refuseEmpty)->type_name("TAHUN");
    command.add_option("--budget", asked.budget, "Pagu dalam rupiah, angka saja")->required()->check(refuseEmpty)->type_name("RUPIAH");
    command.add_option("--max-away", asked.away, "Paling banyak berapa persen pegawai satu unit pergi pada satu minggu")->check(refuseEmpty)->type_name("PERSEN");
    command.add_option("--unit-share", asked.share, "Paling banyak berapa persen pagu untuk kursi pegawai satu unit")->check(refuseEmpty)->type_name("PERSEN");
    addTextOption(command, "--fair", asked.fair, "Pemerataan menurut unit, kecamatan, sex, grade (dipisah koma): setiap kelompok mendapat kursi", "DAFTAR");
    command.add_option("--fair-share", asked.fairShare, "Batas bawah pemerataan: kursi, persen pegawai aktif kelompok (biasanya 10)")->check(refuseEmpty)->type_name("PERSEN");
    command.add_flag("--hour-floor", asked.hourFloor, "Dahulukan sebanyak mungkin PNS yang mencapai JP minimum setahun, baru nilai; tanpa ini sisa pagu saja yang dipakai untuk itu");
    command.add_option("--hours-cap", asked.hours, "Batas JP setahun untuk setiap pegawai")->check(refuseEmpty)->type_name("JP");
    command.add_option("--fund", asked.funds, "Baris anggaran “sumber;unit;sub kegiatan;kode rekening;rupiah”; boleh berulang, jumlahnya sama dengan pagu")->check(refuseEmpty)->type_name("BARIS")->take_all();
}

bool isBudget(Context& context, const Asked& asked)
{
    if (asked.budget > core::kLargestBudget) context.fail(kUsage, u"Pagu terlalu besar; tulis rupiahnya dengan angka saja, misalnya 2000000000."_s);
    return asked.budget <= core::kLargestBudget;
}

void make(Context& context, const Asked& asked)
{
    if (!isBudget(context, asked)) return;
    const auto workspace = context.open(false);
    if (!workspace) return;
    const auto request = requestOf(context, workspace->session(), asked);
    if (!request) return context.fail(request.error());
    QElapsedTimer clock;
    clock.start();
    const auto made = [&] {
        TerminalWatch watch(context.errors);
        return core::PlanStore(workspace->log()).make(*request, nullptr, &watch);
    }();
    if (!made) return context.fail(made.error());
    const qint64 milliseconds = clock.elapsed();
    const core::PlanHeading& plan = made->record.heading;
    const QStringList notPlanned = leftOut(made->facts.findings);
    const core::MandatorySummary mandatory = core::mandatorySummary(made->facts.input, made->plan.seats);
    if (context.json) {
        QJsonObject o = jsonOfMade(plan);
        if (plan.bound) o[u"bound"_s] = levelsOf(*plan.bound);
        if (const auto gap = core::provedGapPercent(plan.totals.value, plan.bound)) o[u"provedGapPercent"_s] = *gap;
        o[u"seconds"_s] = static_cast<double>(milliseconds) / 1000.0;
        o[u"funds"_s] = jsonOf(made->record.request.funds, made->facts.units);
        if (!made->record.request.fairBy.isEmpty()) o[u"floors"_s] = floorsOf(*made);
        if (made->record.request.hourFloorFirst) o[u"hourFloor"_s] = hourFloorOf(*made);
        if (mandatory.people() > 0) o[u"mandatory"_s] = jsonOf(mandatory);
        o[u"leftOut"_s] = QJsonArray::fromStringList(notPlanned);
        return context.print(o);
    }
    context.print(u"“%1” (%2) menutup %3 level kesenjangan untuk %4 orang di %5 angkatan dengan %6 dari pagu %7."_s.arg(plan.name, plan.uid.hex())
                      .arg(core::grouped(plan.totals.gapLevelsClosed), core::grouped(plan.totals.peopleServed), core::grouped(plan.totals.angkatanRun),
                           core::rupiah(plan.totals.costRupiah), core::rupiah(plan.budgetRupiah)));
    if (const auto gap = core::provedGapPercent(plan.totals.value, plan.bound))
        context.print(u"Terbukti paling jauh %1 % dari rencana terbaik."_s.arg(core::provedGapText(*gap)));
    if (made->record.heading.valueWithoutFloors)
        context.print(u"Pemerataan: batas bawah kelompok diturunkan %1 kursi; harganya %2 level dari nilai rencana."_s.arg(core::grouped(plan.totals.lackingSeats), core::decimalText(levelsOf(plan.priceOfFloors()), 1)));
    if (made->record.request.hourFloorFirst) {
        const QJsonObject floor = hourFloorOf(*made);
        context.print(u"Batas %1 JP setahun: %2 dari %3 PNS mencapainya; tidak ada rencana yang lebih dari %4."_s.arg(floor["hours"_L1].toInt()).arg(
            core::grouped(floor["reached"_L1].toInt()), core::grouped(floor["people"_L1].toInt()), core::grouped(floor["possible"_L1].toInt())));
    }
    if (mandatory.people() > 0) context.print(core::mandatorySentence(mandatory));
    for (const QString& message : notPlanned) context.print(u"- "_s + message);
}

void exportModel(Context& context, const Asked& asked)
{
    if (!isBudget(context, asked)) return;
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto request = requestOf(context, workspace->session(), asked);
    if (!request) return context.fail(request.error());
    if (const auto problems = core::planRequestProblems(*request); !problems.empty()) return context.fail(kUsage, problems.front().message);
    const auto facts = core::planFacts(workspace->session(), *request);
    if (!facts) return context.fail(facts.error());
    const core::FullModel model = core::fullModel(facts->input, {}, core::mandatorySeatsOf(facts->input));
    const QString path = textOf(asked.out);
    const auto written = core::writeOutput(path, [&](QIODevice& out) { return core::writeModel(model, core::modelNotes(*facts), out); });
    if (!written) return context.fail(written.error());
    const auto columns = static_cast<qint64>(model.columns.size()), rows = static_cast<qint64>(model.rows.size());
    if (context.json) return context.print(QJsonObject{{u"file"_s, path}, {u"columns"_s, columns}, {u"rows"_s, rows}});
    context.print(u"%1: %2 peubah dan %3 baris dalam format LP; dapat dibaca cbc, HiGHS, glpsol dan lain-lain."_s.arg(path, core::grouped(columns), core::grouped(rows)));
}

}  // namespace

void addPlanMake(CLI::App& plan, Context& context)
{
    CLI::App* making = plan.add_subcommand("make", "Susun rencana satu tahun di dalam pagu");
    addCommonOptions(*making, context);
    const auto asked = std::make_shared<Asked>();
    addRequestOptions(*making, *asked);
    addTextOption(*making, "--scenario", asked->name, "Nama rencana, misalnya “Pagu dipotong 15 %”", "NAMA");
    making->callback([&context, asked] { make(context, *asked); });
    CLI::App* exporting = plan.add_subcommand("export-model", "Tulis model lengkap sebuah rencana untuk diperiksa dengan program lain");
    addCommonOptions(*exporting, context);
    addRequestOptions(*exporting, *asked);
    addTextOption(*exporting, "--out", asked->out, "Berkas yang ditulis, format LP", "BERKAS")->required();
    exporting->callback([&context, asked] { exportModel(context, *asked); });
}

}  // namespace cli

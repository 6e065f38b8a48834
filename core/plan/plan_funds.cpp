// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_funds.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/organisation/unit_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// "5.1.02.02.12.0001" of SIPD, "521211" of the APBN.
bool isAccountCode(const QString& code)
{
    static const QRegularExpression digits(u"^[0-9]+(\\.[0-9]+)*$"_s);
    return digits.match(code).hasMatch();
}

const FundSource* sourceNamed(const ReferenceTables& tables, const QString& text)
{
    const auto found = std::find_if(tables.fundSources.begin(), tables.fundSources.end(),
                                    [wanted = folded(text)](const FundSource& source) { return folded(source.code) == wanted || folded(source.name) == wanted; });
    return found == tables.fundSources.end() ? nullptr : &*found;
}

QString knownSources(const ReferenceTables& tables)
{
    QStringList codes;
    for (const auto& source : tables.fundSources) codes << source.code;
    return codes.join(u", "_s);
}

tl::unexpected<Error> unreadable(const QString& text, const QString& why) { return fail(ErrorCode::invalidInput, tr("Baris anggaran “%1” tidak dapat dibaca: %2").arg(text, why)); }

/// share = part × of ÷ all without overflow: rupiah of a budget need 50 bits.
qint64 shareOf(qint64 part, qint64 of, qint64 all)
{
    __extension__ using Wide = __int128;
    return static_cast<qint64>(static_cast<Wide>(part) * of / all);
}

}  // namespace

QString encodeFunds(const std::vector<PlanRecordFund>& funds)
{
    if (funds.empty()) return {};
    QJsonArray lines;
    for (const auto& fund : funds) lines.append(QJsonArray{fund.source, fund.unit.isNull() ? QString() : fund.unit.hex(), fund.subActivity, fund.accountCode, fund.rupiah});
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

std::vector<PlanRecordFund> decodeFunds(const QString& json)
{
    std::vector<PlanRecordFund> funds;
    for (const auto& value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray line = value.toArray();
        funds.push_back({line.at(0).toString(), Uid::fromHex(line.at(1).toString()), line.at(2).toString(), line.at(3).toString(), line.at(4).toInteger()});
    }
    return funds;
}

qint64 sumOf(const std::vector<PlanRecordFund>& funds)
{
    qint64 sum = 0;
    for (const auto& fund : funds) sum += fund.rupiah;
    return sum;
}

Problems fundProblems(const PlanRecordFund& fund)
{
    Problems problems;
    if (fund.source.isEmpty()) problems.push_back({u"source"_s, u"fund.source"_s, tr("Sumber dana belum dipilih.")});
    if (!fund.accountCode.isEmpty() && !isAccountCode(fund.accountCode))
        problems.push_back({u"accountCode"_s, u"fund.accountCode"_s, tr("Kode rekening terdiri atas angka dan titik, misalnya 5.1.02.02.12.0001; kosongkan bila belum ada.")});
    if (fund.rupiah <= 0) problems.push_back({u"rupiah"_s, u"fund.rupiah"_s, tr("Rupiah baris anggaran harus lebih dari nol.")});
    if (fund.rupiah > kLargestBudget) problems.push_back({u"rupiah"_s, u"fund.rupiah"_s, tr("Rupiah baris anggaran terlalu besar; tulis rupiahnya, misalnya 2.000.000.000 atau 2 miliar.")});
    return problems;
}

Problems fundProblems(const std::vector<PlanRecordFund>& funds, qint64 budgetRupiah)
{
    Problems problems;
    for (std::size_t i = 0; i < funds.size(); ++i)
        for (const Problem& problem : fundProblems(funds[i])) problems.push_back({u"funds"_s, problem.code, tr("Baris anggaran %1: %2").arg(i + 1).arg(problem.message)});
    if (!problems.empty()) return problems;
    if (const QString sum = fundSumProblem(funds, budgetRupiah); !sum.isEmpty()) problems.push_back({u"funds"_s, u"fund.sum"_s, sum});
    return problems;
}

QString fundSumProblem(const std::vector<PlanRecordFund>& funds, qint64 budgetRupiah)
{
    const qint64 sum = sumOf(funds), more = sum - budgetRupiah;
    if (funds.empty() || more == 0) return {};
    return (more < 0 ? tr("Jumlah baris anggaran %1, kurang %2 dari pagu; tambah barisnya atau turunkan pagunya.") : tr("Jumlah baris anggaran %1, lebih %2 dari pagu; kurangi barisnya atau naikkan pagunya."))
        .arg(rupiah(sum), rupiah(std::abs(more)));
}

Result<PlanRecordFund> fundFromText(const QString& text, const ReferenceTables& tables, const UnitTree& units)
{
    const QStringList parts = text.split(u';');
    if (parts.size() != 5) return unreadable(text, tr("tulis “sumber;unit;sub kegiatan;kode rekening;rupiah”, yang tidak ada dikosongkan."));
    PlanRecordFund fund{{}, {}, parts[2].simplified(), parts[3].simplified(), rupiahFromText(parts[4]).value_or(0)};
    const auto* source = sourceNamed(tables, parts[0]);
    if (!source) return unreadable(text, tr("sumber dana “%1” tidak dikenal; yang ada: %2.").arg(parts[0].trimmed(), knownSources(tables)));
    fund.source = source->code;
    if (const QString code = parts[1].trimmed(); !code.isEmpty()) {
        const auto unit = units.indexOfCode(code);
        if (!unit) return unreadable(text, unknownUnit(code).message);
        fund.unit = units.at(*unit).uid;
    }
    if (const auto problems = fundProblems(fund); !problems.empty()) return unreadable(text, problems.front().message);
    return fund;
}

QString fundSourceName(const ReferenceTables& tables, const QString& code)
{
    const auto* source = sourceNamed(tables, code);
    return source ? source->name : code;
}

QString fundUnitName(const PlanRecordFund& fund, const UnitTree& units)
{
    if (fund.unit.isNull()) return u"Semua unit"_s;
    const auto unit = units.indexOf(fund.unit);
    return unit ? units.at(*unit).name : u"(unit tidak ada lagi)"_s;
}

std::vector<PlanFund> fundsFor(std::vector<PlanFund> funds, qint64 budgetRupiah)
{
    qint64 all = 0, given = 0, before = 0;
    for (const auto& fund : funds) all += fund.rupiah;
    if (all <= 0) return funds;
    for (auto& fund : funds) {  // each ends where its share of the sum ends: no rupiah is lost to rounding
        before += fund.rupiah;
        const qint64 end = shareOf(before, budgetRupiah, all);
        fund.rupiah = end - given;
        given = end;
    }
    return funds;
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString foldedGrade(const QString& word)
{
    const QString text = folded(word);
    return text.startsWith("golongan "_L1) ? text.mid(9) : text.startsWith("gol. "_L1) ? text.mid(5) : text;
}

const Grade* gradeNamed(const QString& word, const ReferenceTables& tables)
{
    const QString wanted = foldedGrade(word);
    const auto found = std::find_if(tables.grades.begin(), tables.grades.end(), [&](const Grade& g) { return foldedGrade(g.name) == wanted; });
    return found == tables.grades.end() ? nullptr : &*found;
}

/// "III/a", "III/a - III/d", "III/a s.d. III/d"; nothing for anything else or a range across PNS and PPPK.
std::optional<TargetGrades> gradesNamed(const QString& word, const ReferenceTables& tables)
{
    static const QRegularExpression between(u"\\s*(?:-|–|s\\.?\\s*/?\\s*d\\.?|sampai)\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto* one = gradeNamed(word, tables)) return TargetGrades{one->staff, one->order, one->order};
    const auto hit = between.match(word);
    if (!hit.hasMatch()) return std::nullopt;
    const auto* low = gradeNamed(word.left(hit.capturedStart()), tables);
    const auto* high = gradeNamed(word.mid(hit.capturedEnd()), tables);
    if (!low || !high || low->staff != high->staff) return std::nullopt;
    return TargetGrades{low->staff, std::min(low->order, high->order), std::max(low->order, high->order)};
}

QStringList kindsNamed(const QString& word, const ReferenceTables& tables)
{
    const QString wanted = folded(word);
    const QString underscored = QString(wanted).replace(u' ', u'_');
    QStringList exact, group;
    for (const auto& kind : tables.postKinds) {
        const QString code = folded(kind.code), name = folded(kind.name);
        if (code == underscored || name == wanted || code == "jf_"_L1 + underscored) exact << kind.code;
        if (folded(kind.group) == wanted || folded(kind.family) == wanted) group << kind.code;
    }
    return exact.isEmpty() ? group : exact;
}

/// "Semua JF Ahli Muda" is not everybody.
bool isEverybody(const QString& word)
{
    static const QRegularExpression all(u"^semua(?: (?:pegawai|asn|pns|pppk|pns dan pppk|jabatan|unit|opd|perangkat daerah))?$"_s);
    return all.match(word).hasMatch();
}

}  // namespace

AgreementState agreementState(const Agreement& agreement, QDate asOf)
{
    if (agreement.end.isValid() && agreement.end < asOf) return AgreementState::expired;
    if (agreement.start.isValid() && agreement.start > asOf) return AgreementState::notYet;
    return agreement.end.isValid() && asOf.daysTo(agreement.end) <= kAgreementNoticeDays ? AgreementState::ending : AgreementState::running;
}

QString agreementStateText(const Agreement& agreement, QDate asOf)
{
    const auto day = [](QDate date) { return date.toString(u"dd-MM-yyyy"_s); };
    switch (agreementState(agreement, asOf)) {
    case AgreementState::expired: return u"sudah berakhir %1"_s.arg(day(agreement.end));
    case AgreementState::notYet: return u"mulai berlaku %1"_s.arg(day(agreement.start));
    case AgreementState::ending: return u"berakhir %1 (%2 hari lagi)"_s.arg(day(agreement.end)).arg(asOf.daysTo(agreement.end));
    case AgreementState::running: break;
    }
    return agreement.end.isValid() ? u"berlaku sampai %1"_s.arg(day(agreement.end)) : u"berlaku, tanpa tanggal akhir"_s;
}

const Agreement* Catalogue::agreementWith(const Uid& provider, QDate asOf) const
{
    const Agreement* best = nullptr;
    for (const Agreement& agreement : agreements)
        if (agreement.provider == provider && (!best || agreementState(agreement, asOf) < agreementState(*best, asOf))) best = &agreement;
    return best;
}

OfferingTarget readTarget(const QString& cell, const ReferenceTables& tables, const QStringList& knownAffairs)
{
    static const QRegularExpression between(u"[;,\\n]"_s);
    OfferingTarget target;
    for (const QString& part : cleanCell(cell).split(between, Qt::SkipEmptyParts)) {
        QString word = part.simplified();
        if (word.isEmpty()) continue;
        if (isEverybody(folded(word))) return {};
        if (folded(word).startsWith("semua "_L1)) word = word.mid(6);  // all of a group: the group
        const QStringList kinds = kindsNamed(word, tables);
        const auto affairs = std::find_if(knownAffairs.begin(), knownAffairs.end(), [&](const QString& a) { return folded(a) == folded(word); });
        if (!kinds.isEmpty())
            target.kinds << kinds;
        else if (const auto grades = gradesNamed(word, tables))
            target.grades.push_back(*grades);
        else if (affairs != knownAffairs.end())
            target.affairs << folded(word);
        else
            target.findings.push_back({u"sasaran"_s, u"target.unknown"_s, u"Sasaran \"%1\" tidak dikenal dan tidak membatasi peserta."_s.arg(word)});
    }
    target.kinds.removeDuplicates();
    target.affairs.removeDuplicates();
    return target;
}

}  // namespace core

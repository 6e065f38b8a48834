// SPDX-License-Identifier: Apache-2.0
// figures.md 4 and 8 for one person.
#include "core/people/person.h"

#include "core/base/text.h"
#include "core/people/nip.h"
#include "core/people/person_fields.h"
#include "core/people/post_kind.h"

#include <QRegularExpression>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString foldedGrade(const QString& name)
{
    const QString text = folded(name);
    for (const auto word : {"golongan "_L1, "gol. "_L1, "gol "_L1})
        if (text.startsWith(word)) return text.mid(word.size());
    return text;
}

bool saysPartTime(const Person& p)
{
    return folded(p.employmentName).contains("paruh waktu"_L1) || folded(p.legalPositionName).contains("paruh waktu"_L1);
}

/// What a kedudukan hukum says about PNS or PPPK: 71 and names with PPPK, 01 and names with PNS; the rest says nothing.
std::optional<StaffKind> staffSaidBy(const LegalPosition* position)
{
    if (!position) return std::nullopt;
    const QString name = position->name.toUpper();
    if (name.contains("PPPK"_L1)) return StaffKind::pppk;
    if (name.contains("PNS"_L1) || isSameId(position->id, u"01"_s)) return StaffKind::pns;
    return std::nullopt;
}

const LegalPosition* legalPositionByName(const QString& name, const ReferenceTables& tables)
{
    const auto& list = tables.legalPositions;
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& l) { return folded(l.name) == folded(name); });
    return name.isEmpty() || found == list.end() ? nullptr : &*found;
}

template <class Matches>
const Grade* findGrade(const ReferenceTables& tables, Matches matches)
{
    const auto found = std::find_if(tables.grades.begin(), tables.grades.end(), matches);
    return found == tables.grades.end() ? nullptr : &*found;
}

/// As lists write it: "Penata Muda Tk. I / III.b", "IIIb", or the pangkat alone. The golongan decides.
const Grade* gradeWrittenIn(const QString& foldedName, const ReferenceTables& tables)
{
    static const QRegularExpression golongan(u"(?:^|[^\\p{L}])(i{1,3}|iv)[ ./-]*([a-e])(?![\\p{L}])"_s), tingkat(u"\\btk\\b\\.?\\s*"_s);
    if (const auto match = golongan.match(foldedName); match.hasMatch())
        return findGrade(tables, [&](const Grade& g) { return foldedGrade(g.name) == match.captured(1) + u'/' + match.captured(2); });
    const QString pangkat = QString(foldedName).replace(tingkat, u"tingkat "_s);
    return findGrade(tables, [&](const Grade& g) { return !g.rankName.isEmpty() && folded(g.rankName) == pangkat; });
}

const Grade* gradeByName(const QString& name, const ReferenceTables& tables)
{
    const QString wanted = foldedGrade(name);
    if (wanted.isEmpty()) return nullptr;
    const Grade* exact = findGrade(tables, [&](const Grade& g) { return foldedGrade(g.name) == wanted; });
    return exact ? exact : gradeWrittenIn(wanted, tables);
}

const Grade* gradeById(const QString& id, StaffKind staff, const ReferenceTables& tables)
{
    const StaffKind list = staff == StaffKind::pns ? StaffKind::pns : StaffKind::pppk;
    const auto found = std::find_if(tables.grades.begin(), tables.grades.end(),
                                    [&](const Grade& g) { return g.staff == list && isSameId(g.id, id); });
    return id.isEmpty() || found == tables.grades.end() ? nullptr : &*found;
}

QString idAndName(const QString& id, const QString& name) { return QString(id + u' ' + name).trimmed(); }

bool isPppk(StaffKind staff) { return staff != StaffKind::pns; }

void noteConflicts(const Person& person, const ReferenceTables& tables, Problems& found)
{
    const auto note = [&](const QString& field, const QString& code, const QString& what, const QString& id, const QString& meant, const QString& name, const QString& used) {
        found.push_back({field, code, u"ID %1 \"%2\" berarti \"%3\", tetapi namanya \"%4\"; yang dipakai %5, perbaiki salah satunya."_s.arg(what, id, meant, name, used)});
    };
    const auto* byName = legalPositionByName(person.legalPositionName, tables);
    const auto* position = legalPositionOf(person, tables);
    if (position && byName && position != byName)
        note(u"kedudukanHukum"_s, u"legalPosition.conflict"_s, u"kedudukan hukum"_s, person.legalPositionId, position->name, byName->name, u"ID-nya"_s);
    const auto* named = gradeByName(person.gradeName, tables);
    const auto* meant = gradeById(person.gradeId, staffKindOf(person, tables), tables);
    const PostGroup group = postGroupOf(person.postGroupId, {}), groupByName = postGroupOf({}, person.postGroupName);
    if (group != PostGroup::unknown && groupByName != PostGroup::unknown && group != groupByName)
        note(u"jenisJabatan"_s, u"post.kindConflict"_s, u"jenis jabatan"_s, person.postGroupId, postGroupName(person.postGroupId.trimmed()), person.postGroupName, u"ID-nya"_s);
    if (named && meant && named != meant) note(u"golongan"_s, u"grade.conflict"_s, u"golongan"_s, person.gradeId, meant->name, named->name, u"namanya"_s);
}

}  // namespace

bool isSameId(const QString& a, const QString& b)
{
    bool aOk = false, bOk = false;
    const int x = a.trimmed().toInt(&aOk), y = b.trimmed().toInt(&bOk);
    return aOk && bOk ? x == y : a.trimmed() == b.trimmed();
}

QString fullName(const Person& person)
{
    if (person.name.isEmpty()) return u"(tanpa nama)"_s;
    QString name = person.titleBefore.isEmpty() ? person.name : person.titleBefore + u' ' + person.name;
    return person.titleAfter.isEmpty() ? name : name + u", "_s + person.titleAfter;
}

const LegalPosition* legalPositionOf(const Person& person, const ReferenceTables& tables)
{
    const auto& list = tables.legalPositions;
    auto found = list.end();
    if (!person.legalPositionId.isEmpty())
        found = std::find_if(list.begin(), list.end(), [&](const auto& l) { return isSameId(l.id, person.legalPositionId); });
    return found == list.end() ? legalPositionByName(person.legalPositionName, tables) : &*found;
}

bool isInFigures(const Person& person, const ReferenceTables& tables)
{
    if (person.legalPositionId.isEmpty() && person.legalPositionName.isEmpty()) return true;
    const auto* position = legalPositionOf(person, tables);
    return position && position->inFigures;
}

StaffKind staffKindOf(const Person& person, const ReferenceTables& tables)
{
    bool pppk = false;
    if (person.nip.size() == 18)
        pppk = nipParts(person.nip).isPppk();
    else if (const auto said = staffSaidBy(legalPositionOf(person, tables)))
        pppk = isPppk(*said);
    else if (const auto* grade = gradeByName(person.gradeName, tables))
        pppk = isPppk(grade->staff);
    if (!pppk) return StaffKind::pns;
    return saysPartTime(person) ? StaffKind::pppkPartTime : StaffKind::pppk;
}

const Grade* gradeOf(const Person& person, const ReferenceTables& tables)
{
    if (const auto* byName = gradeByName(person.gradeName, tables)) return byName;
    return gradeById(person.gradeId, staffKindOf(person, tables), tables);
}

QString shortGrade(const QString& name)
{
    const QString word = u"golongan "_s;
    return name.startsWith(word, Qt::CaseInsensitive) ? name.mid(word.size()).trimmed() : name;
}

QDate retirementDay(const Person& person, const PostKind* kind, const QString& title)
{
    constexpr int kOfTeachers = 60;
    if (person.retiresOn.isValid()) return person.retiresOn;
    if (!person.birthDate.isValid() || !kind || kind->bupYears <= 0) return {};
    const bool isTeacher = kind->group == "FUNGSIONAL"_L1 && (folded(title) + u' ').startsWith("guru "_L1);
    const QDate reached = person.birthDate.addYears(isTeacher ? kOfTeachers : kind->bupYears);
    return QDate(reached.year(), reached.month(), 1).addMonths(1);
}

Problems personFindings(const Person& person, const ReferenceTables& tables)
{
    Problems found = nipFindings(person.nip, person.birthDate, person.sex, settingValue(tables, setting::kAgeAtCpns));
    const auto note = [&](const QString& field, const QString& code, const QString& message) { found.push_back({field, code, message}); };
    const bool pppk = isPppk(staffKindOf(person, tables));
    const QString byNip = pppk ? u"PPPK"_s : u"PNS"_s;

    const auto* position = legalPositionOf(person, tables);
    if (const auto said = staffSaidBy(position); said && isPppk(*said) != pppk)
        note(u"kedudukanHukum"_s, u"staff.legalPosition"_s,
             u"NIP menunjukkan %1, tetapi kedudukan hukumnya \"%2\"."_s.arg(byNip, position->name));
    if (!position && !(person.legalPositionId.isEmpty() && person.legalPositionName.isEmpty()))
        note(u"kedudukanHukum"_s, u"legalPosition.unknown"_s,
             u"Kedudukan hukum \"%1\" tidak ada di daftar; orang ini tidak dihitung."_s.arg(idAndName(person.legalPositionId, person.legalPositionName)));

    const auto* grade = gradeOf(person, tables);
    if (grade && isPppk(grade->staff) != pppk)
        note(u"golongan"_s, u"staff.grade"_s, u"NIP menunjukkan %1, tetapi golongannya %2."_s.arg(byNip, grade->name));
    if (!grade && !(person.gradeId.isEmpty() && person.gradeName.isEmpty()))
        note(u"golongan"_s, u"grade.unknown"_s, u"Golongan \"%1\" tidak ada di daftar."_s.arg(idAndName(person.gradeId, person.gradeName)));

    noteConflicts(person, tables, found);
    if (saysPartTime(person) && !pppk)
        note(u"jenisPegawai"_s, u"staff.partTime"_s, u"Tercatat paruh waktu, tetapi NIP menunjukkan PNS."_s);
    return found;
}

namespace {

constexpr qsizetype kBirthDigits = 8;

/// "Dr. H. YUSUF, M.Si." is called "yusuf".
QString calledName(const QString& name)
{
    QStringList words = folded(name.section(u',', 0, 0)).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && words.front().endsWith(u'.')) words.removeFirst();
    return words.join(u' ');
}

}  // namespace

QString namesakeKeyByNip(const QString& name, const QString& nip)
{
    const QString called = calledName(name);
    return called.isEmpty() || !isNip(nip) ? QString() : called + u'\x1e' + nip.mid(kBirthDigits);
}

QString namesakeKey(const QString& name, QDate birthDate, const QString& nip)
{
    const QString called = calledName(name);
    const QDate born = birthDate.isValid() ? birthDate : nipParts(nip).birthDate;
    return called.isEmpty() || !born.isValid() ? QString() : called + u'\x1f' + born.toString(Qt::ISODate);
}

Problems nameFindings(const Person& person)
{
    if (!person.name.isEmpty()) return {};
    return {{u"nama"_s, u"person.name"_s, u"Nama kosong; isi nama pegawainya."_s}};
}

Problems unitFindings(const Person& person, const std::optional<QString>& knownName)
{
    if (!knownName) return {{u"unit"_s, u"unit.unknown"_s, u"Unit \"%1\" tidak ada di daftar unit."_s.arg(person.unitName)}};
    if (person.unitName.isEmpty() || folded(person.unitName) == folded(*knownName)) return {};
    return {{u"unit"_s, u"unit.name"_s, u"Nama unit \"%1\" berbeda dari daftar unit (\"%2\")."_s.arg(person.unitName, *knownName)}};
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// Letters about the classes of a plan: "surat pemanggilan peserta", one for each perangkat daerah, and "surat tugas", one for each
// class. What only the office knows (number, legal basis) stands as dots.
#include "core/base/terbilang.h"
#include "core/base/text.h"
#include "core/organisation/unit_head.h"
#include "core/plan/plan_words.h"
#include "core/reports/plan/planned.h"
#include "core/reports/report_entries.h"

#include <QSet>
#include <algorithm>
#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

QString dots(int count) { return QString(count, u'.'); }
QString countText(int count) { return u"%1 (%2)"_s.arg(count).arg(terbilang(count)); }

constexpr std::size_t kRowsInLetter = 5;  ///< more of them stand in an enclosure, so that the letter itself stays a page in its usual size

/// A page of its own behind a letter, with the list it speaks of; signed like it. `about`: whom or what it is for, once it lies alone.
Report enclosureOf(const Report& letter, const QString& of, const QString& about, ReportTable table)
{
    Report enclosure;
    enclosure.isLetter = true;
    enclosure.mayShrinkTo = kOnePageForm;
    enclosure.name = letter.name + u" – lampiran"_s;
    enclosure.title = {u"LAMPIRAN %1"_s.arg(of), about.toUpper()};
    enclosure.number = dots(40);
    enclosure.placeAndDate = letter.placeAndDate;
    enclosure.signatures = letter.signatures;
    enclosure.blocks.emplace_back(std::move(table));
    return enclosure;
}

struct Invited {
    Uid who;  ///< of the seat: somebody who is gone from the file has no row
    ListedPerson person;
    const PlannedClass* planned = nullptr;
    qint64 seniority = 0;  ///< of the seat
};

/// By rank; the classes of one person under each other, by day.
void sortByPerson(std::vector<Invited>& invited)
{
    const auto key = [](const Invited& one) { return std::tuple(-one.seniority, one.person.row.person.nip.isEmpty(), one.person.row.person.nip, one.who); };
    std::stable_sort(invited.begin(), invited.end(), [&](const Invited& a, const Invited& b) { return key(a) < key(b); });
}

int peopleIn(const std::vector<Invited>& invited)
{
    QSet<Uid> people;
    for (const Invited& one : invited) people.insert(one.who);
    return static_cast<int>(people.size());
}

/// `invited` sorted by person: number, name and post stand once for each.
ReportTable invitedTable(const std::vector<Invited>& invited)
{
    ReportTable table;
    table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Nama"_s, CellType::text, 2}, {u"NIP"_s, CellType::text, 1.5, Align::left, false}, {u"Pangkat/Gol."_s, CellType::text, 1.1},
                     {u"Jabatan"_s, CellType::text, 2}, {u"Pelatihan dan penyelenggara"_s, CellType::text, 2.2}, {u"Jadwal dan tempat"_s, CellType::text, 1.5}};
    int number = 0;
    const Invited* before = nullptr;
    for (const Invited& one : invited) {
        const PlannedClass& planned = *one.planned;
        const QString training = planned.provider.isEmpty() ? classNameText(planned) : u"%1\n%2"_s.arg(classNameText(planned), planned.provider);
        const QString when = u"%1\n%2"_s.arg(scheduleText(planned), planned.place.isEmpty() ? dots(20) : planned.place);
        const bool goesOn = before && before->who == one.who;
        if (goesOn) table.add({{}, {}, {}, {}, {}, training, when});
        else table.add({++number, fullName(one.person.row.person), one.person.row.person.nip, one.person.rank, one.person.post, training, when});
        table.rows.back().goesOn = goesOn;
        before = &one;
    }
    return table;
}

// ---- surat pemanggilan

/// Whether the head of the unit is the one who writes, or in whose name it is written.
bool writesTo(const QString& office, const Report& letter, const Agency& agency)
{
    const bool isOwn = folded(office) == folded(agency.office);
    return std::any_of(letter.signatures.begin(), letter.signatures.end(), [&](const SignatureBlock& signer) {
        const QString writer = signer.form == SignatureBlock::Form::onBehalf && !signer.onBehalfOf.isEmpty() ? signer.onBehalfOf : signer.title;
        return folded(writer) == folded(headOfUnit(office)) || (isOwn && (writer.startsWith("Kepala"_L1, Qt::CaseInsensitive) || writer.startsWith(u'.')));
    });
}

Report summonsTo(const ReportSource& source, const PlanListing& plan, const QString& office, std::vector<Invited> invited)
{
    sortByPerson(invited);
    const bool isEnclosed = invited.size() > kRowsInLetter;
    Report letter = framed(source, plan.asOf, u"SURAT PEMANGGILAN PESERTA"_s);
    letter.isLetter = true;
    letter.mayShrinkTo = kOnePageForm;
    letter.name = u"Surat pemanggilan – "_s + office;
    letter.title.clear();
    if (isEnclosed) letter.further = {enclosureOf(letter, u"SURAT PEMANGGILAN PESERTA"_s, office, invitedTable(invited))};
    LetterOpening opening;
    opening.facts = {{u"Nomor"_s, dots(30)}, {u"Sifat"_s, u"Biasa"_s}, {u"Lampiran"_s, isEnclosed ? u"1 (satu) berkas"_s : u"-"_s}, {u"Perihal"_s, u"Pemanggilan peserta pelatihan"_s}};
    opening.placeAndDate = letter.placeAndDate;
    const bool isOwnStaff = writesTo(office, letter, source.agency);  // no head writes to himself: his people are called directly
    if (isOwnStaff) opening.receiver = {u"Yth. Para pegawai yang namanya tercantum %1"_s.arg(isEnclosed ? u"pada lampiran"_s : u"di bawah ini"_s), u"di lingkungan "_s + office};
    else opening.receiver = {u"Yth. "_s + headOfUnit(office), u"di"_s, u"    Tempat"_s};
    letter.placeAndDate.clear();
    letter.blocks.emplace_back(std::move(opening));
    letter.blocks.emplace_back(Paragraph{u"Dalam rangka pelaksanaan rencana pengembangan kompetensi tahun %1, dengan hormat kami %2 %3 pegawai %4"_s.arg(plan.heading.year)
                                             .arg(isOwnStaff ? u"memanggil"_s : u"mohon Bapak/Ibu menugaskan"_s, countText(peopleIn(invited)), isEnclosed ? u"sebagaimana daftar terlampir untuk mengikuti pelatihan menurut jadwalnya."_s
                                                                                          : u"di bawah ini untuk mengikuti pelatihan sebagai berikut:"_s)});
    if (!isEnclosed) letter.blocks.emplace_back(invitedTable(invited));
    letter.blocks.emplace_back(Paragraph{u"Peserta membawa surat tugas dari atasannya dan melapor kepada panitia pada hari pertama. Pegawai yang berhalangan agar %1 kepada kami paling lambat "
                                         "tiga hari kerja sebelum pelatihan dimulai."_s.arg(isOwnStaff ? u"memberitahukannya"_s : u"diberitahukan"_s)});
    letter.blocks.emplace_back(Paragraph{u"Demikian disampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih."_s});
    if (const QString note = stateNote(plan); !note.isEmpty()) letter.footnotes = {note};
    return letter;
}

Report summons(const ReportSource& source)
{
    const PlanListing plan = planListingAsked(source);
    const PeopleListing people = peopleListing(source, plan.asOf);
    std::map<std::size_t, std::vector<Invited>> byGroup;
    for (const auto& planned : plan.classes)
        for (const auto& seat : planned.seats) {
            ListedPerson person = personOf(people, seat);
            const std::size_t group = people.asked ? 0 : groupOfUnit(people.groups, person.unit);
            byGroup[group].push_back({seat.person, std::move(person), &planned, seat.seniority});
        }
    std::vector<Report> letters;
    for (auto& [group, invited] : byGroup)
        letters.push_back(summonsTo(source, plan, people.asked ? unitName(people.units, people.asked) : group < people.groups.size() ? people.groups[group].name : u"Perangkat Daerah "_s + dots(30), std::move(invited)));
    if (!letters.empty()) return joined(std::move(letters));
    Report none = framed(source, plan.asOf, u"SURAT PEMANGGILAN PESERTA"_s);
    none.blocks.emplace_back(noSeats());
    return none;
}

// ---- surat tugas

ReportTable sentTable(const PeopleListing& people, const PlannedClass& planned)
{
    ReportTable table;
    table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Nama"_s, CellType::text, 2.2}, {u"NIP"_s, CellType::text, 1.5, Align::left, false}, {u"Pangkat/Gol."_s, CellType::text, 1.4},
                     {u"Jabatan"_s, CellType::text, 2.2}, {u"Unit kerja"_s, CellType::text, 2.2}};
    int number = 0;
    for (const auto& seat : planned.seats) {
        const ListedPerson person = personOf(people, seat);
        table.add({++number, fullName(person.row.person), person.row.person.nip, person.rank, person.post, person.unitName});
    }
    return table;
}

const QString kAddressed = u"Kepada"_s;  // the longest of its labels
/// "Dasar", "Kepada" and "Untuk" with their colons under each other.
Facts besideOthers(std::vector<Facts::Fact> facts)
{
    Facts some{std::move(facts)};
    some.besides = kAddressed;
    return some;
}

/// The rules, the plan once it is decreed, and a line for what only the office knows.
Facts basisOf(const PlanListing& plan, const PeopleListing& people, const PlannedClass& planned)
{
    const bool hasPppk = std::any_of(planned.seats.begin(), planned.seats.end(), [&](const PlannedSeat& seat) { return personOf(people, seat).staff != StaffKind::pns; });
    QStringList lines{u"Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;"_s};
    if (hasPppk) lines << u"Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian Kerja;"_s;
    const PlanDecree& decree = plan.heading.decree;
    if (plan.heading.isFixed())
        lines << u"Keputusan Nomor %1 tanggal %2 tentang Rencana Pengembangan Kompetensi Tahun %3;"_s.arg(decree.number.isEmpty() ? dots(20) : decree.number, decree.date.isValid() ? longDate(decree.date) : dots(20)).arg(plan.heading.year);
    lines << dots(60);
    Facts facts = besideOthers({});
    for (qsizetype i = 0; i < lines.size(); ++i) facts.facts.push_back({i == 0 ? u"Dasar"_s : QString(), u"%1. %2"_s.arg(i + 1).arg(lines[i])});
    return facts;
}

/// What they are sent to do.
Facts taskOf(const PlannedClass& planned)
{
    const auto orDots = [](const QString& text) { return text.isEmpty() ? dots(40) : text; };
    return besideOthers({{u"Untuk"_s, u"1. mengikuti %1 yang diselenggarakan oleh %2 pada %3 di %4; dan"_s.arg(classNameText(planned), orDots(planned.provider), scheduleInWords(planned), orDots(planned.place))},
             {{}, u"2. melapor secara tertulis kepada pejabat yang menugaskan setelah selesai, dengan salinan sertifikat."_s}});
}

Report assignmentFor(const ReportSource& source, const PlanListing& plan, const PeopleListing& people, const PlannedClass& planned)
{
    const bool isEnclosed = planned.seats.size() > kRowsInLetter;
    Report letter = framed(source, plan.asOf, u"SURAT TUGAS"_s);
    letter.isLetter = true;
    letter.mayShrinkTo = kOnePageForm;
    letter.name = u"Surat tugas "_s + classCode(planned, u' ');
    letter.number = dots(40);
    if (isEnclosed) letter.further = {enclosureOf(letter, u"SURAT TUGAS"_s, classNameText(planned), sentTable(people, planned))};
    letter.blocks.emplace_back(basisOf(plan, people, planned));
    letter.blocks.emplace_back(Paragraph{u"MENUGASKAN:"_s, true, 10.5, Align::center});
    const QString count = countText(static_cast<int>(planned.seats.size()));
    if (isEnclosed) {
        letter.blocks.emplace_back(besideOthers({{kAddressed, u"%1 orang pegawai sebagaimana tercantum dalam lampiran surat tugas ini."_s.arg(count)}}));
    } else {
        letter.blocks.emplace_back(besideOthers({{kAddressed, u"%1 orang pegawai berikut:"_s.arg(count)}}));
        letter.blocks.emplace_back(sentTable(people, planned));
    }
    letter.blocks.emplace_back(taskOf(planned));
    letter.blocks.emplace_back(Paragraph{u"Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab."_s});
    if (const QString note = stateNote(plan); !note.isEmpty()) letter.footnotes = {note};
    return letter;
}

Report assignment(const ReportSource& source)
{
    const PlanListing plan = planListingAsked(source);
    const PeopleListing people = peopleListing(source, plan.asOf);
    std::vector<Report> letters;
    for (const auto& planned : plan.classes) letters.push_back(assignmentFor(source, plan, people, planned));
    if (!letters.empty()) return joined(std::move(letters));
    Report none = framed(source, plan.asOf, u"SURAT TUGAS"_s);
    none.blocks.emplace_back(noSeats());
    return none;
}

}  // namespace

ReportEntry summonsEntry()
{
    return {"summons", u"Surat pemanggilan peserta", u"Satu surat tiap perangkat daerah dengan pegawainya yang dipanggil, pelatihan, jadwal, dan tempatnya.", {}, {plan, year, unit, angkatan}, rests::plans(), summons};
}

ReportEntry assignmentEntry()
{
    return {"assignment", u"Surat tugas", u"Satu surat tiap angkatan untuk pegawai yang ditugaskan mengikutinya.", {}, {plan, year, unit, angkatan}, rests::plans(), assignment};
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// The workbook an OPD types by hand: table not at A1, headings merged over two rows and misspelt, two rows a person, ticks,
// a JUMLAH row and signatures below it.
#include "app/demo/random.h"
#include "app/demo/sheets/sheets.h"
#include "app/demo/sheets/workbook.h"
#include "core/base/text.h"

namespace demo {
namespace {

constexpr int kPeoplePerSheet = 60;
constexpr QStringView kTick = u"√";
constexpr auto kNeeds =
    std::to_array<QStringView>({u"-", u"Bimtek SAKIP", u"Manajemen Perkantoran", u"Pelatihan SPBE", u"Pelayanan Prima"});

QString spacedNip(const QString& nip)
{
    return QStringLiteral("NIP. %1 %2 %3 %4").arg(nip.left(8), nip.mid(8, 6), nip.mid(14, 1), nip.mid(15));
}

class ReconciliationSheet {
public:
    ReconciliationSheet(Sheet sheet, const Region& region, Random& random) : m_sheet(sheet), m_region(region), m_random(random) {}

    void writeTop()
    {
        m_sheet.merged(1, number, pimFour, u"REKONSILIASI RENCANA PENGEMBANGAN KOMPETENSI ASN");
        m_sheet.text(2, number, QStringLiteral("KABUPATEN %1 TAHUN %2").arg(m_region.name.toUpper()).arg(m_region.today.year()));
        m_sheet.heading(5, number, u"NO");
        m_sheet.heading(5, nameColumn, u"NAMA / NIP");
        m_sheet.merged(5, men, women, u"JENIS KELAMIN");
        m_sheet.heading(5, rank, u"PANGKAT/GOL");
        m_sheet.heading(5, title, u"JABATAN");
        m_sheet.merged(5, educationThen, educationNow, u"PENDIDKAN");
        m_sheet.merged(5, pimThree, pimFour, u"PELATIHAN YANG DIIKUTI");
        m_sheet.heading(5, needs, u"PELATIHAN YANG DIBUTUHKAN");
        m_sheet.heading(6, men, u"L");
        m_sheet.heading(6, women, u"P");
        m_sheet.heading(6, educationThen, u"CPNS");
        m_sheet.heading(6, educationNow, u"AHKIR");
        m_sheet.heading(6, pimThree, u"PIM III");
        m_sheet.heading(6, pimFour, u"PIM IV");
    }

    void writePerson(const Person& person)
    {
        const Post& post = m_region.posts.at(person.post);
        m_sheet.number(m_row, number, m_men + m_women + 1);
        m_sheet.text(m_row, nameColumn, person.name);
        m_sheet.text(m_row, person.female ? women : men, kTick);
        m_sheet.text(m_row, rank,
                     person.pppk ? QStringLiteral("Golongan %1").arg(person.rank.name) : person.rank.name.toString());
        m_sheet.text(m_row, title, post.title);
        m_sheet.text(m_row, educationNow, person.education.name);
        if (post.kind == PostKind::administrator) m_sheet.text(m_row, pimThree, u"v");
        if (post.kind == PostKind::pengawas) m_sheet.text(m_row, pimFour, u"V");
        m_sheet.text(m_row, needs, m_random.pick(kNeeds));
        m_sheet.text(m_row + 1, nameColumn, spacedNip(person.nip));
        m_sheet.text(m_row + 1, needs, m_random.pick(kNeeds));
        m_row += 2;
        ++(person.female ? m_women : m_men);
    }

    void writeFoot()
    {
        m_sheet.text(m_row, nameColumn, u"JUMLAH");
        m_sheet.number(m_row, men, m_men);
        m_sheet.number(m_row, women, m_women);
        m_sheet.text(m_row + 3, pimThree,
                     QStringLiteral("%1, %2").arg(m_region.name, core::longDate(QDate(m_region.today.year(), 4, 29))));
        m_sheet.text(m_row + 4, pimThree, u"an. Kepala Dinas");
        m_sheet.text(m_row + 8, pimThree, u"Hasan Syarif, S.Sos.");
        m_sheet.text(m_row + 9, pimThree, spacedNip(QStringLiteral("197001011995031001")));
    }

    [[nodiscard]] bool isFull() const { return m_men + m_women >= kPeoplePerSheet; }

private:
    enum Place { number = 1, nameColumn, men, women, rank, title, educationThen, educationNow, pimThree, pimFour, needs };

    Sheet m_sheet;
    const Region& m_region;
    Random& m_random;
    int m_row = 7;
    int m_men = 0;
    int m_women = 0;
};

struct Group {
    QStringView name;
    bool (*holds)(PostKind);
};
constexpr std::array<Group, 3> kGroups{{{u"STRUKTURAL", isStructural},
                                        {u"JFT", [](PostKind kind) { return kind > PostKind::pelaksana; }},
                                        {u"PELAKSANA", [](PostKind kind) { return kind == PostKind::pelaksana; }}}};

}  // namespace

void writeReconciliation(const QDir& dir, const Region& region, quint32 seed)
{
    Workbook book(dir.filePath(QStringLiteral("rekonsiliasi-opd.xlsx")), region.today);
    Random random(seed, Stream::needs);
    for (const Group& group : kGroups) {
        ReconciliationSheet sheet(book.addSheet(group.name.toString()), region, random);
        sheet.writeTop();
        for (const Person& person : region.people)
            if (!sheet.isFull() && group.holds(region.posts.at(person.post).kind)) sheet.writePerson(person);
        sheet.writeFoot();
    }
    book.save();
}

}  // namespace demo

// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/assessment_editor.h"

#include "core/assessment/assessment_store.h"
#include "core/history/entities.h"
#include "core/history/undo.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
const QString kNip = u"199005302021212007"_s;

struct Office {
    test::RegionFile file;
    Uid siti, budi;
    ReferenceTables tables;
    AssessmentEditor editor{file.log()};

    Office()
    {
        test::change(file, [&](ChangeSet& c) {
            siti = test::addPerson(c, kNip, u"Siti Aisyah"_s);
            budi = test::addPerson(c, u"198702142010011014"_s, u"Budi"_s);
        });
        tables = require(ReferenceStore(file.session()).load());
    }
    Result<ChangeReceipt> save(const AssessmentHead& head, const Uid& person, std::vector<LevelEdit> levels)
    {
        const PersonLevels one[] = {{person, std::move(levels)}};
        return editor.saveLevels(head, tables, one);
    }
    [[nodiscard]] std::vector<AssessedLevel> levels(const Uid& person)
    {
        return require(AssessmentStore(file.session()).levels(require(PersonStore(file.session()).byUid(person)).id));
    }
    [[nodiscard]] std::vector<AssessmentEvent> events(const Uid& person)
    {
        return require(AssessmentStore(file.session()).events(require(PersonStore(file.session()).byUid(person)).id));
    }
    [[nodiscard]] QString lastLabel() { return file.one("select label from change_set order by id desc limit 1"); }
};

Uid code(const char16_t* text) { return test::competency(QString::fromUtf16(text)); }
const AssessmentHead kCenter{kDay, u"Assessment Center"_s, u"Dra. Wati"_s};

}  // namespace

TEST_CASE("levels typed for a person are one change set, and the next ones extend the same assessment", "[assessment]")
{
    Office o;
    require(o.save(kCenter, o.siti, {{code(u"M.1"), 3}, {code(u"M.2"), 0}}));
    CHECK(o.lastLabel() == u"Penilaian 2 kompetensi: Siti Aisyah, Assessment Center 22-11-2026"_s);
    const auto edits = require(o.save(kCenter, o.siti, {{code(u"M.2"), 2}, {code(u"M.1"), 3}, {code(u"M.3"), 5}})).edits;
    CHECK(edits == 2);  // M.1 says what it said
    REQUIRE(o.events(o.siti).size() == 1);
    CHECK(o.events(o.siti).front().assessor == u"Dra. Wati"_s);
    const auto levels = o.levels(o.siti);
    REQUIRE(levels.size() == 3);
    CHECK(levels[1].level == 2);
    CHECK(levels[0].source == u"Diisi langsung di Titian"_s);
}

TEST_CASE("a typed assessment and the import of the same day and method are one row", "[assessment]")
{
    Office o;
    require(o.save({kDay, u"  assessment CENTER "_s, {}}, o.siti, {{code(u"M.1"), 3}}));
    CHECK(o.lastLabel() == u"Penilaian Integritas 3: Siti Aisyah, assessment CENTER 22-11-2026"_s);
    static_cast<void>(o.file.import(test::writeCsv(o.file.filePath(u"ac.csv"_s), u"NIP;KODE KOMPETENSI;LEVEL;TANGGAL;METODE\n%1;M.1;3;22-11-2026;Assessment Center\n%1;M.2;4;22-11-2026;Assessment Center\n"_s.arg(kNip))));
    REQUIRE(o.events(o.siti).size() == 1);
    CHECK(o.levels(o.siti).size() == 2);
}

TEST_CASE("a typed level over an imported one says where it comes from now", "[assessment]")
{
    Office o;
    test::change(o.file, [&](ChangeSet& c) { test::addAssessment(c, o.siti, kDay, u"Rekan"_s, {{u"M.1"_s, 2}, {u"M.2"_s, 2}}, u"a.xlsx · R · 5"_s); });
    require(o.save({kDay, u"Rekan"_s, {}}, o.siti, {{code(u"M.1"), 4}}));
    REQUIRE(o.events(o.siti).size() == 1);  // whatever uid it has
    const auto levels = o.levels(o.siti);
    REQUIRE(levels.size() == 2);
    CHECK(levels[0].level == 4);
    CHECK(levels[0].source == u"Diisi langsung di Titian"_s);
    CHECK(levels[1].source == u"a.xlsx · R · 5"_s);
}

TEST_CASE("clearing a level takes its aspects along, and the last one takes the assessment", "[assessment]")
{
    Office o;
    require(o.save(kCenter, o.siti, {{code(u"M.1"), 3}, {code(u"M.2"), 3}}));
    const Uid event = o.events(o.siti).front().uid;
    require(o.editor.saveAspects(event, {code(u"M.1"), 4, 3, 2, u"Sertifikat"_s}));
    const auto with = o.levels(o.siti).front();
    CHECK(with.knowledge == 4);
    CHECK(with.attitude == 2);
    CHECK(with.evidence == u"Sertifikat"_s);
    require(o.save(kCenter, o.siti, {{code(u"M.1"), std::nullopt}}));
    CHECK(o.levels(o.siti).size() == 1);
    CHECK(o.file.count("select count(*) from assessment_level") == 1);
    require(o.save(kCenter, o.siti, {{code(u"M.2"), std::nullopt}}));
    CHECK(o.events(o.siti).empty());
    require(o.save(kCenter, o.siti, {{code(u"M.1"), 2}, {code(u"M.2"), 1}}));  // and it can come again, without what was cleared
    const auto again = o.levels(o.siti);
    REQUIRE(again.size() == 2);
    CHECK(again[0].level == 2);
    CHECK(again[1].level == 1);
    CHECK_FALSE(again[0].knowledge);
    CHECK(again[0].evidence.isEmpty());
}

TEST_CASE("a bad level, an unknown method or no date writes nothing for anybody", "[assessment]")
{
    Office o;
    const PersonLevels two[] = {{o.siti, {{code(u"M.1"), 3}}}, {o.budi, {{code(u"M.1"), 6}}}};
    CHECK(o.editor.saveLevels(kCenter, o.tables, two).error().code == ErrorCode::invalidInput);
    CHECK(o.save({kDay, u"Ramalan"_s, {}}, o.siti, {{code(u"M.1"), 3}}).error().code == ErrorCode::invalidInput);
    CHECK(o.save({{}, u"Rekan"_s, {}}, o.siti, {{code(u"M.1"), 3}}).error().code == ErrorCode::invalidInput);
    CHECK(o.file.count("select count(*) from assessment") == 0);
    CHECK(o.editor.saveAspects(Uid::v7(1), {code(u"M.1"), 1, {}, {}, {}}).error().code == ErrorCode::notFound);
}

TEST_CASE("a date to come or long past warns and does not stop", "[assessment]")
{
    Office o;
    CHECK(headFindings({kDay, u"Rekan"_s, {}}, o.tables, kDay).warnings.empty());
    CHECK(headFindings({kDay.addDays(1), u"Rekan"_s, {}}, o.tables, kDay).warnings.front().code == u"assessment.future"_s);
    CHECK(headFindings({QDate(2023, 11, 22), u"Rekan"_s, {}}, o.tables, kDay).warnings.empty());
    CHECK(headFindings({QDate(2023, 11, 21), u"Rekan"_s, {}}, o.tables, kDay).warnings.front().code == u"assessment.expired"_s);
    require(o.save({kDay.addDays(30), u"Rekan"_s, {}}, o.siti, {{code(u"M.1"), 3}}));
}

TEST_CASE("a pasted block is one change set", "[assessment]")
{
    Office o;
    const PersonLevels two[] = {{o.siti, {{code(u"M.1"), 3}}}, {o.budi, {{code(u"M.1"), 2}}}};
    const auto receipt = require(o.editor.saveLevels(kCenter, o.tables, two));
    CHECK(o.lastLabel() == u"Penilaian Integritas: 2 pegawai, Assessment Center 22-11-2026"_s);
    require(undoChangeSet(o.file.log(), receipt.uid));
    CHECK(o.file.count("select count(*) from assessment") == 0);
}

TEST_CASE("a corrected date keeps levels, note and source, and the old day is free again", "[assessment]")
{
    Office o;
    require(o.save(kCenter, o.siti, {{code(u"M.1"), 3}}));
    const Uid event = o.events(o.siti).front().uid;
    const AssessmentHead moved{kDay.addDays(-7), u"Uji Kompetensi"_s, u"Drs. Hadi"_s};
    require(o.editor.correct(event, moved, o.tables));
    REQUIRE(o.events(o.siti).size() == 1);
    const auto now = o.events(o.siti).front();
    CHECK(now.day == moved.day);
    CHECK(now.method == u"Uji Kompetensi"_s);
    CHECK(now.assessor == u"Drs. Hadi"_s);
    CHECK(now.uid == assessmentUid(o.siti, moved));
    CHECK(o.levels(o.siti).front().level == 3);

    require(o.save(kCenter, o.siti, {{code(u"M.1"), 1}}));
    CHECK(o.editor.correct(now.uid, kCenter, o.tables).error().code == ErrorCode::conflict);
    CHECK(o.events(o.siti).size() == 2);
    require(o.editor.correct(now.uid, {moved.day, moved.method, {}}, o.tables));
    CHECK(require(AssessmentStore(o.file.session()).event(now.uid)).assessor.isEmpty());
}

TEST_CASE("many assessments are corrected in one step, or none of them", "[assessment]")
{
    Office o;
    require(o.save(kCenter, o.siti, {{code(u"M.1"), 3}}));
    require(o.save({kDay, u"Rekan"_s, {}}, o.budi, {{code(u"M.1"), 1}}));
    std::vector<AssessmentEvent> both{o.events(o.siti).front(), o.events(o.budi).front()};
    const auto sets = o.file.count("select count(*) from change_set");
    for (auto& event : both) event.day = kDay.addDays(-1);
    both.front().note = u"Ulang"_s;
    require(o.editor.correctMany(both, o.tables));
    CHECK(o.file.count("select count(*) from change_set") == sets + 1);
    CHECK(o.lastLabel() == u"Ubah massal: 2 penilaian"_s);
    CHECK(o.events(o.siti).front().day == kDay.addDays(-1));
    CHECK(o.events(o.siti).front().note == u"Ulang"_s);
    CHECK(o.events(o.budi).front().uid == assessmentUid(o.budi, {kDay.addDays(-1), u"Rekan"_s, {}}));
    CHECK(o.levels(o.budi).front().level == 1);

    both = {o.events(o.siti).front(), o.events(o.budi).front()};
    both.front().note = u"Hilang"_s;
    both.back().day = {};
    const auto refused = o.editor.correctMany(both, o.tables);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.startsWith(u"Budi, 21-11-2026: Tanggal penilaian belum diisi"_s));
    CHECK(o.events(o.siti).front().note == u"Ulang"_s);
}

TEST_CASE("a note is written on an assessment whose day nobody can read, and the day stays as it is", "[assessment]")
{
    Office o;
    test::change(o.file, [&](ChangeSet& c) { test::addAssessment(c, o.siti, {}, u"Rekan"_s, {{u"M.1"_s, 1}}); });
    auto event = o.events(o.siti).front();
    test::change(o.file, [&](ChangeSet& c) { c.set(entity::assessment, event.uid, field::assessmentDate, Value(u"entah"_s)); });
    event.note = u"Tanyakan"_s;
    const AssessmentEvent one[] = {event};
    require(o.editor.correctMany(one, o.tables));
    CHECK(o.file.one("select date || ' ' || note from assessment") == u"entah Tanyakan"_s);
}

TEST_CASE("deleted assessments go with their levels in one step", "[assessment]")
{
    Office o;
    require(o.save(kCenter, o.siti, {{code(u"M.1"), 3}}));
    require(o.save(kCenter, o.budi, {{code(u"M.1"), 3}}));
    std::vector<Uid> both{o.events(o.siti).front().uid, o.events(o.budi).front().uid};
    require(o.editor.remove(std::span(both).first(1)));
    CHECK(o.lastLabel() == u"Hapus penilaian: Siti Aisyah 22-11-2026"_s);
    CHECK(o.events(o.siti).empty());
    CHECK(o.file.count("select count(*) from assessment_level") == 1);
}

TEST_CASE("the list of assessments names everybody, newest first", "[assessment]")
{
    Office o;
    require(o.save({kDay.addDays(-3), u"Rekan"_s, {}}, o.siti, {{code(u"M.1"), 3}, {code(u"M.2"), 1}}));
    require(o.save(kCenter, o.budi, {{code(u"M.1"), 3}}));
    const auto list = require(AssessmentStore(o.file.session()).list());
    REQUIRE(list.size() == 2);
    CHECK(list[0].name == u"Budi"_s);
    CHECK(list[1].competencies.size() == 2);
    CHECK_FALSE(list[1].unit.isValid());
    CHECK(list[1].personUid == o.siti);
    CHECK(require(AssessmentStore(o.file.session()).levelsOf(kDay, u"assessment center"_s)).size() == 1);
}

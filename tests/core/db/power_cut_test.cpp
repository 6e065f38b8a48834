// SPDX-License-Identifier: Apache-2.0
// Offices whose power goes at a random moment, again and again (storage.md, target 9).
#include "core/db/query.h"
#include "core/history/undo.h"
#include "tests/core/db/power_cut_vfs.h"
#include "tests/support/catch_qt.h"
#include "tests/support/data_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <random>

using namespace core;
using test::require;

namespace {

constexpr int kPeople = 40;

struct Tally {
    int cuts = 0;
    int corrupt = 0;  ///< the file cannot be opened, or is not whole
    int partial = 0;  ///< part of a change set is there
    int lost = 0;     ///< an acknowledged change set is not there
    qint64 acknowledged = 0;
};

/// One change set the office made.
struct Saved {
    QString label;
    QByteArray content;  ///< of its edits; known only when it was acknowledged
    qint64 edits = 0;    ///< 0 = not known
    bool acknowledged = false;
};

/// A file with a few people for every kind of office, made once and copied for each.
QString templateFile(const QByteArray& key)
{
    static const QTemporaryDir dir;
    const QString path = dir.filePath(key.isEmpty() ? QStringLiteral("awal.titian") : QStringLiteral("rahasia.titian"));
    if (!QFile::exists(path)) test::makeDataFile(path, kPeople, key);
    return path;
}

class Office {
public:
    /// `synchronous` other than the program's own when not empty. Every third office is encrypted.
    Office(quint32 seed, const char* synchronous)
        : m_random(seed), m_key(seed % 3 == 0 ? "kunci" : ""), m_template(templateFile(m_key)), m_synchronous(synchronous)
    {
        m_disk = std::make_unique<test::PowerCutVfs>();
        enter(m_dir.filePath(QStringLiteral("0")));
    }

    /// Works until the power goes and looks at what is left; up to three times on the same file.
    Tally live()
    {
        const int cuts = 1 + pick(3);
        for (int i = 1; i <= cuts && whole(); ++i) {
            m_disk->cutAfter(1 + pick(pick(2) ? 60 : 2000), static_cast<quint32>(m_random()));
            workUntilCut();
            m_disk->leaveBehind(m_dir.filePath(QString::number(i)));
            enter(m_dir.filePath(QString::number(i)));
            ++m_tally.cuts;
            inspect();
        }
        return m_tally;
    }

private:
    int pick(int n) { return static_cast<int>(m_random() % static_cast<quint32>(n)); }
    [[nodiscard]] bool whole() const { return m_tally.corrupt + m_tally.partial + m_tally.lost == 0; }

    void enter(const QString& folder)
    {
        m_path = folder + QStringLiteral("/kantor.titian");
        if (!QDir(folder).exists() && QDir().mkpath(folder)) QFile::copy(m_template, m_path);
    }

    void workUntilCut()
    {
        const test::ExpectWarnings quiet;
        std::unique_ptr<test::DataFile> file;
        while (!m_disk->isCut()) {
            if (!file || pick(25) == 0) file = open();
            if (file) step(*file);
        }
    }

    std::unique_ptr<test::DataFile> open()
    {
        auto file = test::DataFile::open(test::existing(m_path, m_key));
        if (!file) return {};
        (*file)->session().execute("pragma wal_autocheckpoint=" + std::to_string(20 + pick(400)));  // meet checkpoints often
        if (!m_synchronous.empty()) (*file)->session().execute("pragma synchronous=" + m_synchronous);
        return std::move(*file);
    }

    void step(test::DataFile& file)
    {
        const int what = pick(100);
        if (what < 8) file.session().checkpoint();
        else if (what < 14) undoOne(file);
        else if (what < 24) save(file, [this](ChangeSet& c) { importPeople(c, 30 + pick(200)); });
        else save(file, [this](ChangeSet& c) { editPeople(c); });
    }

    void editPeople(ChangeSet& c)
    {
        for (int i = 1 + pick(4); i > 0; --i) {
            const Uid who = Uid::v5(QStringLiteral("awal %1").arg(pick(kPeople)));
            if (pick(10) == 0) c.remove(entity::person, who);
            else if (!c.exists(entity::person, who) || pick(8) == 0) importPeople(c, 1);
            else c.set(entity::person, who, field::personName, Value(QStringLiteral("nama %1").arg(m_random())));
        }
    }

    void importPeople(ChangeSet& c, int count)
    {
        for (int i = 0; i < count; ++i) {
            const int number = static_cast<int>(m_random() >> 4);
            c.create(entity::person, Uid::v5(QStringLiteral("impor %1").arg(number)), test::importedPerson(number, QStringLiteral("Impor %1").arg(number)));
        }
    }

    template <class F>
    void save(test::DataFile& file, F&& change)
    {
        Saved saved{QStringLiteral("simpan %1").arg(m_saved.size()), {}, 0, false};
        const auto receipt = file.log().record(saved.label, [&](ChangeSet& c) {
            change(c);
            saved.edits = c.editCount();
        });
        if (saved.edits == 0) return;
        acknowledge(file, saved, receipt.has_value());
    }

    void undoOne(test::DataFile& file)
    {
        const auto items = listHistory(file.session(), 1);
        if (!items || items->empty() || items->front().record.kind != static_cast<int>(ChangeKind::edit)) return;
        const auto undone = undoChangeSet(file.log(), items->front().record.uid);
        if (undone && undone->receipt.edits == 0) return;
        const QString label = QStringLiteral("Urungkan: ") + items->front().record.label;
        acknowledge(file, {label, {}, undone ? undone->receipt.edits : 0, false}, undone.has_value());
    }

    void acknowledge(test::DataFile& file, Saved saved, bool done)
    {
        // What fails while there is power is a fault of the program, not of the disk.
        if (!done) REQUIRE(m_disk->isCut());
        saved.acknowledged = done;
        if (done) saved.content = content(file, saved.label).value_or(QByteArray());
        m_tally.acknowledged += done;
        m_saved.push_back(std::move(saved));
    }

    /// A digest of a change set's edits; empty if there is none.
    static Result<QByteArray> content(test::DataFile& file, const QString& label, qint64* edits = nullptr)
    {
        return file.session().read([&] {
            Query q(file.session(), "select e.uid, e.row_uid, e.field, quote(e.value) from change_set c left join edit e on e.change_set_id = c.id "
                                    "where c.label = :label order by e.seq");
            q.bind(":label", label);
            QCryptographicHash hash(QCryptographicHash::Sha1);
            qint64 count = 0;
            for (; q.next(); ++count)
                for (const int column : {0, 1, 2, 3}) hash.addData(q.blobView(column));
            if (edits) *edits = count;
            return count ? hash.result() : QByteArray();
        });
    }

    /// Only one failure is counted for each cut: the worst.
    void inspect()
    {
        const test::ExpectWarnings quiet;
        auto file = test::DataFile::open(test::existing(m_path, m_key));
        if (!file || !test::findings(**file).isEmpty()) {
            ++m_tally.corrupt;
            return;
        }
        qint64 edits = kPeople;
        bool partial = false, lost = false;
        std::vector<Saved> present;
        for (Saved& saved : m_saved) {
            qint64 count = 0;
            const QByteArray is = require(content(**file, saved.label, &count));
            lost = lost || (is.isEmpty() && saved.acknowledged);
            if (is.isEmpty()) continue;
            partial = partial || (saved.edits && saved.edits != count) || (!saved.content.isEmpty() && saved.content != is);
            edits += count;
            present.push_back({saved.label, is, count, true});
        }
        m_saved = std::move(present);
        partial = partial || edits != Query((*file)->session(), "select count(*) from edit").one().integer(0);
        if (lost) ++m_tally.lost;
        else if (partial) ++m_tally.partial;
        file->reset();
        m_disk->forget();
    }

    QTemporaryDir m_dir;
    std::mt19937 m_random;
    const QByteArray m_key;
    const QString m_template;
    const std::string m_synchronous;
    QString m_path;
    std::vector<Saved> m_saved;
    Tally m_tally;
    std::unique_ptr<test::PowerCutVfs> m_disk;  ///< after the template is made
};

Tally cutThePower(quint32 firstSeed, int cuts, const char* synchronous = "")
{
    Tally all;
    for (quint32 seed = firstSeed; all.cuts < cuts; ++seed) {
        const Tally one = Office(seed, synchronous).live();
        INFO("seed " << seed);
        if (!*synchronous) CHECK(one.corrupt + one.partial + one.lost == 0);
        all.cuts += one.cuts;
        all.corrupt += one.corrupt;
        all.partial += one.partial;
        all.lost += one.lost;
        all.acknowledged += one.acknowledged;
    }
    std::printf("%d cuts, synchronous %s: corrupt %d, partial %d, acknowledged save lost %d, of %lld change sets acknowledged\n", all.cuts,
                *synchronous ? synchronous : "as the program sets it", all.corrupt, all.partial, all.lost, static_cast<long long>(all.acknowledged));
    return all;
}

void checkNothingLost(const Tally& tally)
{
    CHECK(tally.corrupt == 0);
    CHECK(tally.partial == 0);
    CHECK(tally.lost == 0);
    CHECK(tally.acknowledged > tally.cuts);
}

}  // namespace

TEST_CASE("twenty power cuts lose no acknowledged change set and leave none in part", "[db][power]") { checkNothingLost(cutThePower(1, 20)); }

TEST_CASE("without syncs the same power cuts do harm, so the test can see it", "[db][power]")
{
    const Tally tally = cutThePower(1, 20, "off");
    CHECK(tally.corrupt + tally.partial + tally.lost > 0);
}

TEST_CASE("three hundred power cuts lose no acknowledged change set and leave none in part", "[.slow][db][power]") { checkNothingLost(cutThePower(1000, 300)); }

TEST_CASE("three hundred power cuts without enough syncs do harm", "[.slow][db][power]")
{
    CHECK(cutThePower(1000, 300, "normal").lost > 0);
    const Tally off = cutThePower(1000, 300, "off");
    CHECK(off.corrupt > 0);
    CHECK(off.lost > 0);
}

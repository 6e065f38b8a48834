// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/post_editor.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/organisation/post_store.h"
#include "core/organisation/unit_editor.h"
#include "core/organisation/unit_store.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

Post trimmed(Post post)
{
    for (QString* text : {&post.title, &post.kind, &post.eselon, &post.jobClass, &post.family}) *text = text->simplified();
    return post;
}

Fields fieldsOf(const Post& p)
{
    return {{field::formationTitle, Value::ofText(p.title)},    {field::formationKind, Value::ofText(p.kind)},   {field::formationEselon, Value::ofText(p.eselon)},
            {field::formationClass, Value::ofText(p.jobClass)}, {field::formationFamily, Value::ofText(p.family)}, {field::formationPlaces, Value(p.places)},
            {field::formationUnit, Value(p.unit)}};
}

bool isSame(const Post& a, const Post& b) { return a.unit == b.unit && a.kind == b.kind && folded(a.title) == folded(b.title); }

/// The uid every office gives to that post, unless another post, which was called so once, goes by it.
Uid uidFor(const Post& post, std::span<const Post> registered, const Clock& clock)
{
    const Uid natural = naturalUid(entity::post, {post.unit.hex(), folded(post.title), post.kind});
    const bool isTaken = std::any_of(registered.begin(), registered.end(), [&](const Post& other) { return other.uid == natural; });
    return isTaken ? Uid::v7(clock.nowMs()) : natural;
}

/// Inside record(): what the file has now, and rows written against it, so that many at once are checked against each other.
struct Register {
    explicit Register(EditLog& editLog)
        : log(editLog), units(valueOrThrow(UnitStore(log.session()).tree())), posts(valueOrThrow(PostStore(log.session()).posts()))
    {
    }

    void check(const Post& post) const
    {
        const Problems problems = postProblems(post, posts, units);
        if (!problems.empty()) throw Failure(ErrorCode::invalidInput, problems.front().message);
    }
    Uid add(ChangeSet& c, Post post)
    {
        check(post);
        post.uid = uidFor(post, posts, log.clock());
        createRow(c, entity::post, post.uid, {fieldsOf(post), {}});
        posts.push_back(post);
        return post.uid;
    }
    void change(ChangeSet& c, const Post& post)
    {
        const auto known = std::find_if(posts.begin(), posts.end(), [&](const Post& other) { return other.uid == post.uid; });
        if (known == posts.end()) throw Failure(ErrorCode::notFound, tr("Jabatan “%1” sudah tidak ada di berkas.").arg(post.title));
        if (post == *known) return;
        check(post);
        writeFields(c, entity::post, post.uid, fieldsOf(post));
        *known = post;
    }

    EditLog& log;
    UnitTree units;
    std::vector<Post> posts;
};

}  // namespace

Problems postProblems(const Post& given, std::span<const Post> registered, const UnitTree& units)
{
    const Post post = trimmed(given);
    Problems problems;
    if (post.title.isEmpty()) problems.push_back({u"title"_s, u"formation.title"_s, tr("Nama jabatan belum diisi.")});
    if (!units.indexOf(post.unit)) problems.push_back({u"unit"_s, u"formation.unit"_s, tr("Unit jabatan ini belum dipilih atau sudah tidak ada; pilih unit lain.")});
    if (post.places < 0 || post.places > kMostPlaces)
        problems.push_back({u"places"_s, u"formation.places"_s, tr("Jumlah formasi harus bilangan antara 0 dan %1.").arg(grouped(kMostPlaces))});
    const bool isAsBefore = std::any_of(registered.begin(), registered.end(), [&](const Post& other) { return other.uid == post.uid && isSame(other, post); });
    const bool isTwice = std::any_of(registered.begin(), registered.end(), [&](const Post& other) { return other.uid != post.uid && isSame(other, post); });
    if (isTwice && !isAsBefore && !post.title.isEmpty())  // what a merge doubled can still be mended
        problems.push_back({u"title"_s, u"formation.twice"_s, tr("“%1” dengan jenis ini sudah terdaftar di unit itu; tambah jumlah formasinya saja.").arg(post.title)});
    return problems;
}

Result<Uid> PostEditor::save(const Post& given)
{
    const Post post = trimmed(given);
    Uid saved = post.uid;
    const bool isNew = saved.isNull();
    const auto done = m_log.record((isNew ? tr("Tambah jabatan: %1") : tr("Ubah jabatan: %1")).arg(post.title), [&](ChangeSet& c) {
        Register all(m_log);
        if (isNew) saved = all.add(c, post);
        else all.change(c, post);
    });
    return done.map([&](const ChangeReceipt&) { return saved; });
}

Result<ChangeReceipt> PostEditor::saveMany(std::span<const Post> posts)
{
    return m_log.record(tr("Ubah massal: %1 jabatan").arg(grouped(static_cast<qint64>(posts.size()))), [&](ChangeSet& c) {
        Register all(m_log);
        for (const Post& post : posts) all.change(c, trimmed(post));
    });
}

Result<ChangeReceipt> PostEditor::remove(std::span<const Uid> posts)
{
    return m_log.record(tr("Hapus %1 jabatan").arg(grouped(static_cast<qint64>(posts.size()))), [&](ChangeSet& c) {
        for (const Uid& post : posts) c.remove(entity::post, post);
    });
}

Result<ChangeReceipt> PostEditor::registerHeld(const Uid& unit, std::span<const HeldTitle> held)
{
    return m_log.record(tr("Daftarkan jabatan yang dipegang"), [&](ChangeSet& c) {
        Register all(m_log);
        const auto own = valueOrThrow(PostStore(m_log.session()).postsOf(unit));
        for (const PostLine& line : establishment(own, held))
            if (!line.post && !folded(line.title).isEmpty()) all.add(c, trimmed({.unit = unit, .title = line.title, .kind = line.kind, .places = line.holders}));
        if (c.editCount() == 0) throw Failure(ErrorCode::notFound, tr("Semua jabatan yang dipegang di unit ini sudah terdaftar."));
    });
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/post_editor.h"

#include "core/history/undo.h"
#include "core/organisation/post_store.h"
#include "core/organisation/unit_editor.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

struct Office : test::RegionFile {
    Office()
    {
        test::change(*this, [&](ChangeSet& c) {
            health = test::addUnit(c, u"10"_s, u"Dinas Kesehatan"_s);
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas"_s, health);
        });
    }
    std::vector<Post> posts() { return require(PostStore(session()).posts()); }
    Post nurse() { return {.unit = clinic, .title = u" Perawat  Ahli Muda "_s, .kind = u"JF_AHLI_MUDA"_s, .places = 3}; }
    QString refusal(const Post& post)
    {
        const auto saved = editor.save(post);
        return saved ? QString() : saved.error().message;
    }
    PostEditor editor{log()};
    Uid health, clinic;
};

}  // namespace

TEST_CASE("a post is registered, changed field by field, deleted and each can be undone", "[post]")
{
    Office o;
    const Uid uid = require(o.editor.save(o.nurse()));
    REQUIRE(o.posts().size() == 1);
    Post post = o.posts().front();
    CHECK(post.title == u"Perawat Ahli Muda"_s);
    CHECK(post.unit == o.clinic);
    CHECK(post.places == 3);
    post.places = 4;
    post.jobClass = u"9"_s;
    const qint64 edits = o.count("select count(*) from edit");
    require(o.editor.save(post));
    CHECK(o.count("select count(*) from edit") == edits + 2);
    require(o.editor.save(post));
    CHECK(o.count("select count(*) from edit") == edits + 2);
    const auto removed = require(o.editor.remove(std::vector{uid}));
    CHECK(o.posts().empty());
    static_cast<void>(require(undoChangeSet(o.log(), removed.uid)));
    CHECK(o.posts() == std::vector{post});
    static_cast<void>(require(o.editor.remove(std::vector{uid})));
    CHECK(o.editor.save(post).error().code == ErrorCode::notFound);
    CHECK(require(o.editor.save(o.nurse())) == uid);  // the same post again, in every office
    CHECK(o.posts().front().places == 3);
}

TEST_CASE("a post is refused with one sentence that says what is wrong", "[post]")
{
    Office o;
    require(o.editor.save(o.nurse()));
    Post post = o.nurse();
    post.title = u"perawat ahli muda"_s;
    CHECK(o.refusal(post) == u"“perawat ahli muda” dengan jenis ini sudah terdaftar di unit itu; tambah jumlah formasinya saja."_s);
    post.unit = o.health;
    CHECK(o.refusal(post).isEmpty());
    CHECK(o.refusal({.unit = o.health, .title = u"  "_s}) == u"Nama jabatan belum diisi."_s);
    CHECK(o.refusal({.unit = {}, .title = u"Sopir"_s}).contains(u"pilih unit lain"_s));
    CHECK(o.refusal({.unit = o.health, .title = u"Sopir"_s, .places = -1}) == u"Jumlah formasi harus bilangan antara 0 dan 100.000."_s);
    CHECK(o.posts().size() == 2);
}

TEST_CASE("many posts change as one step, or none does", "[post]")
{
    Office o;
    require(o.editor.save(o.nurse()));
    require(o.editor.save({.unit = o.clinic, .title = u"Sopir"_s, .kind = u"PELAKSANA"_s}));
    auto posts = o.posts();
    for (Post& post : posts) post.family = u"Kesehatan"_s;
    const auto done = require(o.editor.saveMany(posts));
    CHECK(done.edits == 2);
    CHECK(o.posts()[1].family == u"Kesehatan"_s);
    for (Post& post : posts) post.title = u"Sama"_s, post.kind.clear(), post.family.clear();
    CHECK(o.editor.saveMany(posts).error().code == ErrorCode::invalidInput);
    CHECK(o.posts()[0].family == u"Kesehatan"_s);
    static_cast<void>(require(undoChangeSet(o.log(), done.uid)));
    CHECK(o.posts()[0].family.isEmpty());
}

TEST_CASE("what people of a unit hold is registered in one step, with as many places as holders", "[post]")
{
    Office o;
    require(o.editor.save(o.nurse()));
    const std::vector<HeldTitle> held{{u"perawat ahli muda"_s, u"JF_AHLI_MUDA"_s, 1}, {u"Sopir"_s, u"PELAKSANA"_s, 2}, {{}, {}, 4}, {u"Kepala"_s, {}, 1}};
    const auto done = require(o.editor.registerHeld(o.clinic, held));
    REQUIRE(o.posts().size() == 3);
    for (const PostLine& line : establishment(o.posts(), held))
        if (!line.title.isEmpty()) CHECK(line.post);
    CHECK(o.count("select places from post where title = 'Sopir'") == 2);
    CHECK(o.editor.registerHeld(o.clinic, held).error().message == u"Semua jabatan yang dipegang di unit ini sudah terdaftar."_s);
    static_cast<void>(require(undoChangeSet(o.log(), done.uid)));
    CHECK(o.posts().size() == 1);
}

TEST_CASE("posts go with their unit, or to the unit that takes it over", "[post]")
{
    Office o;
    require(o.editor.save(o.nurse()));
    const auto gone = require(UnitEditor(o.log()).remove(o.clinic));
    CHECK(o.posts().empty());
    static_cast<void>(require(undoChangeSet(o.log(), gone.uid)));
    REQUIRE(o.posts().size() == 1);
    static_cast<void>(require(UnitEditor(o.log()).remove(o.clinic, o.health)));
    REQUIRE(o.posts().size() == 1);
    CHECK(o.posts().front().unit == o.health);
}

TEST_CASE("a post that came twice can still be mended", "[post]")
{
    Office o;
    test::change(o, [&](ChangeSet& c) {
        for (int i = 0; i < 2; ++i) test::add(c, entity::post, {{field::formationTitle, Value(u"Sopir"_s)}, {field::formationUnit, Value(o.clinic)}, {field::formationPlaces, Value(1)}});
    });
    Post post = o.posts().front();
    post.places = 2;
    CHECK(o.refusal(post).isEmpty());
    post.title = u"Sopir Ambulans"_s;
    CHECK(o.refusal(post).isEmpty());
    post.title = u"sopir"_s;
    CHECK_FALSE(o.refusal(post).isEmpty());
}

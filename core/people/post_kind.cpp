// SPDX-License-Identifier: Apache-2.0
// figures.md 5 and 6.
#include "core/people/post_kind.h"

#include "core/base/text.h"
#include "core/people/person.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Jenjang {
    QLatin1String words;
    QLatin1String code;
};
constexpr Jenjang kJenjang[]{
    {"ahli pertama"_L1, "JF_AHLI_PERTAMA"_L1}, {"ahli muda"_L1, "JF_AHLI_MUDA"_L1}, {"ahli madya"_L1, "JF_AHLI_MADYA"_L1},
    {"ahli utama"_L1, "JF_AHLI_UTAMA"_L1},     {"pemula"_L1, "JF_PEMULA"_L1},       {"terampil"_L1, "JF_TERAMPIL"_L1},
    {"mahir"_L1, "JF_MAHIR"_L1},               {"penyelia"_L1, "JF_PENYELIA"_L1},
};

bool endsWithWords(const QString& text, QLatin1String words)
{
    if (!text.endsWith(words)) return false;
    const qsizetype before = text.size() - words.size() - 1;
    return before < 0 || text[before] == u' ';
}

QString firstGiven(std::initializer_list<QString> titles)
{
    const auto* found = std::find_if(titles.begin(), titles.end(), [](const QString& t) { return !t.trimmed().isEmpty(); });
    return found == titles.end() ? QString() : *found;
}

QString titleOf(const Person& p, PostGroup group, const PostHistoryRow* row)
{
    switch (group) {
    case PostGroup::structural: return firstGiven({row ? row->title : QString(), p.postTitle});
    case PostGroup::general: return firstGiven({p.generalTitle, p.functionalTitle, p.postTitle});
    case PostGroup::functional:
    case PostGroup::unknown: break;
    }
    return firstGiven({p.functionalTitle, p.generalTitle, p.postTitle});
}

void findStructuralKind(CurrentPost& post, const Person& person, const PostHistoryRow* row, const KindsByTitle& standards,
                        const ReferenceTables& tables)
{
    const auto take = [&](const QString& kind, KindSource source) {
        if (!post.kind.isEmpty() || kind.isEmpty()) return;
        post.kind = kind;
        post.kindSource = source;
    };
    take(kindOfEselon(person.eselonId, person.eselonName, tables), KindSource::eselonColumn);
    const QString ofRow = row ? kindOfEselon(row->eselonId, row->eselonName, tables) : QString();
    if (!ofRow.isEmpty() && !post.kind.isEmpty() && ofRow != post.kind) {
        post.otherEselon = row->eselonName.isEmpty() ? row->eselonId : row->eselonName;
        post.otherSince = row->since;
    }
    take(ofRow, KindSource::history);
    take(standards.value(folded(post.title)), KindSource::standards);
}

}  // namespace

PostGroup postGroupOf(const QString& id, const QString& name)
{
    const QString code = id.trimmed();
    if (code == "1"_L1) return PostGroup::structural;
    if (code == "2"_L1) return PostGroup::functional;
    if (code == "4"_L1) return PostGroup::general;
    if (!code.isEmpty()) return PostGroup::unknown;
    const QString text = folded(name);
    if (text == "struktural"_L1) return PostGroup::structural;
    if (text == "fungsional tertentu"_L1 || text == "fungsional"_L1) return PostGroup::functional;
    if (text == "fungsional umum"_L1 || text == "pelaksana"_L1) return PostGroup::general;
    return PostGroup::unknown;
}

QString jenjangOfTitle(const QString& title)
{
    const QString text = folded(title.mid(title.lastIndexOf(u'/') + 1));
    for (const auto& jenjang : kJenjang)
        if (endsWithWords(text, jenjang.words)) return jenjang.code;
    return {};
}

QString kindOfEselon(const QString& id, const QString& name, const ReferenceTables& tables)
{
    const auto find = [&](auto test) {
        const auto found = std::find_if(tables.eselons.begin(), tables.eselons.end(), test);
        return found == tables.eselons.end() ? QString() : found->kindOfPost;
    };
    const QString code = id.trimmed(), wanted = folded(name);
    const QString kind = code.isEmpty() ? QString() : find([&](const Eselon& e) { return isSameId(e.id, code); });
    if (!kind.isEmpty() || wanted.isEmpty()) return kind;
    return find([&](const Eselon& e) { return folded(e.name) == wanted; });
}

std::optional<std::size_t> structuralRowOn(const std::vector<PostHistoryRow>& history, QDate asOf)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const auto& row = history[i];
        if (postGroupOf(row.groupId, {}) != PostGroup::structural || !row.since.isValid() || row.since > asOf) continue;
        if (!best || row.since >= history[*best].since) best = i;
    }
    return best;
}

CurrentPost currentPost(const Person& person, const std::vector<PostHistoryRow>& history, const KindsByTitle& standards,
                        const ReferenceTables& tables, QDate asOf)
{
    CurrentPost post;
    post.group = postGroupOf(person.postGroupId, person.postGroupName);
    if (post.group == PostGroup::structural) post.historyRow = structuralRowOn(history, asOf);
    const auto* row = post.historyRow ? &history[*post.historyRow] : nullptr;
    post.title = titleOf(person, post.group, row);
    if (post.group == PostGroup::structural) {
        findStructuralKind(post, person, row, standards, tables);
    } else if (post.group == PostGroup::functional) {
        post.kind = jenjangOfTitle(post.title);
        post.kindSource = post.kind.isEmpty() ? KindSource::unknown : KindSource::titleWords;
    } else if (post.group == PostGroup::general) {
        post.kind = u"PELAKSANA"_s;
        post.kindSource = KindSource::group;
    }
    return post;
}

QString overruledTitle(const Person& person, const CurrentPost& post)
{
    const bool isOther = post.historyRow && !person.postTitle.trimmed().isEmpty() && folded(person.postTitle) != folded(post.title);
    return isOther ? person.postTitle : QString();
}

Problems postFindings(const CurrentPost& post)
{
    Problems found;
    if (post.title.trimmed().isEmpty()) found.push_back({u"jabatan"_s, u"post.title"_s, u"Nama jabatan tidak diketahui."_s});
    if (!post.otherEselon.isEmpty())
        found.push_back({u"eselon"_s, u"post.eselon"_s,
                         u"Eselon di data pegawai tidak sama dengan riwayat jabatan terbaru (%1, TMT %2); yang dipakai data pegawai, perbaiki mana yang sudah tidak berlaku."_s.arg(
                             post.otherEselon, post.otherSince.toString(u"dd-MM-yyyy"))});
    if (!post.kind.isEmpty()) return found;
    const QString message = post.group == PostGroup::functional
                                ? u"Jabatan fungsional \"%1\" tidak menyebut jenjang, sehingga tidak memiliki standar bawaan."_s.arg(post.title)
                                : u"Jenis jabatan tidak diketahui, sehingga tidak ada standar bawaan."_s;
    found.push_back({u"jenisJabatan"_s, u"post.kindUnknown"_s, message});
    return found;
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// Which post a person holds on a day: its title, and the kind of post that gives the default standard (figures.md 5, 6).
#pragma once
#include "core/people/person.h"

#include <QHash>
#include <optional>
#include <vector>

namespace core {

/// SIASN's jenis jabatan: 1 Struktural, 2 Fungsional Tertentu, 4 Fungsional Umum; 3 Rangkap and anything else is unknown.
enum class PostGroup : quint8 { unknown, structural, functional, general };

/// A row of rw-jabatan. `since` invalid = no date (also "01-01-0001"): kept, never chosen.
struct PostHistoryRow {
    QString groupId;             ///< jenisJabatan
    QString eselonId, eselonName;
    QString title;
    QDate since;                 ///< TMT
};

/// Where the kind comes from, so that a page can say it.
enum class KindSource : quint8 { unknown, eselonColumn, history, standards, titleWords, group };

struct CurrentPost {
    PostGroup group = PostGroup::unknown;
    QString title;                          ///< as written; compare with core::folded
    QString kind;                           ///< a PostKind code; empty = unknown
    KindSource kindSource = KindSource::unknown;
    std::optional<std::size_t> historyRow;  ///< the row the title or the eselon was taken from
    QString otherEselon;                    ///< of that row, if it is of another kind than the eselon column, which decides
    QDate otherSince;                       ///< TMT of that row
};

/// Kind named by the standards for a title, by folded title (competency/standard.h: kindsByTitle).
using KindsByTitle = QHash<QString, QString>;

/// Jenis jabatan by id, else by name (figures.md 5).
[[nodiscard]] PostGroup postGroupOf(const QString& id, const QString& name);
/// JF_* code of the jenjang words at the end of a title, after its last "/"; empty if there are none (figures.md 5).
/// "Ahli" is required: "Guru Muda" names no jenjang.
[[nodiscard]] QString jenjangOfTitle(const QString& title);
/// Kind of an eselon by id or name; empty for NON, 99, V.a, V.b and whatever is no eselon (eselon.csv).
[[nodiscard]] QString kindOfEselon(const QString& id, const QString& name, const ReferenceTables& tables);
/// The row of kind 1 with the latest TMT ≤ `asOf`; on a tie the later row (figures.md 6).
[[nodiscard]] std::optional<std::size_t> structuralRowOn(const std::vector<PostHistoryRow>& history, QDate asOf);

/// Title and kind on `asOf` (figures.md 5, 6). History never changes a functional or pelaksana post.
[[nodiscard]] CurrentPost currentPost(const Person& person, const std::vector<PostHistoryRow>& history, const KindsByTitle& standards,
                                      const ReferenceTables& tables, QDate asOf);

/// The title of the person's own row where the history says another, which is the one shown (figures.md 6); empty if there is none.
[[nodiscard]] QString overruledTitle(const Person& person, const CurrentPost& post);

/// post.kindUnknown (no default standard), post.title (no title at all), post.eselon (the column and the newest history row
/// disagree: the column has no date, so nobody can tell which is newer).
[[nodiscard]] Problems postFindings(const CurrentPost& post);

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// The standard of a person: the default of the kind of post, replaced cell by cell by the row of the title (figures.md 7).
#pragma once
#include "core/reference/reference.h"

#include <QHash>
#include <map>
#include <vector>

namespace core {

/// A level required in a competency. `weight` is in thousandths (1000 = once), for plans and averages only.
struct RequiredLevel {
    QString competency;  ///< code
    int level = 0;       ///< 0–5; 0 is a requirement that is always met
    int weight = 1000;
    bool operator==(const RequiredLevel&) const = default;
};

/// One row of a workbook of standards: only its filled cells. Invalid dates = always (figures.md 1).
struct StandardRow {
    QString title;
    QString kind;  ///< the kind the row names; read only where a person's own kind is unknown
    QDate validFrom, validTo;
    std::vector<RequiredLevel> cells;
};

/// Everything that applies on one day, ready to be asked for many people.
struct StandardBook {
    std::map<QString, std::vector<RequiredLevel>> byKind;       ///< by code of the kind
    QHash<QString, std::vector<const StandardRow*>> byTitle;    ///< by folded title, in the order they are laid on
};

/// Picks what applies on `asOf`. For one kind and competency, or one title: rows without a start always apply and come
/// first, then the row that started last (on a tie the later one). The book points into `rows`, which must outlive it.
[[nodiscard]] StandardBook standardBook(const std::vector<DefaultLevel>& defaults, const std::vector<StandardRow>& rows, QDate asOf);

/// The kind's default, then each filled cell of the title's row replaces or adds, lower or higher, whatever kind that row
/// names and also for a person without a kind; an empty cell changes nothing (figures.md 7). Ordered by competency code;
/// empty = no standard is known. Source of the defaults: required_levels.csv, PermenPANRB 38/2017 by secondary sources.
[[nodiscard]] std::vector<RequiredLevel> standardOf(const StandardBook& book, const QString& kind, const QString& title);

/// Kind by folded title, for people whose own columns don't give one (figures.md 5).
[[nodiscard]] QHash<QString, QString> kindsByTitle(const StandardBook& book);

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// Who holds which post: in one unit, or added up over a unit and all below it. Any thread, with a session of its own.
#pragma once
#include "core/base/result.h"
#include "core/organisation/post.h"
#include "core/organisation/unit_tree.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace core {
class Session;
}

namespace ui {

class UnitPeople;

/// Somebody active of a unit, with the post held.
struct Holder {
    core::Uid person;
    QString title, kind;
};
/// Those who stand in that very unit.
[[nodiscard]] core::Result<std::vector<Holder>> holdersIn(core::Session& session, const UnitPeople& people, std::size_t unit);
/// Each title and kind once.
[[nodiscard]] std::vector<core::HeldTitle> titlesOf(const std::vector<Holder>& holders);
/// The same for titles that differ in case and spacing only.
[[nodiscard]] QString postKey(const QString& title, const QString& kind);

struct PostSums {
    std::vector<core::PostSum> posts;
    QHash<QString, QSet<QByteArray>> holders;  ///< uids of people, by postKey() of the sum
};
[[nodiscard]] core::Result<PostSums> postSums(core::Session& session, const UnitPeople& people, core::UnitRange units);

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
// Changes posts: add, change, many at once, delete, register what people hold. Every verb is one change set. Thread of the session.
#pragma once
#include "core/base/problems.h"
#include "core/history/edit_log.h"
#include "core/organisation/post.h"
#include "core/organisation/unit_tree.h"

namespace core {

/// What stops saving: a blank title ("title"), no or an unknown unit ("unit"), places that are no number from 0 to kMostPlaces
/// ("places"), a title that is registered in that unit with that kind already ("title"),
/// unless it was called so before. Pure.
[[nodiscard]] Problems postProblems(const Post& post, std::span<const Post> registered, const UnitTree& units);

class PostEditor {
public:
    explicit PostEditor(EditLog& log) : m_log(log) {}

    /// A new post (null uid) or the fields that differ; gives the uid: of unit, title and kind for a new one, so that two
    /// offices that register the same post agree. invalidInput with the first problem.
    [[nodiscard]] Result<Uid> save(const Post& post);
    /// Posts that are in the file, as they shall be. All or none: invalidInput names the first that can't be.
    [[nodiscard]] Result<ChangeReceipt> saveMany(std::span<const Post> posts);
    [[nodiscard]] Result<ChangeReceipt> remove(std::span<const Uid> posts);
    /// Registers what people of the unit hold and nobody has registered, each with as many places as holders. Titles that are
    /// empty are left out; notFound if nothing is left.
    [[nodiscard]] Result<ChangeReceipt> registerHeld(const Uid& unit, std::span<const HeldTitle> held);

private:
    EditLog& m_log;
};

}  // namespace core

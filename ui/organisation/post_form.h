// SPDX-License-Identifier: Apache-2.0
// The fields of a post, the same in its dialog and in bulk edit.
#pragma once
#include "core/organisation/post.h"
#include "core/organisation/unit_tree.h"
#include "core/reference/reference.h"
#include "ui/common/form/form.h"

namespace ui {

/// What can be chosen in the fields.
struct PostChoices {
    const core::ReferenceTables& tables;
    const core::UnitTree& units;
    std::span<const core::Post> posts;  ///< whose rumpun are offered
};
/// title, kind, eselon, class, family, places, unit; a unit's value is the hex text of its uid.
[[nodiscard]] std::vector<FormField> postFields(const PostChoices& choices);
[[nodiscard]] QVariantMap valuesOf(const core::Post& post);
/// Writes one field from a form's value as text; places that are no number become −1, which no post has.
void setPostField(core::Post& post, const QString& key, const QString& value);
/// What a field of the post says, in words.
[[nodiscard]] QString postFieldText(const core::Post& post, const QString& key, const PostChoices& choices);
/// `start` with what the fields say.
[[nodiscard]] core::Post postIn(const Form& form, core::Post start);

}  // namespace ui

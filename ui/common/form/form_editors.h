// SPDX-License-Identifier: Apache-2.0
// The editor of each kind of form field: made, filled, read. Days and amounts are typed as offices write them.
#pragma once
#include "ui/common/form/form.h"

namespace ui {

/// `edited` is called with every key stroke, `left` when the value is final.
[[nodiscard]] QWidget* makeFormEditor(const FormField& field, std::function<void()> edited, std::function<void()> left);
void setEditorValue(QWidget* editor, const FormField& field, const QVariant& value);
/// Text that is no number or day comes back as it was typed, so that it can be named in a sentence.
[[nodiscard]] QVariant editorValue(const QWidget* editor, const FormField& field);
/// As the user reads it; nothing for a tick.
[[nodiscard]] QString editorText(const QWidget* editor);
void setEditorReadOnly(QWidget* editor, bool readOnly);
void setEditorChoices(QWidget* editor, const std::vector<FormChoice>& choices);
/// What is wrong with the text itself ("31-02-2026" is no day); empty if nothing.
[[nodiscard]] QString editorProblem(const QWidget* editor, const FormField& field);

}  // namespace ui

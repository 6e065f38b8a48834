// SPDX-License-Identifier: Apache-2.0
// The form fields of a person's items, shared by the tabs of the person dialog and by the change of many people at once.
#pragma once
#include "core/gap/gap_store.h"
#include "core/people/person_fields.h"
#include "ui/common/form/form.h"

#include <QScrollArea>

namespace ui {

[[nodiscard]] QString personItemTitle(const QString& key);
[[nodiscard]] FormField personFormField(const core::PersonItem& item, const core::GapBasis& basis);
/// The value of an item in a form, as core::itemEdit takes it.
[[nodiscard]] QString personFormValue(const Form& form, const QString& key);
/// A value as the form takes it.
[[nodiscard]] QVariant personFormValue(const core::PersonItem& item, const QString& value);
/// As the preview of a change shows it: days as dd-mm-yyyy.
[[nodiscard]] QString personShownValue(const core::PersonItem& item, const QString& text);

/// That the title of the person's own row is not the one shown, because the history says another; empty if it is.
[[nodiscard]] QString overruledPostWords(const core::Person& person, const core::CurrentPost& post);

struct PersonSection {
    QString title;
    QStringList keys;
};
/// Some sections of a person's fields in a form that scrolls.
class PersonFormTab final : public QScrollArea {
    Q_OBJECT
public:
    PersonFormTab(const std::vector<PersonSection>& sections, const core::GapBasis& basis, QWidget* below = nullptr);
    /// New choices; what is chosen stays.
    void setBasis(const core::GapBasis& basis);
    [[nodiscard]] Form& form() { return *m_form; }
    [[nodiscard]] const Form& form() const { return *m_form; }
    [[nodiscard]] const QStringList& keys() const { return m_form->keys(); }

private:
    Form* m_form;
};

}  // namespace ui

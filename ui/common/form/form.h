// SPDX-License-Identifier: Apache-2.0
// A form of labelled fields: values by key, problems beside their field as you type. Knows nothing of what it edits; a field is
// saved when it is left (committed), so that undo goes field by field.
#pragma once
#include "core/base/problems.h"

#include <QHash>
#include <QVariant>
#include <QWidget>
#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

namespace ui {

struct FormChoice {
    QVariant value;
    QString text;
};

enum class FieldKind : quint8 { text, lines, number, rupiah, decimal, date, choice, tick };
struct FormField {
    QString key;    ///< also Problem::field
    QString label;
    FieldKind kind = FieldKind::text;
    QString hint = {};   ///< muted, below the field: what belongs here
    QString unit = {};   ///< behind a number: "JP"
    std::vector<FormChoice> choices = {};
    bool readOnly = false;
    bool typable = false;  ///< a choice that also takes a text of one's own
};

class Form final : public QWidget {
    Q_OBJECT
public:
    explicit Form(QWidget* parent = nullptr);

    /// A heading over the fields that follow.
    void addSection(const QString& title);
    void addField(const FormField& field);
    /// A line with a widget of the caller's own, in step with the fields; without a label it takes the whole line.
    void addWidget(const QString& label, QWidget* widget);

    /// Text: QString; number, rupiah: qlonglong; decimal: double; date: QDate; tick: bool; an empty field is an invalid QVariant.
    void setValue(const QString& key, const QVariant& value);
    /// What the file says, by key. Of the record that is shown already (`isOther` false) what was typed and is not in the file stays:
    /// it is being typed, or was refused.
    void refill(const QVariantMap& values, bool isOther);
    [[nodiscard]] QVariant value(const QString& key) const;
    [[nodiscard]] QString text(const QString& key) const { return value(key).toString(); }
    void setChoices(const QString& key, const std::vector<FormChoice>& choices);
    void setReadOnly(bool readOnly);

    /// Sentences beside their fields; fields without one become clean. Errors are what stops saving.
    void showProblems(const core::Problems& errors, const core::Problems& warnings);
    /// The first field whose text is no number or day where one belongs; empty if all can be read.
    [[nodiscard]] QString firstUnreadable() const;
    /// The first field with an error beside it; empty if there is none.
    [[nodiscard]] QString firstWrong() const;
    /// A field says something else than setValue() put there.
    [[nodiscard]] bool isChanged() const { return !changed().isEmpty(); }
    /// The field was left: `write` saves what value() says, and tells whether it could. Where all that was typed is refused it is called
    /// once more for this field alone, value() giving of the others what the file says: one wrong field keeps no other from being saved.
    /// Show the problems anew afterwards.
    void save(const QString& key, const std::function<bool()>& write);
    /// What these fields say is what the file says from now on, unless `write` fails.
    bool keep(const QStringList& keys, const std::function<bool()>& write);
    /// Before the form is left or shows another record: commits what was typed and asks about what can't be saved. False = the user
    /// goes on editing.
    [[nodiscard]] bool mayLeave();
    void focusField(const QString& key);
    /// The first field that can be written.
    void focusFirst();
    /// Commits what was typed and not left yet, as if every field were left now: before a window closes or shows another record.
    void commitPending();
    /// The field holds something that was never committed: text that is no day or no number.
    [[nodiscard]] bool isPending(const QString& key) const;
    [[nodiscard]] const QStringList& keys() const { return m_order; }
    [[nodiscard]] QWidget* editor(const QString& key) const;

signals:
    /// With every key stroke.
    void edited(const QString& key);
    /// The field was left with a new value.
    void committed(const QString& key);

private:
    struct Line {
        FormField field;
        QWidget* editor = nullptr;
        QLabel* problem = nullptr;
        QVariant filled;  ///< by setValue() or save(): what the file says
        QVariant saved;
    };

    [[nodiscard]] QWidget* makeEditor(const FormField& field);
    void commit(const QString& key);
    [[nodiscard]] QStringList changed() const;
    void showProblem(Line& line, const QString& state, const QString& sentence);

    QFormLayout* m_layout;
    QHash<QString, Line> m_lines;
    QStringList m_order;
    QString m_alone;  ///< the only field whose typed text value() gives
    bool m_filling = false;
};

}  // namespace ui

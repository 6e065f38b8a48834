// SPDX-License-Identifier: Apache-2.0
#include "core/learning/training_form.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Short forms that no list spells out.
struct ShortName {
    QLatin1String name, code;
};
constexpr std::array kShortNames{ShortName{"bimbingan"_L1, "NKL11"_L1}, ShortName{"bimtek"_L1, "KL10"_L1}, ShortName{"pjj"_L1, "NKL04"_L1}};

/// "e learning", "E-Learning" and "elearning" are one word.
QString squeezed(const QString& name)
{
    QString letters;
    for (const QChar c : folded(name))
        if (c.isLetterOrNumber()) letters += c;
    return letters;
}

QStringList namesOf(const QString& listed)
{
    static const QRegularExpression brackets(u"\\(([^)]*)\\)"_s);
    QStringList names{listed};
    if (const auto hit = brackets.match(listed); hit.hasMatch()) names << hit.captured(1) << QString(listed).remove(brackets);
    for (const QString& part : listed.split(u" / "_s))
        if (part != listed) names << part;
    return names;
}

class FormNames {
public:
    explicit FormNames(const ReferenceTables& tables)
    {
        for (const auto& form : tables.trainingForms) add(form.name, &form);
        for (const auto& type : tables.trainingTypes) add(type.name, findTrainingForm(tables, type.id));
        for (const auto& known : kShortNames) add(known.name, findTrainingFormByCode(tables, known.code));
    }

    /// The one form all alternatives of `name` mean.
    [[nodiscard]] const TrainingForm* find(const QString& name) const
    {
        if (const auto whole = m_forms.constFind(squeezed(name)); whole != m_forms.constEnd()) return *whole;
        const TrainingForm* found = nullptr;
        for (const QString& part : name.split(u'/', Qt::SkipEmptyParts)) {
            const TrainingForm* form = m_forms.value(squeezed(part));
            if (!form || (found && found != form)) return nullptr;
            found = form;
        }
        return found;
    }

private:
    void add(const QString& listed, const TrainingForm* form)
    {
        if (!form) return;
        for (const QString& name : namesOf(listed)) {
            const QString key = squeezed(name);
            const auto known = m_forms.constFind(key);
            if (key.isEmpty()) continue;
            m_forms.insert(key, known == m_forms.constEnd() || *known == form ? form : nullptr);  // a name of two forms is nobody's
        }
    }

    QHash<QString, const TrainingForm*> m_forms;
};

}  // namespace

const TrainingForm* trainingFormOf(const ReferenceTables& tables, const QString& siasnId, const QString& name)
{
    const TrainingForm* form = findTrainingForm(tables, siasnId, name);
    return form || folded(name).isEmpty() ? form : FormNames(tables).find(name);
}

}  // namespace core

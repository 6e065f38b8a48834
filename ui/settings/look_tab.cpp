// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/look_tab.h"

#include "core/report/report.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Choice {
    int value;
    QString text;
};

/// A heading and one radio button a choice; `chosen` is called with the value.
QWidget* choices(const QString& title, const std::vector<Choice>& all, int current, std::function<void(int)> chosen)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, metric::kGap);
    layout->addWidget(makeLabel(title, u"section"_s));
    auto* group = new QButtonGroup(box);
    for (const auto& choice : all) {
        auto* button = new QRadioButton(choice.text);
        button->setAccessibleDescription(title);
        button->setChecked(choice.value == current);
        group->addButton(button, choice.value);
        layout->addWidget(button);
    }
    QObject::connect(group, &QButtonGroup::idClicked, box, std::move(chosen));
    return box;
}

}  // namespace

LookTab::LookTab(QWidget* parent) : QWidget(parent)
{
    auto* panel = makePanel();
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(choices(tr("Theme"),
                              {{static_cast<int>(ThemeChoice::system), tr("As the system")}, {static_cast<int>(ThemeChoice::light), tr("Light")}, {static_cast<int>(ThemeChoice::dark), tr("Dark")}},
                              QSettings().value(u"theme"_s, 0).toInt(), [](int theme) {
                                  QSettings().setValue(u"theme"_s, theme);
                                  applyTheme(*qApp, static_cast<ThemeChoice>(theme));
                              }));
    layout->addWidget(choices(tr("Paper of new reports"),
                              {{static_cast<int>(core::Paper::f4), tr("F4 (215 × 330 mm)")}, {static_cast<int>(core::Paper::a4), tr("A4 (210 × 297 mm)")},
                               {static_cast<int>(core::Paper::letter), tr("Letter (216 × 279 mm)")}, {static_cast<int>(core::Paper::legal), tr("Legal (216 × 356 mm)")}},
                              QSettings().value(u"report/paper"_s, 0).toInt(), [](int paper) { QSettings().setValue(u"report/paper"_s, paper); }));
    layout->addWidget(makeLabel(tr("These choices belong to this computer, not to the file."), u"muted"_s));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, metric::kGapSmall, 0, 0);
    outer->addWidget(panel);
    outer->addStretch(1);
}

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QPushButton>

using namespace Qt::StringLiterals;

TEST_CASE("a view's button is a page tab to screen readers, which can press it", "[widgets]")
{
    const std::unique_ptr<QPushButton> tab(ui::makeTabButton(u"Per orang"_s)), other(ui::makeButton(u"Salin"_s, {}));
    auto* said = QAccessible::queryAccessibleInterface(tab.get());
    REQUIRE(said);
    CHECK(said->role() == QAccessible::PageTab);
    CHECK(said->text(QAccessible::Name) == u"Per orang"_s);
    CHECK_FALSE(said->state().selected);
    said->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(tab->isChecked());
    CHECK(said->state().selected);
    CHECK(QAccessible::queryAccessibleInterface(other.get())->role() == QAccessible::Button);
}

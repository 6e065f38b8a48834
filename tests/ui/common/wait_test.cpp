// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/wait.h"

#include <QApplication>
#include <QDialog>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("waiting for work shows a dialog that stays until a cancelled work has ended", "[window]")
{
    std::atomic<bool> seenAfterCancel = false;
    auto owner = std::make_unique<QWidget>();
    owner->show();
    QTimer::singleShot(50, owner.get(), [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->reject();
        seenAfterCancel = dialog->isVisible();
        CHECK(test::readable(*dialog).contains(u"Membatalkan…"_s));
        QTimer::singleShot(0, dialog, [&] { owner.reset(); });  // whoever asked goes away meanwhile
    });
    const auto result = ui::waitFor(owner.get(), u"Menunggu"_s, [&](Progress& progress) -> Result<> {
        while (!progress.isCancelled()) QThread::msleep(1);
        QThread::msleep(100);
        return fail(ErrorCode::cancelled, u"batal"_s);
    });
    CHECK(seenAfterCancel);
    CHECK_FALSE(owner);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::cancelled);
}

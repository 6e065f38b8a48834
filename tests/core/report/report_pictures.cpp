// SPDX-License-Identifier: Apache-2.0
// Writes sample reports to look at: TITIAN_LOOK=/tmp/look core_tests "[.look]"
#include <QDir>

#include "core/report/pdf_writer.h"
#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"

using namespace core;

TEST_CASE("sample reports are written for the eye", "[.look]")
{
    const QDir folder(qEnvironmentVariable("TITIAN_LOOK", QDir::tempPath()));
    const PageOptions wide{Paper::f4, Orientation::landscape};
    CHECK(writePdf(test::personReport(), {}, folder.filePath(QStringLiteral("person.pdf"))));
    CHECK(writePdf(test::unitReport(60, 25), wide, folder.filePath(QStringLiteral("unit-wide.pdf"))));
    CHECK(writePdf(test::unitReport(20, 25), {}, folder.filePath(QStringLiteral("unit-tall.pdf"))));
    CHECK(writePdf(test::planReport(40), wide, folder.filePath(QStringLiteral("plan-wide.pdf"))));
    CHECK(writePdf(test::planReport(40), {Paper::a4, {}}, folder.filePath(QStringLiteral("plan-tall.pdf"))));
    CHECK(writePdf(test::hoursReport(120, 25), {}, folder.filePath(QStringLiteral("hours.pdf"))));
}

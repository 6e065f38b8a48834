// SPDX-License-Identifier: Apache-2.0
// titian-demo-sheets DIR PEOPLE SEED [TODAY DEPTH COMPETENCIES REQUIREMENTS]: for trying the demo until the command line has it.
#include <QCoreApplication>
#include <cstdio>

#include "app/demo/demo_sheets.h"

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4) {
        std::fprintf(stderr, "titian-demo-sheets DIR PEOPLE SEED [TODAY DEPTH COMPETENCIES REQUIREMENTS]\n");
        return 2;
    }
    demo::DemoOptions options;
    options.people = words.at(2).toInt();
    options.seed = words.at(3).toUInt();
    options.today = words.size() > 4 ? QDate::fromString(words.at(4), Qt::ISODate) : QDate::currentDate();
    if (words.size() > 5) options.unitDepth = words.at(5).toInt();
    if (words.size() > 6) options.technicalCompetencies = words.at(6).toInt();
    if (words.size() > 7) options.requirementsPerPost = words.at(7).toInt();
    const auto done = demo::writeDemoSheets(words.at(1), options);
    if (done) return 0;
    std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    return 1;
}

// SPDX-License-Identifier: Apache-2.0
// The list of tools/mutants follows the source: a change that stands nowhere, or twice, would prove nothing.
#include <QDir>
#include <QFile>

#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QFile file(test::sourcePath() + u"/"_s + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

}  // namespace

TEST_CASE("each mutant of the list stands once in its file", "[mutants]")
{
    QString file, source;
    int checked = 0;
    for (const QString& line : textOf(u"tests/mutants/rules.txt"_s).split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#') || line.startsWith(u'+')) continue;
        if (!line.startsWith(u"- "_s)) {
            file = line.trimmed();
            source = textOf(file);
            continue;
        }
        CAPTURE(file, line);
        CHECK(source.count(line.mid(2).replace(u"\\n"_s, u"\n"_s)) == 1);
        ++checked;
    }
    CHECK(checked > 200);
}

// SPDX-License-Identifier: Apache-2.0
#include "core/base/write_problem.h"

#include "tests/support/as_nobody.h"
#include "tests/support/catch_qt.h"
#include "tests/support/xlsx_builder.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("what could not be written is told with the folder and the cause", "[base]")
{
    const QTemporaryDir dir;
    const auto says = [](const QString& path) { return writeProblem(path).message; };
    const QString missing = dir.filePath(u"tak ada"_s), file = dir.filePath(u"surat.txt"_s);
    CHECK(says(missing + u"/a.pdf"_s) == u"Berkas “%1/a.pdf” tidak dapat ditulis karena folder “%1” tidak ada; buat dahulu folder itu atau pilih folder lain."_s.arg(missing));
    test::writeBytes(file, "x");
    CHECK(says(file + u"/a.pdf"_s).contains(u"karena “%1” bukan folder"_s.arg(file)));
    CHECK(says(dir.path()).contains(u"nama sebuah folder"_s));
    CHECK(says(dir.filePath(u"a.pdf"_s)).contains(u"sedang dibuka program lain"_s));
    CHECK(folderProblem(file + u"/a/b"_s).message == u"Folder “%1/a/b” tidak dapat dibuat karena “%1” bukan folder; pilih folder lain."_s.arg(file));
}

TEST_CASE("a folder or file that may only be read is named as the cause", "[base]")
{
    if (!test::AsNobody::isPossible()) return;
    const QTemporaryDir dir;
    QFile::setPermissions(dir.path(), QFile::Permissions(0x7755));
    const QString folder = dir.filePath(u"laporan"_s), open = dir.filePath(u"terbuka"_s), file = open + u"/a.pdf"_s;
    QDir().mkpath(folder);
    QDir().mkpath(open);
    test::writeBytes(file, "x");
    QFile::setPermissions(open, QFile::Permissions(0x7777));
    QFile::setPermissions(file, QFile::Permissions(0x4444));
    const test::AsNobody nobody;
    CHECK(writeProblem(folder + u"/a.pdf"_s).message.contains(u"karena folder “%1” hanya dapat dibaca"_s.arg(folder)));
    CHECK(folderProblem(folder + u"/2026/11"_s).message.contains(u"karena folder “%1” hanya dapat dibaca"_s.arg(folder)));
    CHECK(writeProblem(file).message.contains(u"karena berkas itu hanya dapat dibaca"_s));
}

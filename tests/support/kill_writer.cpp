// SPDX-License-Identifier: Apache-2.0
// kill_writer FILE [HEXKEY]: imports for ever and says on stdout what was acknowledged, "<uid> <edits>" a line, until it is killed.
#include "tests/support/data_file.h"
#include "tests/support/kill_writer.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <cstdio>

using namespace core;

namespace {

void importRows(ChangeSet& c)
{
    for (int i = 0; i < test::kKillRows; ++i) {
        const int number = static_cast<int>(QRandomGenerator::global()->generate() >> 4);
        c.create(entity::person, Uid::v7(number), test::importedPerson(number, QStringLiteral("%1 %2").arg(test::kKillMarker).arg(number)));
    }
}

int write(const QString& path, const QByteArray& key)
{
    auto file = test::require(test::DataFile::open(test::existing(path, key)));
    std::printf("siap\n");
    std::fflush(stdout);
    for (int round = 1;; ++round) {
        const auto receipt = test::require(file->log().record(QStringLiteral("impor"), importRows));
        std::printf("%s %lld\n", qPrintable(receipt.uid.hex()), static_cast<long long>(receipt.edits));
        std::fflush(stdout);
        if (round % 2 == 0) file->session().checkpoint();
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) return 2;
    try {
        return write(QFile::decodeName(argv[1]), argc > 2 ? QByteArray::fromHex(argv[2]) : QByteArray());
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s\n", e.what());
        return 1;
    }
}

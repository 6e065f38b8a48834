// SPDX-License-Identifier: Apache-2.0
// The only file of this folder that reads: the lists built into the program.
#include "core/reference/reference_csv.h"

#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

Result<QByteArray> shippedList(const QString& listName)
{
    QFile file(u":/refdata/%1.csv"_s.arg(listName));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::notFound, u"Daftar rujukan \"%1\" tidak ada di dalam program."_s.arg(listName));
    return file.readAll();
}

Result<ReferenceTables> shippedReference()
{
    ReferenceTables tables;
    for (const QString& name : referenceListNames()) {
        const auto text = shippedList(name);
        if (!text) return tl::unexpected(text.error());
        if (const auto read = parseReferenceCsv(name, *text, tables); !read)
            return fail(read.error().code, u"Daftar rujukan \"%1\" tidak terbaca: %2"_s.arg(name, read.error().message));
    }
    return tables;
}

}  // namespace core

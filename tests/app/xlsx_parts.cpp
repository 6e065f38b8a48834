// SPDX-License-Identifier: Apache-2.0
// libzip and QXmlStreamReader.
#include "tests/app/xlsx_parts.h"

#include <zip.h>

#include <QFile>
#include <QXmlStreamReader>

namespace test {
namespace {

int columnIndex(QStringView cell)
{
    int column = 0;
    for (const QChar c : cell) {
        if (!c.isLetter()) break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// The text inside the element the reader stands on, runs joined.
QString textInside(QXmlStreamReader& xml) { return xml.readElementText(QXmlStreamReader::IncludeChildElements); }

QStringList sharedStrings(const QByteArray& part)
{
    QStringList strings;
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si")) strings << textInside(xml);
    return strings;
}

}  // namespace

QMap<QString, QByteArray> partsOf(const QString& path)
{
    QMap<QString, QByteArray> parts;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive) return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        parts[QString::fromUtf8(stat.name)] = bytes;
    }
    zip_discard(archive);
    return parts;
}

QStringList sheetNames(const QMap<QString, QByteArray>& parts)
{
    QStringList names;
    QXmlStreamReader xml(parts.value(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("sheet"))
            names << xml.attributes().value(QLatin1String("name")).toString();
    return names;
}

QMap<int, QStringList> rowsOf(const QMap<QString, QByteArray>& parts, int sheet)
{
    const QStringList shared = sharedStrings(parts.value(QStringLiteral("xl/sharedStrings.xml")));
    QMap<int, QStringList> rows;
    QStringList* row = nullptr;
    QXmlStreamReader xml(parts.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("row")) row = &rows[xml.attributes().value(QLatin1String("r")).toInt()];
        if (xml.name() != QLatin1String("c")) continue;
        const int column = columnIndex(xml.attributes().value(QLatin1String("r")));
        const bool isShared = xml.attributes().value(QLatin1String("t")) == QLatin1String("s");
        const QString text = textInside(xml);
        while (row->size() <= column) row->append(QString());
        (*row)[column] = isShared && !text.isEmpty() ? shared.at(text.toInt()) : text;
    }
    return rows;
}

QStringList columnOf(const QMap<int, QStringList>& rows, const QString& heading, int headingRow)
{
    const auto column = rows.value(headingRow).indexOf(heading);
    QStringList cells;
    for (auto row = rows.upperBound(headingRow); row != rows.end(); ++row) cells << row->value(column);
    return cells;
}

}  // namespace test

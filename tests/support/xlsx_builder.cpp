// SPDX-License-Identifier: Apache-2.0
// Zips for tests.
#include "tests/support/xlsx_builder.h"

#include <zip.h>

#include <QFile>
#include <QtEndian>
#include <stdexcept>

namespace test {
namespace {

const QByteArray kXml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray kMain = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
const QByteArray kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return R"(<Relationship Id=")" + id + R"(" Type=")" + kTypes + "/" + type + R"(" Target=")" + target + R"("/>)";
}

QByteArray relationships(const QByteArray& all)
{
    return kXml + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + all +
           "</Relationships>";
}

void check(bool ok, const char* what)
{
    if (!ok) throw std::runtime_error(what);
}

}  // namespace

ZipParts minimalXlsx(const QByteArray& rows, const QByteArray& strings)
{
    return {
        {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/_rels/workbook.xml.rels",
         relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") + relationship("rId2", "styles", "styles.xml") +
                       relationship("rId3", "sharedStrings", "sharedStrings.xml"))},
        {"xl/workbook.xml", kXml + "<workbook" + kMain + " xmlns:r=\"" + kTypes +
                                R"("><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/styles.xml",
         kXml + "<styleSheet" + kMain +
             R"(><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>)"
             R"(<numFmt numFmtId="165" formatCode="&quot;Rp hari&quot; #,##0"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>)"
             R"(<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/>)"
             R"(<xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>)"},
        {"xl/sharedStrings.xml", kXml + "<sst" + kMain + ">" + strings + "</sst>"},
        {"xl/worksheets/sheet1.xml", kXml + "<worksheet" + kMain + "><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

ZipParts minimalOds(const QByteArray& rows)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", kXml + R"(<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/"/></manifest:manifest>)"},
            {"content.xml", kXml + R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:draw="d" xmlns:calcext="c">)"
                                R"(<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>)"
                                R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>)"
                                R"(<office:body><office:spreadsheet><table:table table:name="Data" table:style-name="ta1">)" +
                                rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}};
}

void writeZip(const QString& path, const ZipParts& parts, Packing packing)
{
    int error = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    check(zip != nullptr, "zip_open");
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        check(index >= 0, "zip_file_add");
        const auto method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        check(zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), method, 0) == 0, "zip_set_file_compression");
    }
    check(zip_close(zip) == 0, "zip_close");
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    check(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "writeBytes");
}

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    check(file.open(QIODevice::ReadOnly), "readBytes");
    return file.readAll();
}

QByteArray flipped(QByteArray bytes, qsizetype position, int bit)
{
    bytes[position] = static_cast<char>(bytes[position] ^ (1 << bit));
    return bytes;
}

QByteArray withNumberReplaced(QByteArray bytes, quint32 from, quint32 to)
{
    char a[4];
    char b[4];
    qToLittleEndian(from, a);
    qToLittleEndian(to, b);
    return bytes.replace(QByteArrayView(a, 4), QByteArrayView(b, 4));
}

}  // namespace test

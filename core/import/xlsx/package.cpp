// SPDX-License-Identifier: Apache-2.0
// libzip and expat, each in one small wrapper. What a file says about its own sizes is checked first and never believed.
#include "core/import/xlsx/package.h"

#include <expat.h>
#include <zip.h>

#include <QFile>
#include <exception>
#include <limits>

#include "core/import/sheet_failure.h"

namespace core {
namespace {

constexpr int kChunk = 16 * 1024;
// A tag or comment longer than this is an attack on expat's buffer; Excel's longest tags have some hundred bytes.
constexpr XML_Index kLongestToken = 1 << 20;
constexpr qint64 kRatioMatters = 1 << 20;
// A directory that long has 10,000 parts. libzip would read one of a million before anyone could look.
constexpr qint64 kOpeningBytes = 1 << 20;

}  // namespace

// Reading through QFile instead of zip_open() keeps file names with any letters working on Windows.
struct XlsxPackage::File {
    QFile file;
    zip_uint64_t size = 0;  // asked once: libzip seeks before each part of its directory
    zip_error_t error = {};
    qint64 readable = kOpeningBytes;  // what libzip may still read; without end once the directory is known
};

namespace {

template <class File>
zip_int64_t serve(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto* f = static_cast<File*>(user);
    switch (command) {
        case ZIP_SOURCE_OPEN:
            return f->file.seek(0) ? 0 : -1;
        case ZIP_SOURCE_READ: {
            const qint64 n = f->file.read(static_cast<char*>(data), static_cast<qint64>(length));
            if (n < 0) zip_error_set(&f->error, ZIP_ER_READ, 0);
            f->readable -= n;
            if (f->readable < 0) zip_error_set(&f->error, ZIP_ER_INCONS, 0);
            return f->readable < 0 ? -1 : n;
        }
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t to =
                zip_source_seek_compute_offset(static_cast<zip_uint64_t>(f->file.pos()), f->size, data, length, &f->error);
            return to >= 0 && f->file.seek(to) ? 0 : -1;
        }
        case ZIP_SOURCE_TELL:
            return f->file.pos();
        case ZIP_SOURCE_STAT: {
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->size = f->size;
            stat->valid = ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&f->error, data, length);
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            zip_error_set(&f->error, ZIP_ER_OPNOTSUPP, 0);
            return -1;
    }
}

SheetFailure zipFailure(zip_error_t* error, const QByteArray& part)
{
    const QString detail = QString::fromUtf8(part + ": " + zip_error_strerror(error));
    if (zip_error_code_zip(error) == ZIP_ER_READ) return unreadableFile(detail);
    return brokenFile(detail);
}

SheetFailure bomb(const QString& detail)
{
    return {ErrorCode::invalidInput,
            QStringLiteral("mengembang terlalu besar saat dibuka, seperti berkas jebakan; jangan dipakai, minta berkas baru."),
            detail};
}

struct CloseEntry {
    void operator()(zip_file_t* f) const { zip_fclose(f); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

// The reads of one part, counted against what the part says of itself.
class PartStream {
public:
    PartStream(zip_t* zip, qint64 index, qint64 size, QByteArray part)
        : m_entry(zip_fopen_index(zip, static_cast<zip_uint64_t>(index), 0)), m_left(size), m_part(std::move(part))
    {
        if (!m_entry) throw zipFailure(zip_get_error(zip), m_part);
    }

    /// 0 at the end, where libzip has compared the CRC.
    int read(void* buffer, int bytes)
    {
        const zip_int64_t n = zip_fread(m_entry.get(), buffer, static_cast<zip_uint64_t>(bytes));
        if (n < 0) throw zipFailure(zip_file_get_error(m_entry.get()), m_part);
        m_left -= n;
        if (m_left < 0) throw brokenFile(QString::fromUtf8(m_part + ": longer than declared"));
        return static_cast<int>(n);
    }

private:
    Entry m_entry;
    qint64 m_left;
    QByteArray m_part;
};

struct FreeParser {
    void operator()(XML_Parser p) const { XML_ParserFree(p); }
};

// Expat with the house's limits: no DTD, bounded depth and token length, exceptions carried over.
class XmlParse {
public:
    XmlParse(XmlHandler& handler, int depth) : m_handler(handler), m_depthLeft(depth), m_parser(XML_ParserCreate(nullptr))
    {
        if (!m_parser) throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    }

    [[nodiscard]] void* buffer(int bytes)
    {
        void* b = XML_GetBuffer(m_parser.get(), bytes);
        return b ? b : throw std::bad_alloc();
    }

    /// Takes what stands in buffer(); `bytes` 0 ends the document.
    void feed(int bytes)
    {
        const XML_Status status = XML_ParseBuffer(m_parser.get(), bytes, bytes == 0);
        if (m_thrown) std::rethrow_exception(m_thrown);
        if (m_handler.isDone()) return;
        if (status != XML_STATUS_OK)
            throw brokenFile(QStringLiteral("XML line %1: %2")
                                 .arg(XML_GetCurrentLineNumber(m_parser.get()))
                                 .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get())))));
        m_fed += bytes;
        if (m_fed - XML_GetCurrentByteIndex(m_parser.get()) > kLongestToken) throw bomb(QStringLiteral("XML token over 1 MiB"));
    }

private:
    template <class Action>
    static void carry(void* user, Action action)
    {
        auto* self = static_cast<XmlParse*>(user);
        // Expat still delivers what it has in hand after a stop.
        if (self->m_thrown || self->m_handler.isDone()) return;
        try {
            action(*self);
        } catch (...) {
            self->m_thrown = std::current_exception();
        }
        if (self->m_thrown || self->m_handler.isDone()) XML_StopParser(self->m_parser.get(), XML_FALSE);
    }
    static const char* local(const char* name)
    {
        const char* colon = std::strchr(name, ':');
        return colon ? colon + 1 : name;
    }
    static void onStart(void* user, const char* name, const char** attributes)
    {
        carry(user, [&](XmlParse& self) {
            if (--self.m_depthLeft < 0) throw brokenFile(QStringLiteral("XML nested too deeply"));
            self.m_handler.start(local(name), attributes);
        });
    }
    static void onEnd(void* user, const char* name)
    {
        carry(user, [&](XmlParse& self) {
            ++self.m_depthLeft;
            self.m_handler.end(local(name));
        });
    }
    static void onText(void* user, const char* utf8, int bytes)
    {
        carry(user, [&](XmlParse& self) { self.m_handler.text(utf8, bytes); });
    }
    // No spreadsheet program writes one, and entities (billion laughs) can only come from there.
    static void onDoctype(void* user, const char*, const char*, const char*, int)
    {
        carry(user, [](XmlParse&) {
            throw SheetFailure(
                ErrorCode::corrupt,
                QStringLiteral(
                    "memuat DTD, yang tidak pernah ditulis Excel dan bisa berbahaya; jangan dipakai, minta berkas baru."));
        });
    }

    XmlHandler& m_handler;
    int m_depthLeft;
    XML_Index m_fed = 0;
    std::exception_ptr m_thrown;
    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
};

}  // namespace

const char* attribute(const char** attributes, const char* name)
{
    for (; *attributes; attributes += 2) {
        const char* colon = std::strchr(*attributes, ':');
        if (is(colon ? colon + 1 : *attributes, name)) return attributes[1];
    }
    return nullptr;
}

bool isTrue(const char* value) { return value && (is(value, "1") || is(value, "true") || is(value, "on")); }

void XlsxPackage::CloseZip::operator()(zip* z) const { zip_discard(z); }

XlsxPackage::XlsxPackage(const QString& path, const SheetLimits& limits) : m_limits(limits), m_file(std::make_unique<File>())
{
    m_file->file.setFileName(path);
    if (!m_file->file.open(QIODevice::ReadOnly)) throw unreadableFile(m_file->file.errorString());
    m_file->size = static_cast<zip_uint64_t>(m_file->file.size());
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_function_create(serve<File>, m_file.get(), &error);
    if (!source) throw std::bad_alloc();
    m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!m_zip) {
        zip_source_free(source);
        const SheetFailure failure = zipFailure(&error, "zip");
        zip_error_fini(&error);
        throw failure;
    }
    m_file->readable = std::numeric_limits<qint64>::max();
}

XlsxPackage::~XlsxPackage() = default;

qint64 XlsxPackage::find(const QByteArray& part) const { return zip_name_locate(m_zip.get(), part.constData(), ZIP_FL_NOCASE); }

bool XlsxPackage::hasEnding(const QByteArray& ending) const
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), 0);
        if (name && QByteArray(name).toLower().endsWith(ending)) return true;
    }
    return false;
}

qint64 XlsxPackage::checkedSize(qint64 index) const
{
    zip_stat_t stat;
    if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        throw zipFailure(zip_get_error(m_zip.get()), {});
    const QString name = QString::fromUtf8(stat.name);
    if (stat.encryption_method != ZIP_EM_NONE)
        throw SheetFailure(ErrorCode::invalidInput,
                           QStringLiteral("dikunci dengan kata sandi; buka di Excel, hapus sandinya, lalu simpan ulang."), name);
    // Other methods exist (LZMA needs whatever memory the file asks for), Excel uses these two.
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        throw brokenFile(name + QStringLiteral(": compression method"));
    const auto size = static_cast<qint64>(stat.size);
    if (stat.size > static_cast<zip_uint64_t>(m_limits.partBytes) || m_inflated + size > m_limits.totalBytes) throw bomb(name);
    if (size > kRatioMatters && stat.comp_size < stat.size / static_cast<zip_uint64_t>(m_limits.ratio))
        throw bomb(name + QStringLiteral(": ratio"));
    return size;
}

QByteArray XlsxPackage::head(const QByteArray& part, qint64 bytes)
{
    const qint64 index = find(part);
    if (index < 0) return {};
    const qint64 size = checkedSize(index);
    QByteArray buffer(qMin(bytes, size), '\0');
    PartStream stream(m_zip.get(), index, size, part);
    buffer.truncate(stream.read(buffer.data(), static_cast<int>(buffer.size())));
    return buffer;
}

void XlsxPackage::parse(const QByteArray& part, XmlHandler& handler)
{
    const qint64 index = find(part);
    if (index < 0) throw brokenFile(QString::fromUtf8(part + ": missing"));
    const qint64 size = checkedSize(index);
    m_inflated += size;
    PartStream stream(m_zip.get(), index, size, part);
    XmlParse parse(handler, m_limits.depth);
    for (int n = -1; n != 0 && !handler.isDone();) {
        n = stream.read(parse.buffer(kChunk), kChunk);
        parse.feed(n);
    }
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// From the zip's root to the list of sheets, by relationships as OPC asks and not by usual names.
#include "core/import/xlsx/workbook.h"

#include <QDir>
#include <algorithm>

#include "core/base/text.h"
#include "core/import/sheet_failure.h"
#include "core/import/xlsx/number_format.h"

namespace core {
namespace {

// Far above any honest file; below what makes the lookups by name slow.
constexpr size_t kMostRelationships = 10'000;
constexpr size_t kMostFormats = 100'000;

struct Relationship {
    QByteArray id;
    QByteArray type;  // the last word of its address: "worksheet", "styles"; strict and transitional files differ before that
    QByteArray part;
};

class RelationshipsPart final : public XmlHandler {
public:
    explicit RelationshipsPart(QString folder) : m_folder(std::move(folder)) {}
    void start(const char* name, const char** attributes) override
    {
        if (!is(name, "Relationship")) return;
        if (found.size() >= kMostRelationships) throw brokenFile(QStringLiteral("too many relationships"));
        const char* mode = attribute(attributes, "TargetMode");
        if (mode && is(mode, "External")) return;
        const QByteArray type = attribute(attributes, "Type");
        const QString target = QString::fromUtf8(attribute(attributes, "Target"));
        const QString path = target.startsWith(u'/') ? target.mid(1) : m_folder + target;
        found.push_back({attribute(attributes, "Id"), type.mid(type.lastIndexOf('/') + 1), QDir::cleanPath(path).toUtf8()});
    }

    std::vector<Relationship> found;

private:
    QString m_folder;
};

std::vector<Relationship> relationshipsOf(XlsxPackage& package, const QByteArray& part)
{
    const qsizetype slash = part.lastIndexOf('/') + 1;
    const QByteArray folder = part.left(slash);
    const QByteArray name = folder + "_rels/" + part.mid(slash) + ".rels";
    if (!package.has(name)) return {};
    RelationshipsPart handler(QString::fromUtf8(folder));
    package.parse(name, handler);
    return std::move(handler.found);
}

QByteArray partOfType(const std::vector<Relationship>& all, const char* type, const QByteArray& otherwise = {})
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const Relationship& r) { return r.type == type; });
    return it == all.end() ? otherwise : it->part;
}

class WorkbookPart final : public XmlHandler {
public:
    explicit WorkbookPart(const std::vector<Relationship>& relationships, XlsxWorkbook& out)
        : m_relationships(relationships), m_out(out)
    {
    }
    void start(const char* name, const char** attributes) override
    {
        if (is(name, "workbookPr")) m_out.from1904 = isTrue(attribute(attributes, "date1904"));
        if (is(name, "sheet")) addSheet(attributes);
    }

private:
    void addSheet(const char** attributes)
    {
        if (++m_named > kMostSheets) throw tooMuch(grouped(kMostSheets) + QStringLiteral(" lembar"), QStringLiteral("bagi menjadi beberapa berkas."));
        const QByteArray id = attribute(attributes, "id");
        const char* state = attribute(attributes, "state");
        const auto it =
            std::find_if(m_relationships.begin(), m_relationships.end(), [&](const Relationship& r) { return r.id == id; });
        if (it == m_relationships.end()) throw brokenFile(QStringLiteral("workbook: sheet without relationship"));
        if (it->type == "xlMacrosheet" || it->type == "xlIntlMacrosheet") m_out.hasMacros = true;
        if (it->type != "worksheet") return;  // charts and dialogs have no cells
        m_out.sheets.push_back({{QString::fromUtf8(attribute(attributes, "name")), state && !is(state, "visible")}, it->part});
    }

    const std::vector<Relationship>& m_relationships;
    XlsxWorkbook& m_out;
    std::size_t m_named = 0;  ///< sheets of any type
};

class PropertiesPart final : public XmlHandler {
public:
    explicit PropertiesPart(XlsxWorkbook& out) : m_out(out) {}
    void start(const char*, const char**) override { m_text.clear(); }
    void text(const char* utf8, int bytes) override
    {
        if (m_text.size() < 64) m_text.append(utf8, bytes);
    }
    void end(const char* name) override
    {
        if (is(name, "created")) m_out.createdAt = moment();
        if (is(name, "modified")) m_out.modifiedAt = moment();
        m_text.clear();
    }

private:
    [[nodiscard]] QDateTime moment() const { return QDateTime::fromString(QString::fromUtf8(m_text).trimmed(), Qt::ISODate); }

    XlsxWorkbook& m_out;
    QByteArray m_text;
};

class StylesPart final : public XmlHandler {
public:
    void start(const char* name, const char** attributes) override
    {
        if (m_custom.size() > kMostFormats || styles.isDate.size() > kMostFormats)
            throw brokenFile(QStringLiteral("too many styles"));
        if (is(name, "numFmt")) {
            const char* code = attribute(attributes, "formatCode");
            m_custom[QByteArray(attribute(attributes, "numFmtId")).toInt()] = code && isDateFormatCode(code);
        } else if (is(name, "cellXfs")) {
            m_inCellFormats = true;
        } else if (m_inCellFormats && is(name, "xf")) {
            const int id = QByteArray(attribute(attributes, "numFmtId")).toInt();
            const auto custom = m_custom.find(id);
            styles.isDate.push_back(custom != m_custom.end() ? custom->second : isDateFormatId(id));
        }
    }
    void end(const char* name) override
    {
        if (is(name, "cellXfs")) m_inCellFormats = false;
    }

    XlsxStyles styles;

private:
    std::map<int, bool> m_custom;  // format id → is a date
    bool m_inCellFormats = false;
};

class StringsPart final : public XmlHandler {
public:
    StringsPart(SharedStrings& out, const SheetLimits& limits) : m_out(out), m_limits(limits) {}
    void start(const char* name, const char** attributes) override
    {
        if (is(name, "si"))
            m_runs.clear();
        else
            m_runs.start(name, attributes);
    }
    void end(const char* name) override
    {
        if (!is(name, "si")) {
            m_runs.end(name);
            return;
        }
        if (m_out.size() >= static_cast<size_t>(m_limits.cells))
            throw tooMuch(grouped(m_limits.cells) + QStringLiteral(" teks"), QStringLiteral("bagi menjadi beberapa berkas."));
        m_out.add(m_runs.view());
    }
    void text(const char* utf8, int bytes) override { m_runs.text(utf8, bytes, m_limits); }

private:
    SharedStrings& m_out;
    const SheetLimits& m_limits;
    TextRuns m_runs;
};

// What people rename to .xlsx or choose by mistake, told by a part only they have.
SheetFailure foreignZip(XlsxPackage& package)
{
    const QString advice = QStringLiteral("; buka dengan programnya, simpan sebagai .xlsx, lalu pilih berkas itu.");
    const auto failure = [&](const QString& what) { return SheetFailure(ErrorCode::invalidInput, what + advice); };
    const QByteArray mime = package.head("mimetype", 128);
    if (mime.contains("opendocument")) return failure(QStringLiteral("adalah dokumen OpenDocument, bukan lembar kerja"));
    if (package.has("word/document.xml")) return failure(QStringLiteral("adalah dokumen Word (.docx), bukan lembar kerja"));
    if (package.has("ppt/presentation.xml"))
        return failure(QStringLiteral("adalah presentasi PowerPoint (.pptx), bukan lembar kerja"));
    if (package.has("xl/workbook.bin")) return failure(QStringLiteral("adalah lembar kerja biner (.xlsb)"));
    return {ErrorCode::invalidInput,
            QStringLiteral("adalah arsip zip, bukan lembar kerja; buka arsipnya dan pilih berkas .xlsx di dalamnya.")};
}

// Value of the four hexadecimal digits in "_xHHHH_" at `i`, or -1.
int escapeAt(const QString& text, qsizetype i)
{
    if (i + 7 > text.size() || text[i + 1] != u'x' || text[i + 6] != u'_') return -1;
    bool ok = false;
    const int value = QStringView(text).mid(i + 2, 4).toInt(&ok, 16);
    return ok ? value : -1;
}

size_t characters(std::string_view utf8)
{
    return static_cast<size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

QString cellTextFromXml(std::string_view utf8)
{
    const QString written = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (utf8.find("_x") == std::string_view::npos) return written;
    QString text;
    text.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const int value = written[i] == u'_' ? escapeAt(written, i) : -1;
        text += value < 0 ? written[i] : QChar(static_cast<char16_t>(value));
        if (value >= 0) i += 6;
    }
    return text;
}

bool TextRuns::start(const char* name, const char** attributes)
{
    if (is(name, "rPh")) return m_inPhonetic = true;
    if (!is(name, "t") && !is(name, "v")) return false;
    const char* space = attribute(attributes, "space");
    m_preserve = space && is(space, "preserve");
    m_runStart = m_text.size();
    m_inRun = !m_inPhonetic;
    return true;
}

bool TextRuns::end(const char* name)
{
    if (is(name, "rPh")) {
        m_inPhonetic = false;
        return true;
    }
    if (!is(name, "t") && !is(name, "v")) return false;
    // Line breaks at the edge without xml:space="preserve" are the layout of a pretty-printed file. Blanks stay: writers that
    // forget the attribute are many, and a rich text glued together is worse than a blank too many.
    constexpr const char* white = " \t\r\n";
    const auto run = std::string_view(m_text).substr(m_runStart);
    if (m_inRun && !m_preserve && !run.empty() && (run.front() == '\n' || run.back() == '\n')) {
        const size_t first = std::min(run.find_first_not_of(white), run.size());
        const size_t last = run.find_last_not_of(white);
        const std::string kept(first < run.size() ? run.substr(first, last + 1 - first) : std::string_view());
        m_characters -= run.size() - kept.size();  // white space, a byte each
        m_text.replace(m_runStart, std::string::npos, kept);
    }
    m_inRun = false;
    return true;
}

void TextRuns::text(const char* utf8, int bytes, const SheetLimits& limits)
{
    if (!m_inRun) return;
    const std::string_view piece(utf8, static_cast<size_t>(bytes));
    m_text.append(piece);
    m_characters += characters(piece);
    if (m_characters > static_cast<size_t>(limits.cellCharacters))
        throw tooMuch(grouped(limits.cellCharacters) + QStringLiteral(" huruf dalam satu sel"),
                      QStringLiteral("hapus isi sel itu atau minta berkas baru."));
}

void SharedStrings::add(std::string_view utf8)
{
    m_bytes.append(utf8);
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
}

const QString& SharedStrings::at(size_t index)
{
    Cached& slot = m_cache[index % m_cache.size()];
    if (slot.index != index) {
        const size_t from = index == 0 ? 0 : m_ends[index - 1];
        slot.text = cellTextFromXml(std::string_view(m_bytes).substr(from, m_ends[index] - from));
        slot.index = index;
    }
    return slot.text;
}

XlsxWorkbook openWorkbook(XlsxPackage& package)
{
    const auto root = relationshipsOf(package, {});
    const QByteArray part = partOfType(root, "officeDocument", "xl/workbook.xml");
    if (!package.has(part) || !part.endsWith(".xml") || part.startsWith("word/") || part.startsWith("ppt/"))
        throw foreignZip(package);
    const auto relationships = relationshipsOf(package, part);
    XlsxWorkbook workbook;
    WorkbookPart handler(relationships, workbook);
    package.parse(part, handler);
    if (workbook.sheets.empty()) throw brokenFile(QStringLiteral("workbook without sheets"));
    workbook.stylesPart = partOfType(relationships, "styles");
    workbook.stringsPart = partOfType(relationships, "sharedStrings");
    workbook.hasMacros = workbook.hasMacros || package.hasEnding("vbaproject.bin");
    if (const QByteArray core = partOfType(root, "core-properties", "docProps/core.xml"); package.has(core)) {
        PropertiesPart properties(workbook);
        package.parse(core, properties);
    }
    return workbook;
}

XlsxStyles readStyles(XlsxPackage& package, const QByteArray& part)
{
    StylesPart handler;
    if (!part.isEmpty()) package.parse(part, handler);
    return std::move(handler.styles);
}

void readSharedStrings(XlsxPackage& package, const QByteArray& part, SharedStrings& strings)
{
    StringsPart handler(strings, package.limits());
    if (!part.isEmpty()) package.parse(part, handler);
}

}  // namespace core

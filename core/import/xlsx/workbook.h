// SPDX-License-Identifier: Apache-2.0
// The parts of an xlsx file around its sheets: relationships, workbook, properties, styles and shared strings.
#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "core/import/xlsx/package.h"

namespace core {

/// UTF-8 of a cell as text, `_x000D_` and the like decoded.
[[nodiscard]] QString cellTextFromXml(std::string_view utf8);

/// Gathers the text of <si>, <is> and <v>: plain or as runs of rich text joined; phonetic runs are left out.
class TextRuns {
public:
    /// True if the element was one of a text's own.
    bool start(const char* name, const char** attributes);
    bool end(const char* name);
    void text(const char* utf8, int bytes, const SheetLimits& limits);
    void clear()
    {
        m_text.clear();
        m_characters = 0;
    }
    [[nodiscard]] std::string_view view() const { return m_text; }

private:
    std::string m_text;
    size_t m_characters = 0;  // counted piece by piece: a text may come in as many pieces as it has letters
    size_t m_runStart = 0;
    bool m_inRun = false;
    bool m_inPhonetic = false;
    bool m_preserve = false;
};

/// All strings of a workbook in one block of UTF-8: a third of the memory of as many QStrings. Often used ones come from a small
/// cache and so share their data in loaded tables.
class SharedStrings {
public:
    void add(std::string_view utf8);
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    /// `index` must be below size().
    [[nodiscard]] const QString& at(size_t index);

private:
    struct Cached {
        size_t index = SIZE_MAX;
        QString text;
    };
    std::string m_bytes;
    std::vector<quint32> m_ends;
    std::array<Cached, 2048> m_cache;
};

struct XlsxSheet {
    SheetInfo info;
    QByteArray part;
};

struct XlsxStyles {
    std::vector<bool> isDate;  ///< by index of cellXfs
};

/// What openWorkbook() finds; parts that don't exist are empty.
struct XlsxWorkbook {
    std::vector<XlsxSheet> sheets;
    QByteArray stylesPart;
    QByteArray stringsPart;
    QDateTime createdAt;
    QDateTime modifiedAt;
    bool from1904 = false;
    bool hasMacros = false;
};

/// All throw SheetFailure. A zip that is no xlsx is named: Word, OpenDocument, xlsb …
[[nodiscard]] XlsxWorkbook openWorkbook(XlsxPackage& package);
[[nodiscard]] XlsxStyles readStyles(XlsxPackage& package, const QByteArray& part);
void readSharedStrings(XlsxPackage& package, const QByteArray& part, SharedStrings& strings);

}  // namespace core

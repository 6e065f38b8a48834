// SPDX-License-Identifier: Apache-2.0
// An xlsx or ods file as a zip of XML parts: opens it, parses one part at a time as a stream and keeps the limits. Knows no sheets.
#pragma once
#include <cstring>
#include <memory>

#include "core/import/sheet.h"

struct zip;

namespace core {

/// Hears one part. Names come without prefix, attributes as expat gives them: name, value, …, nullptr. May throw; the exception
/// is carried past expat, whose C frames it must not cross.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(const char* name, const char** attributes) = 0;
    virtual void end(const char* name) { static_cast<void>(name); }
    virtual void text(const char* utf8, int bytes) { static_cast<void>(utf8), static_cast<void>(bytes); }
    /// True once the handler wants no more; the rest of the part isn't read then.
    [[nodiscard]] bool isDone() const { return m_done; }

protected:
    void finish() { m_done = true; }

private:
    bool m_done = false;
};

[[nodiscard]] inline bool is(const char* a, const char* b) { return std::strcmp(a, b) == 0; }
/// The value of the attribute with this name, with or without a prefix; nullptr if there is none.
[[nodiscard]] const char* attribute(const char** attributes, const char* name);
/// True for "1", "true", "on".
[[nodiscard]] bool isTrue(const char* value);

/// Every function throws SheetFailure. One thread at a time.
class XlsxPackage {
public:
    XlsxPackage(const QString& path, const SheetLimits& limits);
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage&) = delete;
    XlsxPackage& operator=(const XlsxPackage&) = delete;

    [[nodiscard]] const SheetLimits& limits() const { return m_limits; }
    /// Part names have no leading slash and compare without case, as OPC asks.
    [[nodiscard]] bool has(const QByteArray& part) const { return find(part) >= 0; }
    /// True if any part's name ends so (lower case).
    [[nodiscard]] bool hasEnding(const QByteArray& ending) const;
    /// The first bytes of a part, for telling what a foreign zip is; empty if there is no such part.
    [[nodiscard]] QByteArray head(const QByteArray& part, qint64 bytes);
    void parse(const QByteArray& part, XmlHandler& handler);

private:
    struct File;
    struct CloseZip {
        void operator()(zip* z) const;
    };
    [[nodiscard]] qint64 find(const QByteArray& part) const;
    /// Declared size in bytes, after the checks that need no inflating.
    [[nodiscard]] qint64 checkedSize(qint64 index) const;

    SheetLimits m_limits;
    qint64 m_inflated = 0;  // over all parts read so far
    std::unique_ptr<File> m_file;
    std::unique_ptr<zip, CloseZip> m_zip;  // dies before the file it reads from
};

}  // namespace core

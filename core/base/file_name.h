// SPDX-License-Identifier: Apache-2.0
// Names of files that Windows, macOS and Linux all accept. Pure.
#pragma once
#include <QSet>
#include <QString>

namespace core {

/// `name` without what Windows refuses (< > : " / \ | ? *, control letters, blanks and dots at the end, its names of devices such as
/// "CON"), at most `most` letters; "berkas" if nothing is left. Without folder and suffix.
[[nodiscard]] QString safeFileName(const QString& name, int most = 100);
/// Names that differ from those before also where case doesn't count: "Dinas (2)".
class FileNames {
public:
    [[nodiscard]] QString take(const QString& name);

private:
    QSet<QString> m_taken;  ///< case-folded
};

}  // namespace core

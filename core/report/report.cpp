// SPDX-License-Identifier: Apache-2.0
// The wording of signatures and of columns left out, and what a picture of the letterhead is.
#include "core/report/report.h"

#include <QBuffer>
#include <QImageReader>
#include <QStringList>
#include <algorithm>

namespace core {
namespace {

QString prefixOf(SignatureBlock::Form form)
{
    switch (form) {
        case SignatureBlock::Form::onBehalf:
            return QStringLiteral("a.n. ");
        case SignatureBlock::Form::plt:
            return QStringLiteral("Plt. ");
        case SignatureBlock::Form::plh:
            return QStringLiteral("Plh. ");
        case SignatureBlock::Form::pj:
            return QStringLiteral("Pj. ");
        case SignatureBlock::Form::own:
            break;
    }
    return {};
}

QString spacedNip(const QString& nip)
{
    const bool digits = nip.size() == 18 && std::all_of(nip.begin(), nip.end(), [](QChar c) { return c.isDigit(); });
    if (!digits) return nip;
    return nip.left(8) + u' ' + nip.mid(8, 6) + u' ' + nip.mid(14, 1) + u' ' + nip.mid(15);
}

/// Columns hidden both ways stand elsewhere (in headings, under the name), so nothing is lost.
QStringList leftOut(const ReportTable& table, Orientation orientation)
{
    const bool isPortrait = orientation == Orientation::portrait;
    QStringList names;
    for (const ReportColumn& column : table.columns)
        if (isPortrait ? column.inLandscape && !column.inPortrait : column.inPortrait && !column.inLandscape) names << QStringLiteral("“%1”").arg(column.header);
    return names;
}

}  // namespace

std::vector<QString> linesAboveName(const SignatureBlock& signer)
{
    std::vector<QString> lines;
    if (!signer.heading.isEmpty()) lines.push_back(signer.heading + u',');
    const bool onBehalf = signer.form == SignatureBlock::Form::onBehalf && !signer.onBehalfOf.isEmpty();
    if (onBehalf) lines.push_back(prefixOf(signer.form) + signer.onBehalfOf);
    if (!signer.title.isEmpty()) lines.push_back((onBehalf ? QString() : prefixOf(signer.form)) + signer.title + u',');
    return lines;
}

std::vector<QString> linesBelowName(const SignatureBlock& signer)
{
    std::vector<QString> lines;
    if (!signer.rank.isEmpty()) lines.push_back(signer.rank);
    if (!signer.nip.isEmpty()) lines.push_back(QStringLiteral("NIP. ") + spacedNip(signer.nip));
    return lines;
}

QString leftOutNote(const Report& report, Orientation orientation)
{
    QStringList tables;
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        const QStringList names = table ? leftOut(*table, orientation) : QStringList();
        if (names.isEmpty()) continue;
        tables << names.join(QStringLiteral(", ")) + (table->title.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(table->title.section(QStringLiteral(" (hanya"), 0, 0)));
    }
    if (tables.isEmpty()) return {};
    const bool isPortrait = orientation == Orientation::portrait;
    return QStringLiteral("Kolom yang tidak muat pada kertas %1: %2. Tercetak pada kertas %3 dan ada dalam berkas xlsx.")
        .arg(isPortrait ? QStringLiteral("tegak") : QStringLiteral("mendatar"), tables.join(QStringLiteral("; ")), isPortrait ? QStringLiteral("mendatar") : QStringLiteral("tegak"));
}

bool restsOnOwnRules(const Report& report)
{
    return std::any_of(report.footnotes.begin(), report.footnotes.end(), [](const QString& note) { return note.contains(u"pengaturan instansi") || note.contains(u"ketetapan program"); });
}

bool isBanner(const QByteArray& image)
{
    QBuffer buffer;
    buffer.setData(image);
    if (image.isEmpty() || !buffer.open(QIODevice::ReadOnly)) return false;
    const QSize size = QImageReader(&buffer).size();
    return size.isValid() && size.width() >= 3 * size.height();
}

}  // namespace core

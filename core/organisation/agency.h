// SPDX-License-Identifier: Apache-2.0
// The agency that works with this file: what stands in letterheads and under signatures. Plain data.
#pragma once
#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace core {

struct Agency {
    QString name = {};     ///< "Pemerintah Kabupaten Contoh Raya"
    QString kind = {};     ///< kabupaten, kota, provinsi …
    QString office = {};   ///< "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
    QString address = {};  ///< lines of the letterhead; line breaks are kept
    QString contact = {};  ///< telephone, mail …; line breaks are kept
    QByteArray logo = {};  ///< PNG or JPEG
    QString place = {};    ///< where letters are signed
    QString signerPost = {};    ///< with "a.n.": on whose behalf, a semicolon, the signer's own post
    QString signerActing = {};  ///< "", "a.n." (files of before: "an."), "Plt.", "Plh." or "Pj."
    QString signerName = {}, signerRank = {};
    QString signerNip = {};     ///< empty = dots to fill in, but nothing for elected heads; "-" = prints none
    bool operator==(const Agency&) const = default;
};

/// uid of the one agency row of a region's files.
[[nodiscard]] Uid agencyUid();

}  // namespace core

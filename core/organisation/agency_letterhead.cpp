// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/agency_letterhead.h"

#include "core/base/text.h"
#include "core/report/report_options.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString dots(int count) { return QString(count, u'.'); }

}  // namespace

std::optional<SignatureBlock::Form> signatureFormNamed(const QString& word)
{
    const QString plain = QString(word).remove(u'.').trimmed().toLower();
    if (plain.isEmpty()) return SignatureBlock::Form::own;
    if (plain == "an"_L1) return SignatureBlock::Form::onBehalf;
    if (plain == "plt"_L1) return SignatureBlock::Form::plt;
    if (plain == "plh"_L1) return SignatureBlock::Form::plh;
    if (plain == "pj"_L1) return SignatureBlock::Form::pj;
    return std::nullopt;
}

Letterhead letterheadOf(const Agency& agency)
{
    if (isBanner(agency.logo)) return {{}, {}, agency.logo};
    if (agency.name.isEmpty()) return {};
    std::vector<QString> lines;
    for (const QString& text : {agency.address, agency.contact})
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) lines.push_back(line.trimmed());
    Letterhead head = agencyLetterhead(agency.name, agency.office, lines, agency.logo);
    std::erase_if(head.lines, [](const Letterhead::Line& line) { return line.text.isEmpty(); });
    return head;
}

SignatureBlock signatureOf(const Agency& agency)
{
    SignatureBlock signer;
    signer.form = signatureFormNamed(agency.signerActing).value_or(SignatureBlock::Form::own);
    signer.title = agency.signerPost;
    if (const qsizetype semicolon = agency.signerPost.indexOf(u';'); semicolon >= 0 && signer.form == SignatureBlock::Form::onBehalf) {
        signer.onBehalfOf = agency.signerPost.left(semicolon).trimmed();
        signer.title = agency.signerPost.mid(semicolon + 1).trimmed();
    }
    if (signer.title.isEmpty()) signer.title = dots(40);
    signer.name = agency.signerName;
    signer.rank = agency.signerRank;
    signer.nip = agency.signerNip;
    return withDots(std::move(signer));
}

QString placeAndDay(const Agency& agency, QDate day)
{
    return (agency.place.isEmpty() ? dots(20) : agency.place) + u", "_s + (day.isValid() ? longDate(day) : dots(30));
}

void frameReport(Report& report, const Agency& agency, QDate asOf, QDate signedOn)
{
    report.letterhead = letterheadOf(agency);
    report.placeAndDate = placeAndDay(agency, signedOn);
    report.signatures = {signatureOf(agency)};
    report.footer = u"Titian · data per %1"_s.arg(longDate(asOf));
}

}  // namespace core

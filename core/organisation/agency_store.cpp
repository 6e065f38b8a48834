// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/agency_store.h"

#include "core/base/words.h"
#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/organisation/agency_letterhead.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

bool isImage(const QByteArray& bytes) { return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff"); }

/// 18 digits, as core/people reads them; this folder stands to its left.
bool isNip(const QString& nip)
{
    return nip.size() == 18 && std::all_of(nip.begin(), nip.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<> checked(const Agency& agency)
{
    if (agency.name.trimmed().isEmpty()) return fail(ErrorCode::invalidInput, tr("Nama instansi belum diisi."));
    if (!signatureFormNamed(agency.signerActing))
        return fail(ErrorCode::invalidInput, tr("“%1” bukan bentuk penandatanganan; tulis a.n., Plt., Plh., atau Pj.").arg(agency.signerActing));
    if (!agency.signerNip.isEmpty() && agency.signerNip != "-"_L1 && !isNip(agency.signerNip))
        return fail(ErrorCode::invalidInput, tr("NIP penanda tangan “%1” bukan 18 angka.").arg(agency.signerNip));
    if (agency.logo.isEmpty()) return {};
    if (!isImage(agency.logo)) return fail(ErrorCode::invalidInput, tr("Logo harus gambar PNG atau JPEG."));
    if (agency.logo.size() > kLargestLogo) return fail(ErrorCode::invalidInput, tr("Logo terlalu besar; paling banyak 1 MiB."));
    return {};
}

Fields fieldsOf(const Agency& a)
{
    const auto text = [](const QString& s) { return Value::ofText(s.trimmed()); };
    return {{field::agencyName, text(a.name)}, {field::agencyKind, text(a.kind)}, {field::agencyOffice, text(a.office)},
            {field::agencyAddress, text(a.address)}, {field::agencyContact, text(a.contact)},
            {field::agencyLogo, a.logo.isEmpty() ? Value() : Value(a.logo)}, {field::agencyPlace, text(a.place)},
            {field::signerPost, text(a.signerPost)}, {field::signerActing, text(a.signerActing)}, {field::signerName, text(a.signerName)},
            {field::signerRank, text(a.signerRank)}, {field::signerNip, text(a.signerNip)}};
}

}  // namespace

Uid agencyUid() { return naturalUid(entity::agency, {u"instansi"_s}); }

Result<Agency> AgencyStore::load() const
{
    return m_log.session().read([&] {
        Query q(m_log.session(),
                "select name, kind, office_name, address, contact, logo, place, signer_post, signer_acting, signer_name, signer_rank, signer_nip"
                " from agency where uid = :uid");
        if (!q.bind(":uid", agencyUid()).next()) return Agency{};
        return Agency{q.text(0), q.text(1), q.text(2), q.text(3), q.text(4), q.blob(5), q.text(6), q.text(7), q.text(8), q.text(9), q.text(10), q.text(11)};
    });
}

Result<ChangeReceipt> AgencyStore::save(const Agency& agency)
{
    Agency cleaned = agency;
    cleaned.signerNip.remove(u' ');
    if (const auto fine = checked(cleaned); !fine) return tl::unexpected<Error>(fine.error());
    return m_log.record(tr("Kop surat dan penanda tangan"), [&](ChangeSet& c) {
        const Fields fields = fieldsOf(cleaned);
        if (!c.exists(entity::agency, agencyUid())) return c.create(entity::agency, agencyUid(), {fields, {}});
        writeFields(c, entity::agency, agencyUid(), fields);
    });
}

}  // namespace core

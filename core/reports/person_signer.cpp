// SPDX-License-Identifier: Apache-2.0
#include "core/reports/person_signer.h"

#include "core/people/person_store.h"
#include "core/reference/reference_store.h"
#include "core/reports/people_listing.h"

namespace core {

Result<SignatureBlock> personSigner(Session& session, const Uid& person, QDate day)
{
    return session.read([&] {
        const PersonStore people(session);
        const PersonRow row = valueOrThrow(people.byUid(person));
        const ReferenceTables tables = valueOrThrow(ReferenceStore(session).load());
        SignatureBlock signer;
        signer.title = currentPost(row.person, valueOrThrow(people.history(row.id)).rows, {}, tables, day).title;
        signer.name = fullName(row.person);
        signer.rank = rankText(row.person, tables);
        signer.nip = row.person.nip;
        return signer;
    });
}

}  // namespace core

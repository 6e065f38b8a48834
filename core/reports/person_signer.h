// SPDX-License-Identifier: Apache-2.0
// Somebody of the file as a signer of a report.
#pragma once
#include "core/base/id.h"
#include "core/db/session.h"
#include "core/report/report.h"

#include <QDate>

namespace core {

/// Post on `day`, name with titles, rank and NIP. notFound if nobody is it.
[[nodiscard]] Result<SignatureBlock> personSigner(Session& session, const Uid& person, QDate day);

}  // namespace core

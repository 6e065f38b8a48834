// SPDX-License-Identifier: Apache-2.0
#include "ui/competency/validity.h"

#include "ui/competency/competency_page.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString kConfirmed = u"confirmed"_s, kUnverified = u"unverified"_s;

}  // namespace

Validity validityOf(const core::CompetencyRecord& r) { return {r.entry.validFrom, r.entry.validTo, r.verified, r.source}; }
Validity validityOf(const core::StandardRecord& r) { return {r.validFrom, r.validTo, r.verified, r.source}; }

void setValidity(core::CompetencyRecord& r, const Validity& v)
{
    r.entry.validFrom = v.from;
    r.entry.validTo = v.to;
    r.verified = v.verified;
    r.source = v.source;
}

void setValidity(core::StandardRecord& r, const Validity& v)
{
    r.validFrom = v.from;
    r.validTo = v.to;
    r.verified = v.verified;
    r.source = v.source;
}

std::vector<FormField> validityFields()
{
    return {{.key = u"from"_s, .label = CompetencyPage::tr("Valid from"), .kind = FieldKind::date},
            {.key = u"to"_s, .label = CompetencyPage::tr("Valid until"), .kind = FieldKind::date},
            {.key = u"status"_s, .label = CompetencyPage::tr("Certainty"), .kind = FieldKind::choice,
             .choices = {{kConfirmed, CompetencyPage::tr("Seen in a source")}, {kUnverified, CompetencyPage::tr("not verified")}}},
            {.key = u"source"_s, .label = CompetencyPage::tr("Source")}};
}

QString shownValidity(const Validity& v, const QString& key)
{
    const auto day = [](QDate date) { return date.toString(u"dd-MM-yyyy"_s); };
    if (key == "from"_L1) return day(v.from);
    if (key == "to"_L1) return day(v.to);
    return key == "source"_L1 ? v.source : v.verified ? CompetencyPage::tr("Seen in a source") : CompetencyPage::tr("not verified");
}

void changeValidity(Validity& v, const QString& key, const QString& value)
{
    if (key == "from"_L1) v.from = QDate::fromString(value, Qt::ISODate);
    else if (key == "to"_L1) v.to = QDate::fromString(value, Qt::ISODate);
    else if (key == "source"_L1) v.source = value.simplified();
    else v.verified = value == kConfirmed;
}

QString certaintyText(bool verified, const QString& source)
{
    if (source.isEmpty()) return CompetencyPage::tr("Own entry");
    return verified ? CompetencyPage::tr("Seen in a source") : CompetencyPage::tr("not verified");
}

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
// The registry as data, feature by feature. The columns are those of resources/sql; a test compares the two.
#include "core/history/entities.h"

#include <QStringList>

namespace core {
namespace {

constexpr int kSchema = 3;

std::vector<Entity> organisation()
{
    return {
        {entity::agency, "agency", QStringLiteral("Instansi"),
         {{field::agencyName, "name"}, {field::agencyKind, "kind"}, {field::agencyOffice, "office_name"},
          {field::agencyAddress, "address"}, {field::agencyContact, "contact"}, {field::agencyLogo, "logo"},
          {field::agencyPlace, "place"}, {field::signerPost, "signer_post"}, {field::signerActing, "signer_acting"},
          {field::signerName, "signer_name"}, {field::signerRank, "signer_rank"}, {field::signerNip, "signer_nip"}}},
        {entity::unit, "unit", QStringLiteral("Unit kerja"),
         {{field::unitCode, "code"}, {field::unitName, "name"}, {field::unitKind, "kind"}, {field::unitAffairs, "affairs"},
          {field::unitArea, "area"}, {field::unitParent, "parent_id", FieldKind::reference, entity::unit, false}},
         {}, field::unitParent},
        {entity::post, "post", QStringLiteral("Jabatan"),
         {{field::formationTitle, "title"}, {field::formationKind, "kind"}, {field::formationEselon, "eselon"},
          {field::formationClass, "job_class"}, {field::formationFamily, "family"}, {field::formationPlaces, "places"},
          {field::formationUnit, "unit_id", FieldKind::reference, entity::unit, true}}},
    };
}

std::vector<Entity> people()
{
    return {
        {entity::person, "person", QStringLiteral("Pegawai"),
         {{field::nip, "nip"}, {field::nipOld, "nip_old"}, {field::pnsId, "pns_id"}, {field::nik, "nik"},
          {field::personName, "name"}, {field::nameFull, "name_full"}, {field::titleBefore, "title_before"},
          {field::titleAfter, "title_after"}, {field::birthPlace, "birth_place"}, {field::birthDate, "birth_date"},
          {field::sex, "sex"}, {field::legalPositionId, "legal_position_id"}, {field::legalPosition, "legal_position"},
          {field::staffType, "staff_type"}, {field::cpnsStatus, "cpns_status"}, {field::cpnsSince, "cpns_since"},
          {field::pnsSince, "pns_since"}, {field::rankId, "rank_id"}, {field::rankName, "rank_name"},
          {field::rankSince, "rank_since"}, {field::serviceYears, "service_years"},
          {field::serviceMonths, "service_months"}, {field::postKindId, "post_kind_id"}, {field::postKind, "post_kind"},
          {field::eselonId, "eselon_id"}, {field::eselon, "eselon"}, {field::functionalTitle, "functional_title"},
          {field::generalTitle, "general_title"}, {field::postTitle, "post_title"}, {field::postSince, "post_since"},
          {field::educationId, "education_id"}, {field::education, "education"}, {field::major, "major"},
          {field::graduated, "graduated"}, {field::personUnit, "unit_id", FieldKind::reference, entity::unit, false},
          {field::personUnitCode, "unit_code"}, {field::personUnitName, "unit_name"}, {field::phone, "phone"},
          {field::email, "email"}, {field::workPlace, "work_place"}, {field::retiresOn, "retires_on"}},
         {}, 0, true},
        {entity::distinctPeople, "distinct_people", QStringLiteral("Bukan orang yang sama"),
         {{field::distinctOne, "person_id", FieldKind::reference, entity::person, true},
          {field::distinctOther, "other_id", FieldKind::reference, entity::person, true}}},
        {entity::postHistory, "post_history", QStringLiteral("Riwayat jabatan"),
         {{field::historyPerson, "person_id", FieldKind::reference, entity::person, true}, {field::historyKind, "kind"},
          {field::historyEselon, "eselon"}, {field::historyTitle, "title"}, {field::historyUnitCode, "unit_code"},
          {field::historyUnitName, "unit_name"}, {field::historySince, "since"}, {field::historyDecree, "decree"},
          {field::historyPosition, "position"}, {field::historySource, "source"}}},
    };
}

std::vector<Entity> competencies()
{
    return {
        {entity::competency, "competency", QStringLiteral("Kompetensi"),
         {{field::competencyCode, "code"}, {field::competencyName, "name"}, {field::competencyKind, "kind"},
          {field::competencyAffairs, "affairs"}, {field::competencyDefinition, "definition"},
          {field::competencyFrom, "valid_from"}, {field::competencyTo, "valid_to"}, {field::competencyStatus, "status"},
          {field::competencySource, "source"}}},
        {entity::standard, "standard", QStringLiteral("Standar kompetensi"),
         {{field::standardTitle, "title"}, {field::standardKind, "kind"}, {field::standardFrom, "valid_from"},
          {field::standardTo, "valid_to"}, {field::standardStatus, "status"}, {field::standardSource, "source"}},
         {{"standard_level", "standard_id", "competency_id", entity::competency, {{field::standardLevel, "level"}, {field::standardWeight, "weight"}}}}},
        {entity::assessment, "assessment", QStringLiteral("Penilaian"),
         {{field::assessmentPerson, "person_id", FieldKind::reference, entity::person, true},
          {field::assessmentDate, "date"}, {field::assessmentMethod, "method"}, {field::assessor, "assessor"},
          {field::jpmStated, "jpm_stated"}, {field::assessmentNote, "note"}, {field::assessmentSource, "source"}},
         {{"assessment_level", "assessment_id", "competency_id", entity::competency,
           {{field::assessedLevel, "level"}, {field::knowledge, "knowledge"}, {field::skill, "skill"},
            {field::attitude, "attitude"}, {field::evidence, "evidence"}, {field::levelSource, "source"}}}}},
    };
}

std::vector<Entity> learning()
{
    return {
        {entity::course, "course", QStringLiteral("Riwayat kursus"),
         {{field::coursePerson, "person_id", FieldKind::reference, entity::person, true}, {field::courseForm, "form_id"},
          {field::courseFormName, "form_name"}, {field::courseName, "name"}, {field::courseProvider, "provider"},
          {field::courseHours, "hours_jp"}, {field::courseYear, "year"}, {field::courseStart, "starts_on"},
          {field::courseEnd, "ends_on"}, {field::courseCertificate, "certificate"}, {field::courseSource, "source"}}},
        {entity::performance, "performance", QStringLiteral("Predikat kinerja"),
         {{field::performancePerson, "person_id", FieldKind::reference, entity::person, true},
          {field::performanceYear, "year"}, {field::predicate, "predicate"}, {field::performanceSource, "source"}}},
    };
}

std::vector<Entity> catalogue()
{
    return {
        {entity::offering, "offering", QStringLiteral("Pelatihan"),
         {{field::offeringCode, "code"}, {field::offeringName, "name"}, {field::offeringForm, "form_code"},
          {field::offeringMode, "mode"}, {field::offeringHours, "hours_jp"}, {field::offeringDays, "days"},
          {field::costPerPerson, "cost_per_person_rupiah"}, {field::fixedCost, "fixed_cost_rupiah"},
          {field::offeringTarget, "target"}, {field::prerequisites, "prerequisites"}, {field::curriculum, "curriculum"},
          {field::offeringSource, "source"},
          {field::offeringProvider, "provider_id", FieldKind::reference, entity::provider, false}},
         {{"offering_step", "offering_id", "competency_id", entity::competency, {{field::stepFrom, "from_level"}, {field::stepTo, "to_level"}}}}, 0, true},
        {entity::angkatan, "angkatan", QStringLiteral("Angkatan"),
         {{field::angkatanOffering, "offering_id", FieldKind::reference, entity::offering, true},
          {field::angkatanNumber, "number"}, {field::angkatanStart, "starts_on"}, {field::angkatanEnd, "ends_on"},
          {field::angkatanPlace, "place"}, {field::angkatanSeats, "seats"}, {field::angkatanMinimum, "minimum"}}},
        {entity::provider, "provider", QStringLiteral("Penyelenggara"),
         {{field::providerName, "name"}, {field::providerKind, "kind"}, {field::providerContact, "contact"}},
         {}, 0, true},
        {entity::agreement, "agreement", QStringLiteral("Perjanjian kerja sama"),
         {{field::agreementProvider, "provider_id", FieldKind::reference, entity::provider, true},
          {field::agreementNumber, "number"}, {field::agreementTitle, "title"}, {field::agreementStart, "starts_on"},
          {field::agreementEnd, "ends_on"}, {field::agreementScope, "scope"}, {field::agreementNote, "note"}}},
        {entity::unitPrice, "unit_price", QStringLiteral("Harga satuan"),
         {{field::priceItem, "item"}, {field::priceMeasure, "measure"}, {field::priceYear, "year"},
          {field::priceRegion, "region"}, {field::priceRupiah, "price_rupiah"}, {field::priceSource, "source"}}},
    };
}

std::vector<Entity> planning()
{
    return {
        {entity::priority, "priority", QStringLiteral("Prioritas"),
         {{field::priorityName, "name"}, {field::priorityWeight, "weight"}, {field::priorityFrom, "year_from"},
          {field::priorityTo, "year_to"}},
         {{"priority_competency", "priority_id", "competency_id", entity::competency, {{field::priorityShare, "weight"}}},
          {"priority_unit", "priority_id", "unit_id", entity::unit, {{field::priorityUnit, "chosen"}}}}},
        {entity::plan, "plan", QStringLiteral("Rencana"),
         {{field::planYear, "year"}, {field::planName, "name"}, {field::planState, "state"},
          {field::planBudget, "budget_rupiah"}, {field::planMadeOn, "made_on"}, {field::planOptions, "options"},
          {field::planSummary, "summary"}, {field::planSeats, "seats"}, {field::planFunds, "funds"}},
         {}, 0, false, field::planState, {QStringLiteral("ditetapkan"), QStringLiteral("selesai")}},
    };
}

std::vector<Entity> codeLists()
{
    return {
        {entity::referenceEntry, "reference_entry", QStringLiteral("Daftar kode"),
         {{field::entryList, "list"}, {field::entryCode, "code"}, {field::entryName, "name"}, {field::entryData, "data"},
          {field::entryFrom, "valid_from"}, {field::entryTo, "valid_to"}, {field::entryStatus, "status"},
          {field::entrySource, "source"}}},
    };
}

std::vector<Entity> yearlyWork()
{
    return {
        {entity::reconciliation, "reconciliation", QStringLiteral("Rekonsiliasi"),
         {{field::reconciliationPerson, "person_id", FieldKind::reference, entity::person, true},
          {field::reconciliationYear, "year"}, {field::reconciliationSheet, "sheet"}, {field::reconciliationRank, "rank"},
          {field::reconciliationPost, "post"}, {field::educationFirst, "education_first"},
          {field::educationLast, "education_last"}, {field::pim2, "pim2"}, {field::pim3, "pim3"}, {field::pim4, "pim4"},
          {field::trainingDone, "done"}, {field::reconciliationSource, "source"}}},
        {entity::proposal, "proposal", QStringLiteral("Usulan"),
         {{field::proposalPerson, "person_id", FieldKind::reference, entity::person, true}, {field::proposalYear, "year"},
          {field::proposalNeed, "need"}, {field::proposalState, "state"}, {field::proposalAnswer, "answer"},
          {field::proposalSource, "source"}}},
    };
}

std::vector<Entity> entities()
{
    std::vector<Entity> all;
    for (const auto& feature : {organisation, people, competencies, learning, catalogue, planning, codeLists, yearlyWork})
        for (Entity& entity : feature()) all.push_back(std::move(entity));
    return all;
}

}  // namespace

const Registry& productRegistry()
{
    static const Registry registry(entities(), kSchema);
    return registry;
}

Uid naturalUid(int entityNumber, const QStringList& key)
{
    return Uid::v5(QString::number(entityNumber) + u':' + key.join(u'\x1f'));
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// The product's registry: every logged entity and field with its number. Add at the end, never renumber, never reuse.
#pragma once
#include "core/history/registry.h"

namespace core {

namespace entity {
inline constexpr int agency = 1, unit = 3, person = 5, postHistory = 6, competency = 7, standard = 8, assessment = 9, course = 10,
                     performance = 11, offering = 12, angkatan = 13, provider = 14, unitPrice = 15, priority = 16, plan = 17,
                     referenceEntry = 18, reconciliation = 19, proposal = 20, post = 21, agreement = 22, distinctPeople = 24;
}

namespace field {
// agency
inline constexpr int agencyName = 10, agencyKind = 11, agencyOffice = 12, agencyAddress = 13, agencyContact = 14, agencyLogo = 15,
                     agencyPlace = 16, signerPost = 17, signerActing = 18, signerName = 19, signerRank = 20, signerNip = 21;
// reference entry
inline constexpr int entryList = 10, entryCode = 11, entryName = 12, entryData = 13, entryFrom = 14, entryTo = 15, entryStatus = 16, entrySource = 17;
// unit
inline constexpr int unitCode = 10, unitName = 11, unitKind = 12, unitAffairs = 13, unitArea = 14, unitParent = 15;
// post (formasi)
inline constexpr int formationTitle = 10, formationKind = 11, formationEselon = 12, formationClass = 13, formationUnit = 14,
                     formationFamily = 15, formationPlaces = 16;
// person
inline constexpr int nip = 10, nipOld = 11, pnsId = 12, nik = 13, personName = 14, nameFull = 15, titleBefore = 16, titleAfter = 17,
                     birthPlace = 18, birthDate = 19, sex = 20, legalPositionId = 21, legalPosition = 22, staffType = 23, cpnsStatus = 24,
                     cpnsSince = 25, pnsSince = 26, rankId = 27, rankName = 28, rankSince = 29, serviceYears = 30, serviceMonths = 31,
                     postKindId = 32, postKind = 33, eselonId = 34, eselon = 35, functionalTitle = 36, generalTitle = 37, postTitle = 38,
                     postSince = 39, educationId = 40, education = 41, major = 42, graduated = 43, personUnit = 44, personUnitCode = 45,
                     personUnitName = 46, phone = 47, email = 48, workPlace = 49, retiresOn = 50;
// post history
inline constexpr int historyPerson = 10, historyKind = 11, historyEselon = 12, historyTitle = 13, historyUnitCode = 14, historyUnitName = 15,
                     historySince = 16, historyDecree = 17, historyPosition = 18, historySource = 19;
// competency
inline constexpr int competencyCode = 10, competencyName = 11, competencyKind = 12, competencyAffairs = 13, competencyDefinition = 14,
                     competencyFrom = 15, competencyTo = 16, competencyStatus = 17, competencySource = 18;
// standard, and per competency
inline constexpr int standardTitle = 10, standardKind = 11, standardFrom = 12, standardTo = 13, standardStatus = 14, standardSource = 15,
                     standardLevel = 20, standardWeight = 21;
// assessment, and per competency
inline constexpr int assessmentPerson = 10, assessmentDate = 11, assessmentMethod = 12, assessor = 13, jpmStated = 14, assessmentNote = 15,
                     assessmentSource = 16, assessedLevel = 20, knowledge = 21, skill = 22, attitude = 23, evidence = 24,
                     levelSource = 25;
// course
inline constexpr int coursePerson = 10, courseForm = 11, courseFormName = 12, courseName = 13, courseProvider = 14, courseHours = 15,
                     courseYear = 16, courseStart = 17, courseEnd = 18, courseCertificate = 19, courseSource = 20;
// performance
inline constexpr int performancePerson = 10, performanceYear = 11, predicate = 12, performanceSource = 13;
// offering, and per competency
inline constexpr int offeringCode = 10, offeringName = 11, offeringForm = 12, offeringMode = 13, offeringHours = 14, offeringDays = 15,
                     costPerPerson = 16, fixedCost = 17, offeringTarget = 18, prerequisites = 19, curriculum = 20, offeringSource = 21,
                     offeringProvider = 22, stepFrom = 30, stepTo = 31;
// angkatan
inline constexpr int angkatanOffering = 10, angkatanNumber = 11, angkatanStart = 12, angkatanEnd = 13, angkatanPlace = 14, angkatanSeats = 15,
                     angkatanMinimum = 16;
// provider
inline constexpr int providerName = 10, providerKind = 11, providerContact = 12;
// agreement (perjanjian kerja sama)
inline constexpr int agreementProvider = 10, agreementNumber = 11, agreementTitle = 12, agreementStart = 13, agreementEnd = 14,
                     agreementScope = 15, agreementNote = 16;
// unit price
inline constexpr int priceItem = 10, priceMeasure = 11, priceYear = 12, priceRegion = 13, priceRupiah = 14, priceSource = 15;
// priority, per competency and per unit
inline constexpr int priorityName = 10, priorityWeight = 11, priorityFrom = 12, priorityTo = 13, priorityShare = 20, priorityUnit = 21;
// plan
inline constexpr int planYear = 10, planName = 11, planState = 12, planBudget = 13, planMadeOn = 14, planOptions = 15, planSummary = 16, planSeats = 17,
                     planFunds = 18;
// reconciliation
inline constexpr int reconciliationPerson = 10, reconciliationYear = 11, reconciliationSheet = 12, reconciliationRank = 13,
                     reconciliationPost = 14, educationFirst = 15, educationLast = 16, pim2 = 17, pim3 = 18, pim4 = 19, trainingDone = 20,
                     reconciliationSource = 21;
// proposal
inline constexpr int proposalPerson = 10, proposalYear = 11, proposalNeed = 12, proposalState = 13, proposalAnswer = 14, proposalSource = 15;
// two rows that are two people, whatever they have in common
inline constexpr int distinctOne = 10, distinctOther = 11;
}  // namespace field

/// Built once, lives as long as the program.
[[nodiscard]] const Registry& productRegistry();

/// The uid of a row with a natural key (docs/decisions/0001): the same in every office.
[[nodiscard]] Uid naturalUid(int entity, const QStringList& key);

}  // namespace core

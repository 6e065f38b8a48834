// SPDX-License-Identifier: Apache-2.0
// Every change a user makes to the catalogue: checked, then one change set with only the fields that differ. Rows with a natural
// key get the uid the import would give them, so that a later import of the same thing meets the same row. Thread of the log.
#pragma once
#include "core/catalogue/catalogue.h"
#include "core/history/edit_log.h"

#include <span>

namespace core {

/// Findings name the field of the draft: code, name, form, hours, days, cost, fixed, start, end, seats, minimum, number …
struct OfferingDraft {
    Uid uid;  ///< null = a new one
    QString code, name, form, mode;
    int hoursJp = 0, days = 0;
    std::optional<qint64> costPerPerson;  ///< nothing = not known; 0 = free
    qint64 fixedCost = 0;
    QString target, prerequisites, curriculum;
    Uid provider;  ///< null = none
};
[[nodiscard]] OfferingDraft draftOf(const Offering& offering);
/// `knownAffairs` as in readTarget.
[[nodiscard]] Findings offeringFindings(const OfferingDraft& draft, const Catalogue& catalogue, const ReferenceTables& tables, const QStringList& knownAffairs);

struct AngkatanDraft {
    Uid uid, offering;
    int number = 0;  ///< 0 = none
    QDate start, end;
    QString place;
    int seats = 0, minimum = 1;
};
[[nodiscard]] AngkatanDraft draftOf(const Angkatan& angkatan, const Uid& offering);
[[nodiscard]] Findings angkatanFindings(const AngkatanDraft& draft, const Catalogue& catalogue);

struct StepLevels {
    int from = 0, to = 0;
};
/// "Level awal dan level capaian harus …"; empty if fine.
[[nodiscard]] QString stepProblem(const StepLevels& levels);

[[nodiscard]] Findings providerFindings(const Provider& draft, const Catalogue& catalogue);
/// Errors: no title, an end before the start, a provider that is not there. Warnings: no number, no end, an end that is past or near on `asOf`.
[[nodiscard]] Findings agreementFindings(const Agreement& draft, const Catalogue& catalogue, QDate asOf);
[[nodiscard]] Findings priceFindings(const UnitPrice& draft);
/// A priority with the uids of its competencies and units. Weights are thousandths.
struct PriorityDraft {
    Uid uid;
    QString name;
    int weight = 1000;
    std::optional<int> yearFrom, yearTo;
    std::vector<std::pair<Uid, int>> competencies;
    std::vector<Uid> units = {};  ///< none = everywhere
};
[[nodiscard]] Findings priorityFindings(const PriorityDraft& draft);

class CatalogueEditor {
public:
    explicit CatalogueEditor(EditLog& log) : m_log(log) {}

    /// Each saves a new row (null uid) or the fields that differ, and gives the uid. invalidInput with the first error.
    [[nodiscard]] Result<Uid> save(const OfferingDraft& draft);
    [[nodiscard]] Result<Uid> save(const AngkatanDraft& draft);
    [[nodiscard]] Result<Uid> save(const Provider& draft);
    [[nodiscard]] Result<Uid> save(const UnitPrice& draft);
    [[nodiscard]] Result<Uid> save(const Agreement& draft);
    [[nodiscard]] Result<Uid> save(const PriorityDraft& draft);

    /// Rows that are in the file, as they shall be: one step, all or none. invalidInput names the first that can't be.
    [[nodiscard]] Result<ChangeReceipt> saveMany(std::span<const OfferingDraft> drafts);
    [[nodiscard]] Result<ChangeReceipt> saveMany(std::span<const AngkatanDraft> drafts);
    [[nodiscard]] Result<ChangeReceipt> saveMany(std::span<const Provider> drafts);
    [[nodiscard]] Result<ChangeReceipt> saveMany(std::span<const UnitPrice> drafts);
    [[nodiscard]] Result<ChangeReceipt> saveMany(std::span<const PriorityDraft> drafts);

    /// What an offering does for a competency; nothing = it does not raise it any more.
    [[nodiscard]] Result<> setStep(const Uid& offering, const Uid& competency, const std::optional<StepLevels>& levels);

    /// These competencies are raised by it no more.
    [[nodiscard]] Result<ChangeReceipt> removeSteps(const Uid& offering, std::span<const Uid> competencies);

    /// Rows of one kind in one step, all or none. Offerings go with their angkatan and steps.
    [[nodiscard]] Result<ChangeReceipt> removeOfferings(std::span<const Uid> rows);
    [[nodiscard]] Result<ChangeReceipt> removeAngkatan(std::span<const Uid> rows);
    /// With their agreements. conflict names the first that offerings name.
    [[nodiscard]] Result<ChangeReceipt> removeProviders(std::span<const Uid> rows);
    [[nodiscard]] Result<ChangeReceipt> removeAgreements(std::span<const Uid> rows);
    [[nodiscard]] Result<ChangeReceipt> removePrices(std::span<const Uid> rows);
    [[nodiscard]] Result<ChangeReceipt> removePriorities(std::span<const Uid> rows);
    /// `other` is the same as `kept`: its offerings go to `kept`, and so do those of later imports.
    [[nodiscard]] Result<> joinProviders(const Uid& kept, const Uid& other);

private:
    [[nodiscard]] Result<Uid> store(int entity, const Uid& uid, const Uid& natural, const Fields& fields, const QString& label);
    template <class Draft, class Check, class Name>
    [[nodiscard]] Result<ChangeReceipt> changeMany(int entity, const QString& label, std::span<const Draft> drafts, Check check, Name name);

    EditLog& m_log;
};

}  // namespace core

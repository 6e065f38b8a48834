// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue_editor.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/catalogue/catalogue_store.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/reference/reference_store.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLargestClass = 100'000;

Value positive(qint64 number) { return number > 0 ? Value(number) : Value(); }
Value weightOf(int thousandths) { return Value(static_cast<double>(thousandths) / 1000.0); }

Result<> refusal(const Findings& findings)
{
    if (findings.errors.empty()) return {};
    return fail(ErrorCode::invalidInput, findings.errors.front().message);
}

/// Which of many it is.
Result<> named(Result<> checked, const QString& name)
{
    return checked.map_error([&](Error error) {
        error.message = name + u": "_s + error.message;
        return error;
    });
}

const Offering* offeringOf(const Catalogue& catalogue, const Uid& uid)
{
    const auto found = std::find_if(catalogue.offerings.begin(), catalogue.offerings.end(), [&](const auto& o) { return o.uid == uid; });
    return found == catalogue.offerings.end() ? nullptr : &*found;
}

/// Each part of a prerequisite cell must be a code or name of another offering; what isn't is told, not refused.
void checkPrerequisites(const OfferingDraft& draft, const Catalogue& catalogue, Findings& findings)
{
    for (const QString& part : draft.prerequisites.split(u';', Qt::SkipEmptyParts)) {
        const QString wanted = folded(part);
        if (wanted.isEmpty()) continue;
        if (wanted == folded(draft.code) || wanted == folded(draft.name)) {
            findings.errors.push_back({u"prerequisites"_s, u"offering.ownPrerequisite"_s, tr("Pelatihan tidak dapat menjadi prasyarat bagi dirinya sendiri.")});
            continue;
        }
        const bool isKnown = std::any_of(catalogue.offerings.begin(), catalogue.offerings.end(), [&](const auto& o) { return folded(o.code) == wanted || folded(o.name) == wanted; });
        if (!isKnown)
            findings.warnings.push_back({u"prerequisites"_s, u"prerequisite.unknown"_s, tr("“%1” tidak ada di katalog dan tidak diperiksa sebagai prasyarat.").arg(part.trimmed())});
    }
}

Fields fieldsOf(const OfferingDraft& d)
{
    const auto text = [](const QString& s) { return Value::ofText(s.trimmed()); };
    return {{field::offeringCode, text(d.code)}, {field::offeringName, text(d.name)}, {field::offeringForm, text(d.form)}, {field::offeringMode, text(d.mode)},
            {field::offeringHours, positive(d.hoursJp)}, {field::offeringDays, positive(d.days)}, {field::costPerPerson, d.costPerPerson ? Value(*d.costPerPerson) : Value()},
            {field::fixedCost, Value(d.fixedCost)}, {field::offeringTarget, text(d.target)}, {field::prerequisites, text(d.prerequisites)},
            {field::curriculum, text(d.curriculum)}, {field::offeringProvider, d.provider.isNull() ? Value() : Value(d.provider)}};
}

Fields fieldsOf(const AngkatanDraft& d)
{
    return {{field::angkatanOffering, Value(d.offering)}, {field::angkatanNumber, positive(d.number)}, {field::angkatanStart, Value(d.start)}, {field::angkatanEnd, Value(d.end)},
            {field::angkatanPlace, Value::ofText(d.place.trimmed())}, {field::angkatanSeats, Value(d.seats)}, {field::angkatanMinimum, Value(d.minimum)}};
}

Fields fieldsOf(const Provider& p)
{
    return {{field::providerName, Value(p.name.trimmed())}, {field::providerKind, Value::ofText(p.kind.trimmed())}, {field::providerContact, Value::ofText(p.contact.trimmed())}};
}

Fields fieldsOf(const UnitPrice& p)
{
    const auto text = [](const QString& s) { return Value::ofText(s.trimmed()); };
    return {{field::priceItem, Value(p.item.trimmed())}, {field::priceMeasure, text(p.measure)}, {field::priceYear, Value(p.year)}, {field::priceRegion, text(p.region)},
            {field::priceRupiah, Value(p.priceRupiah)}, {field::priceSource, text(p.source)}};
}

/// Without the competencies and units, which are elements.
Fields fieldsOf(const PriorityDraft& p)
{
    const auto year = [](const std::optional<int>& y) { return y ? Value(*y) : Value(); };
    return {{field::priorityName, Value(p.name.trimmed())}, {field::priorityWeight, weightOf(p.weight)}, {field::priorityFrom, year(p.yearFrom)}, {field::priorityTo, year(p.yearTo)}};
}

}  // namespace

OfferingDraft draftOf(const Offering& o)
{
    return {o.uid, o.code, o.name, o.formCode, o.mode, o.hoursJp, o.days, o.isCostKnown ? std::optional(o.costPerPersonRupiah) : std::nullopt, o.fixedCostRupiah, o.target, o.prerequisites, o.curriculum, o.providerUid};
}

Findings offeringFindings(const OfferingDraft& draft, const Catalogue& catalogue, const ReferenceTables& tables, const QStringList& knownAffairs)
{
    Findings f;
    const auto error = [&](const QString& field, const QString& code, const QString& message) { f.errors.push_back({field, code, message}); };
    if (draft.code.trimmed().isEmpty()) error(u"code"_s, u"offering.code"_s, tr("Kode pelatihan belum diisi."));
    if (draft.name.trimmed().isEmpty()) error(u"name"_s, u"offering.name"_s, tr("Nama pelatihan belum diisi."));
    for (const auto& other : catalogue.offerings)
        if (other.uid != draft.uid && !draft.code.trimmed().isEmpty() && folded(other.code) == folded(draft.code))
            error(u"code"_s, u"offering.codeTaken"_s, tr("Kode “%1” sudah dipakai pelatihan “%2”.").arg(draft.code.trimmed(), other.name));
    const auto range = [&](const QString& field, const QString& name, qint64 figure, qint64 most) {
        if (figure < 0) error(field, u"offering.negative"_s, tr("%1 tidak boleh negatif.").arg(name));
        if (figure > most) error(field, u"offering.tooLarge"_s, tr("%1 paling besar %2.").arg(name, grouped(most)));
    };
    range(u"hours"_s, tr("JP"), draft.hoursJp, kMostOfferingLength);
    range(u"days"_s, tr("Hari"), draft.days, kMostOfferingLength);
    range(u"cost"_s, tr("Biaya per orang"), draft.costPerPerson.value_or(0), kMostCostRupiah);
    range(u"fixed"_s, tr("Biaya tetap"), draft.fixedCost, kMostCostRupiah);
    const auto warn = [&](const QString& field, const QString& code, const QString& message) { f.warnings.push_back({field, code, message}); };
    if (draft.form.isEmpty()) warn(u"form"_s, u"offering.form"_s, tr("Tanpa bentuk, batas JP dan efektivitas bentuk tidak berlaku."));
    else if (!findTrainingFormByCode(tables, draft.form)) warn(u"form"_s, u"offering.form"_s, tr("Bentuk “%1” tidak ada di daftar bentuk pengembangan kompetensi.").arg(draft.form));
    if (draft.hoursJp == 0) warn(u"hours"_s, u"offering.hours"_s, tr("Tanpa JP, pelatihan ini tidak menambah JP peserta."));
    if (!draft.costPerPerson) warn(u"cost"_s, u"offering.cost"_s, tr("Biaya per orang belum diketahui, sehingga pelatihan ini tidak dapat direncanakan; tulis 0 bila gratis."));
    for (const auto& finding : readTarget(draft.target, tables, knownAffairs).findings) warn(u"target"_s, finding.code, finding.message);
    checkPrerequisites(draft, catalogue, f);
    return f;
}

AngkatanDraft draftOf(const Angkatan& a, const Uid& offering) { return {a.uid, offering, a.number, a.startsOn, a.endsOn, a.place, a.seats, a.minimum}; }

Findings angkatanFindings(const AngkatanDraft& draft, const Catalogue& catalogue)
{
    Findings f;
    const auto error = [&](const QString& field, const QString& code, const QString& message) { f.errors.push_back({field, code, message}); };
    const Offering* offering = offeringOf(catalogue, draft.offering);
    if (!offering) error(u"offering"_s, u"angkatan.offering"_s, tr("Pelatihan angkatan ini tidak ada."));
    if (draft.number < 0) error(u"number"_s, u"angkatan.number"_s, tr("Nomor angkatan tidak boleh negatif."));
    const bool isAsBefore = std::any_of(catalogue.angkatan.begin(), catalogue.angkatan.end(), [&](const auto& own) { return own.uid == draft.uid && own.number == draft.number; });
    for (const auto& other : catalogue.angkatan)  // a number that came twice does not keep the rest from being mended
        if (offering && !isAsBefore && other.offering == offering->id && other.uid != draft.uid && draft.number > 0 && other.number == draft.number)
            error(u"number"_s, u"angkatan.numberTaken"_s, tr("Angkatan %1 pelatihan ini sudah ada.").arg(draft.number));
    if (draft.start.isValid() && draft.end.isValid() && draft.end < draft.start)
        error(u"end"_s, u"offering.endBeforeStart"_s, tr("Tanggal selesai mendahului tanggal mulai."));
    if (!draft.start.isValid() && draft.end.isValid()) error(u"start"_s, u"angkatan.start"_s, tr("Tanggal mulai belum diisi."));
    if (draft.seats < 0 || draft.seats > kLargestClass) error(u"seats"_s, u"angkatan.seats"_s, tr("Kursi harus antara 0 dan 100.000."));
    if (draft.minimum < 1 || draft.minimum > kLargestClass) error(u"minimum"_s, u"angkatan.minimum"_s, tr("Peserta minimum harus 1 atau lebih."));
    if (draft.seats == 0) f.warnings.push_back({u"seats"_s, u"angkatan.seats"_s, tr("Tanpa kursi, angkatan ini tidak dapat direncanakan.")});
    else if (draft.minimum > draft.seats)
        f.warnings.push_back({u"minimum"_s, u"angkatan.minimum"_s, tr("Peserta minimum melebihi kursi, jadi angkatan ini tidak dapat berjalan.")});
    if (!draft.start.isValid()) f.warnings.push_back({u"start"_s, u"angkatan.start"_s, tr("Tanpa tanggal, bentrok minggu tidak diperiksa.")});
    return f;
}

QString stepProblem(const StepLevels& levels)
{
    if (levels.from >= 0 && levels.to > levels.from && levels.to <= kHighestLevel) return {};
    return tr("Level awal dan level capaian harus bilangan bulat 0–5, dan capaian lebih tinggi daripada awal.");
}

Findings providerFindings(const Provider& draft, const Catalogue& catalogue)
{
    Findings f;
    if (draft.name.trimmed().isEmpty()) f.errors.push_back({u"name"_s, u"provider.name"_s, tr("Nama mitra belum diisi.")});
    for (const auto& other : catalogue.providers)
        if (other.uid != draft.uid && !draft.name.trimmed().isEmpty() && folded(other.name) == folded(draft.name))
            f.errors.push_back({u"name"_s, u"provider.nameTaken"_s, tr("Mitra “%1” sudah ada.").arg(other.name)});
    return f;
}

Findings agreementFindings(const Agreement& draft, const Catalogue& catalogue, QDate asOf)
{
    Findings f;
    if (draft.title.trimmed().isEmpty()) f.errors.push_back({u"title"_s, u"agreement.title"_s, tr("Judul perjanjian belum diisi.")});
    if (draft.start.isValid() && draft.end.isValid() && draft.end < draft.start)
        f.errors.push_back({u"end"_s, u"agreement.endBeforeStart"_s, tr("Tanggal akhir mendahului tanggal mulai.")});
    const bool isKnown = std::any_of(catalogue.providers.begin(), catalogue.providers.end(), [&](const Provider& provider) { return provider.uid == draft.provider; });
    if (!isKnown) f.errors.push_back({u"title"_s, u"agreement.provider"_s, tr("Mitra perjanjian ini sudah tidak ada.")});
    if (draft.number.trimmed().isEmpty()) f.warnings.push_back({u"number"_s, u"agreement.number"_s, tr("Nomor perjanjian belum diisi.")});
    if (!draft.end.isValid()) f.warnings.push_back({u"end"_s, u"agreement.end"_s, tr("Tanpa tanggal akhir, perjanjian ini dianggap terus berlaku.")});
    const AgreementState state = agreementState(draft, asOf);
    if (state == AgreementState::expired) f.warnings.push_back({u"end"_s, u"agreement.expired"_s, tr("Perjanjian ini sudah berakhir; perbarui bila kerja sama berlanjut.")});
    if (state == AgreementState::ending)
        f.warnings.push_back({u"end"_s, u"agreement.ending"_s, tr("Perjanjian ini berakhir %1 hari lagi; siapkan perpanjangannya.").arg(asOf.daysTo(draft.end))});
    return f;
}

Findings priceFindings(const UnitPrice& draft)
{
    Findings f;
    if (draft.item.trimmed().isEmpty()) f.errors.push_back({u"item"_s, u"price.item"_s, tr("Nama barang atau jasa belum diisi.")});
    if (draft.priceRupiah < 0) f.errors.push_back({u"price"_s, u"price.negative"_s, tr("Harga tidak boleh negatif.")});
    if (draft.year < 2000 || draft.year > 2100) f.errors.push_back({u"year"_s, u"price.year"_s, tr("Tahun harus antara 2000 dan 2100.")});
    if (draft.measure.trimmed().isEmpty()) f.warnings.push_back({u"measure"_s, u"price.measure"_s, tr("Satuan belum diisi, misalnya “orang/hari”.")});
    return f;
}

Findings priorityFindings(const PriorityDraft& draft)
{
    Findings f;
    if (draft.name.trimmed().isEmpty()) f.errors.push_back({u"name"_s, u"priority.name"_s, tr("Nama prioritas belum diisi.")});
    if (draft.weight <= 0 || draft.weight > 10'000) f.errors.push_back({u"weight"_s, u"priority.weight"_s, tr("Bobot harus lebih dari 0 dan paling banyak 10.")});
    if (draft.yearFrom && draft.yearTo && *draft.yearTo < *draft.yearFrom) f.errors.push_back({u"yearTo"_s, u"priority.years"_s, tr("Tahun akhir mendahului tahun awal.")});
    for (const auto& [competency, weight] : draft.competencies)
        if (weight <= 0 || weight > 10'000) f.errors.push_back({u"competencies"_s, u"priority.weight"_s, tr("Bobot kompetensi harus lebih dari 0 dan paling banyak 10.")});
    if (draft.competencies.empty()) f.warnings.push_back({u"competencies"_s, u"priority.empty"_s, tr("Tanpa kompetensi, prioritas ini tidak mengubah rencana.")});
    return f;
}

Result<Uid> CatalogueEditor::store(int entity, const Uid& uid, const Uid& natural, const Fields& fields, const QString& label)
{
    Uid saved = uid;
    const auto done = m_log.record(label, [&](ChangeSet& c) {
        if (!uid.isNull()) return writeFields(c, entity, uid, fields);
        // A row that was renamed or joined to another keeps its uid; then the new one needs one of its own.
        const bool isFree = !natural.isNull() && c.resolved(entity, natural) == natural && (!c.exists(entity, natural) || !c.state(entity, natural).tombstones.empty());
        saved = isFree ? natural : Uid::v7(m_log.clock().nowMs());
        Fields given = fields;
        std::erase_if(given, [](const auto& f) { return f.second.isNull(); });
        c.create(entity, saved, {given, {}});
    });
    if (!done) return tl::unexpected(done.error());
    return saved;
}

Result<Uid> CatalogueEditor::save(const OfferingDraft& draft)
{
    return m_log.session().write([&] {
        const auto catalogue = valueOrThrow(CatalogueStore(m_log.session()).load());
        const auto tables = valueOrThrow(ReferenceStore(m_log.session()).load());
        valueOrThrow(refusal(offeringFindings(draft, catalogue, tables, {})));
        const bool isNew = draft.uid.isNull();
        if (!isNew && !offeringOf(catalogue, draft.uid)) throw Failure(ErrorCode::notFound, tr("Pelatihan itu tidak ada lagi."));
        return valueOrThrow(store(entity::offering, draft.uid, naturalUid(entity::offering, {draft.code.trimmed()}), fieldsOf(draft),
                                  (isNew ? tr("Tambah pelatihan: %1") : tr("Ubah pelatihan: %1")).arg(draft.code.trimmed())));
    });
}

Result<Uid> CatalogueEditor::save(const AngkatanDraft& draft)
{
    return m_log.session().write([&] {
        const auto catalogue = valueOrThrow(CatalogueStore(m_log.session()).load());
        valueOrThrow(refusal(angkatanFindings(draft, catalogue)));
        const QString key = draft.number > 0 ? QString::number(draft.number) : draft.start.toString(Qt::ISODate);
        const Uid natural = key.isEmpty() ? Uid{} : naturalUid(entity::angkatan, {draft.offering.hex(), key});
        const QString code = offeringOf(catalogue, draft.offering)->code;
        return valueOrThrow(store(entity::angkatan, draft.uid, natural, fieldsOf(draft), (draft.uid.isNull() ? tr("Tambah angkatan: %1") : tr("Ubah angkatan: %1")).arg(code)));
    });
}

Result<Uid> CatalogueEditor::save(const Provider& draft)
{
    return m_log.session().write([&] {
        valueOrThrow(refusal(providerFindings(draft, valueOrThrow(CatalogueStore(m_log.session()).load()))));
        const QString name = draft.name.trimmed();
        return valueOrThrow(store(entity::provider, draft.uid, naturalUid(entity::provider, {folded(name)}), fieldsOf(draft),
                                  (draft.uid.isNull() ? tr("Tambah mitra: %1") : tr("Ubah mitra: %1")).arg(name)));
    });
}

Result<Uid> CatalogueEditor::save(const UnitPrice& draft)
{
    if (const auto fine = refusal(priceFindings(draft)); !fine) return tl::unexpected(fine.error());
    return store(entity::unitPrice, draft.uid, {}, fieldsOf(draft), (draft.uid.isNull() ? tr("Tambah harga satuan: %1") : tr("Ubah harga satuan: %1")).arg(draft.item.trimmed()));
}

Result<Uid> CatalogueEditor::save(const Agreement& draft)
{
    return m_log.session().write([&] {
        valueOrThrow(refusal(agreementFindings(draft, valueOrThrow(CatalogueStore(m_log.session()).load()), m_log.clock().today())));
        const auto text = [](const QString& s) { return Value::ofText(s.trimmed()); };
        const Fields fields{{field::agreementProvider, Value(draft.provider)}, {field::agreementNumber, text(draft.number)}, {field::agreementTitle, text(draft.title)},
                            {field::agreementStart, Value(draft.start)}, {field::agreementEnd, Value(draft.end)}, {field::agreementScope, text(draft.scope)},
                            {field::agreementNote, text(draft.note)}};
        return valueOrThrow(store(entity::agreement, draft.uid, {}, fields, (draft.uid.isNull() ? tr("Tambah perjanjian: %1") : tr("Ubah perjanjian: %1")).arg(draft.title.trimmed())));
    });
}

template <class Draft, class Check, class Name>
Result<ChangeReceipt> CatalogueEditor::changeMany(int entity, const QString& label, std::span<const Draft> drafts, Check check, Name name)
{
    return m_log.record(label.arg(grouped(static_cast<qint64>(drafts.size()))), [&](ChangeSet& c) {
        const auto catalogue = valueOrThrow(CatalogueStore(m_log.session()).load());
        for (const Draft& draft : drafts) {
            if (!c.isAlive(entity, draft.uid)) throw Failure(ErrorCode::notFound, tr("“%1” tidak ada lagi.").arg(name(draft)));
            valueOrThrow(named(refusal(check(draft, catalogue)), name(draft)));
            writeFields(c, entity, draft.uid, fieldsOf(draft));
        }
    });
}

Result<ChangeReceipt> CatalogueEditor::saveMany(std::span<const OfferingDraft> drafts)
{
    const auto tables = ReferenceStore(m_log.session()).load();
    if (!tables) return tl::unexpected(tables.error());
    return changeMany(entity::offering, tr("Ubah massal: %1 pelatihan"), drafts,
                      [&](const OfferingDraft& d, const Catalogue& catalogue) { return offeringFindings(d, catalogue, *tables, {}); },
                      [](const OfferingDraft& d) { return u"%1 %2"_s.arg(d.code, d.name); });
}

Result<ChangeReceipt> CatalogueEditor::saveMany(std::span<const AngkatanDraft> drafts)
{
    return changeMany(entity::angkatan, tr("Ubah massal: %1 angkatan"), drafts, [](const AngkatanDraft& d, const Catalogue& catalogue) { return angkatanFindings(d, catalogue); },
                      [](const AngkatanDraft& d) { return tr("Angkatan %1").arg(d.number > 0 ? QString::number(d.number) : d.start.toString(u"dd-MM-yyyy")); });
}

Result<ChangeReceipt> CatalogueEditor::saveMany(std::span<const Provider> drafts)
{
    return changeMany(entity::provider, tr("Ubah massal: %1 mitra"), drafts, [](const Provider& d, const Catalogue& catalogue) { return providerFindings(d, catalogue); },
                      [](const Provider& d) { return d.name; });
}

Result<ChangeReceipt> CatalogueEditor::saveMany(std::span<const UnitPrice> drafts)
{
    return changeMany(entity::unitPrice, tr("Ubah massal: %1 harga satuan"), drafts, [](const UnitPrice& d, const Catalogue&) { return priceFindings(d); },
                      [](const UnitPrice& d) { return d.item; });
}

Result<ChangeReceipt> CatalogueEditor::saveMany(std::span<const PriorityDraft> drafts)
{
    return changeMany(entity::priority, tr("Ubah massal: %1 prioritas"), drafts, [](const PriorityDraft& d, const Catalogue&) { return priorityFindings(d); },
                      [](const PriorityDraft& d) { return d.name; });
}

Result<Uid> CatalogueEditor::save(const PriorityDraft& draft)
{
    if (const auto fine = refusal(priorityFindings(draft)); !fine) return tl::unexpected(fine.error());
    const Fields fields = fieldsOf(draft);
    const QString label = (draft.uid.isNull() ? tr("Tambah prioritas: %1") : tr("Ubah prioritas: %1")).arg(draft.name.trimmed());
    Uid saved = draft.uid.isNull() ? Uid::v7(m_log.clock().nowMs()) : draft.uid;
    const auto done = m_log.record(label, [&](ChangeSet& c) {
        Elements wanted;
        for (const auto& [competency, weight] : draft.competencies) wanted[{field::priorityShare, competency}] = weightOf(weight);
        for (const Uid& unit : draft.units) wanted[{field::priorityUnit, unit}] = Value(1);
        if (draft.uid.isNull()) {
            Fields given = fields;
            std::erase_if(given, [](const auto& f) { return f.second.isNull(); });
            return c.create(entity::priority, saved, {given, wanted});
        }
        writeFields(c, entity::priority, saved, fields);
        for (const auto& [key, value] : c.state(entity::priority, saved).now.elements) wanted.try_emplace(key, Value());
        writeElements(c, entity::priority, saved, wanted);
    });
    if (!done) return tl::unexpected(done.error());
    return saved;
}

Result<> CatalogueEditor::setStep(const Uid& offering, const Uid& competency, const std::optional<StepLevels>& levels)
{
    if (levels)
        if (const QString problem = stepProblem(*levels); !problem.isEmpty()) return fail(ErrorCode::invalidInput, problem);
    const auto done = m_log.record(levels ? tr("Ubah kompetensi pelatihan") : tr("Hapus kompetensi pelatihan"), [&](ChangeSet& c) {
        writeElements(c, entity::offering, offering, {{{field::stepFrom, competency}, levels ? Value(levels->from) : Value()},
                                                      {{field::stepTo, competency}, levels ? Value(levels->to) : Value()}});
    });
    if (!done) return tl::unexpected(done.error());
    return {};
}

Result<ChangeReceipt> CatalogueEditor::removeSteps(const Uid& offering, std::span<const Uid> competencies)
{
    return m_log.record(tr("Hapus kompetensi pelatihan"), [&](ChangeSet& c) {
        Elements gone;
        for (const Uid& competency : competencies) gone[{field::stepFrom, competency}] = gone[{field::stepTo, competency}] = Value();
        writeElements(c, entity::offering, offering, gone);
    });
}

Result<ChangeReceipt> CatalogueEditor::removeOfferings(std::span<const Uid> rows) { return removeNamedRows(m_log, entity::offering, rows, field::offeringName, tr("Hapus pelatihan: %1"), tr("Hapus %1 pelatihan")); }
Result<ChangeReceipt> CatalogueEditor::removeAngkatan(std::span<const Uid> rows) { return removeAll(m_log, entity::angkatan, rows, tr("Hapus angkatan"), tr("Hapus %1 angkatan")); }
Result<ChangeReceipt> CatalogueEditor::removeAgreements(std::span<const Uid> rows) { return removeNamedRows(m_log, entity::agreement, rows, field::agreementNumber, tr("Hapus perjanjian: %1"), tr("Hapus %1 perjanjian")); }
Result<ChangeReceipt> CatalogueEditor::removePrices(std::span<const Uid> rows) { return removeNamedRows(m_log, entity::unitPrice, rows, field::priceItem, tr("Hapus harga satuan: %1"), tr("Hapus %1 harga satuan")); }
Result<ChangeReceipt> CatalogueEditor::removePriorities(std::span<const Uid> rows) { return removeNamedRows(m_log, entity::priority, rows, field::priorityName, tr("Hapus prioritas: %1"), tr("Hapus %1 prioritas")); }

Result<ChangeReceipt> CatalogueEditor::removeProviders(std::span<const Uid> rows)
{
    return m_log.session().write([&] {
        for (const auto& provider : valueOrThrow(CatalogueStore(m_log.session()).load()).providers)
            if (provider.offerings > 0 && std::ranges::find(rows, provider.uid) != rows.end())
                throw Failure(ErrorCode::conflict, tr("Mitra “%1” menyelenggarakan %2 pelatihan; pindahkan atau gabungkan dulu.").arg(provider.name).arg(provider.offerings));
        return valueOrThrow(removeNamedRows(m_log, entity::provider, rows, field::providerName, tr("Hapus mitra: %1"), tr("Hapus %1 mitra")));
    });
}

Result<> CatalogueEditor::joinProviders(const Uid& kept, const Uid& other)
{
    if (kept == other || kept.isNull() || other.isNull()) return fail(ErrorCode::invalidInput, tr("Pilih dua mitra yang berbeda."));
    const auto done = m_log.record(tr("Gabungkan mitra"), [&](ChangeSet& c) { c.join(entity::provider, other, kept); });
    if (!done) return tl::unexpected(done.error());
    return {};
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// A small region with everything reports print: two offices, PNS and PPPK, odd names, levels, courses, proposals, a plan.
#pragma once
#include "core/plan/plan_store.h"
#include "core/reports/report_list.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

namespace test {

struct OfficeRegion {
    RegionFile file;
    core::Uid health, school;
    std::vector<QString> nips;
    QString plan;

    static constexpr int kPeople = 14;  ///< active; ten in health, four in school; three PPPK, one paruh waktu

    OfficeRegion()
    {
        using namespace core;
        using namespace Qt::StringLiterals;
        change(file, [&](ChangeSet& c) {
            const Uid top = addUnit(c, u"0"_s, u"Pemerintah Kabupaten Uji"_s);
            health = addUnit(c, u"1"_s, u"Dinas Kesehatan"_s, top);
            school = addUnit(c, u"2"_s, u"Dinas Pendidikan dan Kebudayaan"_s, top);
            for (int i = 0; i < kPeople; ++i) add(c, i);
            addPerson(c, u"196002141985011005"_s, u"Pensiunan"_s, health, {{field::legalPositionId, Value(u"99"_s)}});
            const Uid provider = test::add(c, entity::provider, {{field::providerName, Value(u"BPSDM Provinsi Uji"_s)}});
            const Uid course = addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1,
                                           {{field::fixedCost, Value(qint64{500'000})}, {field::offeringProvider, Value(provider)}, {field::curriculum, Value(u"Sesuai kurikulum LAN"_s)}});
            for (const QDate start : {QDate(2027, 3, 1), QDate(2027, 6, 7)}) {
                const Uid angkatan = addAngkatan(c, course, 4, 1, start, start.addDays(3));
                c.set(entity::angkatan, angkatan, field::angkatanPlace, Value(u"Ujung"_s));
                c.set(entity::angkatan, angkatan, field::angkatanNumber, Value(start.month() == 3 ? 1 : 2));
            }
        });
        plan = require(PlanStore(file.log()).make({2027, 8'000'000, QDate(2026, 11, 22), std::nullopt, {}})).record.heading.uid.hex();
    }

    core::ReportRequest requestFor(const core::ReportEntry& entry) const
    {
        using enum core::ReportOption;
        core::ReportRequest request;
        if (entry.takes(nip)) request.nip = nips.front();
        if (entry.takes(core::ReportOption::plan)) request.plan = this->plan;
        else if (entry.takes(year)) {
            const bool looksBack = QLatin1String(entry.name) == QLatin1String("hours-recap") || QLatin1String(entry.name) == QLatin1String("summary");
            request.year = looksBack ? 2026 : 2027;
        }
        request.asOf = QDate(2026, 11, 22);
        return request;
    }
    core::Report make(const QString& name, core::ReportRequest request = {}, core::ReportOptions options = {})
    {
        const core::ReportEntry* entry = core::findReport(name);
        REQUIRE(entry);
        core::ReportRequest asked = requestFor(*entry);
        if (!request.unit.isEmpty()) asked.unit = request.unit;
        if (!request.angkatan.isEmpty()) asked.angkatan = request.angkatan;
        if (request.year != 0) asked.year = request.year;
        if (!request.nip.isEmpty()) asked.nip = request.nip;
        asked.options = std::move(options);
        return require(core::makeReport(file.log(), *entry, asked));
    }

private:
    void add(core::ChangeSet& c, int i)
    {
        using namespace core;
        using namespace Qt::StringLiterals;
        const bool isPppk = i % 5 == 4;
        // digits 13 and 14 are 21 for a PPPK
        nips.push_back(u"19870214"_s + (isPppk ? u"202221"_s : u"201001"_s) + u"2"_s + QString::number(100 + i));
        const QString name = i == 1 ? u"<b>Siti</b> & Rekan"_s : i == 2 ? u"=1+1"_s : i == 3 ? u"Raden Ayu Kusumaningtyas Wulandari Prabandari Suryaningrat Hadiningrat"_s : u"Pegawai %1"_s.arg(i, 2, 10, QLatin1Char('0'));
        const Uid person = addPerson(c, nips.back(), name, i < 10 ? health : school,
                                     {{field::birthDate, Value(QDate(1987, 2, 14))}, {field::sex, Value(u"F"_s)}, {field::staffType, Value(i == 9 ? u"PPPK Paruh Waktu"_s : QString())}});
        if (i < 8) addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, i % 2}, {u"M.3"_s, 0}});
        if (i < 6) addCourse(c, person, 3, u"Pelatihan %1"_s.arg(i), i < 3 ? 24 : 6, QDate(2026, 3, 2), QDate(2026, 3, 5));
        if (i % 3 == 0)
            test::add(c, entity::proposal, {{field::proposalPerson, Value(person)}, {field::proposalYear, Value(2027)}, {field::proposalNeed, Value(i < 6 ? u"Pelatihan Integritas"_s : u"Bimtek Arsip"_s)},
                                            {field::proposalSource, Value(u"usul.xlsx · OPD · %1"_s.arg(i))}});
    }
};

/// Every table of a report and of those that follow it.
inline std::vector<const core::ReportTable*> tablesOf(const core::Report& report)
{
    std::vector<const core::ReportTable*> all;
    for (const auto& block : report.blocks)
        if (const auto* table = std::get_if<core::ReportTable>(&block)) all.push_back(table);
    for (const auto& next : report.further)
        for (const auto* table : tablesOf(next)) all.push_back(table);
    return all;
}

}  // namespace test

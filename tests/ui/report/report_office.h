// SPDX-License-Identifier: Apache-2.0
// The report page on a file of one office, for the tests of its parts.
#pragma once
#include "core/reports/report_list.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_page.h"

#include <QFile>
#include <QSettings>

namespace test {

inline const QString kReportNip = QStringLiteral("198702142010012010");

struct ReportOffice : PageFile {
    explicit ReportOffice(int more = 0)
    {
        using namespace core;
        using namespace Qt::StringLiterals;
        QSettings().remove(u"report"_s);
        for (const ReportEntry& entry : reportEntries()) QSettings().setValue(u"report/orientation/"_s + QLatin1String(entry.name), 0);  // upright, as most tests count pages
        ui::ask::presetAnswers({});
        change([&](ChangeSet& c) {
            unit = addUnit(c, u"1"_s, u"Dinas Kesehatan"_s);
            const Uid person = addPerson(c, kReportNip, u"Siti Aisyah"_s, unit, {{field::birthDate, Value(QDate(1987, 2, 14))}});
            addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
            for (int i = 0; i < more; ++i) addPerson(c, u"19870214201001%1"_s.arg(2101 + i, 4), u"Pegawai %1"_s.arg(i), unit);
        });
        page = std::make_unique<ui::ReportPage>(context());
        page->resize(1100, 700);
        page->show();
        page->refresh();
        settle();
    }
    void settle() { REQUIRE(waitUntil([&] { return !page->isBuilding() && !context().jobs.isBusy(); })); }
    void go(const QVariantMap& filter)
    {
        page->showPlace({QStringLiteral("report"), {}, filter});
        settle();
    }
    [[nodiscard]] ui::PagePreview& preview() { return find<ui::PagePreview>(*page); }
    [[nodiscard]] const core::Report& report()
    {
        REQUIRE(preview().report());
        return *preview().report()->report;
    }
    [[nodiscard]] QString title() { return preview().report() ? report().title.front() : QString(); }
    [[nodiscard]] QByteArray begin(const QString& name)
    {
        QFile f(file().filePath(name));
        return f.open(QIODevice::ReadOnly) ? f.read(4) : QByteArray();
    }
    core::Uid unit;
    std::unique_ptr<ui::ReportPage> page;
};

}  // namespace test

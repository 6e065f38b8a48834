// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_page.h"

#include "core/plan/plan_store.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/report/person_picker.h"
#include "ui/report/report_options.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kNip = u"198702142010012010"_s;

struct Office : test::PageFile {
    explicit Office(int more = 0)
    {
        QSettings().remove(u"report"_s);
        ui::ask::presetAnswers({});
        change([&](ChangeSet& c) {
            unit = test::addUnit(c, u"1"_s, u"Dinas Kesehatan"_s);
            const Uid person = test::addPerson(c, kNip, u"Siti Aisyah"_s, unit, {{field::birthDate, Value(QDate(1987, 2, 14))}});
            test::addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
            for (int i = 0; i < more; ++i) test::addPerson(c, u"19870214201001%1"_s.arg(2001 + i, 4), u"Pegawai %1"_s.arg(i), unit);
        });
        page = std::make_unique<ui::ReportPage>(context());
        page->resize(1100, 700);
        page->show();
        page->refresh();
        settle();
    }
    void settle() { REQUIRE(test::waitUntil([&] { return !page->isBuilding() && !context().jobs.isBusy(); })); }
    void go(const QVariantMap& filter)
    {
        page->showPlace({u"report"_s, {}, filter});
        settle();
    }
    [[nodiscard]] ui::PagePreview& preview() { return test::find<ui::PagePreview>(*page); }
    [[nodiscard]] QString title() { return preview().report() ? preview().report()->report->title.front() : QString(); }
    [[nodiscard]] QByteArray begin(const QString& name)
    {
        QFile f(file().filePath(name));
        return f.open(QIODevice::ReadOnly) ? f.read(4) : QByteArray();
    }
    Uid unit;
    std::unique_ptr<ui::ReportPage> page;
};

}  // namespace

TEST_CASE("a place opens a report with its options, and asks for what is missing", "[report]")
{
    Office office;
    CHECK(test::find<QListWidget>(*office.page).count() >= 4);
    office.go({{u"report"_s, u"gap-person"_s}});
    CHECK(office.preview().report() == nullptr);
    CHECK_FALSE(test::button(*office.page, ui::ReportPage::tr("Print…")).isEnabled());
    office.go({{u"report"_s, u"gap-person"_s}, {u"nip"_s, kNip}});
    REQUIRE(office.preview().report());
    CHECK(office.preview().report()->layout.pageCount() >= 1);
    CHECK(test::button(*office.page, ui::ReportPage::tr("Print…")).isEnabled());
    office.go({{u"report"_s, u"annual-plan"_s}});
    CHECK(office.preview().report() == nullptr);
    const Uid plan = test::require(PlanStore(office.log()).make({2027, 5'000'000, QDate(2026, 11, 22), std::nullopt, {}})).record.heading.uid;
    office.page->refresh();
    office.go({{u"report"_s, u"annual-plan"_s}, {u"plan"_s, plan.bytes()}});
    CHECK(office.title().contains(u"rencana"_s, Qt::CaseInsensitive));
}

TEST_CASE("paper and orientation change the pages of the preview and are remembered", "[report]")
{
    Office office;
    office.go({{u"report"_s, u"gap-unit"_s}, {u"unit"_s, office.unit.bytes()}});
    CHECK(office.preview().report()->layout.paperMillimetres() == QSizeF(215, 330));
    auto& orientation = test::find<QComboBox>(*office.page, ui::ReportOptions::tr("Orientation"));
    for (auto* combo : office.page->findChildren<QComboBox*>()) {
        if (combo->findData(static_cast<int>(core::Paper::legal)) < 3 || combo->count() != 4) continue;
        combo->setCurrentIndex(1);
        emit combo->activated(1);
    }
    orientation.setCurrentIndex(1);
    emit orientation.activated(1);
    office.settle();
    CHECK(office.preview().report()->layout.paperMillimetres() == QSizeF(297, 210));
    CHECK(QSettings().value(u"report/orientation"_s).toInt() == 1);
}

TEST_CASE("nothing is saved or printed while the preview is older than the options", "[report]")
{
    Office office;
    office.go({{u"report"_s, u"gap-unit"_s}});
    auto& pdf = test::button(*office.page, ui::ReportPage::tr("Save PDF…"));
    CHECK(pdf.isEnabled());
    auto& orientation = test::find<QComboBox>(*office.page, ui::ReportOptions::tr("Orientation"));
    orientation.setCurrentIndex(1);
    emit orientation.activated(1);
    CHECK(office.preview().report());
    CHECK_FALSE(pdf.isEnabled());
    office.settle();
    CHECK(pdf.isEnabled());
}

TEST_CASE("only pages that are seen are drawn, and the page number follows", "[report]")
{
    Office office(400);
    office.go({{u"report"_s, u"hours-recap"_s}, {u"year"_s, 2026}});
    const int pages = office.preview().report()->layout.pageCount();
    REQUIRE(pages > 6);
    office.preview().grab();
    CHECK(office.preview().drawnPages() <= 2);
    auto& number = test::find<QSpinBox>(*office.page, ui::ReportPage::tr("Page"));
    CHECK(number.maximum() == pages);
    number.setValue(pages);
    CHECK(office.preview().currentPage() == pages - 1);
    office.preview().verticalScrollBar()->setValue(0);
    CHECK(number.value() == 1);
    office.preview().setZoom(0.5);
    office.preview().showPage(3);
    CHECK(office.preview().currentPage() == 3);
    office.preview().grab();
    CHECK(office.preview().drawnPages() < pages);
}

TEST_CASE("a report is saved as PDF and Excel, and printed page by page", "[report]")
{
    Office office;
    office.go({{u"report"_s, u"gap-unit"_s}});
    ui::ask::presetAnswers({office.file().filePath(u"a"_s), office.file().filePath(u"b.xlsx"_s), office.file().filePath(u"cetak.pdf"_s), QString(u""_s)});
    test::button(*office.page, ui::ReportPage::tr("Save PDF…")).click();
    office.settle();
    test::button(*office.page, ui::ReportPage::tr("Save Excel…")).click();
    office.settle();
    CHECK(office.begin(u"a.pdf"_s) == "%PDF");
    CHECK(office.begin(u"b.xlsx"_s).startsWith("PK"));
    test::button(*office.page, ui::ReportPage::tr("Print…")).click();
    CHECK(office.begin(u"cetak.pdf"_s) == "%PDF");
    QStringList notes;
    QObject::connect(office.page.get(), &ui::Page::noted, [&](const QString& note) { notes << note; });
    test::button(*office.page, ui::ReportPage::tr("Print…")).click();  // cancelled
    CHECK(notes.isEmpty());
    CHECK(ui::ask::unanswered().isEmpty());
    CHECK(ui::ask::shown().isEmpty());
}

TEST_CASE("a person is found by part of the name, and typing on forgets the choice", "[report]")
{
    Office office;
    office.go({{u"report"_s, u"gap-person"_s}});
    auto& picker = test::find<ui::PersonPicker>(*office.page);
    picker.setText(u"aisy"_s);
    emit picker.textEdited(u"aisy"_s);
    emit picker.returnPressed();
    CHECK(picker.nip() == kNip);
    office.settle();
    CHECK(office.preview().report());
    picker.setText(u"zz"_s);
    emit picker.textEdited(u"zz"_s);
    CHECK(picker.nip().isEmpty());
    office.settle();
    CHECK(office.preview().report() == nullptr);
}

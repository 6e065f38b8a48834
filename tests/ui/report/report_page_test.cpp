// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_page.h"

#include "core/plan/plan_store.h"
#include "tests/support/printed.h"
#include "tests/ui/report/report_office.h"
#include "ui/report/person_picker.h"
#include "ui/report/preview_panel.h"
#include "ui/report/report_fields.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

using Office = test::ReportOffice;
const QString kNip = test::kReportNip;

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

TEST_CASE("the screen says below the pages where unverified rules are marked, if the report rests on any", "[report]")
{
    Office office;
    const auto isTold = [&] { return test::readable(*office.page).contains(u"Pengaturan › Aturan"_s); };
    office.go({{u"report"_s, u"gap-person"_s}, {u"nip"_s, kNip}});
    CHECK(isTold());
    office.go({{u"report"_s, u"quality"_s}});
    REQUIRE(office.preview().report());
    CHECK_FALSE(isTold());
}

TEST_CASE("paper and orientation change the pages of the preview and are remembered", "[report]")
{
    Office office;
    office.go({{u"report"_s, u"gap-unit"_s}, {u"unit"_s, office.unit.bytes()}});
    CHECK(office.preview().report()->layout.paperMillimetres() == QSizeF(215, 330));
    auto& orientation = test::find<QComboBox>(*office.page, ui::ReportFields::tr("Orientation"));
    for (auto* combo : office.page->findChildren<QComboBox*>()) {
        if (combo->findData(static_cast<int>(core::Paper::legal)) < 3 || combo->count() != 4) continue;
        combo->setCurrentIndex(1);
        emit combo->activated(1);
    }
    orientation.setCurrentIndex(1);
    emit orientation.activated(1);
    office.settle();
    CHECK(office.preview().report()->layout.paperMillimetres() == QSizeF(297, 210));
    office.page->refresh();
    office.settle();
    CHECK(office.preview().report()->layout.paperMillimetres() == QSizeF(297, 210));
}

TEST_CASE("each report keeps its own orientation, and begins with the usual one", "[report]")
{
    Office office;
    QSettings().remove(u"report/orientation"_s);
    auto& orientation = test::find<QComboBox>(*office.page, ui::ReportFields::tr("Orientation"));
    const auto isWide = [&] {
        const QSizeF paper = office.preview().report()->layout.paperMillimetres();
        CHECK((orientation.currentIndex() == 1) == (paper.width() > paper.height()));
        return paper.width() > paper.height();
    };
    const auto go = [&](const QString& report) {
        office.go({{u"report"_s, report}, {u"year"_s, 2026}});
        return isWide();
    };
    const auto usual = [](const QString& report) { return findReport(report)->usual == Orientation::landscape; };
    REQUIRE(usual(u"hours-recap"_s));
    REQUIRE_FALSE(usual(u"summary"_s));
    CHECK(go(u"hours-recap"_s));
    CHECK_FALSE(go(u"summary"_s));
    orientation.setCurrentIndex(1);
    emit orientation.activated(1);
    office.settle();
    CHECK(isWide());
    CHECK(go(u"hours-recap"_s));
    orientation.setCurrentIndex(0);
    emit orientation.activated(0);
    office.settle();
    CHECK_FALSE(isWide());
    CHECK(go(u"summary"_s));
    CHECK_FALSE(go(u"hours-recap"_s));
}

TEST_CASE("nothing is saved or printed while the preview is older than the options", "[report]")
{
    Office office;
    office.go({{u"report"_s, u"gap-unit"_s}});
    auto& pdf = test::button(*office.page, ui::ReportPage::tr("Save PDF…"));
    CHECK(pdf.isEnabled());
    auto& orientation = test::find<QComboBox>(*office.page, ui::ReportFields::tr("Orientation"));
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
    auto& number = test::find<QSpinBox>(*office.page, ui::PreviewPanel::tr("Page"));
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

TEST_CASE("the day of a report follows the calendar until another is asked for", "[report]")
{
    Office office;
    office.go({{u"report"_s, u"gap-unit"_s}});
    auto& day = test::find<QLineEdit>(*office.page, ui::ReportFields::tr("As of"));
    CHECK(day.text() == u"22-11-2026"_s);
    office.file().clock().advance(24 * 3600 * 1000LL);
    office.page->refresh();
    CHECK(day.text() == u"23-11-2026"_s);
    office.settle();
    day.setText(u"01-02-2026"_s);
    office.file().clock().advance(24 * 3600 * 1000LL);
    office.page->refresh();
    CHECK(day.text() == u"01-02-2026"_s);
    office.settle();
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
    CHECK(picker.person() == test::require(PersonStore(office.file().session()).byNip(kNip)).uid);
    office.settle();
    CHECK(office.preview().report());
    picker.setText(u"zz"_s);
    emit picker.textEdited(u"zz"_s);
    CHECK(picker.person().isNull());
    office.settle();
    CHECK(office.preview().report() == nullptr);
}

TEST_CASE("chosen pages are printed, and pages that are not there are refused", "[report]")
{
    Office office(200);
    office.go({{u"report"_s, u"people"_s}});
    REQUIRE(office.preview().report()->layout.pageCount() > 4);
    const QString path = office.file().filePath(u"cetak.pdf"_s);
    ui::ask::presetAnswers({path + u"|2,4-5"_s, path + u"|90"_s});
    test::button(*office.page, ui::ReportPage::tr("Print…")).click();
    const QStringList pages = test::pagesOfPdf(path);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].contains(u"Halaman 2 dari"_s));
    CHECK(pages[2].contains(u"Halaman 5 dari"_s));
    CHECK(test::pageSizeOfPdf(path).second == Approx(935.43).margin(1));
    test::button(*office.page, ui::ReportPage::tr("Print…")).click();
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown().front().contains(QString::number(office.preview().report()->layout.pageCount())));
}

TEST_CASE("the page's menu saves csv and charts", "[report]")
{
    Office office;
    office.go({{u"report"_s, u"hours-recap"_s}, {u"year"_s, 2026}});
    const QString folder = QFileInfo(office.file().path()).path();
    ui::ask::presetAnswers({folder + u"/a.csv"_s, folder + u"/b.pdf"_s, folder + u"/c.png"_s});
    QMenu* more = nullptr;
    for (auto* button : office.page->findChildren<QToolButton*>())
        if (button->text() == ui::ReportPage::tr("More")) more = button->menu();
    REQUIRE(more);
    emit more->aboutToShow();
    const auto act = [&](const QList<QAction*>& actions, const QString& part) {
        for (QAction* action : actions)
            if (action->text().contains(part)) return action->trigger();
        FAIL(part.toStdString());
    };
    act(more->actions(), u"csv"_s);
    office.settle();
    QMenu* charts = nullptr;
    for (QAction* action : more->actions())
        if (action->menu()) charts = action->menu();
    REQUIRE(charts);
    CHECK(charts->isEnabled());
    act(charts->actions(), u"PDF"_s);
    office.settle();
    act(charts->actions(), u"PNG"_s);
    office.settle();
    CHECK(office.begin(u"a.csv"_s).startsWith("\xEF\xBB\xBF"));
    CHECK(office.begin(u"b.pdf"_s) == "%PDF");
    CHECK(office.begin(u"c.png"_s) == "\x89PNG");
    CHECK(ui::ask::shown().isEmpty());
}

TEST_CASE("a class of the plan is chosen for lists and letters", "[report]")
{
    Office office;
    office.change([&](ChangeSet& c) {
        const Uid course = test::addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 100'000, u"M.1"_s, 0, 1, {});
        const Uid first = test::addAngkatan(c, course, 4, 1, QDate(2027, 3, 1), QDate(2027, 3, 4));
        c.set(entity::angkatan, first, field::angkatanNumber, Value(1));
    });
    const auto made = test::require(PlanStore(office.log()).make({2027, 5'000'000, QDate(2026, 11, 22), std::nullopt, {}}));
    REQUIRE(made.record.seats.size() == 1);
    office.page->refresh();
    office.go({{u"report"_s, u"attendance"_s}, {u"plan"_s, made.record.heading.uid.bytes()}});
    auto& classes = test::find<QComboBox>(*office.page, ui::ReportFields::tr("Class"));
    CHECK(classes.isVisible());
    REQUIRE(classes.count() == 3);
    classes.setCurrentIndex(2);
    emit classes.activated(2);
    office.settle();
    CHECK(office.report().further.empty());
    CHECK(classes.currentData().toString() == u"P1/1"_s);
    office.go({{u"report"_s, u"people"_s}});
    CHECK_FALSE(classes.isVisible());
}

TEST_CASE("the report of somebody without a NIP, or who shares one, is about that person", "[report]")
{
    Office office;
    Uid nameless;
    office.change([&](ChangeSet& c) {
        nameless = test::addPerson(c, {}, u"Eka Tanpa"_s, office.unit);
        test::addPerson(c, kNip, u"Zul Kembar"_s, office.unit);
    });
    office.page->refresh();
    office.go({{u"report"_s, u"gap-person"_s}, {u"person"_s, nameless.bytes()}});
    CHECK(office.preview().report());
    auto& picker = test::find<ui::PersonPicker>(*office.page);
    const auto pick = [&](const QString& name) {
        picker.setText(name);
        emit picker.textEdited(name);
        emit picker.returnPressed();
        office.settle();
        return picker.text().section(u" · "_s, 0, 0);
    };
    CHECK(pick(u"tanpa"_s) == u"Eka Tanpa"_s);
    CHECK(office.preview().report());
    CHECK(pick(u"aisyah"_s) == u"Siti Aisyah"_s);
    CHECK(pick(u"kembar"_s) == u"Zul Kembar"_s);
}

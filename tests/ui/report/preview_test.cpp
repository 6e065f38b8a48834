// SPDX-License-Identifier: Apache-2.0
// Zoom, search, selection and thumbnails of the preview.
#include "tests/ui/report/report_office.h"
#include "ui/report/find_bar.h"
#include "ui/report/page_thumbnails.h"
#include "ui/report/preview_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace core;
using Office = test::ReportOffice;
using ui::PagePreview;

namespace {

struct People : Office {
    explicit People(int more) : Office(more) { go({{u"report"_s, u"people"_s}}); }
    [[nodiscard]] QComboBox& zoom() { return test::find<QComboBox>(*page, ui::PreviewPanel::tr("Zoom")); }
    [[nodiscard]] ui::FindBar& bar() { return test::find<ui::FindBar>(*page); }
    void search(const QString& text)
    {
        bar().begin();
        test::find<QLineEdit>(bar()).setText(text);
        REQUIRE(test::waitUntil([&] { return !bar().isSearching(); }));
    }
    void mouse(QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = preview().viewport();
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, target->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, modifiers);
        QApplication::sendEvent(target, &event);
    }
    /// Where a text stands in the viewport, once it is scrolled to.
    [[nodiscard]] QRect placeOf(const QString& text)
    {
        TextSearch search(preview().report()->layout, text, 0);
        while (!search.isDone()) search.step();
        const auto hit = search.atOrAfter({});
        REQUIRE(hit);
        preview().reveal(*hit);
        return preview().placeOf(*hit);
    }
};

}  // namespace

TEST_CASE("the preview fits the width or the page, and zooms by list, typing and wheel", "[report][preview]")
{
    People office(40);
    PagePreview& preview = office.preview();
    CHECK(preview.fit() == PagePreview::Fit::width);
    const double wide = preview.zoom();
    office.zoom().setCurrentIndex(1);
    emit office.zoom().activated(1);
    CHECK(preview.fit() == PagePreview::Fit::page);
    CHECK(preview.zoom() < wide);
    office.zoom().setEditText(u"130 %"_s);
    emit office.zoom().lineEdit()->editingFinished();
    CHECK(preview.fit() == PagePreview::Fit::none);
    CHECK(preview.zoom() == Approx(1.3));
    office.zoom().setEditText(u"lebar"_s);
    emit office.zoom().lineEdit()->editingFinished();
    CHECK(office.zoom().currentText() == ui::PreviewPanel::tr("%1 %").arg(130));
    const auto wheel = [&](int delta, QPoint at) {
        QWheelEvent event(at, preview.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(preview.viewport(), &event);
    };
    // The letters under the mouse stay there.
    const QPoint at = office.placeOf(u"Siti Aisyah"_s).center();
    wheel(120, at);
    CHECK(preview.zoom() == Approx(1.3 * 1.15));
    TextSearch search(preview.report()->layout, u"Siti Aisyah"_s, 0);
    while (!search.isDone()) search.step();
    CHECK((preview.placeOf(*search.atOrAfter({})).center() - at).manhattanLength() < 6);
    for (int i = 0; i < 60; ++i) wheel(120, at);
    CHECK(preview.zoom() == Approx(PagePreview::kLargestZoom));
    preview.grab();  // larger than what is kept
    for (int i = 0; i < 60; ++i) wheel(-120, at);
    CHECK(preview.zoom() == Approx(PagePreview::kSmallestZoom));
}

TEST_CASE("the last page is reached also where two fit into the room", "[report][preview]")
{
    People office(400);
    PagePreview& preview = office.preview();
    preview.setZoom(PagePreview::kSmallestZoom);
    const int pages = preview.report()->layout.pageCount();
    REQUIRE(pages > 6);
    preview.showPage(pages - 1);
    CHECK(preview.currentPage() == pages - 1);
    preview.showPage(pages - 2);
    CHECK(preview.currentPage() == pages - 2);
    preview.verticalScrollBar()->setValue(0);
    CHECK(preview.currentPage() == 0);
    preview.verticalScrollBar()->setValue(preview.verticalScrollBar()->maximum());
    CHECK(preview.currentPage() == pages - 1);
}

TEST_CASE("a text is searched in all pages, its hits are marked, and one goes from one to the next", "[report][preview]")
{
    People office(200);
    office.search(u"pegawai 1"_s);
    CHECK(office.bar().hits() == 111);
    const QString first = test::readable(office.bar());
    CHECK(first.contains(ui::FindBar::tr("%1 of %2").arg(u"1"_s, u"111"_s)));
    const auto marked = [&] {
        const QImage seen = office.preview().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); y += 2)
            for (int x = 0; x < seen.width(); x += 2) {
                const QColor c = seen.pixelColor(x, y);
                count += c.red() > 200 && c.blue() < c.red() - 40;
            }
        return count;
    };
    CHECK(marked() > 20);
    const int page = office.preview().currentPage();
    office.bar().previous();  // round the beginning
    CHECK(test::readable(office.bar()).contains(ui::FindBar::tr("%1 of %2").arg(u"111"_s, u"111"_s)));
    CHECK(office.preview().currentPage() > page);
    office.bar().next();
    CHECK(test::readable(office.bar()).contains(ui::FindBar::tr("%1 of %2").arg(u"1"_s, u"111"_s)));
    office.search(u"tidak ada"_s);
    CHECK(test::readable(office.bar()).contains(ui::FindBar::tr("Not found")));
    office.search(u"siti"_s);
    office.go({{u"report"_s, u"gap-person"_s}, {u"nip"_s, test::kReportNip}});  // another report is searched anew
    REQUIRE(test::waitUntil([&] { return !office.bar().isSearching(); }));
    CHECK(office.bar().hits() >= 1);
    const int withHits = marked();  // beside the shades of the report itself
    office.bar().end();
    CHECK_FALSE(office.bar().isVisible());
    CHECK(marked() < withHits);
}

TEST_CASE("text is selected with the mouse and copied", "[report][preview]")
{
    People office(20);
    const QRect place = office.placeOf(u"Siti Aisyah"_s);
    office.mouse(QEvent::MouseButtonPress, {place.left() - 1, place.center().y()});
    office.mouse(QEvent::MouseMove, {place.right() + 1, place.center().y()});
    office.mouse(QEvent::MouseButtonRelease, {place.right() + 1, place.center().y()});
    CHECK(office.preview().selectedText() == u"Siti Aisyah"_s);
    office.mouse(QEvent::MouseMove, {0, 0});  // no button: nothing changes
    QStringList notes;
    QObject::connect(office.page.get(), &ui::Page::noted, [&](const QString& note) { notes << note; });
    office.preview().copy();
    CHECK(QApplication::clipboard()->text() == u"Siti Aisyah"_s);
    CHECK(notes.size() == 1);
    office.mouse(QEvent::MouseButtonDblClick, {place.right() - 4, place.center().y()});
    CHECK(office.preview().selectedText() == u"Aisyah"_s);
    office.mouse(QEvent::MouseButtonPress, {place.left() - 1, place.center().y()}, Qt::ShiftModifier);
    CHECK(office.preview().selectedText() == u"Siti Aisyah"_s);
    office.mouse(QEvent::MouseButtonRelease, {});
    office.preview().select({});
    office.preview().copy();  // nothing selected: the page
    CHECK(QApplication::clipboard()->text().contains(u"\tSiti Aisyah\t"_s));
    CHECK(QApplication::clipboard()->mimeData()->html().contains(u"\\@\"'>"_s + test::kReportNip + u"</td>"_s));  // text for a spreadsheet
    office.preview().selectPage();
    CHECK(office.preview().selectedText() == office.preview().pageText());
}

TEST_CASE("thumbnails show where one is and lead elsewhere, and only those that are seen are drawn", "[report][preview]")
{
    People office(400);
    auto& pictures = test::find<ui::PageThumbnails>(*office.page);
    REQUIRE(pictures.isVisible());
    const int pages = office.preview().report()->layout.pageCount();
    CHECK(pictures.model()->rowCount() == pages);
    pictures.grab();
    CHECK(pictures.drawnPages() > 0);
    CHECK(pictures.drawnPages() < pages);
    office.preview().showPage(5);
    CHECK(pictures.currentIndex().row() == 5);
    pictures.setCurrentIndex(pictures.model()->index(2, 0));
    CHECK(office.preview().currentPage() == 2);
    auto& button = test::button(*office.page, ui::PreviewPanel::tr("Pages"));
    button.click();
    CHECK_FALSE(pictures.isVisible());
    button.click();
    office.page->resize(800, 500);
    test::processEvents();
    CHECK_FALSE(pictures.isVisible());  // no room
}

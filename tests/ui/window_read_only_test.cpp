// SPDX-License-Identifier: Apache-2.0
// The window on a file that can only be read.
#include "tests/support/catch_qt.h"
#include "tests/ui/window_office.h"
#include "ui/assessment/assessment_panel.h"
#include "ui/common/ask.h"
#include "ui/common/form/form.h"
#include "ui/common/table/record_table.h"
#include "ui/page_list.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace core;
using Office = test::WindowOffice;

TEST_CASE("a file that can only be read offers nothing that changes it, on any page", "[window]")
{
    Office office;
    ui::ask::presetAnswers({});
    auto* window = office.openReadOnly();
    const auto changes = [](const QString& text) {
        static const QStringList verbs{u"Ubah"_s, u"Hapus"_s, u"Tambah"_s, u"Baru"_s, u"Pindahkan"_s, u"Salin dari"_s, u"Gabungkan"_s, u"Betulkan"_s, u"Hitung ulang"_s, u"Data baru"_s};
        return text.contains(u" baru"_s) || std::ranges::any_of(verbs, [&](const QString& verb) { return text.startsWith(verb); });
    };
    QStringList offered;
    int frozen = 0;
    for (const ui::PageEntry& entry : ui::pageList()) {
        window->showPlace({QString::fromLatin1(entry.id)});
        CHECK(test::waitUntil([&] { return !window->jobs().isBusy(); }));
        for (auto* button : window->currentPage()->findChildren<QAbstractButton*>()) {
            frozen += !button->isEnabled();
            if (button->isEnabled() && changes(button->text())) offered << button->text();
        }
        for (auto* action : window->currentPage()->findChildren<QAction*>())
            if (action->isEnabled() && changes(action->text())) offered << action->text();
        for (auto* form : window->currentPage()->findChildren<ui::Form*>())
            for (const QString& key : form->keys())
                if (auto* edit = qobject_cast<QLineEdit*>(form->editor(key)); edit && !edit->isReadOnly()) offered << key;
    }
    CHECK(offered == QStringList{u"Tambah berkas…"_s});  // to look at what is in them
    CHECK(frozen > 15);
    CHECK(ui::ask::shown().isEmpty());
    delete window;  // before the clock it reads
}

TEST_CASE("a file that can only be read takes no assessor and no parts of a level, whoever is chosen", "[window]")
{
    Office office;
    ui::ask::presetAnswers({});
    Uid siti;
    {
        const auto workspace = test::require(Workspace::open({office.path, {}, false, false, u"penyiap"_s}, office.clock));
        test::require(workspace->log().record(u"penilaian"_s, [&](ChangeSet& c) {
            siti = test::addPerson(c, u"199005302021212008"_s, u"Ani"_s);
            test::addAssessment(c, siti, QDate(2026, 6, 15), u"Rekan"_s, {{u"M.1"_s, 2}});
        }));
    }
    auto* window = office.openReadOnly();
    window->showPlace({u"assessment"_s, siti.bytes(), {{u"date"_s, QDate(2026, 6, 15)}, {u"method"_s, u"Rekan"_s}, {u"competency"_s, u"M.1"_s}}});
    auto& panel = test::find<ui::AssessmentPanel>(*window->currentPage());
    REQUIRE(test::waitUntil([&] { return test::readable(panel).contains(u"Ani"_s) && !window->jobs().isBusy(); }));
    CHECK(qobject_cast<QLineEdit*>(test::find<ui::Form>(panel).editor(u"skill"_s))->isReadOnly());
    CHECK_FALSE(test::find<QLineEdit>(*window->currentPage(), u"Penilai"_s).isEnabled());
    delete window;
}

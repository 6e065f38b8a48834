// SPDX-License-Identifier: Apache-2.0
// A file with two people and the desktop that opens it as a user does.
#pragma once
#include "tests/ui/gui.h"
#include "ui/desktop.h"
#include "ui/main_window.h"

namespace test {

using namespace Qt::StringLiterals;

inline core::Result<> noExample(const QString&, core::Progress&) { return {}; }

/// A closed file with two people; the desktop opens it as a user does.
struct WindowOffice {
    WindowOffice()
    {
        path = folder.filePath(u"kantor.titian"_s);
        core::SessionOptions options;
        options.path = path;
        options.user = u"penyiap"_s;
        auto workspace = require(core::Workspace::create(options, clock, {u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s}));
        require(workspace->log().record(u"dua pegawai"_s, [](core::ChangeSet& c) {
            addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s);
            addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s);
        }));
    }
    /// Belongs to the caller, and goes before the clock it reads.
    ui::MainWindow* openReadOnly()
    {
        core::SessionOptions options;
        options.path = path;
        options.readOnly = true;
        auto* window = new ui::MainWindow(desktop, require(core::Workspace::open(options, clock)), options);
        window->show();
        return window;
    }
    QTemporaryDir folder;
    QString path;
    FixedClock clock;
    ui::Desktop desktop{clock, noExample};
};

}  // namespace test

// SPDX-License-Identifier: Apache-2.0
// What window tests share: a page or a whole window on a real file, finding widgets by what a user reads, waiting for events.
#pragma once
#include "tests/support/builders.h"
#include "tests/support/region_file.h"
#include "ui/common/job_runner.h"
#include "ui/page.h"

#include <QAbstractButton>
#include <functional>
#include <memory>

namespace test {

/// A file and what a page needs. The file is real; `clock` stands at 2026-11-22.
class PageFile {
public:
    PageFile();
    [[nodiscard]] ui::PageContext context() { return {m_file.workspace(), *m_jobs}; }
    [[nodiscard]] RegionFile& file() { return m_file; }
    [[nodiscard]] core::EditLog& log() { return m_file.log(); }
    /// Adds rows in one change set.
    void change(const std::function<void(core::ChangeSet&)>& f);
    [[nodiscard]] qint64 count(const char* sql) { return m_file.count(sql); }
    [[nodiscard]] QString one(const char* sql) { return m_file.one(sql); }

private:
    RegionFile m_file;
    std::unique_ptr<ui::JobRunner> m_jobs;
};

/// Runs the event loop until `done`, five seconds at most; false = never.
bool waitUntil(const std::function<bool()>& done);
void processEvents();

/// The only visible descendant of that type; fails the test if there is none.
template <class W>
W& find(QWidget& root, const QString& accessibleName = {})
{
    for (W* widget : root.findChildren<W*>())
        if (accessibleName.isEmpty() || widget->accessibleName() == accessibleName) return *widget;
    throw std::runtime_error(("no widget " + accessibleName.toStdString()));
}
/// The button with that text, without its "&".
QAbstractButton& button(QWidget& root, const QString& text);
/// Every text a user can read in the widget, one a line, with plain blanks.
QString readable(const QWidget& root);

}  // namespace test

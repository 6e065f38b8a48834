// SPDX-License-Identifier: Apache-2.0
// A real data file with all shipped lists in a folder of its own, gone with the test.
#pragma once
#include "core/workspace/workspace.h"
#include "tests/support/temp_file.h"

namespace test {

class TempWorkspace {
public:
    TempWorkspace();
    [[nodiscard]] core::Workspace& operator*() { return *m_workspace; }
    [[nodiscard]] core::Workspace* operator->() { return m_workspace.get(); }
    [[nodiscard]] core::Session& session() { return m_workspace->session(); }
    [[nodiscard]] QString path() const { return m_options.path; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    /// Records one change set; the test fails on an error.
    template <class F>
    void change(F&& f)
    {
        static_cast<void>(require(m_workspace->log().record(QStringLiteral("uji"), std::forward<F>(f))));
    }

private:
    QTemporaryDir m_dir;
    FixedClock m_clock;
    core::SessionOptions m_options{m_dir.filePath(QStringLiteral("uji.titian")), {}, false, false, QStringLiteral("uji")};
    std::unique_ptr<core::Workspace> m_workspace;
};

}  // namespace test

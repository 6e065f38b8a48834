// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_workspace.h"

namespace test {

TempWorkspace::TempWorkspace()
    : m_workspace(require(core::Workspace::create(m_options, m_clock, {QStringLiteral("Pemerintah Kabupaten Uji"), QStringLiteral("BKPSDM")})))
{
    m_workspace->session().execute("pragma synchronous=off");
}

}  // namespace test

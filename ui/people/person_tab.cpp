// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_tab.h"

namespace ui {

PersonTab::PersonTab(PageContext context) : m_context(context) {}

}  // namespace ui

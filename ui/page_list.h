// SPDX-License-Identifier: Apache-2.0
// THE list of pages: id, group, title, icon, how it is made. A new page adds its line here and nowhere else in the window.
#pragma once
#include "ui/page.h"

#include <vector>

namespace ui {

struct PageEntry {
    const char* id;     ///< the feature's word; also the name of its help page
    const char* group;  ///< of the side bar; translated with pageGroupTitle()
    const char* title;  ///< translated with pageTitle()
    const char* icon;   ///< of resources/icons
    Page* (*make)(PageContext);
};

/// In the order of the side bar.
[[nodiscard]] const std::vector<PageEntry>& pageList();
[[nodiscard]] QString pageTitle(const PageEntry& entry);
[[nodiscard]] QString pageGroupTitle(const PageEntry& entry);

}  // namespace ui

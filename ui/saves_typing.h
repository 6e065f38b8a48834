// SPDX-License-Identifier: Apache-2.0
// A page that has more than forms to save when Ctrl+S is pressed.
#pragma once

namespace ui {

class SavesTyping {
public:
    virtual ~SavesTyping() = default;
    /// Saves what is being typed and closes nothing; false if something could not be saved, which the page has shown.
    [[nodiscard]] virtual bool saveTyping() = 0;
};

}  // namespace ui

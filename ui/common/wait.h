// SPDX-License-Identifier: Apache-2.0
// Work without a file's window yet (making or restoring a file): a small dialog with progress and cancel while a thread works.
// It stays until the thread has ended, also after Cancel, so that nobody works on in a window that waits.
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"

#include <functional>

class QWidget;

namespace ui {

/// Returns when `work`, which runs on another thread, has ended. The event loop goes on: `parent` may be gone afterwards.
[[nodiscard]] core::Result<> waitFor(QWidget* parent, const QString& label, const std::function<core::Result<>(core::Progress&)>& work);

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
// Sentences for people, Indonesian in the source (docs/decisions/0008); one place where another language could come in.
#pragma once
#include <QCoreApplication>

namespace core {

inline QString tr(const char* text) { return QCoreApplication::translate("core", text); }

}  // namespace core

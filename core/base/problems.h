// SPDX-License-Identifier: Apache-2.0
// What validation finds: typed, so that it can be filtered, tested and shown beside the field.
#pragma once
#include <QString>
#include <vector>

namespace core {

/// `code` is stable and machine-readable ("nip.length"); `message` is one Indonesian sentence.
struct Problem {
    QString field;
    QString code;
    QString message;
    bool operator==(const Problem&) const = default;
};
using Problems = std::vector<Problem>;

struct Findings {
    Problems errors;    ///< stop saving
    Problems warnings;  ///< are told
};

}  // namespace core

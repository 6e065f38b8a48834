// SPDX-License-Identifier: Apache-2.0
// The answer to "Kenapa?": what a computed value rests on, as a page or report shows it. Plain data; the texts are Indonesian.
#pragma once
#include <QString>
#include <vector>

namespace core {

struct Explanation {
    /// `counts` = this input decides; the others are shown to say why they don't.
    struct Row {
        QString what, value, source;
        bool counts = true;
        bool operator==(const Row&) const = default;
    };
    struct Part {
        QString title;
        std::vector<Row> rows;
        bool operator==(const Part&) const = default;
    };
    /// A rule's origin; `verified` only where the text itself was seen.
    struct Basis {
        QString text;
        bool verified = false;
        bool operator==(const Basis&) const = default;
    };
    QString headline;        ///< "Komunikasi: standar 2, hasil 1, kurang 1 level"
    std::vector<Part> parts;
    QString rule;            ///< how the inputs make the value
    std::vector<Basis> bases;
    bool operator==(const Explanation&) const = default;
};

}  // namespace core

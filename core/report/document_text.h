// SPDX-License-Identifier: Apache-2.0
// The text of all pages of a layout: reading a range of it, and searching it page by page, so that whoever searches can go on
// with other work in between. Pure but for the painting that page_text does.
#pragma once
#include "core/report/page_text.h"

#include <list>
#include <map>

namespace core {

/// A gap between two letters.
struct TextPlace {
    int page = 0;
    qsizetype at = 0;
    auto operator<=>(const TextPlace&) const = default;
};
/// From the first to the second, which is not before it.
struct TextRange {
    TextPlace from, end;
    [[nodiscard]] bool isEmpty() const { return from == end; }
    bool operator==(const TextRange&) const = default;
};

class DocumentText {
public:
    /// `layout` outlives it.
    explicit DocumentText(const Layout& layout) : m_layout(layout) {}
    /// Of the pages asked for last, some are kept.
    [[nodiscard]] const PageText& page(int page);
    [[nodiscard]] QString text(const TextRange& range);
    /// The part of a range that stands on a page.
    [[nodiscard]] TextSpan spanOn(int page, const TextRange& range);

private:
    const Layout& m_layout;
    std::list<std::pair<int, PageText>> m_kept;  ///< asked for last first
};

class TextSearch {
public:
    static constexpr int kMostHits = 10'000;  ///< then it stops: nobody looks at more

    /// Begins on `firstPage` and comes round to the page before it. `layout` outlives it.
    TextSearch(const Layout& layout, const QString& wanted, int firstPage);

    [[nodiscard]] bool isDone() const { return m_left == 0; }
    /// Looks through the next page.
    void step();
    [[nodiscard]] const QString& wanted() const { return m_wanted; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool stoppedEarly() const { return m_count >= kMostHits; }
    /// Empty for a page without hits, or one not looked through yet.
    [[nodiscard]] const std::vector<TextSpan>& on(int page) const;
    /// The first hit that begins at `from` or behind it, else the first of all; nothing if there is none.
    [[nodiscard]] std::optional<TextRange> atOrAfter(TextPlace from) const;
    /// The last hit that begins before `from`, else the last of all.
    [[nodiscard]] std::optional<TextRange> before(TextPlace from) const;
    /// From 1; 0 if it is none of the hits.
    [[nodiscard]] int numberOf(const TextRange& hit) const;

private:
    const Layout& m_layout;
    QString m_wanted;
    int m_page = 0, m_left = 0;
    int m_count = 0;
    std::map<int, std::vector<TextSpan>> m_hits;
};

}  // namespace core

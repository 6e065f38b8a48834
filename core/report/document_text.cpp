// SPDX-License-Identifier: Apache-2.0
#include "core/report/document_text.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t kKept = 12;

TextRange rangeOn(int page, const TextSpan& span) { return {{page, span.from}, {page, span.end}}; }

}  // namespace

const PageText& DocumentText::page(int page)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const auto& kept) { return kept.first == page; });
    if (found != m_kept.end()) m_kept.splice(m_kept.begin(), m_kept, found);
    else m_kept.emplace_front(page, PageText(m_layout, page));
    if (m_kept.size() > kKept) m_kept.pop_back();
    return m_kept.front().second;
}

TextSpan DocumentText::spanOn(int page, const TextRange& range)
{
    if (page < range.from.page || page > range.end.page) return {};
    return {page == range.from.page ? range.from.at : 0, page == range.end.page ? range.end.at : this->page(page).text().size()};
}

QString DocumentText::text(const TextRange& range)
{
    QString all;
    for (int p = range.from.page; p <= range.end.page; ++p) {
        const TextSpan span = spanOn(p, range);
        if (p > range.from.page) all += u'\n';
        all += page(p).text().mid(span.from, span.end - span.from);
    }
    return all;
}

TextSearch::TextSearch(const Layout& layout, const QString& wanted, int firstPage)
    : m_layout(layout), m_wanted(wanted), m_page(firstPage), m_left(wanted.trimmed().isEmpty() ? 0 : layout.pageCount())
{
}

void TextSearch::step()
{
    if (isDone()) return;
    if (auto found = PageText(m_layout, m_page).find(m_wanted); !found.empty()) {
        m_count += static_cast<int>(found.size());
        m_hits.emplace(m_page, std::move(found));
    }
    m_page = (m_page + 1) % m_layout.pageCount();
    m_left = stoppedEarly() ? 0 : m_left - 1;
}

const std::vector<TextSpan>& TextSearch::on(int page) const
{
    static const std::vector<TextSpan> none;
    const auto found = m_hits.find(page);
    return found == m_hits.end() ? none : found->second;
}

std::optional<TextRange> TextSearch::atOrAfter(TextPlace from) const
{
    for (auto page = m_hits.lower_bound(from.page); page != m_hits.end(); ++page)
        for (const TextSpan& span : page->second)
            if (TextPlace{page->first, span.from} >= from) return rangeOn(page->first, span);
    if (m_hits.empty()) return std::nullopt;
    return rangeOn(m_hits.begin()->first, m_hits.begin()->second.front());
}

std::optional<TextRange> TextSearch::before(TextPlace from) const
{
    for (auto page = m_hits.upper_bound(from.page); page != m_hits.begin();) {
        --page;
        for (auto span = page->second.rbegin(); span != page->second.rend(); ++span)
            if (TextPlace{page->first, span->from} < from) return rangeOn(page->first, *span);
    }
    if (m_hits.empty()) return std::nullopt;
    return rangeOn(m_hits.rbegin()->first, m_hits.rbegin()->second.back());
}

int TextSearch::numberOf(const TextRange& hit) const
{
    int number = 0;
    for (const auto& [page, spans] : m_hits) {
        if (page > hit.from.page) break;
        for (const TextSpan& span : spans) {
            ++number;
            if (page == hit.from.page && span.from == hit.from.at) return number;
        }
    }
    return 0;
}

}  // namespace core

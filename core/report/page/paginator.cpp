// SPDX-License-Identifier: Apache-2.0
// A chain is a band with everything it must keep with it. A chain goes on this page, else whole on the next; one that no
// page can hold loses its first link, so that signatures keep as many rows as possible. One that leaves much of this page empty
// parts where it may.
#include "core/report/page/paginator.h"

#include <optional>

namespace core::page {
namespace {

constexpr double kCompany = 0.1;  ///< of a page, below a link whose chain is too long for any page

constexpr double kWellFilled = 0.7;  ///< of a page; a chain does not part for more

struct Link {
    size_t piece = 0;
    int band = 0;
};

class Paginator {
public:
    Paginator(const Pieces& pieces, double height) : m_pieces(pieces), m_height(height), m_pages(1)
    {
        for (size_t piece = 0; piece < pieces.size(); ++piece)
            for (size_t band = 0; band < pieces[piece]->bands().size(); ++band)
                m_links.push_back({piece, static_cast<int>(band)});
    }

    std::vector<Page> run()
    {
        for (size_t first = 0; first < m_links.size();) {
            size_t last = first;
            while (last + 1 < m_links.size() && bandOf(last).keepWithNext) ++last;
            first = placeChain(first, last);
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] const Piece& pieceOf(size_t link) const { return *m_pieces[m_links[link].piece]; }
    [[nodiscard]] const Band& bandOf(size_t link) const { return pieceOf(link).bands()[static_cast<size_t>(m_links[link].band)]; }
    [[nodiscard]] bool pageIsEmpty() const { return m_pages.back().empty(); }
    [[nodiscard]] double room() const { return m_height - m_y; }

    /// Height above `link` where it stands now: space on a used page, repeated parts on a fresh one.
    [[nodiscard]] double leadOf(size_t link, bool fresh) const
    {
        if (fresh) return pieceOf(link).repeatedHeight(m_links[link].band);
        return m_links[link].band == 0 ? pieceOf(link).spaceBefore() : 0;
    }

    [[nodiscard]] bool fits(size_t first, size_t last, bool fresh) const
    {
        double left = (fresh ? m_height : room()) - leadOf(first, fresh) - bandOf(first).height;
        for (size_t i = first + 1; i <= last && left >= 0; ++i) left -= leadOf(i, false) + bandOf(i).height;
        return left >= 0;
    }

    /// Where the chain, too long for this page, may part so that the page does not stay empty.
    [[nodiscard]] std::optional<size_t> lastPartHere(size_t first, size_t last) const
    {
        if (m_y > m_height * kWellFilled) return std::nullopt;
        for (size_t i = last; i-- > first;)
            if (bandOf(i).mayPart && fits(first, i, false)) return i;
        return std::nullopt;
    }

    /// Places the chain, or only its first link when no page can hold it all; returns what comes next.
    size_t placeChain(size_t first, size_t last)
    {
        const bool fitsHere = fits(first, last, pageIsEmpty());
        const bool fitsFresh = fitsHere || fits(first, last, true);
        if (!fitsFresh) {
            placeAlone(first, first < last);
            return first + 1;
        }
        if (!fitsHere) {
            if (const auto part = lastPartHere(first, last)) last = *part;
            else newPage();
        }
        for (size_t i = first; i <= last; ++i) place(i, 0, 0, bandOf(i).height);
        return last + 1;
    }

    /// With company to follow, room for some lines of it is left below.
    void placeAlone(size_t link, bool hasCompany)
    {
        const double wanted = bandOf(link).height + (hasCompany ? m_height * kCompany : 0);
        const bool whole = fits(link, link, true);
        if (whole && !pageIsEmpty() && wanted + leadOf(link, false) > room()) newPage();
        if (whole || bandOf(link).lines == 0)
            place(link, 0, 0, bandOf(link).height);
        else
            divide(link);
    }

    /// A band taller than a page: its lines run on over as many pages as they need.
    void divide(size_t link)
    {
        const Piece& piece = pieceOf(link);
        const int lines = bandOf(link).lines;
        for (int done = 0; done < lines;) {
            const double free = room() - leadOf(link, pageIsEmpty());
            const int fitting = std::min(piece.linesIn(free), lines - done);
            if (fitting < std::min(3, lines - done) && !pageIsEmpty()) {
                newPage();
                continue;
            }
            const int taken = std::max(1, fitting);
            place(link, done, taken, piece.heightOfLines(taken));
            done += taken;
            if (done < lines) newPage();
        }
    }

    void place(size_t link, int firstLine, int lineCount, double height)
    {
        const bool fresh = pageIsEmpty();
        const Link& at = m_links[link];
        const double lead = leadOf(link, fresh);
        m_y += lead;
        if (fresh || m_pages.back().back().piece != at.piece) m_pages.back().push_back({at.piece, fresh && lead > 0, {}});
        if (lineCount == 0) lineCount = bandOf(link).lines;
        m_pages.back().back().slices.push_back({at.band, firstLine, lineCount, m_y, height});
        m_y += height;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    const Pieces& m_pieces;
    double m_height = 0;
    std::vector<Page> m_pages;
    std::vector<Link> m_links;
    double m_y = 0;
};

}  // namespace

std::vector<Page> paginate(const Pieces& pieces, double height) { return Paginator(pieces, height).run(); }

}  // namespace core::page

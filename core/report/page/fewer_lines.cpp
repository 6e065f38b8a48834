// SPDX-License-Identifier: Apache-2.0
// Hill climbing over whole steps of width: the best move of room between two columns, until none saves a line.
#include "core/report/page/fewer_lines.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace core::page {
namespace {

constexpr std::size_t kSampleRows = 80;
constexpr double kStep = 0.01;           ///< of the table's width
constexpr double kRowsPerPage = 25;      ///< between two headers
constexpr double kShows = 0.97;          ///< of the lines: more are not worth uneven numbers
constexpr double kTie = 0.02;            ///< of lines that make no row higher, so that the climb goes on over plateaus
constexpr int kMostMoves = 60;

std::vector<const ReportRow*> sampledRows(const ReportTable& table)
{
    std::vector<const ReportRow*> rows;
    for (const ReportRow& row : table.rows)
        if (row.kind == ReportRow::Kind::data) rows.push_back(&row);
    if (rows.size() <= kSampleRows) return rows;
    std::vector<const ReportRow*> some;
    for (std::size_t i = 0; i < kSampleRows; ++i) some.push_back(rows[i * rows.size() / kSampleRows]);
    return some;
}

/// The lines of one column at each width it was asked for: of the sampled rows, and last of the header.
class ColumnLines {
public:
    ColumnLines(const ReportTable& table, const FittedColumn& column, const std::vector<const ReportRow*>& rows, const Face& regular, const Face& bold)
        : m_regular(&regular), m_bold(&bold), m_least(column.least)
    {
        const auto at = static_cast<std::size_t>(column.index);
        if (column.wraps)
            for (const ReportRow* row : rows) m_texts.push_back(at < row->cells.size() ? paperText(row->cells[at], table.columns[at]) : QString());
        m_header = table.columns[at].header;
        m_rows = rows.size();
    }

    [[nodiscard]] const std::vector<int>& at(int steps, double step)
    {
        auto [found, isNew] = m_known.try_emplace(steps);
        if (isNew) found->second = measured(m_least + steps * step);
        return found->second;
    }
    [[nodiscard]] std::vector<int> measured(double width) const
    {
        std::vector<int> lines(m_rows, 1);
        for (std::size_t i = 0; i < m_texts.size(); ++i) lines[i] = m_regular->cellLineCount(m_texts[i], width);
        lines.push_back(m_bold->lineCount(m_header, width));
        return lines;
    }

private:
    const Face* m_regular;
    const Face* m_bold;
    double m_least = 0;
    std::vector<QString> m_texts;
    QString m_header;
    std::size_t m_rows = 0;
    std::unordered_map<int, std::vector<int>> m_known;
};

class LineSaver {
public:
    LineSaver(const ReportTable& table, std::vector<FittedColumn>& columns, const Face& regular, const Face& bold)
        : m_columns(columns), m_rows(sampledRows(table)), m_leastLines(std::max(1, table.leastLines)),
          m_headers(std::max(1.0, static_cast<double>(m_rows.size()) / kRowsPerPage))
    {
        double width = 0;
        for (const FittedColumn& column : columns) {
            width += column.width;
            m_lines.emplace_back(table, column, m_rows, regular, bold);
        }
        m_step = std::max(1.0, width * kStep);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].wraps) m_wrapping.push_back(i);
    }

    double run()
    {
        Plan best = planWith(1);
        if (m_wrapping.empty() || m_rows.empty() || isFlat(best)) return best.cost;
        climb(best);
        for (const double share : {0.75, 0.5, 0.25, 0.0}) {
            Plan plan = planWith(share);
            climb(plan);
            if (plan.cost < best.cost * kShows) best = std::move(plan);
        }
        apply(best);
        return best.cost;
    }

private:
    struct Plan {
        double share = 1;        ///< of their room above the least that numbers keep
        std::vector<int> steps;  ///< above the least, of the wrapping columns
        int free = 0;            ///< steps nobody has yet
        double cost = 0;
        std::vector<int> others;  ///< lines of the other columns, header last
    };

    [[nodiscard]] double roomOf(const FittedColumn& column, double share) const { return column.isBlank ? column.width : column.least + share * std::max(0.0, column.width - column.least); }

    [[nodiscard]] Plan planWith(double share)
    {
        Plan plan;
        plan.share = share;
        plan.others.assign(m_rows.size() + 1, m_leastLines);
        plan.others.back() = 1;
        double room = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const FittedColumn& column = m_columns[i];
            if (column.wraps) {
                plan.steps.push_back(static_cast<int>((column.width - column.least) / m_step));
                room += column.width - column.least - plan.steps.back() * m_step;
                continue;
            }
            room += column.width - roomOf(column, share);
            const auto lines = m_lines[i].measured(roomOf(column, share));
            for (std::size_t row = 0; row < lines.size(); ++row) plan.others[row] = std::max(plan.others[row], lines[row]);
        }
        plan.free = static_cast<int>(room / m_step);
        plan.cost = costOf(plan);
        return plan;
    }

    [[nodiscard]] double costOf(const Plan& plan)
    {
        std::vector<int> highest = plan.others;
        double all = 0;
        for (std::size_t i = 0; i < m_wrapping.size(); ++i) {
            const auto& lines = m_lines[m_wrapping[i]].at(plan.steps[i], m_step);
            for (std::size_t row = 0; row < lines.size(); ++row) {
                highest[row] = std::max(highest[row], lines[row]);
                all += lines[row];
            }
        }
        return std::accumulate(highest.begin(), highest.end() - 1, 0.0) + m_headers * highest.back() + kTie * all;
    }

    [[nodiscard]] bool isFlat(const Plan& plan)
    {
        for (std::size_t i = 0; i < m_wrapping.size(); ++i) {
            const auto lines = m_lines[m_wrapping[i]].measured(m_columns[m_wrapping[i]].width);
            if (std::any_of(lines.begin(), lines.end() - 1, [&](int one) { return one > m_leastLines; })) return false;
        }
        return plan.others.back() <= 2;
    }

    /// Takes `plan` to the best neighbour; false if it has no better one.
    [[nodiscard]] bool move(Plan& plan)
    {
        Plan best = plan;
        for (std::size_t to = 0; to < m_wrapping.size(); ++to)
            for (const int steps : {1, 2, 3, 4, 6, 8, 11}) {
                if (plan.free >= steps) tryOut(plan, best, to, to, steps);
                for (std::size_t from = 0; from < m_wrapping.size(); ++from)
                    if (from != to && plan.steps[from] >= steps) tryOut(plan, best, from, to, steps);
            }
        const bool isBetter = best.cost < plan.cost - 1e-9;
        plan = std::move(best);
        return isBetter;
    }
    /// `from` == `to`: out of what is free.
    void tryOut(const Plan& plan, Plan& best, std::size_t from, std::size_t to, int steps)
    {
        Plan tried = plan;
        (from == to ? tried.free : tried.steps[from]) -= steps;
        tried.steps[to] += steps;
        tried.cost = costOf(tried);
        if (tried.cost < best.cost - 1e-9) best = std::move(tried);
    }
    void climb(Plan& plan)
    {
        for (int i = 0; i < kMostMoves && move(plan); ++i) {}
    }

    void apply(const Plan& plan)
    {
        double left = 0;
        for (const FittedColumn& column : m_columns) left += column.width;
        for (FittedColumn& column : m_columns) column.width = roomOf(column, plan.share);
        for (std::size_t i = 0; i < m_wrapping.size(); ++i) m_columns[m_wrapping[i]].width = m_columns[m_wrapping[i]].least + plan.steps[i] * m_step;
        for (const FittedColumn& column : m_columns) left -= column.width;
        for (const std::size_t i : m_wrapping) m_columns[i].width += left / static_cast<double>(m_wrapping.size());
    }

    std::vector<FittedColumn>& m_columns;
    std::vector<const ReportRow*> m_rows;
    int m_leastLines = 1;
    double m_headers = 1;
    double m_step = 1;
    std::vector<ColumnLines> m_lines;
    std::vector<std::size_t> m_wrapping;
};

}  // namespace

double giveRoomForFewerLines(const ReportTable& table, std::vector<FittedColumn>& columns, const Face& regular, const Face& bold) { return LineSaver(table, columns, regular, bold).run(); }

}  // namespace core::page

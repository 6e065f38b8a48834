// SPDX-License-Identifier: Apache-2.0
// Where a record table gets its rows: numbers 0 … size-1 in the source's own order, read in pages, sorted and filtered as
// vectors of row numbers, so that 1,000 and 1,000,000 rows feel alike. GUI thread, but for what says otherwise.
#pragma once
#include "core/base/search_arena.h"

#include <QVariant>
#include <functional>
#include <span>
#include <vector>

namespace ui {

/// Up to so many rows are read one by one; for more at once a source may read all there are of what stands beside them.
inline constexpr std::size_t kFewRows = 200;

/// `figure` is a number that is a text already ("3,64 %"): on the right like the others.
enum class ColumnKind : quint8 { text, number, decimal, rupiah, date, nip, figure };
struct RecordColumn {
    QString key;    ///< stable: saved views remember it
    QString title;
    ColumnKind kind = ColumnKind::text;
    int width = 140;        ///< logical pixels
    bool shown = true;      ///< before the user chooses
    bool total = false;     ///< the footer adds it up
    QString empty = {};     ///< what an empty cell says; such rows stand together when sorted
};

/// One value per column: QString, qlonglong, double or QDate; an invalid QVariant is an empty cell. What stands behind them is not
/// shown: for a look that goes by a state, not by its words.
using RecordCells = std::vector<QVariant>;

class RecordSource {
public:
    static constexpr std::size_t kSortedAtOnce = 3000;  ///< rows

    virtual ~RecordSource() = default;
    [[nodiscard]] virtual const std::vector<RecordColumn>& columns() const = 0;
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// The cells of these rows, in this order. Called for one page (64 rows) at a time, and for exports in larger pieces.
    [[nodiscard]] virtual std::vector<RecordCells> read(std::span<const quint32> rows) const = 0;
    /// uid of a row's record; empty where a row is no record.
    [[nodiscard]] virtual QByteArray uid(quint32 row) const = 0;
    /// Every row, ascending by that column; rows that are alike keep the source's own order. Any thread while the source is shared.
    [[nodiscard]] virtual std::vector<quint32> sorted(int column) const = 0;
    /// Nobody feels how long sorted() takes.
    [[nodiscard]] virtual bool isQuickBy([[maybe_unused]] int column) const { return size() <= kSortedAtOnce; }
    /// Rows that hold every word of the text, ascending.
    [[nodiscard]] virtual std::vector<quint32> matching(const QString& text) const = 0;
};

/// How a value is shown: "1.234", "Rp 1.234", "22-11-2026", "19870214 201001 2 001".
[[nodiscard]] QString shownCell(const QVariant& value, ColumnKind kind);
/// Orders cells: empty first, texts folded, numbers and days by value.
[[nodiscard]] bool cellLess(const QVariant& left, const QVariant& right);
/// The rows of a column in that order, those that are alike in the order they have; every text is folded once.
[[nodiscard]] std::vector<quint32> sortedRows(std::span<const QVariant> cells);

/// Rows 0 … size-1 in that order, for a source that has no quicker way than to read them all.
[[nodiscard]] std::vector<quint32> sortedByCells(std::size_t size, int column, const std::function<std::vector<RecordCells>(std::span<const quint32>)>& read);

/// Rows that fit in memory (units, offerings, history, findings): made once, read from a vector.
class ListSource final : public RecordSource {
public:
    explicit ListSource(std::vector<RecordColumn> columns) : m_columns(std::move(columns)) {}
    /// `cells` has one value per column. Text columns are searched.
    void add(RecordCells cells, const QByteArray& uid = {});

    [[nodiscard]] const std::vector<RecordColumn>& columns() const override { return m_columns; }
    [[nodiscard]] std::size_t size() const override { return m_rows.size(); }
    [[nodiscard]] std::vector<RecordCells> read(std::span<const quint32> rows) const override;
    [[nodiscard]] QByteArray uid(quint32 row) const override { return m_uids[row]; }
    [[nodiscard]] std::vector<quint32> sorted(int column) const override;
    [[nodiscard]] std::vector<quint32> matching(const QString& text) const override { return m_arena.find(text); }

private:
    std::vector<RecordColumn> m_columns;
    std::vector<RecordCells> m_rows;
    std::vector<QByteArray> m_uids;
    core::SearchArena m_arena;
};

}  // namespace ui

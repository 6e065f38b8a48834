// SPDX-License-Identifier: Apache-2.0
#include "core/gap/staff_table.h"

#include "core/gap/gap_words.h"

#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

ReportTable staffTable(const QString& title, const std::vector<StaffFigure>& figures)
{
    ReportTable table;
    table.title = title;
    table.columns = {{u"Status kepegawaian"_s, CellType::text, 2}};
    for (const auto& figure : figures) table.columns.push_back({figure.header, CellType::integer, 1, Align::automatic, true, true, true, 1, {}, true});
    for (const StaffKind staff : {StaffKind::pns, StaffKind::pppk, StaffKind::pppkPartTime}) {
        std::vector<ReportCell> cells{staffKindText(staff)};
        for (const auto& figure : figures) cells.emplace_back(figure.ofStaff[static_cast<std::size_t>(staff)]);
        table.rows.push_back({std::move(cells), ReportRow::Kind::data});
    }
    std::vector<ReportCell> total{u"JUMLAH"_s};
    for (const auto& figure : figures) total.emplace_back(std::accumulate(figure.ofStaff.begin(), figure.ofStaff.end(), qint64{0}));
    table.rows.push_back({std::move(total), ReportRow::Kind::total});
    return table;
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "ui/gap/gap_data.h"

#include "core/gap/gap_store.h"
#include "core/reference/reference_store.h"

namespace ui {

core::Result<std::shared_ptr<const GapData>> GapData::load(core::Workspace& workspace, QDate asOf)
{
    core::Session& session = workspace.session();
    return session.read([&]() -> std::shared_ptr<const GapData> {
        auto data = std::make_shared<GapData>();
        const core::GapStore store(session);
        data->tables = core::valueOrThrow(core::ReferenceStore(session).load());
        data->columns = core::valueOrThrow(store.columns(data->tables, asOf));
        data->direct = core::unitMatrix(data->columns, core::UnitReach::direct);
        data->roster = core::valueOrThrow(store.roster(data->columns, data->tables));
        return data;
    });
}

core::UnitRange GapData::rangeOf(std::optional<std::size_t> unit) const
{
    return unit ? columns.units.below(*unit) : core::UnitRange{0, columns.units.size() + 1};
}

QString GapData::unitName(quint32 person) const
{
    const quint32 unit = columns.unitOfPerson[person];
    return unit < columns.units.size() ? columns.units.at(unit).name : QString();
}

bool isShown(GapKinds kinds, core::CompetencyKind kind)
{
    if (kinds == GapKinds::all) return true;
    return (kind == core::CompetencyKind::technical) == (kinds == GapKinds::technical);
}

}  // namespace ui

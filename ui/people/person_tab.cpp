// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_tab.h"

#include "core/history/row_fields.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"

namespace ui {

PersonTab::PersonTab(PageContext context) : m_context(context) {}

bool PersonTab::mayRemove(int entity, int nameField, std::span<const core::Uid> rows, const QString& title, const QString& detail)
{
    QStringList names;
    for (const core::Uid& row : rows)
        if (const auto fields = core::rowFields(workspace().session(), workspace().log().registry(), entity, row)) names << core::textOf(*fields, nameField);
    return !names.isEmpty() && ask::confirmRemoval(this, title, names, {detail});
}

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/gap/gap_map.h"

#include "core/base/text.h"
#include "core/organisation/unit_groups.h"
#include "ui/gap/gap_page.h"

namespace ui {
namespace {

using namespace Qt::StringLiterals;

HeatTone toneOf(core::GapClass cls)
{
    switch (cls) {
    case core::GapClass::notRequired: return HeatTone::none;
    case core::GapClass::unknown: return HeatTone::unknown;
    case core::GapClass::met: return HeatTone::met;
    case core::GapClass::low: return HeatTone::low;
    case core::GapClass::mid: return HeatTone::mid;
    case core::GapClass::high: return HeatTone::high;
    }
    return HeatTone::none;
}

class Builder {
public:
    Builder(const GapData& data, const GapMapChoice& choice) : m_data(data), m_choice(choice) {}

    GapMap build()
    {
        m_result.map.rowTitle = GapPage::tr("Unit");
        m_result.map.countTitle = GapPage::tr("People");
        const core::UnitRange scope = m_data.rangeOf(m_choice.unit);
        chooseColumns(scope);
        const auto& units = m_data.columns.units;
        addRow("*", m_choice.unit ? units.at(*m_choice.unit).name : GapPage::tr("Whole agency"), scope, 0, HeatMap::Parts::none);
        m_result.map.rows.back().strong = true;
        addGroups(m_choice.unit, 0);
        if (m_result.units.size() == 2 && people(m_result.units[0]) == people(m_result.units[1])) dropLast();  // a unit without parts
        return std::move(m_result);
    }

private:
    void chooseColumns(core::UnitRange scope)
    {
        const auto& dictionary = m_data.columns.dictionary;
        for (std::size_t c = 0; c < dictionary.size(); ++c) {
            if (!isShown(m_choice.kinds, dictionary.at(c).kind) || core::gapsInRange(m_data.direct, scope, c).required == 0) continue;
            m_result.competencies.push_back(c);
            m_result.map.columns.push_back({dictionary.at(c).uid.bytes(), dictionary.at(c).name, u"%1 %2"_s.arg(dictionary.at(c).code, dictionary.at(c).name)});
        }
    }

    void addGroups(std::optional<std::size_t> unit, int depth)
    {
        for (const auto& group : core::unitGroups(m_data.columns.units, unit)) {
            if (people(group.units) == 0) continue;
            const bool isKnown = group.units.first < m_data.columns.units.size();
            QByteArray key = isKnown ? m_data.columns.units.at(group.units.first).uid.bytes() : QByteArray("?");
            const bool hasParts = group.units.size() > 1;
            if (!hasParts) key += 'd';  // the unit's own people, apart from the unit with all below
            const bool isOpen = hasParts && m_choice.open.contains(key);
            addRow(key, group.name, group.units, depth, !hasParts ? HeatMap::Parts::none : isOpen ? HeatMap::Parts::open : HeatMap::Parts::closed);
            if (isOpen) addGroups(group.units.first, depth + 1);
        }
    }

    void addRow(const QByteArray& key, const QString& name, core::UnitRange units, int depth, HeatMap::Parts parts)
    {
        m_result.units.push_back(units);
        m_result.map.rows.push_back({key, name, core::grouped(people(units)), depth, parts, false});
        for (const std::size_t competency : m_result.competencies) {
            const auto figure = core::gapFigure(core::gapsInRange(m_data.direct, units, competency), m_choice.measure);
            m_result.map.cells.push_back({figure.text, toneOf(figure.cls)});
        }
    }

    void dropLast()
    {
        m_result.units.pop_back();
        m_result.map.rows.pop_back();
        m_result.map.cells.resize(m_result.map.columns.size());
    }

    [[nodiscard]] int people(core::UnitRange units) const
    {
        int sum = 0;
        for (std::size_t unit = units.first; unit < units.end; ++unit) sum += m_data.direct.people[unit];
        return sum;
    }

    const GapData& m_data;
    const GapMapChoice& m_choice;
    GapMap m_result;
};

}  // namespace

GapMap gapMap(const GapData& data, const GapMapChoice& choice) { return Builder(data, choice).build(); }

}  // namespace ui

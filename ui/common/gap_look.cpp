// SPDX-License-Identifier: Apache-2.0
#include "ui/common/gap_look.h"

#include "ui/common/theme.h"

namespace ui {

using namespace Qt::StringLiterals;

QString gapLook(core::GapState state)
{
    switch (state) {
    case core::GapState::met: return u"met"_s;
    case core::GapState::gap1: return u"gap1"_s;
    case core::GapState::gap2: return u"gap2"_s;
    case core::GapState::gap3plus: return u"gap3"_s;
    case core::GapState::notAssessed:
    case core::GapState::expired: break;
    }
    return u"unknown"_s;
}

QColor gapGround(core::GapState state)
{
    switch (state) {
    case core::GapState::met: return tokens().met;
    case core::GapState::gap1: return tokens().gap1;
    case core::GapState::gap2: return tokens().gap2;
    case core::GapState::gap3plus: return tokens().gap3;
    case core::GapState::notAssessed:
    case core::GapState::expired: break;
    }
    return tokens().unknown;
}

}  // namespace ui

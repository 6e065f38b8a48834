// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_kind.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

const std::vector<UnitKindName>& unitKinds()
{
    static const std::vector<UnitKindName> kinds{
        {u"pemda"_s, u"Pemerintah daerah"_s}, {u"opd"_s, u"Perangkat daerah (OPD)"_s}, {u"sekretariat"_s, u"Sekretariat"_s}, {u"bagian"_s, u"Bagian"_s},
        {u"bidang"_s, u"Bidang"_s},           {u"subbagian"_s, u"Subbagian"_s},        {u"seksi"_s, u"Seksi"_s},             {u"tim"_s, u"Tim kerja"_s},
        {u"kelompok"_s, u"Kelompok"_s},       {u"regu"_s, u"Regu"_s},                  {u"kecamatan"_s, u"Kecamatan"_s},     {u"kelurahan"_s, u"Kelurahan"_s},
        {u"desa"_s, u"Desa"_s},               {u"uptd"_s, u"UPTD"_s},                  {u"puskesmas"_s, u"Puskesmas"_s},     {u"rsud"_s, u"Rumah sakit daerah (RSUD)"_s},
        {u"sekolah"_s, u"Sekolah"_s}};
    return kinds;
}

QString unitKindName(const QString& kind)
{
    const QString code = folded(kind);
    const auto& all = unitKinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const UnitKindName& each) { return each.code == code; });
    return found == all.end() ? kind : found->name;
}

}  // namespace core

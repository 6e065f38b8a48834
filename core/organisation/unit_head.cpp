// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_head.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

QString headOfUnit(const QString& unitName)
{
    struct Rule {
        const char16_t* start;  ///< whole words the name begins with
        const char16_t* title;
        bool replaces;          ///< the title stands for those words
    };
    constexpr std::array<Rule, 24> rules{{{u"Kecamatan", u"Camat", true}, {u"Distrik", u"Kepala Distrik", true}, {u"Kelurahan", u"Lurah", true},
                                          {u"Sekretariat DPRD", u"Sekretaris DPRD", true}, {u"Sekretariat Dewan", u"Sekretaris Dewan", true}, {u"Sekretariat Daerah", u"Sekretaris Daerah", true},
                                          {u"Inspektorat", u"Inspektur", true}, {u"RSUD", u"Direktur", false}, {u"RSU", u"Direktur", false}, {u"Rumah Sakit", u"Direktur", false},
                                          {u"Dinas", u"Kepala", false}, {u"Badan", u"Kepala", false}, {u"BKPSDM", u"Kepala", false}, {u"Satuan", u"Kepala", false}, {u"Kantor", u"Kepala", false},
                                          {u"Bagian", u"Kepala", false}, {u"Bidang", u"Kepala", false}, {u"UPT", u"Kepala", false}, {u"UPTD", u"Kepala", false}, {u"Puskesmas", u"Kepala", false},
                                          {u"TK", u"Kepala", false}, {u"SD", u"Kepala", false}, {u"SMP", u"Kepala", false}, {u"SMA", u"Kepala", false}}};
    const QString name = unitName.simplified();
    for (const Rule& rule : rules) {
        const QString start = QString::fromUtf16(rule.start);
        if (!(name + u' ').startsWith(start + u' ', Qt::CaseInsensitive)) continue;
        return (QString::fromUtf16(rule.title) + u' ' + (rule.replaces ? name.mid(start.size()).trimmed() : name)).trimmed();
    }
    return u"Kepala/Pimpinan "_s + name;
}

}  // namespace core

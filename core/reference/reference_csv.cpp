// SPDX-License-Identifier: Apache-2.0
// One small reader per list; RowReader remembers the first thing that is wrong.
#include "core/reference/reference_csv.h"

#include "core/reference/csv.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace core {
namespace {

using namespace Qt::StringLiterals;

class RowReader {
public:
    explicit RowReader(const CsvTable& table) : m_table(table) {}
    void setRow(std::size_t row) { m_row = row; }
    [[nodiscard]] const QString& problem() const { return m_problem; }

    [[nodiscard]] bool has(const QString& column) const { return m_table.header.contains(column); }

    QString text(const QString& column)
    {
        const qsizetype at = m_table.header.indexOf(column);
        if (at >= 0) return m_table.rows[m_row][at].trimmed();
        complain(u"kolom \"%1\" tidak ada"_s.arg(column));
        return {};
    }

    std::optional<int> maybeNumber(const QString& column)
    {
        const QString cell = text(column);
        if (cell.isEmpty()) return std::nullopt;
        bool ok = false;
        const int value = cell.toInt(&ok);
        if (!ok) complain(u"\"%1\" di kolom \"%2\" bukan bilangan bulat"_s.arg(cell, column));
        return value;
    }

    int number(const QString& column)
    {
        const auto value = maybeNumber(column);
        if (!value) complain(u"kolom \"%1\" kosong"_s.arg(column));
        return value.value_or(0);
    }

    /// A per cent with up to two decimals, in hundredths.
    std::optional<int> maybeHundredths(const QString& column)
    {
        const QString cell = text(column);
        if (cell.isEmpty()) return std::nullopt;
        bool ok = false;
        const double value = cell.toDouble(&ok);
        if (!ok) complain(u"\"%1\" di kolom \"%2\" bukan bilangan"_s.arg(cell, column));
        return static_cast<int>(std::lround(value * 100.0));
    }

    bool flag(const QString& column) { return number(column) != 0; }

    RuleMark mark()
    {
        return {date(u"valid_from"_s), date(u"valid_to"_s), text(u"status"_s) == "confirmed"_L1, text(u"source"_s)};
    }

    QString pattern(const QString& column)
    {
        const QString cell = text(column);
        if (!QRegularExpression(cell).isValid()) complain(u"pola \"%1\" tidak sah"_s.arg(cell));
        return cell;
    }

    StaffKind staff(const QString& column)
    {
        const QString cell = text(column);
        if (cell != "PNS"_L1 && cell != "PPPK"_L1) complain(u"\"%1\" bukan PNS atau PPPK"_s.arg(cell));
        return cell == "PPPK"_L1 ? StaffKind::pppk : StaffKind::pns;
    }

    void complain(const QString& what)
    {
        if (m_problem.isEmpty()) m_problem = u"Baris %1: %2."_s.arg(m_row + 2).arg(what);
    }

private:
    QDate date(const QString& column)
    {
        const QString cell = has(column) ? text(column) : QString();
        const QDate day = QDate::fromString(cell, Qt::ISODate);
        if (!cell.isEmpty() && !day.isValid()) complain(u"\"%1\" bukan tanggal"_s.arg(cell));
        return day;
    }

    const CsvTable& m_table;
    std::size_t m_row = 0;
    QString m_problem;
};

/// Reads every row before the list is replaced, so that a bad list changes nothing.
template <class Row, class Read>
Result<> fill(const CsvTable& csv, std::vector<Row>& list, Read read)
{
    RowReader reader(csv);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < csv.rows.size(); ++i) {
        reader.setRow(i);
        rows.push_back(read(reader));
        if (!reader.problem().isEmpty()) return fail(ErrorCode::invalidInput, reader.problem());
    }
    list = std::move(rows);
    return {};
}

/// "JPT UTAMA" of the eselon list is the kind JPT_UTAMA.
QString kindCode(QString name) { return name.replace(u' ', u'_'); }

HourCap hourCap(RowReader& r)
{
    const QString rule = r.text(u"rule"_s);
    if (rule != "per_day"_L1 && rule != "per_session"_L1) r.complain(u"aturan \"%1\" tidak dikenal"_s.arg(rule));
    const bool session = rule == "per_session"_L1;
    return {r.text(u"form_code"_s), session ? HourRule::perSession : HourRule::perDay, r.number(u"jp"_s),
            session ? r.number(u"sessions_per_month"_s) : 0, r.mark()};
}

PostKind postKind(RowReader& r)
{
    return {r.text(u"code"_s),    r.text(u"name"_s),    r.text(u"rumpun"_s),
            r.text(u"ipasn_group"_s), r.text(u"gol_min"_s), r.text(u"gol_max"_s),
            r.number(u"bup"_s),   r.text(u"bup_status"_s) == "confirmed"_L1, r.mark()};
}

TrainingForm trainingForm(RowReader& r)
{
    return {r.text(u"code"_s), r.text(u"form"_s),    r.text(u"kind"_s), r.text(u"siasn_jenis_diklat_id"_s),
            r.text(u"unit"_s), r.text(u"jp_rule"_s), r.text(u"cap"_s),  r.text(u"jp_status"_s) == "confirmed"_L1,
            r.mark()};
}

using Parse = Result<> (*)(const CsvTable&, ReferenceTables&);
struct ListParser {
    QStringView name;
    Parse parse;
};

const ListParser kParsers[]{
    {u"kedudukan_hukum", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.legalPositions, [](RowReader& r) {
             return LegalPosition{r.text(u"id"_s), r.text(u"nama"_s), r.flag(u"in_figures"_s), r.flag(u"eligible_for_plan"_s), r.mark()};
         });
     }},
    {u"golongan", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.grades, [](RowReader& r) {
             return Grade{r.text(u"id"_s),         r.text(u"golongan"_s),  r.text(u"pangkat"_s),
                          r.staff(u"jenis_asn"_s), r.number(u"urutan"_s), r.mark()};
         });
     }},
    {u"eselon", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.eselons, [](RowReader& r) {
             return Eselon{r.text(u"siasn_id"_s), r.text(u"eselon"_s), kindCode(r.text(u"jabatan_asn"_s)), r.mark()};
         });
     }},
    {u"jabatan_jenis", [](const CsvTable& c, ReferenceTables& t) { return fill(c, t.postKinds, postKind); }},
    {u"training_forms", [](const CsvTable& c, ReferenceTables& t) { return fill(c, t.trainingForms, trainingForm); }},
    {u"siasn_jenis_diklat", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.trainingTypes, [](RowReader& r) {
             return TrainingType{r.text(u"id"_s), r.text(u"jenis"_s), r.text(u"jenisKursusSertifikat"_s), r.mark()};
         });
     }},
    {u"hour_caps", [](const CsvTable& c, ReferenceTables& t) { return fill(c, t.hourCaps, hourCap); }},
    {u"education_levels", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.educationLevels, [](RowReader& r) {
             return EducationLevel{r.text(u"siasn_code"_s), r.text(u"name"_s), r.maybeNumber(u"ipasn_score"_s), r.mark()};
         });
     }},
    {u"ip_asn_scores", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.ipAsnScores, [](RowReader& r) {
             return IpAsnScore{r.text(u"dimension"_s), r.text(u"indicator"_s), r.text(u"jabatan_group"_s), readScore(r.text(u"score"_s)), r.mark()};
         });
     }},
    {u"methods", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.methodRanks, [](RowReader& r) {
             return MethodRank{r.text(u"method"_s), r.number(u"rank"_s), r.mark()};
         });
     }},
    {u"jpm_categories", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.jpmCategories, [](RowReader& r) {
             return JpmCategory{r.number(u"scheme"_s), r.text(u"purpose"_s), r.text(u"category"_s),
                                r.maybeHundredths(u"min_inclusive"_s).value_or(0), r.maybeHundredths(u"max_exclusive"_s), r.mark()};
         });
     }},
    {u"predikat_kinerja", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.predicates, [](RowReader& r) {
             return Predicate{r.text(u"id"_s), r.text(u"predikat"_s), r.number(u"ak_multiplier_pct"_s),
                              r.number(u"talent_score_seen"_s), r.mark()};
         });
     }},
    {u"predikat_matrix", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.predicateMatrix, [](RowReader& r) {
             return PredicateCell{r.text(u"hasil_kerja"_s), r.text(u"perilaku_kerja"_s), r.text(u"predikat"_s), r.mark()};
         });
     }},
    {u"import_header_aliases", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.headerAliases, [](RowReader& r) {
             return HeaderAlias{r.number(u"order"_s), r.text(u"field"_s), r.pattern(u"regex_on_lowercased_joined_header"_s),
                                r.text(u"several_columns"_s) == "yes"_L1, r.mark()};
         });
     }},
    {u"required_levels", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.defaultLevels, [](RowReader& r) {
             return DefaultLevel{r.text(u"jabatan_code"_s), r.text(u"competency_code"_s), r.number(u"level"_s),
                                 r.maybeNumber(u"alt_level"_s), r.mark()};
         });
     }},
    {u"competencies", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.competencies, [](RowReader& r) {
             return CompetencyEntry{r.text(u"code"_s), r.text(u"name"_s), r.text(u"kind"_s), r.text(u"definition"_s), r.mark()};
         });
     }},
    {u"competency_levels", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.competencyLevels, [](RowReader& r) {
             return CompetencyLevelText{r.text(u"code"_s), r.number(u"level"_s), r.text(u"title_paraphrase"_s),
                                        r.text(u"indicators_paraphrase"_s), r.mark()};
         });
     }},
    {u"effectiveness", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.effectiveness, [](RowReader& r) {
             return Effectiveness{r.text(u"form_code"_s), r.number(u"from_jp"_s), r.number(u"permille"_s), r.mark()};
         });
     }},
    {u"fund_sources", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.fundSources, [](RowReader& r) {
             return FundSource{r.text(u"code"_s), r.text(u"name"_s), r.mark()};
         });
     }},
    {u"settings", [](const CsvTable& c, ReferenceTables& t) {
         return fill(c, t.settings, [](RowReader& r) {
             return Setting{r.text(u"key"_s), r.number(u"value"_s), r.text(u"unit"_s), r.text(u"note"_s), r.mark()};
         });
     }},
};

}  // namespace

std::optional<int> readScore(QString cell)
{
    bool ok = false;
    const double value = cell.replace(u',', u'.').toDouble(&ok);
    return ok && value >= 0 && value <= 100 ? std::optional(static_cast<int>(std::lround(value * 100.0))) : std::nullopt;
}

QStringList referenceListNames()
{
    QStringList names;
    for (const auto& list : kParsers) names += list.name.toString();
    return names;
}

Result<> parseReferenceCsv(const QString& listName, const QByteArray& csv, ReferenceTables& into)
{
    const auto* list = std::find_if(std::begin(kParsers), std::end(kParsers), [&](const auto& p) { return p.name == listName; });
    if (list == std::end(kParsers)) return fail(ErrorCode::notFound, u"Daftar rujukan \"%1\" tidak dikenal."_s.arg(listName));
    const auto table = readCsv(csv);
    return table ? list->parse(*table, into) : tl::unexpected(table.error());
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// The kinds of sheets that can be imported, and which headings mean which field. Data only.
#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace core {

enum class ImportKind { units, people, posts, standards, competencies, assessments, technicalTests, courses, performance, catalogue, reconciliation };

/// "people", as the command line and the JSON name it.
[[nodiscard]] QString importKindName(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> importKindFromName(const QString& name);
/// In the order in which a heap of files is best imported; any other order gives the same result.
[[nodiscard]] const std::vector<ImportKind>& allImportKinds();
/// "Profil pegawai", for labels and messages.
[[nodiscard]] QString importKindTitle(ImportKind kind);

/// Of the numbers, `real` and `integer` may be anything; the others have a range outside of which a row can't be true.
enum class CellMeaning { text, date, integer, real, year, count, hours, rupiah };

/// A column of a sheet: the field it fills and the headings offices write over it (normalised, see normalisedHeading()).
struct ColumnSpec {
    int field = 0;  ///< of the registry, or a column:: meaning
    QString title;  ///< what a user calls it: "Nama kursus"
    QStringList headings;  ///< the first that a sheet has is taken, wherever it stands
    CellMeaning meaning = CellMeaning::text;
    bool required = false;  ///< without this column the sheet is not of the kind
    bool several = false;   ///< more than one column of a sheet may mean it
};

/// Columns of a kind; competency columns of standards and assessments come on top. Besides SIASN's own headings a people's list
/// is known by those of offices' lists (regulation.md 6.5). Headings of reconciliation sheets are in
/// import_header_aliases.csv.
[[nodiscard]] const std::vector<ColumnSpec>& columnsOf(ImportKind kind);

/// Columns that fill no field of the row itself. Remembered mappings hold the numbers: never renumber.
namespace column {
inline constexpr int personNip = -1;      ///< whose record it is
inline constexpr int unitParentCode = -2;
inline constexpr int technicalCode = -3;
inline constexpr int technicalLevel = -4;
inline constexpr int provider = -5;
inline constexpr int stepCompetency = -6;
inline constexpr int stepFrom = -7;
inline constexpr int stepTo = -8;
inline constexpr int seats = -9;
inline constexpr int minimum = -10;
inline constexpr int classStart = -11;
inline constexpr int classEnd = -12;
inline constexpr int classPlace = -13;
inline constexpr int classNumber = -14;
inline constexpr int nameAndNip = -15;  ///< both in one cell, or on two rows
inline constexpr int name = -16;        ///< of a person who is known by the NIP
inline constexpr int male = -17;
inline constexpr int female = -18;
inline constexpr int need = -19;        ///< a training an OPD asks for
}  // namespace column

/// The column of a kind that fills that field or has that meaning, or nullptr.
[[nodiscard]] const ColumnSpec* findColumn(ImportKind kind, int field);
/// True for kinds with a column per competency.
[[nodiscard]] bool hasCompetencyColumns(ImportKind kind);

/// Lower case, letters and digits only, "&" = "dan": "NIP  BARU", "nip_baru" and "nipBaru" are one heading.
[[nodiscard]] QString normalisedHeading(const QString& heading);

}  // namespace core

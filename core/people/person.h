// SPDX-License-Identifier: Apache-2.0
// One person as the SIASN profile gives them, and the rules that need only this person: active, PNS or PPPK, golongan.
#pragma once
#include "core/people/nip.h"
#include "core/reference/reference.h"

namespace core {

/// Cells are cleaned (core::cleanCell) but otherwise as written; empty = not given.
struct Person {
    QString pnsId;  ///< SIASN's identity of the person
    QString nip;    ///< 18 digits
    QString oldNip, nik;
    QString name, titleBefore, titleAfter;
    QString birthPlace;
    QDate birthDate;
    Sex sex = Sex::unknown;
    QString phone, email, officeEmail, address;
    QString employmentName;  ///< jenis pegawai, or the staff group of an office's sheet ("PPPK Paruh Waktu")
    QString legalPositionId, legalPositionName;
    QDate cpnsSince, pnsSince, contractUntil;
    QString gradeId, gradeName;  ///< golongan
    QDate gradeSince;
    QString educationLevelId, educationLevelName, educationName;
    QString postGroupId, postGroupName;  ///< jenis jabatan
    QString eselonId, eselonName;
    QString functionalTitle, generalTitle, postTitle;  ///< JFT NAMA, JFU NAMA, jabatan_nama
    QDate postSince;
    QDate retiresOn;  ///< tmtPensiun, if SIASN gave it
    QString unitCode, unitName;
};

/// "01" and "1" are one id; spreadsheets drop the zero.
[[nodiscard]] bool isSameId(const QString& a, const QString& b);

/// "dr. Ani Lestari, Sp.A"
[[nodiscard]] QString fullName(const Person& person);

/// Kedudukan hukum by id, else by its whole name (folded); nullptr if it is missing or in no list (figures.md 4).
[[nodiscard]] const LegalPosition* legalPositionOf(const Person& person, const ReferenceTables& tables);
/// Whether the person counts in the figures (figures.md 4): in_figures of the kedudukan hukum; missing = active; one that
/// stands in no list doesn't count, with a finding.
[[nodiscard]] bool isInFigures(const Person& person, const ReferenceTables& tables);

/// By NIP digits 13–14 (figures.md 8; belum terverifikasi), without a NIP by kedudukan hukum, then golongan, else PNS.
/// A PPPK whose jenis pegawai, kedudukan or staff group says "paruh waktu" is pppkPartTime.
[[nodiscard]] StaffKind staffKindOf(const Person& person, const ReferenceTables& tables);
/// Golongan by name ("IX" = "Golongan IX"), else by id together with PNS or PPPK, since 11–17 exist in both (figures.md 8).
[[nodiscard]] const Grade* gradeOf(const Person& person, const ReferenceTables& tables);
/// "Golongan IX" as "IX", for where the heading says what it is.
[[nodiscard]] QString shortGrade(const QString& name);

/// The day retirement begins: tmtPensiun, else the first of the month after reaching the BUP: of `kind`, but 60 of a functional post
/// whose `title` is Guru, at every jenjang (regulation.md 5: BKN's reference of titles; the rest from memory, belum terverifikasi).
/// Invalid without birth date or kind.
[[nodiscard]] QDate retirementDay(const Person& person, const PostKind* kind, const QString& title);

/// Everything odd about the person's own cells (figures.md 8, 9): the NIP's findings and staff.legalPosition,
/// staff.grade, staff.partTime (a contradiction to PNS or PPPK of the NIP), legalPosition.unknown, grade.unknown, and
/// legalPosition.conflict, grade.conflict, post.kindConflict (id and name are two entries of the list).
[[nodiscard]] Problems personFindings(const Person& person, const ReferenceTables& tables);
/// By what rows of one person may be found when their NIPs differ: folded name without titles, and birth date, of its own
/// column, else of digits 1–8 of the NIP. Empty if one of the two is not known.
[[nodiscard]] QString namesakeKey(const QString& name, QDate birthDate, const QString& nip);
/// The same for a slip in these digits: name, and digits 9–18 of the NIP. Empty without a NIP.
[[nodiscard]] QString namesakeKeyByNip(const QString& name, const QString& nip);
/// person.name: nobody knows who it is. Not among the cells' findings, for a file may leave the name to what is known already.
[[nodiscard]] Problems nameFindings(const Person& person);
/// unit.unknown, or unit.name if the unit with the person's code is called otherwise (folded; figures.md 12). `knownName` is
/// the name of the unit with that code, if there is one. Worked out when asked for, so it goes when the unit comes.
[[nodiscard]] Problems unitFindings(const Person& person, const std::optional<QString>& knownName);

}  // namespace core

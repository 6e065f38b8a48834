// SPDX-License-Identifier: Apache-2.0
// Reading a NIP as offices write it: what is accepted, what is refused, what is only remarked. Pure text rules.
#pragma once
#include "core/base/problems.h"

#include <QDate>
#include <QString>
#include <tl/expected.hpp>

namespace core {

enum class Sex : quint8 { unknown, male, female };

/// What the 18 digits say (regulation.md 5; digits 13–14 of a PPPK and the sex digit from memory, belum terverifikasi).
struct NipParts {
    QDate birthDate;          ///< digits 1–8; invalid if there is no such day
    int appointedYear = 0;    ///< digits 9–12
    int appointedMonth = 0;   ///< digits 13–14; 21 and more says PPPK and is no month
    Sex sex = Sex::unknown;   ///< digit 15: 1 male, 2 female
    int serial = 0;           ///< digits 16–18
    [[nodiscard]] bool isPppk() const { return appointedMonth >= 21; }
};

/// The cell without spaces, dots, quotes, backticks and apostrophes (figures.md 9); nothing else is changed.
[[nodiscard]] QString normalisedNip(const QString& cell);

/// The 18 digits of a NIP, or why the row is refused (figures.md 9): field "nip", code nip.missing, nip.damaged (a
/// spreadsheet made it a number like 1,98E+17), nip.characters or nip.length. The caller may still accept the row if its
/// pns_id is known.
[[nodiscard]] tl::expected<QString, Problem> readNip(const QString& cell);

/// A text for messages: of a number of 16 digits, which may be a NIK, only the last four are left ("…0001").
[[nodiscard]] QString withoutNik(const QString& text);

/// A telephone number or NIK in lists (UU 27/2022, regulation.md 9): only the last three digits are shown, "•••• •••• 432".
[[nodiscard]] QString maskedNumber(const QString& number);

/// What a cell that tells people apart says: "-", "0", "000000000" and "null" are how offices write "none" and say nothing.
[[nodiscard]] QString keyCell(const QString& cell);
/// An old NIP tells people apart only with its 9 digits, or as an earlier NIP with 18.
[[nodiscard]] bool isOldNip(const QString& digits);

/// 18 digits and nothing else.
[[nodiscard]] bool isNip(const QString& text);
/// Takes 18 digits apart; default values for anything else.
[[nodiscard]] NipParts nipParts(const QString& nip);

/// "19870214 201001 2 001", in groups of 8, 6, 1 and 3 (regulation.md 5); anything but 18 digits comes back unchanged.
[[nodiscard]] QString groupedNip(const QString& nip);

/// What the digits contradict (figures.md 9); none of it refuses the person. Codes: nip.date (no such birth day),
/// nip.birthDiffers, nip.sexDigit (neither 1 nor 2), nip.sexDiffers, nip.cpnsMonth (PNS: not 01–12), nip.age (younger than
/// `ageAtCpns` years when appointed; for PPPK by year), nip.serial (000, as left by a rounding spreadsheet).
/// An invalid `birthDate` and an unknown `sex` are not compared.
[[nodiscard]] Problems nipFindings(const QString& nip, QDate birthDate, Sex sex, int ageAtCpns = 18);

/// The sex column: M, L, Pria, Laki-laki, F, P, W, Wanita, Perempuan in any case; otherwise unknown.
[[nodiscard]] Sex sexFromText(const QString& cell);

}  // namespace core

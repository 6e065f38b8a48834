// SPDX-License-Identifier: Apache-2.0
#include "core/dashboard/quality.h"

#include "core/base/text.h"
#include "core/history/entities.h"

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

const std::vector<FindingKindInfo>& findingKinds()
{
    static const std::vector<FindingKindInfo> kinds{
        {FindingKind::duplicate, u"Mungkin orang yang sama"_s,
         u"Dua baris pegawai atau lebih punya NIP, ID PNS, atau nama dan tanggal lahir (atau 8 angka pertama atau 10 angka terakhir NIP) yang sama. Orang itu terhitung dua kali."_s,
         u"Bandingkan kedua baris. Bila memang satu orang, gabungkan; riwayat dan penilaiannya menjadi satu, dan dapat diurungkan. Bila bukan, tandai; temuan ini tidak muncul lagi."_s},
        {FindingKind::conflict, u"Dua nilai berbeda"_s,
         u"Dua kantor mengisi hal yang sama dengan nilai yang berbeda. Sampai diputuskan, yang tampil adalah nilai yang terakhir."_s,
         u"Bandingkan kedua sisi di Jejak Audit dan putuskan yang benar; keputusan itu dapat diurungkan."_s},
        {FindingKind::waiting, u"Menunggu data lain"_s,
         u"Baris ini merujuk pegawai, unit, atau kompetensi yang belum ada di berkas, sehingga belum ikut dihitung."_s,
         u"Impor berkas yang memuat data yang ditunggu; baris ini lalu muncul sendiri. Bila kode atau NIP-nya salah ketik, impor ulang berkas yang sudah diperbaiki, lalu buang sisanya di halaman Kualitas Data."_s},
        {FindingKind::nip, u"NIP tidak cocok"_s,
         u"Bagian di dalam NIP (tanggal lahir, TMT CPNS, jenis kelamin, nomor urut) bertentangan dengan isian lain atau tidak mungkin."_s,
         u"Bandingkan dengan SK atau SIASN; perbaiki NIP atau isian yang salah di halaman Pegawai, atau di SIASN lalu impor ulang."_s},
        {FindingKind::staff, u"Status, kedudukan, golongan"_s,
         u"PNS atau PPPK menurut NIP berbeda dari kedudukan hukum atau golongannya, atau isiannya tidak ada di daftar. Kedudukan yang tidak dikenal membuat orangnya tidak dihitung."_s,
         u"Perbaiki kedudukan hukum, golongan, atau jenis pegawai di halaman Pegawai."_s},
        {FindingKind::post, u"Jabatan tidak jelas"_s,
         u"Nama atau jenis jabatan kosong atau tidak dikenali, sehingga tidak ada standar kompetensi yang berlaku."_s,
         u"Isi jenis dan nama jabatan pegawai itu, atau tambahkan standar untuk nama jabatannya."_s},
        {FindingKind::unit, u"Unit kerja pegawai"_s,
         u"Unit kerja kosong, tidak ada di daftar unit, atau namanya berbeda dari daftar unit."_s,
         u"Pilih unit yang benar di halaman Pegawai, atau impor daftar unit yang lengkap."_s},
        {FindingKind::units, u"Susunan unit"_s,
         u"Unit tanpa induk, kode yang dipakai dua unit, atau dua unit bernama sama di bawah satu induk."_s,
         u"Perbaiki induk, kode, atau nama di halaman Unit & Jabatan."_s},
        {FindingKind::assessment, u"Penilaian"_s,
         u"Tanggal atau metode penilaian kosong, tidak dikenal, atau belum terjadi. Tanpa tanggal, level tidak pernah dihitung; tanpa metode, dipakai peringkat terendah."_s,
         u"Lengkapi tanggal dan metode di halaman Penilaian."_s},
        {FindingKind::course, u"Riwayat kursus"_s,
         u"Tanggal atau tahun kursus kosong atau terbalik. Tanpa tanggal kursus dihitung satu hari; tanpa tahun tidak masuk tahun mana pun."_s,
         u"Lengkapi tanggal menurut sertifikat pada riwayat pelatihan pegawai itu."_s},
        {FindingKind::agreement, u"Perjanjian mitra"_s,
         u"Perjanjian kerja sama dengan mitra sudah berakhir atau berakhir dalam 90 hari, dan belum ada penggantinya."_s,
         u"Buka mitranya di Katalog & Mitra, lalu tambahkan perjanjian yang baru atau perbaiki tanggalnya."_s},
        {FindingKind::distinct, u"Bukan orang yang sama"_s,
         u"Baris pegawai yang mirip, tetapi sudah ditandai sebagai orang yang berbeda. Tidak lagi ditampilkan sebagai temuan."_s,
         u"Bila ternyata satu orang, batalkan tandanya; barisnya kembali ke “Mungkin orang yang sama” dan dapat digabungkan."_s},
    };
    return kinds;
}

const FindingKindInfo& findingKindInfo(FindingKind kind)
{
    const auto& kinds = findingKinds();
    return *std::find_if(kinds.begin(), kinds.end(), [&](const FindingKindInfo& info) { return info.kind == kind; });
}

FindingKind findingKindOf(const QString& code)
{
    static const std::pair<QString, FindingKind> kinds[] = {
        {u"nip"_s, FindingKind::nip}, {u"post"_s, FindingKind::post}, {u"unit"_s, FindingKind::unit},
        {u"assessment"_s, FindingKind::assessment}, {u"jpm"_s, FindingKind::assessment}, {u"course"_s, FindingKind::course}};
    const QString subject = code.section(u'.', 0, 0);
    for (const auto& [word, kind] : kinds)
        if (subject == word) return kind;
    return FindingKind::staff;  // staff., legalPosition., grade.
}

namespace {

QualityFinding unitFinding(const Unit& unit, const QString& code, const QString& message)
{
    return {FindingKind::units, code, {entity::unit, unit.uid}, unit.code, unit.name, message};
}

}  // namespace

std::vector<QualityFinding> unitTreeFindings(const UnitTree& units)
{
    std::vector<QualityFinding> found;
    std::vector<std::size_t> tops;
    std::map<QString, std::size_t> byCode;
    std::map<std::pair<std::size_t, QString>, std::size_t> byName;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Unit& unit = units.at(i);
        const auto parent = units.parentOf(i);
        if (!parent) tops.push_back(i);
        const QString code = folded(unit.code);
        if (const auto [known, fresh] = byCode.emplace(code, i); !fresh && !code.isEmpty())
            found.push_back(unitFinding(unit, u"units.sameCode"_s, u"Kode “%1” juga dipakai unit “%2”."_s.arg(unit.code, units.at(known->second).name)));
        if (!parent) continue;
        if (const auto [known, fresh] = byName.emplace(std::pair(*parent, folded(unit.name)), i); !fresh)
            found.push_back(unitFinding(unit, u"units.sameName"_s, u"Ada dua unit “%1” di bawah “%2”."_s.arg(unit.name, units.at(*parent).name)));
    }
    const auto largest = std::max_element(tops.begin(), tops.end(), [&](std::size_t a, std::size_t b) { return units.below(a).size() < units.below(b).size(); });
    for (const std::size_t top : tops)
        if (top != *largest) found.push_back(unitFinding(units.at(top), u"units.noParent"_s, u"Unit ini tidak punya induk, sehingga tidak ikut dihitung di unit mana pun di atasnya."_s));
    return found;
}

std::vector<QualityFinding> agreementFindings(const Catalogue& catalogue, QDate asOf)
{
    std::vector<QualityFinding> found;
    for (const Provider& provider : catalogue.providers) {
        const Agreement* agreement = catalogue.agreementWith(provider.uid, asOf);
        if (!agreement) continue;
        const AgreementState state = agreementState(*agreement, asOf);
        if (state != AgreementState::ending && state != AgreementState::expired) continue;
        found.push_back({FindingKind::agreement, state == AgreementState::ending ? u"agreement.ending"_s : u"agreement.expired"_s, {entity::provider, provider.uid}, agreement->number,
                         provider.name, u"“%1” %2."_s.arg(agreement->title, agreementStateText(*agreement, asOf))});
    }
    return found;
}

}  // namespace core

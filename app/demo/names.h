// SPDX-License-Identifier: Apache-2.0
// Common Indonesian names and places of birth. A few names carry an apostrophe or a dash, because real lists do.
#pragma once
#include <QStringView>
#include <array>

namespace demo {

inline constexpr auto kWomen = std::to_array<QStringView>(
    {u"Aisyah", u"Ani",  u"Betty", u"Citra",     u"Dewi",      u"Dian",    u"Eka",     u"Endang",  u"Fatimah",
     u"Fitri",  u"Gita", u"Hani",  u"Herlina",   u"Ida",       u"Indah",   u"Juwita",  u"Kartika", u"Lestari",
     u"Lina",   u"Maya", u"Murni", u"Novi",      u"Nurul",     u"Oktavia", u"Putri",   u"Ratna",   u"Rina",
     u"Sari",   u"Siti", u"Sri",   u"Tuti",      u"Umi",       u"Vina",    u"Wulan",   u"Yanti",   u"Yuni",
     u"Zahra",  u"Ayu",  u"Bunga", u"Desi",      u"Elisabeth", u"Farida",  u"Halimah", u"Intan",   u"Kurniasih",
     u"Lilis",  u"Mega", u"Nina",  u"Rahmawati", u"Sulastri"});

inline constexpr auto kMen = std::to_array<QStringView>(
    {u"Agus",   u"Arif",    u"Bambang",  u"Budi",   u"Cahyo",     u"Dedi",   u"Dodi",  u"Edi",    u"Eko",
     u"Fajar",  u"Firman",  u"Gunawan",  u"Hasan",  u"Hendra",    u"Imam",   u"Iwan",  u"Joko",   u"Kurniawan",
     u"Lukman", u"Mulyadi", u"Nugroho",  u"Oki",    u"Prasetyo",  u"Rahmat", u"Rudi",  u"Slamet", u"Syahrul",
     u"Taufik", u"Teguh",   u"Umar",     u"Usman",  u"Wahyu",     u"Wawan",  u"Yusuf", u"Zainal", u"Abdul",
     u"Andi",   u"Bayu",    u"Darmawan", u"Erwin",  u"Ferdinand", u"Galih",  u"Heru",  u"Irfan",  u"Jamal",
     u"Krisna", u"Martin",  u"Nanang",   u"Ridwan", u"Supriyadi"});

inline constexpr auto kFamilyNames = std::to_array<QStringView>(
    {u"Al-Faruq",    u"Anggraini",  u"Anwar",    u"D'Souza",  u"Firmansyah", u"Ginting",  u"Hakim",     u"Harahap", u"Hidayat",
     u"Hutapea",     u"Kurnia",     u"Lubis",    u"Maharani", u"Mahendra",   u"Manurung", u"Nasution",  u"Nugraha", u"O'Neil",
     u"Pane",        u"Permana",    u"Pratama",  u"Purnama",  u"Rahayu",     u"Ramadhan", u"Santoso",   u"Saputra", u"Setiawan",
     u"Simanjuntak", u"Siregar",    u"Sitorus",  u"Suryadi",  u"Susanto",    u"Syarif",   u"Tarigan",   u"Utami",   u"Wibowo",
     u"Wijaya",      u"Handayani",  u"Kusuma",   u"Lestari",  u"Mulyani",    u"Pangestu", u"Panjaitan", u"Puspita", u"Rachman",
     u"Sihombing",   u"Simatupang", u"Sudrajat", u"Tanjung",  u"Wulandari"});

inline constexpr auto kBirthPlaces =
    std::to_array<QStringView>({u"Padang", u"Manna", u"Garut", u"Bandung", u"Bengkulu", u"Palembang", u"Curup", u"Medan",
                                u"Sibolga", u"Pangkalpinang", u"Lubuklinggau", u"Jambi"});

}  // namespace demo

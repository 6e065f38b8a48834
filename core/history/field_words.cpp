// SPDX-License-Identifier: Apache-2.0
#include "core/history/field_words.h"

#include "core/history/entities.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Words = std::map<std::pair<int, int>, QString>;

void addPersonWords(Words& words)
{
    const std::pair<int, QString> person[] = {
        {field::nip, u"NIP"_s}, {field::nipOld, u"NIP lama"_s}, {field::pnsId, u"PNS ID"_s}, {field::nik, u"NIK"_s}, {field::personName, u"Nama"_s},
        {field::nameFull, u"Nama lengkap"_s}, {field::titleBefore, u"Gelar depan"_s}, {field::titleAfter, u"Gelar belakang"_s},
        {field::birthPlace, u"Tempat lahir"_s}, {field::birthDate, u"Tanggal lahir"_s}, {field::sex, u"Jenis kelamin"_s},
        {field::legalPositionId, u"Kode kedudukan hukum"_s}, {field::legalPosition, u"Kedudukan hukum"_s}, {field::staffType, u"Jenis pegawai"_s},
        {field::cpnsStatus, u"Status CPNS/PNS"_s}, {field::cpnsSince, u"TMT CPNS"_s}, {field::pnsSince, u"TMT PNS"_s},
        {field::rankId, u"Kode golongan"_s}, {field::rankName, u"Golongan"_s}, {field::rankSince, u"TMT golongan"_s},
        {field::serviceYears, u"Masa kerja (tahun)"_s}, {field::serviceMonths, u"Masa kerja (bulan)"_s},
        {field::postKindId, u"Kode jenis jabatan"_s}, {field::postKind, u"Jenis jabatan"_s}, {field::eselonId, u"Kode eselon"_s},
        {field::eselon, u"Eselon"_s}, {field::functionalTitle, u"Jabatan fungsional"_s}, {field::generalTitle, u"Jabatan pelaksana"_s},
        {field::postTitle, u"Nama jabatan"_s}, {field::postSince, u"TMT jabatan"_s}, {field::educationId, u"Kode tingkat pendidikan"_s},
        {field::education, u"Tingkat pendidikan"_s}, {field::major, u"Pendidikan"_s}, {field::graduated, u"Tahun lulus"_s},
        {field::personUnit, u"Unit kerja"_s}, {field::personUnitCode, u"Kode unit"_s}, {field::personUnitName, u"Nama unit"_s},
        {field::phone, u"Nomor telepon"_s}, {field::email, u"Email"_s}, {field::workPlace, u"Lokasi kerja"_s}, {field::retiresOn, u"TMT pensiun"_s}};
    for (const auto& [number, word] : person) words[{entity::person, number}] = word;
}

void addRecordWords(Words& words)
{
    const std::pair<int, QString> post[] = {
        {field::historyPerson, u"Pegawai"_s}, {field::historyKind, u"Jenis jabatan"_s}, {field::historyEselon, u"Eselon"_s},
        {field::historyTitle, u"Nama jabatan"_s}, {field::historyUnitCode, u"Kode unit"_s}, {field::historyUnitName, u"Nama unit"_s},
        {field::historySince, u"TMT jabatan"_s}, {field::historyDecree, u"Nomor SK"_s}, {field::historyPosition, u"Urutan"_s}, {field::historySource, u"Asal data"_s}};
    for (const auto& [number, word] : post) words[{entity::postHistory, number}] = word;
    const std::pair<int, QString> course[] = {
        {field::coursePerson, u"Pegawai"_s}, {field::courseForm, u"Kode bentuk pelatihan"_s}, {field::courseFormName, u"Bentuk pelatihan"_s},
        {field::courseName, u"Nama kursus"_s}, {field::courseProvider, u"Penyelenggara"_s}, {field::courseHours, u"JP"_s}, {field::courseYear, u"Tahun"_s},
        {field::courseStart, u"Tanggal mulai"_s}, {field::courseEnd, u"Tanggal selesai"_s}, {field::courseCertificate, u"Nomor sertifikat"_s},
        {field::courseSource, u"Asal data"_s}};
    for (const auto& [number, word] : course) words[{entity::course, number}] = word;
    const std::pair<int, QString> assessment[] = {
        {field::assessmentPerson, u"Pegawai"_s}, {field::assessmentDate, u"Tanggal"_s}, {field::assessmentMethod, u"Metode"_s}, {field::assessor, u"Penilai"_s},
        {field::jpmStated, u"JPM tercatat"_s}, {field::assessmentNote, u"Catatan"_s}, {field::assessmentSource, u"Asal data"_s},
        {field::assessedLevel, u"Level"_s}, {field::knowledge, u"Pengetahuan"_s}, {field::skill, u"Keterampilan"_s}, {field::attitude, u"Sikap"_s},
        {field::evidence, u"Bukti"_s}, {field::levelSource, u"Asal data"_s}};
    for (const auto& [number, word] : assessment) words[{entity::assessment, number}] = word;
    const std::pair<int, QString> unit[] = {{field::unitCode, u"Kode unit"_s}, {field::unitName, u"Nama unit"_s}, {field::unitKind, u"Jenis unit"_s},
                                            {field::unitAffairs, u"Urusan"_s}, {field::unitArea, u"Wilayah"_s}, {field::unitParent, u"Unit induk"_s}};
    for (const auto& [number, word] : unit) words[{entity::unit, number}] = word;
}

Words allWords()
{
    Words words;
    addPersonWords(words);
    addRecordWords(words);
    return words;
}

}  // namespace

QString fieldTitle(const Registry& registry, int entityNumber, int fieldNumber)
{
    static const Words words = allWords();
    if (const auto found = words.find({entityNumber, fieldNumber}); found != words.end()) return found->second;
    if (fieldNumber == kSameAs) return u"Sama dengan"_s;
    const Entity* entity = registry.find(entityNumber);
    const Field* field = entity ? entity->field(fieldNumber) : nullptr;
    if (entity && !field) static_cast<void>(entity->setOf(fieldNumber, &field));
    return field ? QString::fromStdString(field->column).replace(u'_', u' ') : QString();
}

}  // namespace core

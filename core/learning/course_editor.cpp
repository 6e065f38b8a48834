// SPDX-License-Identifier: Apache-2.0
#include "core/learning/course_editor.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

}  // namespace

Findings checkCourse(const Fields& fields)
{
    Findings check;
    const QDate start = dayOf(fields, field::courseStart), end = dayOf(fields, field::courseEnd);
    if (textOf(fields, field::courseName).trimmed().isEmpty()) check.errors.push_back({u"namaKursus"_s, u"course.name"_s, u"Nama kursus belum diisi."_s});
    if (start.isValid() && end.isValid() && end < start)
        check.errors.push_back({u"tanggalSelesai"_s, u"course.endBeforeStart"_s,
                                u"Tanggal selesai %1 mendahului tanggal mulai %2; perbaiki salah satunya."_s.arg(longDate(end), longDate(start))});
    const QString hours = textOf(fields, field::courseHours);
    if (hours.toDouble() < 0) check.errors.push_back({u"jp"_s, u"course.hours"_s, u"JP tidak boleh kurang dari nol."_s});
    if (hours.toDouble() <= 0) check.warnings.push_back({u"jp"_s, u"course.noHours"_s, u"Tanpa JP, kursus ini tidak menambah jam pelajaran."_s});
    if (!start.isValid() || !end.isValid())
        check.warnings.push_back({u"tanggalMulai"_s, u"course.noDates"_s, u"Tanggal belum lengkap; kursus dianggap satu hari."_s});
    if (textOf(fields, field::courseYear).isEmpty() && !start.isValid() && !end.isValid())
        check.warnings.push_back({u"tahun"_s, u"course.noYear"_s, u"Tahun belum diisi; kursus tidak dihitung di tahun mana pun."_s});
    return check;
}

Result<Uid> CourseEditor::save(const Uid& person, const Uid& course, const Fields& fields)
{
    if (const auto check = checkCourse(fields); !check.errors.empty()) return fail(ErrorCode::invalidInput, check.errors.front().message);
    const QString name = textOf(fields, field::courseName);
    if (!course.isNull()) {
        const auto saved = m_log.record(tr("Ubah kursus: %1").arg(name), [&](ChangeSet& c) { writeFields(c, entity::course, course, fields); });
        return saved ? Result<Uid>(course) : tl::unexpected<Error>(saved.error());
    }
    const Uid uid = naturalUid(entity::course, {person.hex(), folded(name), textOf(fields, field::courseStart), textOf(fields, field::courseEnd),
                                                folded(textOf(fields, field::courseCertificate))});
    if (rowFields(m_log.session(), m_log.registry(), entity::course, uid))
        return fail(ErrorCode::conflict, tr("Kursus “%1” dengan tanggal dan nomor sertifikat yang sama sudah tercatat.").arg(name));
    const auto saved = m_log.record(tr("Kursus baru: %1").arg(name), [&](ChangeSet& c) {
        Fields filled = fields;
        std::erase_if(filled, [](const auto& field) { return field.second.isNull(); });
        filled[field::coursePerson] = Value(person);
        filled[field::courseSource] = Value(tr("diisi langsung"));
        c.create(entity::course, uid, {filled, {}});
    });
    return saved ? Result<Uid>(uid) : tl::unexpected<Error>(saved.error());
}

Result<ChangeReceipt> CourseEditor::remove(std::span<const Uid> courses)
{
    return removeNamedRows(m_log, entity::course, courses, field::courseName, tr("Hapus kursus: %1"), tr("Hapus %1 kursus"));
}

}  // namespace core

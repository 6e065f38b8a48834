// SPDX-License-Identifier: Apache-2.0
// Adds, changes and deletes courses of the history, one change set each. Thread of the session of the log.
#pragma once
#include "core/base/problems.h"
#include "core/history/edit_log.h"

#include <span>

namespace core {

/// Keys: "namaKursus", "tanggalMulai", "tanggalSelesai", "tahun", "jp". Errors: no name, an end before the start, hours that are
/// negative. Warnings: no dates, no year, no hours.
[[nodiscard]] Findings checkCourse(const Fields& fields);

class CourseEditor {
public:
    explicit CourseEditor(EditLog& log) : m_log(log) {}
    /// A null `course` is a new one: of the uid an import of the same course has, so that both meet. conflict if it is there already.
    [[nodiscard]] Result<Uid> save(const Uid& person, const Uid& course, const Fields& fields);
    /// In one change set, all or none.
    [[nodiscard]] Result<ChangeReceipt> remove(std::span<const Uid> courses);

private:
    EditLog& m_log;
};

}  // namespace core

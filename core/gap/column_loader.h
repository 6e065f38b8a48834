// SPDX-License-Identifier: Apache-2.0
// Turns rows, as SQLite hands them over, into the columns of a GapTable. Used by gap_store.cpp only; no SQL, no I/O.
// Close to the speed of the scan itself: people with equal post cells are worked out once, a level costs one comparison.
#pragma once
#include "core/competency/competency_store.h"
#include "core/gap/gap_overview.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace core {

/// From the rowids of a table to dense indices.
class RowIndex {
public:
    static constexpr quint32 kNone = 0xffffffffU;
    void set(qint64 id, quint32 index)
    {
        const auto at = static_cast<std::size_t>(id);
        if (at >= m_index.size()) m_index.resize(std::max(at + 1, m_index.size() * 2), kNone);
        m_index[at] = index;
    }
    [[nodiscard]] quint32 of(qint64 id) const
    {
        const auto at = static_cast<std::size_t>(id);
        return at < m_index.size() ? m_index[at] : kNone;
    }

private:
    std::vector<quint32> m_index;
};

/// The cells of a person that decide on activity and post, in the order of kPostCells.
inline constexpr std::size_t kPostCells = 9;
using PostCells = std::array<std::string_view, kPostCells>;  ///< legal_position_id, legal_position, post_kind_id, post_kind,
                                                             ///< eselon_id, eselon, functional_, general_, post_title

class ColumnLoader {
public:
    /// The references must outlive the loader.
    ColumnLoader(GapColumns& columns, const ReferenceTables& tables, const Standards& standards, const QHash<qint64, PostHistory>& histories);

    void addPerson(qint64 id, qint64 unitId, const PostCells& cells);
    /// After the last person, before the first assessment.
    void peopleDone();
    void addAssessment(qint64 id, qint64 personId, std::string_view date, std::string_view method);
    void addLevel(qint64 assessmentId, qint64 competencyId, int level);
    /// Fills the columns; the loader is used up.
    void finish();

private:
    struct Post {
        bool active = true;
        quint32 profile = 0;
    };
    struct Event {
        quint32 key = 0;            ///< of a level 0 at this event; the smallest key wins. 0 = nobody's or not counting
        quint32 positions = 0;      ///< of the person's profile in m_positions
        std::size_t firstSlot = 0;  ///< of the person
    };
    [[nodiscard]] Post postOf(const PostCells& cells, const std::vector<PostHistoryRow>& history);
    [[nodiscard]] quint32 profileOf(const QString& kind, const QString& title);
    [[nodiscard]] quint32 keyOf(std::string_view date, std::string_view method);
    [[nodiscard]] int rankOf(std::string_view method);

    GapColumns& m_columns;
    const ReferenceTables& m_tables;
    const QHash<qint64, PostHistory>& m_histories;
    StandardBook m_book;
    KindsByTitle m_kinds;
    qint64 m_asOfDay = 0, m_firstDay = 0;  ///< Julian days: the oldest level that counts

    std::unordered_map<std::string, Post> m_posts;
    QHash<std::pair<QString, QString>, quint32> m_profileOf;
    std::unordered_map<std::string, quint32> m_profileByContent;
    std::vector<RequirementProfile> m_profiles;
    std::vector<quint16> m_positions;  ///< profile × competency → requirement

    RowIndex m_unitIndex, m_personIndex, m_competencyIndex;
    std::vector<GapPerson> m_people;
    std::vector<std::size_t> m_firstSlot;  ///< by person
    std::vector<Event> m_events;           ///< by assessment id
    std::vector<quint32> m_best;           ///< by slot
    std::string m_key, m_lastDate;
    qint64 m_lastDay;  ///< of m_lastDate
    std::unordered_map<std::string, int> m_ranks;
};

}  // namespace core

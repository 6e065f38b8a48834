// SPDX-License-Identifier: Apache-2.0
// A level's key holds rank, age and level, most important first, so that "which level counts" (figures.md 2) is a minimum.
#include "core/gap/column_loader.h"

#include "core/assessment/level_choice.h"

#include <algorithm>
#include <limits>

namespace core {
namespace {

constexpr quint32 kNobody = std::numeric_limits<quint32>::max();  ///< no level at all
constexpr quint32 kExpiredKey = kNobody - 1;
constexpr quint32 kIgnored = 0;  ///< of an event, never of a slot: nobody's, dated later or without a date
constexpr int kLevelBits = 3, kAgeBits = 24;
constexpr int kHighestRank = 29;  ///< what the bits above hold, short of the special keys
constexpr quint16 kNoPosition = 0xffff;
constexpr qint64 kNoDay = std::numeric_limits<qint64>::max();

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// Of a day that exists (Fliegel and Van Flandern); what QDate says, without its checks.
qint64 julianDay(int year, int month, int day)
{
    const int early = month < 3 ? 1 : 0;
    const int y = year + 4800 - early, m = month + 12 * early - 3;
    return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045;
}

/// Julian day of an ISO date, kNoDay for anything else.
qint64 dayOf(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
        const QDate day = QDate::fromString(text(iso), Qt::ISODate);
        return day.isValid() ? day.toJulianDay() : kNoDay;
    }
    const int year = digits(iso, 0, 4), month = digits(iso, 5, 2), day = digits(iso, 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || (day > 28 && !QDate::isValid(year, month, day))) return kNoDay;
    return julianDay(year, month, day);
}

/// The oldest day whose level still counts on `asOf`; countsUntil grows with the day.
QDate firstCountingDay(QDate asOf, int validityYears)
{
    QDate day = asOf.addYears(-validityYears).addDays(-2);
    while (countsUntil(day, validityYears) < asOf) day = day.addDays(1);
    return day;
}

Person personOf(const PostCells& cells)
{
    Person p;
    std::size_t i = 0;
    for (QString* cell : {&p.legalPositionId, &p.legalPositionName, &p.postGroupId, &p.postGroupName, &p.eselonId, &p.eselonName,
                          &p.functionalTitle, &p.generalTitle, &p.postTitle})
        *cell = text(cells[i++]);
    return p;
}

}  // namespace

ColumnLoader::ColumnLoader(GapColumns& columns, const ReferenceTables& tables, const Standards& standards, const QHash<qint64, PostHistory>& histories)
    : m_columns(columns),
      m_tables(tables),
      m_histories(histories),
      m_book(standardBook(standards.defaults, standards.rows, columns.asOf)),
      m_kinds(kindsByTitle(m_book)),
      m_asOfDay(columns.asOf.toJulianDay()),
      m_firstDay(firstCountingDay(columns.asOf, settingValue(tables, setting::kAssessmentValidityYears)).toJulianDay()),
      m_lastDay(kNoDay)
{
    for (std::size_t u = 0; u < columns.units.size(); ++u) m_unitIndex.set(columns.units.at(u).id.value, static_cast<quint32>(u));
}

void ColumnLoader::addPerson(qint64 id, qint64 unitId, const PostCells& cells)
{
    Post post;
    if (const auto history = m_histories.constFind(id); history != m_histories.constEnd()) {
        post = postOf(cells, history->rows);
    } else {
        m_key.clear();
        for (const auto cell : cells) m_key.append(cell).push_back('\x1f');
        auto known = m_posts.find(m_key);
        if (known == m_posts.end()) known = m_posts.emplace(m_key, postOf(cells, {})).first;
        post = known->second;
    }
    if (!post.active) {
        ++m_columns.inactive;
        return;
    }
    const quint32 found = m_unitIndex.of(unitId);
    const quint32 unit = found == RowIndex::kNone ? static_cast<quint32>(m_columns.units.size()) : found;
    m_personIndex.set(id, static_cast<quint32>(m_people.size()));
    m_people.push_back({post.profile, unit});
    m_columns.people.push_back(PersonId{id});
    m_columns.unitOfPerson.push_back(unit);
}

ColumnLoader::Post ColumnLoader::postOf(const PostCells& cells, const std::vector<PostHistoryRow>& history)
{
    const Person person = personOf(cells);
    if (!isInFigures(person, m_tables)) return {false, 0};
    const CurrentPost post = currentPost(person, history, m_kinds, m_tables, m_columns.asOf);
    return {true, profileOf(post.kind, post.title)};
}

quint32 ColumnLoader::profileOf(const QString& kind, const QString& title)
{
    const std::pair key(kind, title);
    if (const auto known = m_profileOf.constFind(key); known != m_profileOf.constEnd()) return *known;
    RequirementProfile profile;
    std::vector<int> weights;
    std::string content;
    for (const auto& required : standardOf(m_book, kind, title)) {
        const auto at = m_columns.dictionary.indexOfCode(required.competency);
        if (!at) continue;
        profile.push_back({static_cast<quint32>(*at), static_cast<quint8>(required.level)});
        weights.push_back(required.weight);
        content += std::to_string(*at) + ':' + std::to_string(required.level) + '*' + std::to_string(required.weight) + ',';
    }
    const auto [same, isNew] = m_profileByContent.emplace(content, static_cast<quint32>(m_profiles.size()));
    if (isNew) {
        m_profiles.push_back(std::move(profile));
        m_columns.weights.push_back(std::move(weights));
    }
    m_profileOf.insert(key, same->second);
    return same->second;
}

void ColumnLoader::peopleDone()
{
    const std::size_t competencies = m_columns.dictionary.size();
    m_positions.assign(m_profiles.size() * competencies, kNoPosition);
    for (std::size_t p = 0; p < m_profiles.size(); ++p)
        for (std::size_t r = 0; r < m_profiles[p].size(); ++r) m_positions[p * competencies + m_profiles[p][r].competency] = static_cast<quint16>(r);
    std::size_t total = 0;
    m_firstSlot.reserve(m_people.size());
    for (const auto& person : m_people) {
        m_firstSlot.push_back(total);
        total += m_profiles[person.profile].size();
    }
    m_best.assign(total, kNobody);
}

int ColumnLoader::rankOf(std::string_view method)
{
    m_key.assign(method);
    auto known = m_ranks.find(m_key);
    if (known == m_ranks.end()) known = m_ranks.emplace(m_key, std::clamp(methodRank(m_tables, text(method), m_columns.asOf), 0, kHighestRank)).first;
    return known->second;
}

quint32 ColumnLoader::keyOf(std::string_view date, std::string_view method)
{
    if (date != m_lastDate) {  // assessments come in batches of one day
        m_lastDate.assign(date);
        m_lastDay = dayOf(date);
    }
    if (m_lastDay == kNoDay || m_lastDay > m_asOfDay) return kIgnored;
    if (m_lastDay < m_firstDay) return kExpiredKey;
    const auto age = static_cast<quint32>(m_asOfDay - m_lastDay);
    return (static_cast<quint32>(rankOf(method) + 1) << (kAgeBits + kLevelBits)) | (age << kLevelBits);
}

void ColumnLoader::addAssessment(qint64 id, qint64 personId, std::string_view date, std::string_view method)
{
    const quint32 person = m_personIndex.of(personId);
    if (person == RowIndex::kNone) return;
    const auto at = static_cast<std::size_t>(id);
    if (at >= m_events.size()) m_events.resize(std::max(at + 1, m_events.size() * 2));
    const auto positions = static_cast<quint32>(m_people[person].profile * m_columns.dictionary.size());
    m_events[at] = {keyOf(date, method), positions, m_firstSlot[person]};
}

void ColumnLoader::addLevel(qint64 assessmentId, qint64 competencyId, int level)
{
    const auto at = static_cast<std::size_t>(assessmentId);
    if (at >= m_events.size() || level < 0 || level > 5) return;
    const Event& event = m_events[at];
    if (event.key == kIgnored) return;
    quint32 competency = m_competencyIndex.of(competencyId);
    if (competency == RowIndex::kNone) {
        const auto found = m_columns.dictionary.indexOf(CompetencyId{competencyId});
        if (!found) return;
        competency = static_cast<quint32>(*found);
        m_competencyIndex.set(competencyId, competency);
    }
    const quint16 position = m_positions[event.positions + competency];
    if (position == kNoPosition) return;
    quint32& best = m_best[event.firstSlot + position];
    best = std::min(best, event.key == kExpiredKey ? kExpiredKey : event.key | static_cast<quint32>(level));
}

void ColumnLoader::finish()
{
    constexpr quint32 levelMask = (1U << kLevelBits) - 1;
    std::vector<quint8> slotBytes(m_best.size());
    for (std::size_t i = 0; i < m_best.size(); ++i)
        slotBytes[i] = m_best[i] == kNobody ? kSlotNotAssessed : m_best[i] == kExpiredKey ? kSlotExpired : static_cast<quint8>(m_best[i] & levelMask);
    m_columns.table = buildGapTable(std::move(m_profiles), m_people, slotBytes, m_columns.dictionary.size(), m_columns.units.size() + 1);
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// The generator's dice: splitmix64, so a seed gives the same region with every compiler and library. Not for secrets.
#pragma once
#include <QList>
#include <QString>
#include <array>
#include <utility>

namespace demo {

/// Every part of the region throws its own dice, so an option of one part never changes another part.
enum class Stream : quint64 {
    region = 1,
    units,
    seats,
    people,
    standards,
    history,
    assessments,
    tests,
    courses,
    predicates,
    catalogue,
    needs
};

class Random {
public:
    Random(quint32 seed, Stream stream, int index = 0) : m_state(seed)
    {
        m_state = next() ^ static_cast<quint64>(stream);  // mixed one by one: neighbours must not give neighbouring values
        m_state = next() ^ static_cast<quint64>(index);
        m_state = next();
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … count-1; `count` at least 1.
    int below(int count) { return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32); }
    /// Both ends included; `first` when the range is empty.
    int between(int first, int last) { return last <= first ? first : first + below(last - first + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }

    template <class T, size_t N>
    const T& pick(const std::array<T, N>& table)
    {
        return table[static_cast<size_t>(below(static_cast<int>(N)))];
    }
    template <class T>
    const T& pick(const QList<T>& list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }
    /// A row of a table whose rows have a `weight`.
    template <class T, size_t N>
    const T& weighted(const std::array<T, N>& table)
    {
        int total = 0;
        for (const T& row : table) total += row.weight;
        int left = below(total);
        for (const T& row : table)
            if ((left -= row.weight) < 0) return row;
        return table.back();
    }
    template <class T>
    void shuffle(QList<T>& list)
    {
        for (int i = static_cast<int>(list.size()) - 1; i > 0; --i) std::swap(list[i], list[below(i + 1)]);
    }
    /// `count` decimal digits.
    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) text += QChar(u'0' + below(10));
        return text;
    }
    /// The 32 capital hexadecimal digits SIASN uses as ids.
    QString id()
    {
        return QStringLiteral("%1%2").arg(next(), 16, 16, QLatin1Char('0')).arg(next(), 16, 16, QLatin1Char('0')).toUpper();
    }

private:
    quint64 m_state;
};

}  // namespace demo

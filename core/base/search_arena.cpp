// SPDX-License-Identifier: Apache-2.0
#include "core/base/search_arena.h"

#include <QList>
#include <algorithm>
#include <cstring>

namespace core {
namespace {

/// The first `word` at or behind `from`. memchr on the first byte beats a table search for words this short.
const char* findIn(const char* from, const char* end, QByteArrayView word)
{
    const auto length = static_cast<std::ptrdiff_t>(word.size());
    while (end - from >= length) {
        from = static_cast<const char*>(std::memchr(from, word[0], static_cast<std::size_t>(end - from - length + 1)));
        if (!from) return nullptr;
        if (std::memcmp(from, word.data(), static_cast<std::size_t>(length)) == 0) return from;
        ++from;
    }
    return nullptr;
}

bool isDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c.isSpace(); });
}

}  // namespace

QByteArray searchFolded(const QString& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain) return text.toLatin1().toLower();
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark()) folded += c;
    return folded.toCaseFolded().toUtf8();
}

void SearchArena::reserve(std::size_t entries, std::size_t bytes)
{
    m_ends.reserve(entries);
    m_text.reserve(static_cast<qsizetype>(bytes));
}

void SearchArena::add(std::initializer_list<QString> texts)
{
    QByteArray folded;
    for (const QString& text : texts) {
        if (!folded.isEmpty()) folded += '\x1f';
        folded += searchFolded(text);
    }
    addFolded(folded);
}

void SearchArena::addFolded(const QByteArray& folded)
{
    m_text += folded;
    m_text += '\n';
    m_ends.push_back(static_cast<quint32>(m_text.size()));
}

QByteArrayView SearchArena::entry(quint32 number) const
{
    const qsizetype begin = number == 0 ? 0 : static_cast<qsizetype>(m_ends[number - 1]);
    return QByteArrayView(m_text).sliced(begin, static_cast<qsizetype>(m_ends[number]) - begin);
}

std::vector<quint32> SearchArena::findWord(QByteArrayView word) const
{
    std::vector<quint32> hits;
    const char* const begin = m_text.constData();
    const char* const end = begin + m_text.size();
    auto at = m_ends.begin();
    for (const char* hit = findIn(begin, end, word); hit; hit = findIn(hit, end, word)) {
        const auto offset = static_cast<quint32>(hit - begin);
        // Hits lie close together for short words, far apart for long ones: gallop from the last.
        std::ptrdiff_t step = 1;
        while (m_ends.end() - at > step && at[step] <= offset) step *= 2;
        at = std::upper_bound(at, m_ends.end() - at > step ? at + step + 1 : m_ends.end(), offset);
        hits.push_back(static_cast<quint32>(at - m_ends.begin()));
        hit = begin + *at;  // one hit an entry is enough
    }
    return hits;
}

std::vector<quint32> SearchArena::find(const QString& wanted) const
{
    QList<QByteArray> words;
    if (isDigits(wanted)) words << searchFolded(wanted).replace(' ', "");
    else words = searchFolded(wanted.simplified()).split(' ');
    words.removeAll({});
    if (words.isEmpty()) {
        std::vector<quint32> all(size());
        for (quint32 i = 0; i < all.size(); ++i) all[i] = i;
        return all;
    }
    std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    auto hits = findWord(words.takeFirst());
    for (const QByteArray& word : words) std::erase_if(hits, [&](quint32 number) {
        const auto text = entry(number);
        return !findIn(text.data(), text.data() + text.size(), word);
    });
    return hits;
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
// Type-ahead over many short texts: all of them folded in one piece of memory that is scanned from end to end. Pure.
#pragma once
#include <QByteArray>
#include <QString>
#include <span>
#include <vector>

namespace core {

/// Lower case, no diacritics, UTF-8: the form in which a filter compares ("Siti Aïsyah" is found by "siti aisyah").
[[nodiscard]] QByteArray searchFolded(const QString& text);

class SearchArena {
public:
    void reserve(std::size_t entries, std::size_t bytes);
    /// The next entry, number size(). Texts of one entry are kept apart, so that no hit spans two of them.
    void add(std::initializer_list<QString> texts);
    void addFolded(const QByteArray& folded);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::size_t bytes() const { return static_cast<std::size_t>(m_text.size()); }

    /// Numbers of the entries that hold every word of `wanted`, ascending; all of them for a blank text. A word of digits
    /// also finds a NIP that was typed in groups.
    [[nodiscard]] std::vector<quint32> find(const QString& wanted) const;
    /// Folded, as it is compared.
    [[nodiscard]] QByteArrayView entry(quint32 number) const;

private:
    [[nodiscard]] std::vector<quint32> findWord(QByteArrayView word) const;

    QByteArray m_text;              ///< entries end with '\n', texts within one with '\x1f'
    std::vector<quint32> m_ends;    ///< behind each entry's '\n'
};

}  // namespace core

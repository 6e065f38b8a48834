// SPDX-License-Identifier: Apache-2.0
#include "core/base/terbilang.h"

#include <QStringList>
#include <array>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<const char16_t*, 12> kSmall{u"", u"satu", u"dua", u"tiga", u"empat", u"lima", u"enam", u"tujuh", u"delapan", u"sembilan", u"sepuluh", u"sebelas"};
constexpr std::array<std::pair<quint64, const char16_t*>, 5> kLarge{{{1'000'000'000'000'000'000U, u"kuintiliun"},
                                                                     {1'000'000'000'000'000U, u"kuadriliun"},
                                                                     {1'000'000'000'000U, u"triliun"},
                                                                     {1'000'000'000U, u"miliar"},
                                                                     {1'000'000U, u"juta"}}};

QString small(quint64 number) { return QString::fromUtf16(kSmall[number]); }

/// Words of a positive number, one after the other.
void add(QStringList& words, quint64 number)
{
    const auto take = [&](quint64 size, const QString& word, const QString& one) {
        if (number / size == 1 && !one.isEmpty()) words << one;
        else {
            add(words, number / size);
            words << word;
        }
        add(words, number % size);
    };
    for (const auto& [size, word] : kLarge)
        if (number >= size) return take(size, QString::fromUtf16(word), {});
    if (number >= 1000) return take(1000, u"ribu"_s, u"seribu"_s);
    if (number >= 100) return take(100, u"ratus"_s, u"seratus"_s);
    if (number >= 20) return take(10, u"puluh"_s, {});
    if (number >= 12) words << small(number - 10) << u"belas"_s;
    else if (number > 0) words << small(number);
}

}  // namespace

QString terbilang(qint64 number)
{
    if (number == 0) return u"nol"_s;
    QStringList words;
    if (number < 0) words << u"minus"_s;
    add(words, number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number));
    return words.join(u' ');
}

QString terbilangRupiah(qint64 amount)
{
    QString words = terbilang(amount) + u" rupiah"_s;
    words[0] = words[0].toUpper();
    return words;
}

}  // namespace core

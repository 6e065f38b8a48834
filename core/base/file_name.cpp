// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_name.h"

#include <QRegularExpression>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString withoutEnd(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' ')) name.chop(1);
    return name;
}

QString cut(const QString& name, qsizetype most)
{
    QString left = name.left(most);
    if (!left.isEmpty() && left.back().isHighSurrogate()) left.chop(1);
    return withoutEnd(left);
}

}  // namespace

QString safeFileName(const QString& name, int most)
{
    static const QRegularExpression refused(u"[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]"_s), device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    QString clean = cut(QString(name).replace(refused, u" "_s).simplified(), most);
    while (clean.startsWith(u'.') || clean.startsWith(u' ')) clean.remove(0, 1);  // hidden elsewhere
    if (device.match(clean).hasMatch()) clean.prepend(u'_');
    return clean.isEmpty() ? u"berkas"_s : clean;
}

QString FileNames::take(const QString& name)
{
    QString free = name;
    for (int number = 2; m_taken.contains(free.toCaseFolded()); ++number) free = u"%1 (%2)"_s.arg(name).arg(number);
    m_taken.insert(free.toCaseFolded());
    return free;
}

}  // namespace core

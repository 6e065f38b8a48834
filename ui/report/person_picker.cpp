// SPDX-License-Identifier: Apache-2.0
#include "ui/report/person_picker.h"

#include "core/people/nip.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kShown = 12;

QString lineOf(const core::Person& person) { return u"%1 · %2"_s.arg(core::fullName(person), core::groupedNip(person.nip)); }

}  // namespace

PersonPicker::PersonPicker(core::Session& session, QWidget* parent) : QLineEdit(parent), m_session(session), m_people(session), m_lines(new QStringListModel(this))
{
    setPlaceholderText(tr("Name or NIP"));
    setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_lines, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);  // the store has chosen already
    completer->setMaxVisibleItems(static_cast<int>(kShown));
    setCompleter(completer);
    dress(*completer->popup());
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PersonPicker::take);
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::search);
    connect(&m_people, &PeopleSearch::completed, this, [this] {
        if (!m_nip.isEmpty()) return;
        showFound(text());
        if (hasFocus() && m_lines->rowCount() > 0) QLineEdit::completer()->complete();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_nip.isEmpty() && m_lines->rowCount() > 0) take(m_lines->stringList().constFirst());
    });
}

void PersonPicker::search(const QString& text)
{
    if (!m_nip.isEmpty()) {
        m_nip.clear();
        emit chosen(m_nip);
    }
    showFound(text);
}

void PersonPicker::showFound(const QString& text)
{
    QStringList lines;
    if (text.trimmed().size() >= 2)
        for (const auto& row : m_people.find(text, kShown)) lines << lineOf(row.person);
    m_lines->setStringList(lines);
}

void PersonPicker::take(const QString& line)
{
    QString digits;
    for (const QChar c : line.section(u" · "_s, -1))
        if (c.isDigit()) digits += c;
    setNip(digits);
    emit chosen(m_nip);
}

void PersonPicker::setNip(const QString& nip)
{
    m_nip.clear();
    const auto row = nip.isEmpty() ? core::Result<core::PersonRow>(core::fail(core::ErrorCode::notFound, {})) : core::PersonStore(m_session).byNip(nip);
    if (row) m_nip = row->person.nip;
    setText(row ? lineOf(row->person) : QString());
    setCursorPosition(0);
}

}  // namespace ui

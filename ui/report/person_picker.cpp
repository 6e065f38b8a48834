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

QString lineOf(const core::Person& person)
{
    const QString besides = person.nip.isEmpty() ? person.unitName : core::groupedNip(person.nip);
    return besides.isEmpty() ? core::fullName(person) : u"%1 · %2"_s.arg(core::fullName(person), besides);
}

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
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& line) { take(line.row()); });
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::search);
    connect(&m_people, &PeopleSearch::completed, this, [this] {
        if (!m_person.isNull()) return;
        showFound(text());
        if (hasFocus() && m_lines->rowCount() > 0) QLineEdit::completer()->complete();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_person.isNull() && !m_found.empty()) take(0);
    });
}

void PersonPicker::search(const QString& text)
{
    if (!m_person.isNull()) {
        m_person = {};
        emit chosen(m_person);
    }
    showFound(text);
}

void PersonPicker::showFound(const QString& text)
{
    QStringList lines;
    m_found.clear();
    if (text.trimmed().size() >= 2)
        for (const auto& row : m_people.find(text, kShown)) {
            lines << lineOf(row.person);
            m_found.push_back(row.uid);
        }
    m_lines->setStringList(lines);
}

void PersonPicker::take(int line)
{
    setPerson(m_found.at(static_cast<std::size_t>(line)));
    emit chosen(m_person);
}

void PersonPicker::setPerson(const core::Uid& person)
{
    const auto row = core::PersonStore(m_session).byUid(person);
    m_person = row ? person : core::Uid();
    setText(row ? lineOf(row->person) : QString());
    setCursorPosition(0);
}

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/command_palette.h"

#include "core/base/search_arena.h"
#include "core/organisation/unit_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/page_list.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t kMostOfAKind = 12;

bool holds(const QString& text, const QString& wanted) { return core::searchFolded(text).contains(core::searchFolded(wanted.trimmed())); }

/// An action's text as it is read: without the marks of its keys.
QString plain(const QString& text) { return QString(text).replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&'); }

}  // namespace

CommandPalette::CommandPalette(core::Workspace& workspace, const QMenuBar* menus, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_workspace(workspace), m_people(workspace.session()), m_edit(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Search everything"));
    setObjectName(u"panel"_s);
    resize(620, 420);
    m_edit->setPlaceholderText(tr("A page, a person, a NIP, a unit, a command…"));
    m_edit->setAccessibleName(windowTitle());
    m_edit->installEventFilter(this);
    m_list->setProperty("look", u"bare"_s);
    m_list->setAccessibleName(tr("Results"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    for (const PageEntry& entry : pageList()) m_fixed.push_back({pageTitle(entry), tr("page"), {QString::fromLatin1(entry.id)}});
    collectCommands(menus);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    search({});
}

void CommandPalette::collectCommands(const QMenuBar* menus)
{
    for (const QAction* top : menus->actions()) {
        if (!top->menu()) continue;
        for (QAction* action : top->menu()->actions())
            if (!action->isSeparator() && !action->menu() && action->isEnabled() && !action->text().contains(u'\t'))  // keys are pressed elsewhere
                m_fixed.push_back({plain(action->text()), tr("command") + u"  "_s + action->shortcut().toString(QKeySequence::NativeText), {}, action});
    }
}

void CommandPalette::search(const QString& text)
{
    m_shown.clear();
    for (const Entry& entry : m_fixed)
        if (text.trimmed().isEmpty() || holds(entry.text, text)) m_shown.push_back(entry);
    if (text.trimmed().size() >= 2) {
        addPeople(text);
        addUnits(text);
    }
    m_list->clear();
    for (const Entry& entry : m_shown) m_list->addItem(entry.remark.isEmpty() ? entry.text : u"%1  –  %2"_s.arg(entry.text, entry.remark));
    m_list->setCurrentRow(0);
}

void CommandPalette::addPeople(const QString& text)
{
    const auto people = m_people.find(text, kMostOfAKind);
    if (!people) return;
    for (const auto& row : *people) {
        const QString name = core::fullName(row.person);
        m_shown.push_back({name, core::groupedNip(row.person.nip), {u"people"_s, row.uid.bytes()}});
    }
}

void CommandPalette::addUnits(const QString& text)
{
    const auto tree = core::UnitStore(m_workspace.session()).tree();
    size_t found = 0;
    for (size_t i = 0; tree && i < tree->size() && found < kMostOfAKind; ++i) {
        if (!holds(tree->at(i).name, text)) continue;
        ++found;
        m_shown.push_back({tree->at(i).name, tr("unit"), {u"organisation"_s, tree->at(i).uid.bytes()}});
    }
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0) return;
    const Entry& entry = m_shown[static_cast<size_t>(row)];
    m_place = entry.place;
    QAction* action = entry.action;
    accept();
    if (action) action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace ui

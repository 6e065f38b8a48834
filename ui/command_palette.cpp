// SPDX-License-Identifier: Apache-2.0
#include "ui/command_palette.h"

#include "core/organisation/post_store.h"
#include "core/organisation/unit_store.h"
#include "core/plan/plan_store.h"
#include "core/plan/plan_words.h"
#include "core/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/page_list.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
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
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_workspace(workspace), m_people(workspace.session(), this), m_edit(new QLineEdit), m_list(new QListWidget), m_none(makeLabel(tr("Nothing found."), u"muted"_s))
{
    setWindowTitle(tr("Search everything"));
    setObjectName(u"panel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 420);
    m_edit->setPlaceholderText(tr("A page, a person, a NIP, a unit, a post, a plan, a command…"));
    m_edit->setAccessibleName(windowTitle());
    m_edit->installEventFilter(this);
    m_list->setProperty("look", u"bare"_s);
    m_list->setAccessibleName(tr("Results"));
    m_none->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    for (const PageEntry& entry : pageList()) m_fixed.push_back({pageTitle(entry), tr("page"), {QString::fromLatin1(entry.id)}});
    collectPlans();
    collectCommands(menus);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(&m_people, &PeopleSearch::completed, this, [this] {
        const QString chosen = m_list->currentItem() ? m_list->currentItem()->text() : QString();
        search(m_edit->text());
        if (const auto same = m_list->findItems(chosen, Qt::MatchExactly); !same.isEmpty()) m_list->setCurrentItem(same.front());
    });
    connect(m_list, &QListWidget::currentTextChanged, m_edit, &QWidget::setAccessibleDescription);  // the list never has the keyboard
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    search({});
}

void CommandPalette::collectPlans()
{
    if (const auto plans = core::PlanStore(m_workspace.log()).list())
        for (const auto& plan : *plans) m_fixed.push_back({plan.name, tr("plan %1, %2").arg(plan.year).arg(core::planStateName(plan.state)), {u"plan"_s, plan.uid.bytes()}});
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
        addOrganisation(text);
    }
    m_list->clear();
    for (const Entry& entry : m_shown) m_list->addItem(entry.remark.isEmpty() ? entry.text : u"%1  –  %2"_s.arg(entry.text, entry.remark));
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_shown.empty());
    m_none->setVisible(m_shown.empty());
    if (m_shown.empty()) m_edit->setAccessibleDescription(tr("Nothing found."));
}

void CommandPalette::addPeople(const QString& text)
{
    for (const auto& row : m_people.find(text, kMostOfAKind))
        m_shown.push_back({core::fullName(row.person), core::groupedNip(row.person.nip), {u"people"_s, row.uid.bytes()}});
}

void CommandPalette::readOrganisation()
{
    m_isOrganisationRead = true;
    const auto add = [this](Entry entry, const QString& besides) {
        m_organisationTexts.add({entry.text, besides});
        m_organisation.push_back(std::move(entry));
    };
    const auto tree = core::UnitStore(m_workspace.session()).tree();
    const auto posts = core::PostStore(m_workspace.session()).posts();
    if (!tree || !posts) return;
    QHash<QByteArray, QString> names;
    for (const auto& unit : tree->units()) {
        names.insert(unit.uid.bytes(), unit.name);
        add({unit.name, tr("unit"), {u"organisation"_s, unit.uid.bytes()}}, {});
    }
    m_units = m_organisation.size();
    for (const auto& post : *posts) {
        const QString unit = names.value(post.unit.bytes());
        add({post.title, tr("post, %1").arg(unit), {u"organisation"_s, post.unit.bytes(), {{u"post"_s, post.uid.bytes()}}}}, unit);
    }
}

void CommandPalette::addOrganisation(const QString& text)
{
    if (!m_isOrganisationRead) readOrganisation();
    size_t units = 0, posts = 0;
    for (const quint32 found : m_organisationTexts.find(text))
        if (++(found < m_units ? units : posts) <= kMostOfAKind) m_shown.push_back(m_organisation[found]);
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0) return;
    const Entry entry = m_shown[static_cast<size_t>(row)];
    accept();
    if (entry.action) entry.action->trigger();
    else emit placeChosen(entry.place);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_list->count()) m_list->setCurrentRow(row);
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

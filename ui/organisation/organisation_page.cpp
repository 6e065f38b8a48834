// SPDX-License-Identifier: Apache-2.0
#include "ui/organisation/organisation_page.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/people/person_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/choice.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/read_only.h"
#include "ui/common/record_trail.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/organisation/choose_unit_dialog.h"
#include "ui/organisation/unit_panel.h"
#include "ui/organisation/unit_people.h"
#include "ui/organisation/unit_tree_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kReadAtOnce = 3000;  // people; reading more is felt
}

OrganisationPage::OrganisationPage(PageContext context)
    : Page(context), m_loader(context.jobs, this), m_filter(new QLineEdit), m_tree(new UnitTreeView), m_panel(new UnitPanel(context)), m_stack(new QStackedWidget)
{
    setTitle(tr("Units & posts"));
    auto* menu = new QMenu;
    edits(menu->addAction(tr("Change many…"), this, &OrganisationPage::changeMany));
    menu->addAction(tr("Trail…"), this, &OrganisationPage::openTrail);
    menu->addSeparator();
    auto* remove = edits(menu->addAction(tr("Delete…"), this, &OrganisationPage::deleteUnit));
    auto* more = makeMenuButton(tr("Unit"), menu);
    auto* move = edits(makeButton(tr("Move…"), [this] { chooseParent(); }));
    m_unitActions = {move, more};
    addAction(more);
    addAction(move);
    addAction(edits(makePrimaryButton(tr("New unit…"), [this] { createNew(); })));

    m_filter->setPlaceholderText(tr("Type to filter…"));
    leaveUndoToWindow(m_filter);
    m_filter->setAccessibleName(tr("Filter units"));
    m_filter->setClearButtonEnabled(true);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(metric::kGapSmall);
    leftLayout->addWidget(m_filter);
    leftLayout->addWidget(m_tree, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    left->setMinimumWidth(300);
    splitter->setSizes({340, 780});

    auto* empty = makePanel();
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(1);
    auto* words = makeLabel(tr("No units yet. They come from the list of units of SIASN, or are entered by hand."), u"muted"_s);
    words->setAlignment(Qt::AlignCenter);
    emptyLayout->addWidget(words);
    emptyLayout->addWidget(makePrimaryButton(tr("Import units…"), [this] { emit placeRequested({u"import"_s}); }), 0, Qt::AlignCenter);
    emptyLayout->addStretch(1);
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    content()->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, m_tree, &UnitTreeView::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &UnitTreeView::chosen, this, &OrganisationPage::showUnit);
    connect(m_tree, &UnitTreeView::moveWanted, this, &OrganisationPage::moveUnit);
    connect(m_tree, &UnitTreeView::deleteWanted, remove, &QAction::trigger);
    m_tree->setDragEnabled(!workspace().session().isReadOnly());
    connect(m_tree, &QTreeWidget::itemActivated, m_panel, &UnitPanel::focusName);
    connect(m_panel, &UnitPanel::placeRequested, this, &Page::placeRequested);
    connect(m_panel, &UnitPanel::changed, this, &Page::refresh);
    connect(m_panel, &UnitPanel::noted, this, &Page::noted);
}

OrganisationPage::~OrganisationPage() = default;

void OrganisationPage::refresh()
{
    if (!hasNews()) return;
    if (core::PersonStore(workspace().session()).count().value_or(0) > kReadAtOnce) return loadByJob();
    auto people = UnitPeople::load(workspace());
    if (!people) return ask::showError(this, tr("Units & posts"), people.error());
    take(std::move(*people));
}

void OrganisationPage::loadByJob()
{
    m_loader.load(tr("Reading units and people"), [](core::Workspace& file, core::Progress&) { return UnitPeople::load(file); },
                  [this](const core::Result<std::shared_ptr<UnitPeople>>& read) {
                      if (!read) {
                          forgetNews();
                          return ask::showError(this, tr("Units & posts"), read.error());
                      }
                      (*read)->attach(workspace().session());
                      take(*read);
                      if (!m_wanted.uid.isEmpty()) showPlace(std::exchange(m_wanted, {}));
                      if (std::exchange(m_wantsNew, false)) createNew();
                  });
}

void OrganisationPage::take(std::shared_ptr<const UnitPeople> people)
{
    m_people = std::move(people);
    m_counts = m_people->countsBelow();
    const auto units = m_people->units().size();
    setRemark(tr("%1 units").arg(core::grouped(static_cast<qint64>(units))));
    m_stack->setCurrentIndex(units ? 0 : 1);
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->setTree(m_people->units(), m_counts);
        if (m_tree->currentUid().isEmpty() && units) m_tree->select(m_people->units().at(0).uid.bytes());
    }
    showUnit(m_tree->currentUid());
}

std::optional<std::size_t> OrganisationPage::current() const
{
    return m_people ? m_people->units().indexOf(core::Uid::fromBytes(m_tree->currentUid())) : std::nullopt;
}

void OrganisationPage::showUnit(const QByteArray& uid)
{
    if (!m_people) return;
    if (const QByteArray shown = m_panel->shown().bytes(); uid != shown && !m_panel->mayLeave()) {
        QMetaObject::invokeMethod(this, [this, shown] { m_tree->select(shown); }, Qt::QueuedConnection);  // the tree is still busy with the click
        return;
    }
    const auto unit = m_people->units().indexOf(core::Uid::fromBytes(uid));
    for (QWidget* action : m_unitActions) action->setEnabled(unit.has_value());
    m_panel->show(m_people, unit);
}

void OrganisationPage::showPlace(const Place& place)
{
    if (place.uid.isEmpty()) return;
    m_filter->clear();
    if (!m_tree->select(place.uid) && m_loader.isLoading()) m_wanted = place;  // it is being read
    if (const QByteArray post = place.filter.value(u"post"_s).toByteArray(); !post.isEmpty()) m_panel->selectPost(post);
}

bool OrganisationPage::mayLeave() { return m_panel->mayLeave(); }

void OrganisationPage::focusFilter() { m_filter->setFocus(); }

QString OrganisationPage::loadOf(std::size_t unit) const
{
    const auto units = static_cast<qint64>(m_people->units().below(unit).size()) - 1;
    return tr("%1 units below it and %2 active people").arg(core::grouped(units), core::grouped(m_counts[unit]));
}

void OrganisationPage::createNew()
{
    if (!m_people && m_loader.isLoading()) {
        m_wantsNew = true;
        return;
    }
    auto* dialog = new FormDialog(tr("New unit"), tr("Add"), this);
    Form& fields = dialog->form();
    const auto tree = std::make_shared<core::UnitTree>(m_people ? m_people->units() : core::UnitTree());
    UnitPanel::addFields(fields, *tree);
    fields.addField({.key = u"parent"_s, .label = tr("Parent"), .kind = FieldKind::choice, .hint = tr("Empty: the unit stands at the top."), .choices = unitChoices(*tree)});
    if (const auto unit = current()) fields.setValue(u"parent"_s, tree->at(*unit).uid.hex());
    const auto typed = [](const Form& form) {
        return core::UnitValues{form.text(u"name"_s), form.text(u"code"_s), form.text(u"kind"_s), form.text(u"affairs"_s), form.text(u"area"_s),
                                core::Uid::fromHex(form.text(u"parent"_s))};
    };
    dialog->setCheck([tree, typed](const Form& form) { return core::Findings{core::unitProblems(*tree, {}, typed(form)), {}}; });
    dialog->setAction([this, typed](const Form& form) -> core::Result<> {
        return core::UnitEditor(workspace().log()).add(typed(form)).map([this](const core::Uid& made) {
            refresh();
            showPlace({u"organisation"_s, made.bytes()});
        });
    });
    dialog->open();
}

void OrganisationPage::move(const core::Uid& unit, const core::Uid& parent)
{
    if (const auto done = core::UnitEditor(workspace().log()).move(unit, parent); !done) return ask::showError(this, tr("Move unit"), done.error());
    refresh();
    m_tree->select(unit.bytes());
    emit noted(tr("Moved"));
}

void OrganisationPage::moveUnit(const QByteArray& unit, const QByteArray& parent)
{
    const auto& tree = m_people->units();
    const auto moved = tree.indexOf(core::Uid::fromBytes(unit));
    if (!moved) return;
    core::UnitValues values = core::valuesOf(tree, *moved);
    values.parent = core::Uid::fromBytes(parent);
    for (const auto& problem : core::unitProblems(tree, tree.at(*moved).uid, values))  // no question about what is refused anyway
        if (problem.field == "parent"_L1) return ask::showMessage(this, tr("Move unit"), problem.message);
    const auto target = tree.indexOf(values.parent);
    const QString question = target ? tr("Move “%1” below “%2”? Along with it go %3.").arg(values.name, tree.at(*target).name, loadOf(*moved))
                                    : tr("Move “%1” to the top? Along with it go %2.").arg(values.name, loadOf(*moved));
    if (ask::confirm(this, {tr("Move unit"), question, {}, tr("Move"), {}, false})) move(tree.at(*moved).uid, values.parent);
}

void OrganisationPage::chooseParent()
{
    const auto unit = current();
    if (!unit) return;
    const auto& tree = m_people->units();
    const core::Uid moved = tree.at(*unit).uid;
    auto* dialog = new ChooseUnitDialog({tr("Move unit"), tr("Below which unit shall “%1” stand? Along with it go %2.").arg(tree.at(*unit).name, loadOf(*unit)), tr("Move"),
                                         tr("(at the top)")},
                                        tree, tree.below(*unit), this);
    connect(dialog, &ChooseUnitDialog::unitChosen, this, [this, moved](const QByteArray& parent) { move(moved, core::Uid::fromBytes(parent)); });
    dialog->open();
}

void OrganisationPage::deleteUnit()
{
    const auto unit = current();
    if (!unit) return;
    const core::Unit& doomed = m_people->units().at(*unit);
    const auto range = m_people->units().below(*unit);
    const bool isPeopled = [&] {
        for (quint32 row = 0; row < m_people->size(); ++row)
            if (m_people->unitOf(row) == *unit) return true;
        return false;
    }();
    if (range.size() > 1 || isPeopled) return handOver(*unit);
    QStringList posts;
    if (const auto own = m_people->postsOf(*unit).size()) posts << tr("With its %1 registered posts.").arg(core::grouped(static_cast<qint64>(own)));
    if (!ask::confirm(this, {tr("Delete unit"), tr("Delete the unit “%1”? Nothing hangs below it.").arg(doomed.name), posts, tr("Delete"), {}, true})) return;
    if (const auto done = core::UnitEditor(workspace().log()).remove(doomed.uid); !done) return ask::showError(this, tr("Delete unit"), done.error());
    refresh();
    emit noted(tr("Deleted"));
}

void OrganisationPage::changeMany()
{
    const auto unit = current();
    if (!unit) return;
    const auto tree = std::make_shared<const core::UnitTree>(m_people->units());
    std::vector<BulkUnit> units;
    for (std::size_t i = tree->below(*unit).first; i < tree->below(*unit).end; ++i) units.push_back({tree->at(i).uid, core::valuesOf(*tree, i)});
    const QString title = tr("Change many: “%1” and the %2 units below it").arg(tree->at(*unit).name, core::grouped(static_cast<qint64>(units.size()) - 1));
    BulkRecords<BulkUnit> work{std::move(units), [](const BulkUnit& each) { return each.second.name; }, UnitPanel::fieldText, UnitPanel::setField,
                               [this](const std::vector<BulkUnit>& all) {
                                   if (const auto done = core::UnitEditor(workspace().log()).saveMany(all); !done) return ask::showError(this, tr("Change many"), done.error());
                                   refresh();
                                   emit noted(tr("Saved"));
                               }};
    (new BulkEditDialog(title, UnitPanel::bulkFields(*tree), bulkWork(std::move(work)), this))->open();
}

void OrganisationPage::openTrail()
{
    if (const auto unit = current()) showTrail(workspace(), this, m_people->units().at(*unit).name, core::entity::unit, m_people->units().at(*unit).uid);
}

void OrganisationPage::handOver(std::size_t unit)
{
    const core::Unit doomed = m_people->units().at(unit);
    const auto answer = ask::choose(this, tr("Delete unit"),
                                    tr("“%1” can't be deleted while something hangs on it: %2 (inactive people count too). Move it to another unit first.").arg(doomed.name, loadOf(unit)),
                                    {tr("Move to another unit and delete…")});
    if (!answer) return;
    auto* dialog = new ChooseUnitDialog({tr("Delete unit"), tr("Which unit takes over the units, people and posts of “%1”?").arg(doomed.name), tr("Move and delete")}, m_people->units(),
                                        m_people->units().below(unit), this);
    connect(dialog, &ChooseUnitDialog::unitChosen, this, [this, uid = doomed.uid](const QByteArray& heir) {
        if (const auto done = core::UnitEditor(workspace().log()).remove(uid, core::Uid::fromBytes(heir)); !done)
            return ask::showError(this, tr("Delete unit"), done.error());
        refresh();
        m_tree->select(heir);
        emit noted(tr("Deleted"));
    });
    dialog->open();
}

}  // namespace ui

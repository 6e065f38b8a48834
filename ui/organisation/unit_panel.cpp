// SPDX-License-Identifier: Apache-2.0
#include "ui/organisation/unit_panel.h"

#include "core/base/text.h"
#include "core/organisation/unit_kind.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/cell.h"
#include "ui/common/form/form.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/organisation/unit_people.h"
#include "ui/organisation/unit_posts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Tab { postsTab, peopleTabIndex, formTabIndex };

/// The words of one field over all units, each once.
std::vector<FormChoice> wordsOf(const core::UnitTree& tree, QString core::Unit::*word)
{
    std::set<QString> words;
    for (const auto& unit : tree.units())
        if (!(unit.*word).isEmpty()) words.insert(unit.*word);
    std::vector<FormChoice> choices;
    for (const QString& text : words) choices.push_back({text, text});
    return choices;
}

/// The usual kinds of units, and what the file says besides.
std::vector<FormChoice> kindsOf(const core::UnitTree& tree)
{
    std::vector<FormChoice> choices;
    for (const auto& kind : core::unitKinds()) choices.push_back({kind.code, kind.name});
    for (const FormChoice& word : wordsOf(tree, &core::Unit::kind))
        if (core::unitKindName(word.text) == word.text) choices.push_back(word);
    return choices;
}

QWidget* tableTab(RecordTable* table, std::initializer_list<QWidget*> before)
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(metric::kGapSmall, metric::kGapSmall, metric::kGapSmall, metric::kGapSmall);
    layout->setSpacing(metric::kGapSmall);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    table->filterEdit()->setMinimumWidth(110);
    row->addWidget(table->filterEdit(), 1);
    for (QWidget* widget : before) row->addWidget(widget);
    row->addWidget(table->viewButton());
    layout->addLayout(row);
    layout->addWidget(table, 1);
    return tab;
}

}  // namespace

UnitPanel::UnitPanel(PageContext context)
    : m_context(context), m_name(makeLabel({})), m_path(makeLabel({}, u"muted"_s)), m_form(new Form), m_tabs(new QTabWidget),
      m_posts(new UnitPosts(context)), m_peopleTable(new RecordTable(u"unitPeople"_s)), m_scope(new SearchCombo),
      m_holder(makeButton({}, [this] { showHolders({}); }))
{
    setObjectName(u"panel"_s);
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_name->setFont(font);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_posts, tr("Posts"));
    m_tabs->addTab(peopleTab(), tr("People"));
    m_tabs->addTab(formTab(), {});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(6);
    auto* place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    for (QComboBox* scope : {&m_posts->scope(), m_scope}) place->addWidget(scope);
    layout->addWidget(m_name);
    layout->addLayout(place);
    layout->addWidget(m_tabs, 1);
    const auto showScope = [this] {
        m_posts->scope().setVisible(m_tabs->currentIndex() == postsTab);
        m_scope->setVisible(m_tabs->currentIndex() == peopleTabIndex);
    };
    connect(m_tabs, &QTabWidget::currentChanged, this, showScope);
    showScope();
    connect(m_posts, &UnitPosts::changed, this, &UnitPanel::changed);
    connect(m_posts, &UnitPosts::placeRequested, this, &UnitPanel::placeRequested);
    connect(m_posts, &UnitPosts::noted, this, &UnitPanel::noted);
    connect(m_posts, &UnitPosts::holdersWanted, this, &UnitPanel::showHolders);
    connect(m_posts, &UnitPosts::counted, this, [this](int posts, int vacancies) {
        const QString count = core::grouped(posts);
        m_tabs->setTabText(postsTab, vacancies > 0 ? tr("Posts (%1, %2 vacant)").arg(count, core::grouped(vacancies)) : tr("Posts (%1)").arg(count));
    });
    connect(m_form, &Form::edited, this, &UnitPanel::check);
    connect(m_form, &Form::committed, this, &UnitPanel::save);
}

std::vector<FormField> UnitPanel::bulkFields(const core::UnitTree& tree)
{
    return {{.key = u"kind"_s, .label = tr("Kind"), .kind = FieldKind::choice, .choices = kindsOf(tree), .typable = true},
            {.key = u"affairs"_s, .label = tr("Government affairs"), .kind = FieldKind::choice, .choices = wordsOf(tree, &core::Unit::affairs), .typable = true},
            {.key = u"area"_s, .label = tr("Area"), .kind = FieldKind::choice, .choices = wordsOf(tree, &core::Unit::area), .typable = true}};
}

QString UnitPanel::fieldText(const BulkUnit& unit, const QString& key)
{
    return key == "kind"_L1 ? core::unitKindName(unit.second.kind) : key == "affairs"_L1 ? unit.second.affairs : unit.second.area;
}

void UnitPanel::setField(BulkUnit& unit, const QString& key, const QString& value)
{
    (key == "kind"_L1 ? unit.second.kind : key == "affairs"_L1 ? unit.second.affairs : unit.second.area) = value;
}

void UnitPanel::addFields(Form& form, const core::UnitTree& tree)
{
    const auto shared = bulkFields(tree);
    form.addField({.key = u"name"_s, .label = tr("Name")});
    form.addField({.key = u"code"_s, .label = tr("Code")});
    for (const FormField& field : shared) form.addField(field);
}

QWidget* UnitPanel::peopleTab()
{
    m_scope->setAccessibleName(tr("Which people"));
    m_scope->addItems({tr("Directly in this unit"), tr("With units below")});
    m_scope->setCurrentIndex(withBelow);  // what "unit X" means everywhere else (figures.md 12)
    m_holder->hide();
    m_holder->setText(tr("Holders of one post ✕"));
    m_holder->setToolTip(tr("Show everybody of the unit again"));
    m_peopleTable->setExportName(tr("People of the unit"));
    m_peopleTable->setEmpty(tr("Nobody is in this file yet."));
    connect(m_peopleTable, &RecordTable::opened, this, [this](const QByteArray& uid) { emit placeRequested({u"people"_s, uid}); });
    connect(m_peopleTable, &RecordTable::countChanged, this, [this](int shown, int) { m_tabs->setTabText(peopleTabIndex, tr("People (%1)").arg(core::grouped(shown))); });
    connect(m_peopleTable, &RecordTable::noted, this, &UnitPanel::noted);
    m_peopleTable->model().setSorter(PeopleRows::sorter(m_context.jobs, m_peopleTable));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &UnitPanel::applyPeople);
    return tableTab(m_peopleTable, {m_holder});
}

QWidget* UnitPanel::formTab()
{
    addFields(*m_form, {});
    m_form->addField({.key = u"parent"_s, .label = tr("Parent"), .readOnly = true});
    auto* inner = new QWidget;
    auto* fields = new QVBoxLayout(inner);
    fields->setContentsMargins(metric::kGapSmall, metric::kGap, metric::kGapSmall, metric::kGapSmall);
    fields->setSpacing(metric::kGapSmall);
    fields->addWidget(m_form);
    fields->addStretch(1);
    m_form->setMaximumWidth(560);
    return makeScroll(inner);
}

void UnitPanel::show(std::shared_ptr<const UnitPeople> people, std::optional<std::size_t> unit)
{
    const bool isNewData = people != m_people;
    m_people = std::move(people);
    m_unit = unit;
    const core::Uid uid = unit ? m_people->units().at(*unit).uid : core::Uid{};
    const bool isOther = uid != m_uid;
    m_uid = uid;
    setEnabled(unit.has_value());
    if (isOther) m_holders.clear();
    fillForm(isOther);
    m_posts->show(m_people, m_unit);
    m_holder->setVisible(!m_holders.isEmpty());
    if (isNewData) m_peopleTable->setSource(m_people, peopleCondition());
    else applyPeople();
}

void UnitPanel::fillForm(bool isOther)
{
    const auto& tree = m_people->units();
    const core::UnitValues now = m_unit ? core::valuesOf(tree, *m_unit) : core::UnitValues();
    m_saved = now;
    m_name->setText(m_unit ? now.name : tr("No unit chosen"));
    const auto parent = m_unit ? tree.parentOf(*m_unit) : std::nullopt;
    m_path->setText(!m_unit ? QString() : parent ? tree.path(*parent) : tr("At the top"));
    m_form->setChoices(u"kind"_s, kindsOf(tree));
    m_form->setChoices(u"affairs"_s, wordsOf(tree, &core::Unit::affairs));
    m_form->setChoices(u"area"_s, wordsOf(tree, &core::Unit::area));
    m_form->refill({{u"name"_s, cell(now.name)}, {u"code"_s, cell(now.code)}, {u"kind"_s, cell(now.kind)}, {u"affairs"_s, cell(now.affairs)}, {u"area"_s, cell(now.area)}}, isOther);
    m_form->setValue(u"parent"_s, parent ? tree.at(*parent).name : tr("At the top"));
    check();
}

core::UnitValues UnitPanel::typed() const
{
    return {m_form->text(u"name"_s), m_form->text(u"code"_s), m_form->text(u"kind"_s), m_form->text(u"affairs"_s), m_form->text(u"area"_s), m_saved.parent};
}

bool UnitPanel::mayLeave() { return !m_people || !m_people->units().indexOf(m_uid) || m_form->mayLeave(); }

void UnitPanel::check()
{
    const auto problems = m_unit ? core::unitProblems(m_people->units(), m_uid, typed()) : core::Problems();
    m_tabs->setTabText(formTabIndex, problems.empty() ? tr("Unit") : tr("Unit (to correct)"));
    m_form->showProblems(problems, {});
}

void UnitPanel::save(const QString& key)
{
    if (!m_unit) return;
    m_form->save(key, [this, uid = m_uid] {
        const auto values = typed();
        if (!core::unitProblems(m_people->units(), uid, values).empty()) return false;
        const auto done = core::UnitEditor(m_context.workspace.log()).save(uid, values);
        if (!done) ask::showError(this, tr("Unit"), done.error());
        else emit noted(tr("Saved"));
        return done.has_value();
    });
    check();
}

void UnitPanel::focusName()
{
    m_tabs->setCurrentIndex(formTabIndex);
    m_form->focusField(u"name"_s);
}

void UnitPanel::selectPost(const QByteArray& uid)
{
    m_tabs->setCurrentIndex(postsTab);
    m_posts->select(uid);
}

void UnitPanel::showHolders(const QSet<QByteArray>& people)
{
    m_holders = people;
    if (!people.isEmpty()) {
        if (m_posts->scope().currentIndex() == withBelow) m_scope->setCurrentIndex(withBelow);
        m_tabs->setCurrentIndex(peopleTabIndex);
        m_peopleTable->view()->setFocus();
    }
    applyPeople();
}

void UnitPanel::applyPeople()
{
    if (!m_people) return;
    m_holder->setVisible(!m_holders.isEmpty());
    m_peopleTable->setCondition(peopleCondition());
}

RecordModel::Condition UnitPanel::peopleCondition() const
{
    const auto range = !m_unit ? core::UnitRange{} : m_scope->currentIndex() == withBelow ? m_people->units().below(*m_unit) : core::UnitRange{*m_unit, *m_unit + 1};
    return [people = m_people, range, holders = m_holders](quint32 row) {
        const auto unit = people->unitOf(row);
        if (!unit || !range.contains(*unit) || !people->isActive(row)) return false;
        return holders.isEmpty() || holders.contains(people->uid(row));
    };
}

}  // namespace ui

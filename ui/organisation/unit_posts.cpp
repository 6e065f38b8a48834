// SPDX-License-Identifier: Apache-2.0
#include "ui/organisation/unit_posts.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/organisation/post_editor.h"
#include "core/organisation/post_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/cell.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/read_only.h"
#include "ui/common/record_trail.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/organisation/post_form.h"
#include "ui/organisation/unit_people.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { titleColumn, kindColumn, placesColumn, holdersColumn, vacantColumn, stateColumn, standardColumn, requirementsColumn };

QString postName(const core::Post& post) { return u"“%1”"_s.arg(post.title); }

}  // namespace

UnitPosts::UnitPosts(PageContext context) : m_context(context), m_table(new RecordTable(u"unitPosts"_s)), m_scope(new SearchCombo)
{
    m_scope->setAccessibleName(tr("Which posts"));
    m_scope->addItems({tr("Directly in this unit"), tr("With units below")});
    m_table->setExportName(tr("Posts"));
    m_table->view()->setAccessibleName(tr("Posts of the unit"));
    m_table->setEmpty(tr("No post is registered here, and nobody active works directly in this unit."), edits(makePrimaryButton(tr("New post…"), [this] { createNew(); })));
    m_table->setLook([](int column, const RecordCells& cells) {
        RecordModel::CellLook look;
        const bool isOdd = column == stateColumn && (!cells[placesColumn].isValid() || cells[holdersColumn].toInt() > cells[placesColumn].toInt());
        if (isOdd || (column == standardColumn && cells[requirementsColumn].toInt() == 0)) look.ink = tokens().warning;
        return look;
    });
    auto* menu = new QMenu;
    edits(menu->addAction(tr("Change…"), this, &UnitPosts::editCurrent));
    edits(menu->addAction(tr("Change many…"), this, &UnitPosts::changeMany));
    m_register = edits(menu->addAction({}, this, &UnitPosts::registerHeld));
    menu->addSeparator();
    menu->addAction(tr("Show its holders"), this, [this] { askHolders(m_table->currentUid()); });
    menu->addAction(tr("Open the standard"), this, &UnitPosts::openStandard);
    menu->addAction(tr("Trail…"), this, &UnitPosts::openTrail);
    menu->addSeparator();
    edits(menu->addAction(tr("Delete…"), this, &UnitPosts::removeSelected));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    m_table->filterEdit()->setMinimumWidth(90);
    row->addWidget(m_table->filterEdit(), 1);
    m_menu = makeMenuButton(tr("Post"), menu);
    row->addWidget(edits(makeButton(tr("New…"), [this] { createNew(); })));
    row->addWidget(m_menu);
    row->addWidget(m_table->viewButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapSmall, metric::kGapSmall, metric::kGapSmall, metric::kGapSmall);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_table, &RecordTable::opened, this, &UnitPosts::askHolders);
    connect(m_table, &RecordTable::noted, this, &UnitPosts::noted);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &UnitPosts::showScope);
}

void UnitPosts::show(std::shared_ptr<const UnitPeople> people, std::optional<std::size_t> unit)
{
    m_people = std::move(people);
    m_unit = unit;
    m_posts = unit ? m_people->postsOf(*unit) : std::vector<core::Post>();
    m_held = titlesOf(holders());
    m_lines = core::establishment(m_posts, m_held);
    showScope();
}

std::vector<Holder> UnitPosts::holders() const
{
    return m_unit ? holdersIn(m_context.workspace.session(), *m_people, *m_unit).value_or(std::vector<Holder>()) : std::vector<Holder>();
}

void UnitPosts::showScope()
{
    m_menu->setEnabled(!isSummed());
    m_menu->setToolTip(isSummed() ? tr("Posts are changed in their own unit: choose “Directly in this unit”.") : QString());
    if (!isSummed()) return fill();
    m_summer.load(
        tr("Adding up posts"), [people = m_people, range = m_people->units().below(*m_unit)](core::Workspace& file, core::Progress&) { return postSums(file.session(), *people, range); },
        [this](core::Result<PostSums> sums) {
            if (!sums) return ask::showError(this, tr("Posts"), sums.error());
            m_sums = std::move(*sums);
            if (isSummed()) fillSums();
        });
}

bool UnitPosts::isSummed() const { return m_unit && m_scope->currentIndex() == withBelow; }

std::vector<RecordColumn> UnitPosts::columns()
{
    return {
        {u"title"_s, tr("Post"), ColumnKind::text, 200}, {u"kind"_s, tr("Kind of post"), ColumnKind::text, 110}, {u"places"_s, tr("Places"), ColumnKind::number, 70, true, true},
        {u"holders"_s, tr("Holders"), ColumnKind::number, 80, true, true}, {u"vacant"_s, tr("Vacant"), ColumnKind::number, 70, true, true}, {u"state"_s, tr("State"), ColumnKind::text, 136},
        {u"standard"_s, tr("Standard"), ColumnKind::text, 130, false}, {u"requirements"_s, tr("Competencies"), ColumnKind::number, 100, false}, {u"eselon"_s, tr("Echelon"), ColumnKind::text, 80, false},
        {u"class"_s, tr("Job class"), ColumnKind::text, 90, false}, {u"family"_s, tr("Job family"), ColumnKind::text, 120, false}};
}

void UnitPosts::fillSums()
{
    auto source = std::make_shared<ListSource>(columns());
    m_lineOf.clear();
    int vacancies = 0;
    for (const core::PostSum& sum : m_sums.posts) {
        const auto number = [&](int n) { return sum.registered > 0 ? QVariant(qlonglong(n)) : QVariant(); };
        QStringList state;
        if (sum.vacancies > 0) state << tr("%1 vacant").arg(core::grouped(sum.vacancies));
        if (sum.surplus > 0) state << tr("%1 too many").arg(core::grouped(sum.surplus));
        vacancies += sum.vacancies;
        source->add({sum.title.isEmpty() ? tr("(no title)") : sum.title, kindName(sum.kind), number(sum.places), qlonglong(sum.holders), number(sum.vacancies),
                     sum.registered == 0 ? tr("not registered") : state.isEmpty() ? tr("filled") : state.join(u", "_s), standardOf(sum.title, sum.kind),
                     qlonglong(core::standardOf(m_people->book().book, sum.kind, sum.title).size()), {}, {}, {}},
                    postKey(sum.title, sum.kind).toUtf8());
    }
    m_table->setSource(source);
    emit counted(static_cast<int>(m_sums.posts.size()), vacancies);
}

QString UnitPosts::kindName(const QString& kind) const
{
    const auto* known = core::findPostKind(m_people->book().tables, kind);
    return known ? known->name : tr("Not known");
}

void UnitPosts::fill()
{
    auto source = std::make_shared<ListSource>(columns());
    m_lineOf.clear();
    int vacancies = 0;
    qint64 unregistered = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const core::PostLine& line = m_lines[i];
        const core::Post post = line.post ? m_posts[*line.post] : core::Post{};
        const QByteArray uid = line.post ? post.uid.bytes() : postKey(line.title, line.kind).toUtf8();
        const auto number = [&](int n) { return line.post ? QVariant(qlonglong(n)) : QVariant(); };
        m_lineOf.insert(uid, i);
        vacancies += line.vacancies();
        unregistered += !line.post && !core::folded(line.title).isEmpty();
        source->add({line.title.isEmpty() ? tr("(no title)") : line.title, kindName(line.kind), number(line.places), qlonglong(line.holders), number(line.vacancies()), stateOf(line),
                     standardOf(line.title, line.kind), qlonglong(core::standardOf(m_people->book().book, line.kind, line.title).size()), cell(post.eselon), cell(post.jobClass), cell(post.family)},
                    uid);
    }
    m_register->setText(tr("Register %1 posts that people hold").arg(core::grouped(unregistered)));
    m_register->setEnabled(unregistered > 0);
    m_table->setSource(source);
    selectWanted();
    emit counted(static_cast<int>(m_lines.size()), vacancies);
}

QString UnitPosts::stateOf(const core::PostLine& line) const
{
    if (!line.post) return tr("not registered");
    if (line.surplus() > 0) return tr("%1 too many").arg(core::grouped(line.surplus()));
    return line.vacancies() > 0 ? tr("%1 vacant").arg(core::grouped(line.vacancies())) : tr("filled");
}

QString UnitPosts::standardOf(const QString& title, const QString& kind) const
{
    const core::StandardBook& book = m_people->book().book;
    if (book.byTitle.contains(core::folded(title))) return tr("Of this post");
    return book.byKind.contains(kind) ? tr("Of the kind of post") : tr("No standard yet");
}

/// A new post is in the table when the page has read it.
void UnitPosts::selectWanted()
{
    if (!m_wanted.isEmpty() && m_table->select(m_wanted)) m_wanted.clear();
}

void UnitPosts::select(const QByteArray& uid)
{
    m_scope->setCurrentIndex(directly);
    m_table->select(uid);
}

const core::PostLine* UnitPosts::current() const
{
    const auto line = m_lineOf.constFind(m_table->currentUid());
    return line == m_lineOf.constEnd() ? nullptr : &m_lines[*line];
}

std::vector<core::Post> UnitPosts::selected() const
{
    std::vector<core::Post> posts;
    for (const QByteArray& uid : m_table->selectedUids())
        if (const auto line = m_lineOf.constFind(uid); line != m_lineOf.constEnd() && m_lines[*line].post) posts.push_back(m_posts[*m_lines[*line].post]);
    return posts;
}

void UnitPosts::createNew()
{
    if (m_unit) edit({.unit = m_people->units().at(*m_unit).uid});
}

void UnitPosts::editCurrent()
{
    const core::PostLine* line = current();
    if (!line) return ask::showMessage(this, tr("Post"), tr("Choose a post in the table first."));
    if (line->post) return edit(m_posts[*line->post]);
    edit({.unit = m_people->units().at(*m_unit).uid, .title = line->title, .kind = line->kind, .places = line->holders});  // registers it
}

void UnitPosts::edit(const core::Post& post)
{
    const bool isNew = post.uid.isNull();
    auto* dialog = new FormDialog(isNew ? tr("New post") : tr("Post"), isNew ? tr("Add") : tr("Save"), this);
    const auto people = m_people;
    for (const FormField& field : postFields({people->book().tables, people->units(), people->posts()})) dialog->form().addField(field);
    dialog->form().refill(valuesOf(post), true);
    dialog->setCheck([people, post](const Form& form) { return core::Findings{core::postProblems(postIn(form, post), people->posts(), people->units()), {}}; });
    dialog->setAction([this, post](const Form& form) -> core::Result<> {
        return core::PostEditor(m_context.workspace.log()).save(postIn(form, post)).map([this](const core::Uid& saved) {
            m_wanted = saved.bytes();
            emit changed();
            selectWanted();
            emit noted(tr("Saved"));
        });
    });
    dialog->open();
}

void UnitPosts::changeMany()
{
    const bool areSelected = !m_table->selectedUids().isEmpty();
    const std::vector<core::Post> posts = areSelected ? selected() : m_posts;
    if (areSelected && posts.empty()) return ask::showMessage(this, tr("Change many"), tr("Choose a registered post first."));
    if (posts.empty()) return ask::showMessage(this, tr("Change many"), tr("No post is registered here yet; register what people hold, or add one."));
    const auto people = m_people;
    const auto choices = [people] { return PostChoices{people->book().tables, people->units(), people->posts()}; };
    auto fields = postFields(choices());
    fields.erase(fields.begin());  // a title is of one post
    BulkRecords<core::Post> work{posts, [](const core::Post& post) { return post.title; }, [choices](const core::Post& post, const QString& key) { return postFieldText(post, key, choices()); },
                                 setPostField, [this](const std::vector<core::Post>& changedPosts) {
                                     if (const auto done = core::PostEditor(m_context.workspace.log()).saveMany(changedPosts); !done)
                                         return ask::showError(this, tr("Change many"), done.error());
                                     emit changed();
                                     emit noted(tr("Saved"));
                                 }};
    const QString title = areSelected ? tr("Change many: %1 selected posts") : tr("Change many: the %1 posts of the unit");
    (new BulkEditDialog(title.arg(core::grouped(static_cast<qint64>(posts.size()))), fields, bulkWork(std::move(work)), this))->open();
}

void UnitPosts::registerHeld()
{
    if (!m_unit) return;
    const auto done = core::PostEditor(m_context.workspace.log()).registerHeld(m_people->units().at(*m_unit).uid, m_held);
    if (!done) return ask::showError(this, tr("Register posts"), done.error());
    emit changed();
    emit noted(tr("Registered; Ctrl+Z takes it back"));
}

void UnitPosts::removeSelected()
{
    const auto posts = selected();
    if (posts.empty()) return ask::showMessage(this, tr("Delete posts"), tr("Choose a registered post first. What only people hold goes when their post changes."));
    QStringList names;
    std::vector<core::Uid> uids;
    for (const core::Post& post : posts) names << postName(post), uids.push_back(post.uid);
    const QString text = tr("Delete %1 registered posts? The people who hold them stay, and so does their post.").arg(core::grouped(static_cast<qint64>(posts.size())));
    if (!ask::confirm(this, {tr("Delete posts"), text, names, tr("Delete"), {}, true})) return;
    if (const auto done = core::PostEditor(m_context.workspace.log()).remove(uids); !done) return ask::showError(this, tr("Delete posts"), done.error());
    emit changed();
    emit noted(tr("Deleted"));
}

void UnitPosts::openTrail()
{
    const core::PostLine* line = current();
    if (!line || !line->post) return ask::showMessage(this, tr("Trail"), tr("Choose a registered post first."));
    showTrail(m_context.workspace, this, line->title, core::entity::post, m_posts[*line->post].uid);
}

void UnitPosts::openStandard()
{
    if (const core::PostLine* line = current()) emit placeRequested({u"competency"_s, {}, {{u"title"_s, line->title}, {u"kind"_s, line->kind}}});
}

void UnitPosts::askHolders(const QByteArray& row)
{
    QSet<QByteArray> people;
    if (isSummed()) people = m_sums.holders.value(QString::fromUtf8(row));
    else if (const auto line = m_lineOf.constFind(row); line != m_lineOf.constEnd()) {
        QSet<QString> keys;
        for (const std::size_t held : m_lines[*line].held) keys << postKey(m_held[held].title, m_held[held].kind);
        for (const Holder& each : holders())
            if (keys.contains(postKey(each.title, each.kind))) people << each.person.bytes();
    }
    if (people.isEmpty()) emit noted(tr("Nobody holds this post"));
    else emit holdersWanted(people);
}

}  // namespace ui

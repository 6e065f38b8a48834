// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_posts_tab.h"

#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/people/person_editor.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/cell.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/people/person_form.h"
#include "ui/people/record_list.h"

#include <QBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct PostField {
    QString key;
    int number = 0;
    core::PersonItemKind kind = core::PersonItemKind::text;
    QString title;
};

std::vector<PostField> postFields()
{
    return {{u"namaJabatan"_s, core::field::historyTitle, core::PersonItemKind::text, PersonPostsTab::tr("Post")},
            {u"jenisJabatan"_s, core::field::historyKind, core::PersonItemKind::postGroup, PersonPostsTab::tr("Kind of post")},
            {u"eselon"_s, core::field::historyEselon, core::PersonItemKind::text, PersonPostsTab::tr("Eselon")},
            {u"tmtJabatan"_s, core::field::historySince, core::PersonItemKind::date, PersonPostsTab::tr("Since")},
            {u"unit"_s, core::field::historyUnitName, core::PersonItemKind::text, PersonPostsTab::tr("Unit")},
            {u"sk"_s, core::field::historyDecree, core::PersonItemKind::text, PersonPostsTab::tr("Decree number")}};
}

std::vector<FormField> formFields(const core::ReferenceTables& tables)
{
    std::vector<FormField> fields;
    for (const auto& post : postFields()) {
        FormField field{post.key, post.title};
        if (post.kind == core::PersonItemKind::date) field.kind = FieldKind::date;
        if (post.kind == core::PersonItemKind::postGroup) {
            field.kind = FieldKind::choice;
            for (const auto& choice : core::personChoices(post.kind, tables)) field.choices.push_back({choice.value, choice.text});
        }
        fields.push_back(field);
    }
    return fields;
}

core::Fields fieldsOf(const Form& form)
{
    core::Fields fields;
    for (const auto& post : postFields()) fields[post.number] = core::Value::ofText(personFormValue(form, post.key).simplified());
    return fields;
}

}  // namespace

PersonPostsTab::PersonPostsTab(PageContext context) : PersonTab(context), m_overruled(makeLabel({}, u"warning"_s)), m_list(new RecordList(u"posts"_s, tr("Add a post…")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(makeLabel(tr("Post history"), u"section"_s));
    layout->addWidget(m_overruled);
    layout->addWidget(m_list, 1);
    connect(m_list, &RecordList::addRequested, this, [this] { edit({}); });
    connect(m_list, &RecordList::openRequested, this, &PersonPostsTab::edit);
    connect(m_list, &RecordList::removeRequested, this, &PersonPostsTab::remove);
}

void PersonPostsTab::showPerson(const PersonSubject& subject)
{
    m_subject = subject;
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"since"_s, tr("Since"), ColumnKind::date, 96}, {u"title"_s, tr("Post"), ColumnKind::text, 260},
        {u"kind"_s, tr("Kind of post"), ColumnKind::text, 120}, {u"eselon"_s, tr("Eselon"), ColumnKind::text, 60}, {u"unit"_s, tr("Unit"), ColumnKind::text, 180},
        {u"decree"_s, tr("Decree number"), ColumnKind::text, 110}, {u"source"_s, tr("Source"), ColumnKind::text, 160, false}});
    m_list->setEditable(!subject.uid.isNull() && !workspace().session().isReadOnly());
    if (const auto rows = core::rowsPointingTo(workspace().session(), workspace().log().registry(), core::entity::postHistory, core::field::historyPerson, subject.uid))
        for (const auto& row : *rows) {
            const auto text = [&](int number) { return cell(core::textOf(row.fields, number)); };
            const QString kind = core::postGroupName(core::textOf(row.fields, core::field::historyKind).trimmed());
            source->add({cell(core::dayOf(row.fields, core::field::historySince)), text(core::field::historyTitle), kind.isEmpty() ? text(core::field::historyKind) : QVariant(kind),
                         text(core::field::historyEselon), text(core::field::historyUnitName), text(core::field::historyDecree), text(core::field::historySource)},
                        row.uid.bytes());
        }
    m_list->table().setSource(source);
    showOverruled();
}

void PersonPostsTab::showOverruled()
{
    const core::PersonStore store(workspace().session());
    const auto row = store.byUid(m_subject.uid);
    const auto history = row ? store.history(row->id) : core::fail(core::ErrorCode::notFound, {});
    const QString words = history ? overruledPostWords(row->person, core::currentPost(row->person, history->rows, m_subject.basis->posts->kinds, m_subject.basis->tables, m_subject.basis->asOf)) : QString();
    m_overruled->setText(words);
    m_overruled->setVisible(!words.isEmpty());
}

void PersonPostsTab::edit(const QByteArray& uid)
{
    core::Fields now;
    if (!uid.isEmpty()) {
        const auto fields = core::rowFields(workspace().session(), workspace().log().registry(), core::entity::postHistory, core::Uid::fromBytes(uid));
        if (!fields) return ask::showError(this, tr("Post history"), fields.error());
        now = *fields;
    }
    auto* dialog = new FormDialog(uid.isEmpty() ? tr("New post in the history") : tr("Post history"), uid.isEmpty() ? tr("Add") : tr("Save"), this);
    for (const auto& field : formFields(m_subject.basis->tables)) dialog->form().addField(field);
    for (const auto& post : postFields()) {
        const QDate day = core::dayOf(now, post.number);
        const QString text = core::textOf(now, post.number);
        dialog->form().setValue(post.key, post.kind == core::PersonItemKind::date && day.isValid() ? QVariant(day) : text.isEmpty() ? QVariant() : QVariant(text));
    }
    dialog->setCheck([](const Form& form) { return core::checkPost(fieldsOf(form)); });
    dialog->setAction([this, uid](const Form& form) -> core::Result<> {
        core::PersonEditor editor(workspace().log(), m_subject.basis->tables, m_subject.basis->units);
        return editor.savePost(m_subject.uid, core::Uid::fromBytes(uid), fieldsOf(form)).map([this](const auto&) { emit changed(); });
    });
    dialog->open();
}

void PersonPostsTab::remove(const QList<QByteArray>& uids)
{
    std::vector<core::Uid> rows;
    for (const QByteArray& uid : uids) rows.push_back(core::Uid::fromBytes(uid));
    if (!mayRemove(core::entity::postHistory, core::field::historyTitle, rows, tr("Delete from the post history"), tr("Of the history of %1.").arg(m_subject.name))) return;
    core::PersonEditor editor(workspace().log(), m_subject.basis->tables, m_subject.basis->units);
    if (const auto removed = editor.removePosts(rows); !removed) return ask::showError(this, tr("Post history"), removed.error());
    emit changed();
}

}  // namespace ui

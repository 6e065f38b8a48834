// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_dialog.h"

#include "core/gap/gap_words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/people/person_editor.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/people/person_competency_tab.h"
#include "ui/people/person_courses_tab.h"
#include "ui/people/person_form.h"
#include "ui/people/person_posts_tab.h"
#include "ui/people/person_record_tabs.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTabWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 1120;  // pixels: the competencies beside their radar
}

PersonDialog::PersonDialog(PageContext context, std::shared_ptr<const core::GapBasis> basis, QWidget* parent)
    : QDialog(parent), m_context(context), m_basis(std::move(basis)), m_name(makeLabel({})), m_remark(makeLabel({}, u"muted"_s)), m_tabs(new QTabWidget),
      m_posts(new PersonPostsTab(context)), m_save(makePrimaryButton(tr("Save new person"), [this] { createPerson(); }))
{
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_name->setFont(font);
    addTabs();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remark, 1);
    buttons->addWidget(makeButton(tr("Close"), [this] { close(); }));
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, 14, metric::kGapLarge, 14);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_name);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    const QSize room = screen()->availableSize();
    resize(std::min(kWidth, room.width() - 20), std::min(600, room.height() - 60));
    setMinimumSize(640, 380);
}

/// Hiding it makes the field that is being typed in say that it is left, to a dialog that is half gone.
PersonDialog::~PersonDialog()
{
    for (PersonFormTab* tab : m_forms) tab->form().disconnect(this);
    for (PersonTab* tab : m_lists) tab->disconnect(this);
}

void PersonDialog::setBasis(std::shared_ptr<const core::GapBasis> basis)
{
    if (basis == m_basis) return;
    m_basis = std::move(basis);
    for (PersonFormTab* tab : m_forms) tab->setBasis(*m_basis);
}

void PersonDialog::addTabs()
{
    const std::vector<PersonSection> identity{{tr("Name"), {u"nama"_s, u"gelarDepan"_s, u"gelarBelakang"_s}},
                                              {tr("Numbers"), {u"nip"_s, u"nipLama"_s, u"nik"_s}},
                                              {tr("Birth"), {u"tempatLahir"_s, u"tanggalLahir"_s, u"jenisKelamin"_s}},
                                              {tr("Contact"), {u"telepon"_s, u"email"_s}}};
    const std::vector<PersonSection> post{{tr("Place"), {u"unit"_s, u"lokasiKerja"_s}},
                                          {tr("Post"), {u"jenisJabatan"_s, u"eselon"_s, u"namaJabatan"_s, u"jabatanFungsional"_s, u"jabatanPelaksana"_s, u"tmtJabatan"_s}},
                                          {tr("Grade"), {u"golongan"_s, u"tmtGolongan"_s}},
                                          {tr("Service"), {u"kedudukanHukum"_s, u"jenisPegawai"_s, u"tmtCpns"_s, u"tmtPns"_s, u"tmtPensiun"_s}}};
    const std::vector<PersonSection> education{{tr("Highest education"), {u"tingkatPendidikan"_s, u"pendidikan"_s, u"tahunLulus"_s}}};
    m_forms = {new PersonFormTab(identity, *m_basis), new PersonFormTab(post, *m_basis, m_posts), new PersonFormTab(education, *m_basis)};
    const QString titles[] = {tr("Identity"), tr("Post and grade"), tr("Education")};
    for (size_t i = 0; i < m_forms.size(); ++i) {
        PersonFormTab* tab = m_forms[i];
        m_tabs->addTab(tab, titles[i]);
        connect(&tab->form(), &Form::edited, this, [this](const QString& key) {
            m_touched.insert(key);
            check();
        });
        connect(&tab->form(), &Form::committed, this, [this, tab](const QString& key) { commit(*tab, key); });
    }
    m_lists = {m_posts, new PersonCompetencyTab(m_context), new PersonCoursesTab(m_context), new PersonPlanTab(m_context), new PersonHistoryTab(m_context)};
    m_tabs->addTab(m_lists[1], tr("Competencies"));
    m_tabs->addTab(m_lists[2], tr("Training and hours"));
    m_tabs->addTab(m_lists[3], tr("Plans"));
    m_tabs->addTab(m_lists[4], tr("Changes"));
    for (PersonTab* tab : m_lists) {
        connect(tab, &PersonTab::changed, this, [this] { refresh(); });
        connect(tab, &PersonTab::noted, this, &PersonDialog::noted);
        connect(tab, &PersonTab::assessmentRequested, this, &PersonDialog::assessmentRequested);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &PersonDialog::showStaleTab);
    const auto turn = [this](const QKeySequence& keys, int step) {  // a combo box would swallow them
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, step] {
            int to = m_tabs->currentIndex();
            do to = (to + step + m_tabs->count()) % m_tabs->count();
            while (!m_tabs->isTabEnabled(to));
            m_tabs->setCurrentIndex(to);
        });
    };
    turn(QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    turn(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), -1);
    turn(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    turn(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void PersonDialog::showTab(int index) { m_tabs->setCurrentIndex(index); }

void PersonDialog::showPerson(const core::Uid& person)
{
    if (person == m_uid && !person.isNull()) return refresh();
    if (!mayLeave()) return;
    m_uid = person;
    m_refused.clear();
    m_fields.clear();
    refresh();
    m_forms.front()->form().focusField(u"nama"_s);
}

void PersonDialog::startNew(const core::Uid& unit)
{
    if (!mayLeave()) return;
    m_uid = {};
    m_refused.clear();
    m_touched.clear();
    m_isTried = false;
    m_fields.clear();
    if (const auto* item = core::personItem(u"unit"_s); !unit.isNull()) m_fields = core::itemEdit(*item, unit.hex(), m_basis->tables, m_basis->units);
    showFields(m_fields);
    m_tabs->setCurrentIndex(0);
    m_forms.front()->form().focusField(u"nama"_s);
}

void PersonDialog::refresh()
{
    if (m_uid.isNull()) return;
    auto& workspace = m_context.workspace;
    const auto fields = core::rowFields(workspace.session(), workspace.log().registry(), core::entity::person, m_uid);
    if (!fields && fields.error().code != core::ErrorCode::notFound) return emit noted(fields.error().message);  // all stays as it is
    if (!fields) {  // deleted, or its making undone
        forget();
        return hide();
    }
    const core::Fields before = m_fields;
    m_fields = *fields;
    const bool isFirst = before.empty();
    for (PersonFormTab* tab : m_forms)
        for (const QString& key : tab->keys()) {
            const auto* item = core::personItem(key);
            const QString now = core::itemValue(*item, m_fields, m_basis->tables);
            if (isFirst || now != core::itemValue(*item, before, m_basis->tables)) tab->form().setValue(key, personFormValue(*item, now));  // else it may be in work
        }
    showHead();
    for (PersonTab* tab : m_lists) m_stale.insert(tab);
    showStaleTab();
    check();
}

void PersonDialog::showFields(const core::Fields& fields)
{
    for (PersonFormTab* tab : m_forms)
        for (const QString& key : tab->keys()) {
            const auto* item = core::personItem(key);
            tab->form().setValue(key, personFormValue(*item, core::itemValue(*item, fields, m_basis->tables)));
        }
    showHead();
    for (PersonTab* tab : m_lists) m_stale.insert(tab);
    showStaleTab();
    check();
}

void PersonDialog::showHead()
{
    const bool isNew = m_uid.isNull();
    const core::Person person = core::personOf(m_fields);
    m_name->setText(isNew ? tr("New person") : core::fullName(person));
    setWindowTitle(isNew ? tr("New person") : core::fullName(person));
    m_remark->setText(isNew ? tr("Nothing is saved until “Save new person”.")
                            : tr("%1 · %2 · each field is saved when you leave it").arg(core::groupedNip(person.nip), core::staffKindText(core::staffKindOf(person, m_basis->tables))));
    m_save->setVisible(isNew);
    const bool mayWrite = !m_context.workspace.session().isReadOnly();
    for (PersonFormTab* tab : m_forms) tab->form().setReadOnly(!mayWrite);
    for (int i = static_cast<int>(m_forms.size()); i < m_tabs->count(); ++i) m_tabs->setTabEnabled(i, !isNew);
}

/// Only what is looked at is read: opening a person stays fast.
void PersonDialog::showStaleTab()
{
    QWidget* current = m_tabs->currentWidget();
    for (PersonTab* tab : m_lists) {
        const bool isSeen = tab == current || (tab == m_posts && current == m_forms[1]);
        if (isSeen && m_stale.remove(tab)) tab->showPerson({m_uid, core::fullName(core::personOf(m_fields)), m_basis});
    }
}

core::Fields PersonDialog::typed() const
{
    core::Fields fields = m_fields;
    for (const PersonFormTab* tab : m_forms)
        for (const QString& key : tab->keys()) {
            const auto* item = core::personItem(key);
            const QString value = personFormValue(tab->form(), key);
            if (value == core::itemValue(*item, m_fields, m_basis->tables)) continue;
            for (const auto& [number, written] : core::itemEdit(*item, value, m_basis->tables, m_basis->units)) {
                if (written.isNull()) fields.erase(number);
                else fields[number] = written;
            }
        }
    return fields;
}

void PersonDialog::check()
{
    auto problems = core::checkPerson(typed(), m_basis->tables, m_basis->units);
    for (auto refused = m_refused.begin(); refused != m_refused.end(); ++refused) problems.errors.push_back({refused.key(), u"refused"_s, refused.value()});
    const auto isAhead = [this](const core::Problem& problem) { return m_uid.isNull() && !m_isTried && !m_touched.contains(problem.field); };
    std::erase_if(problems.errors, isAhead);
    std::erase_if(problems.warnings, isAhead);
    for (PersonFormTab* tab : m_forms) tab->form().showProblems(problems.errors, problems.warnings);
}

void PersonDialog::commit(PersonFormTab& tab, const QString& key)
{
    m_refused.remove(key);
    if (m_uid.isNull()) return check();
    const auto* item = core::personItem(key);
    core::PersonEditor editor(m_context.workspace.log(), m_basis->tables, m_basis->units);
    const auto saved = editor.save(m_uid, core::itemEdit(*item, personFormValue(tab.form(), key), m_basis->tables, m_basis->units));
    if (!saved) {
        m_refused[key] = saved.error().message;
        return check();
    }
    emit noted(tr("Saved: %1").arg(personItemTitle(key)));
    refresh();
}

void PersonDialog::createPerson()
{
    for (PersonFormTab* tab : m_forms) tab->form().commitPending();
    for (PersonFormTab* tab : m_forms)
        for (const QString& key : tab->keys())
            if (tab->form().isPending(key)) {
                m_tabs->setCurrentWidget(tab);
                return tab->form().focusField(key);
            }
    core::PersonEditor editor(m_context.workspace.log(), m_basis->tables, m_basis->units);
    m_isTried = true;
    const auto uid = editor.create(typed());
    if (!uid) {
        check();
        m_tabs->setCurrentIndex(0);
        return ask::showError(this, tr("New person"), uid.error());
    }
    m_uid = *uid;
    m_fields.clear();
    refresh();
    emit noted(tr("Saved: %1").arg(core::fullName(core::personOf(m_fields))));
    emit created(uid->bytes());
}

QStringList PersonDialog::unsaved()
{
    QStringList lost;
    for (PersonFormTab* tab : m_forms) {
        if (!m_uid.isNull()) tab->form().commitPending();
        for (const QString& key : tab->keys()) {
            const bool isTyped = m_uid.isNull() && personFormValue(tab->form(), key) != core::itemValue(*core::personItem(key), m_fields, m_basis->tables);
            if (tab->form().isPending(key) || m_refused.contains(key) || isTyped) lost << u"%1: %2"_s.arg(personItemTitle(key), personFormValue(tab->form(), key));
        }
    }
    return lost;
}

bool PersonDialog::saveTyping()
{
    if (unsaved().isEmpty()) return true;
    if (!m_uid.isNull()) return false;
    createPerson();
    return !m_uid.isNull();
}

bool PersonDialog::mayLeave()
{
    const QStringList lost = unsaved();
    return lost.isEmpty() || ask::confirm(this, {tr("Not saved"), tr("These values are not saved and will be lost:"), lost, tr("Leave without saving"), tr("Go on editing"), true});
}

void PersonDialog::reject() { close(); }

void PersonDialog::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) return event->ignore();
    forget();
    event->accept();
}

/// Empty forms, so that nothing of the last person looks like something typed for the next.
void PersonDialog::forget()
{
    m_uid = {};
    m_fields.clear();
    m_refused.clear();
    showFields({});
}

}  // namespace ui

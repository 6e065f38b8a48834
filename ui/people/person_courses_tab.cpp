// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_courses_tab.h"

#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/learning/course_editor.h"
#include "core/learning/hours_why.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/cell.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/search_combo.h"
#include "ui/common/theme.h"
#include "ui/common/why_panel.h"
#include "ui/common/widgets.h"
#include "ui/people/record_list.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Hours are shown with their parts only where a course has any.
std::vector<RecordColumn> columns(bool hasParts)
{
    const ColumnKind hours = hasParts ? ColumnKind::decimal : ColumnKind::number;
    return {{u"year"_s, PersonCoursesTab::tr("Year"), ColumnKind::text, 56, false},          {u"name"_s, PersonCoursesTab::tr("Course"), ColumnKind::text, 200},
            {u"form"_s, PersonCoursesTab::tr("Form"), ColumnKind::text, 110}, {u"start"_s, PersonCoursesTab::tr("From"), ColumnKind::date, 96},
            {u"end"_s, PersonCoursesTab::tr("To"), ColumnKind::date, 96, false},          {u"certificate"_s, PersonCoursesTab::tr("JP of certificate"), hours, 80},
            {u"counted"_s, PersonCoursesTab::tr("JP counted"), hours, 80},  {u"why"_s, PersonCoursesTab::tr("How the JP count"), ColumnKind::text, 200},
            {u"provider"_s, PersonCoursesTab::tr("Provider"), ColumnKind::text, 150, false}, {u"number"_s, PersonCoursesTab::tr("Certificate number"), ColumnKind::text, 120, false}};
}

std::vector<FormField> courseFields(const core::ReferenceTables& tables)
{
    std::vector<FormChoice> forms;
    for (const auto& form : tables.trainingForms) forms.push_back({form.code, form.name});
    return {{u"namaKursus"_s, PersonCoursesTab::tr("Course")},
            {u"bentuk"_s, PersonCoursesTab::tr("Form of training"), FieldKind::choice, PersonCoursesTab::tr("Decides how many hours count."), {}, forms},
            {u"penyelenggara"_s, PersonCoursesTab::tr("Provider")},
            {u"tanggalMulai"_s, PersonCoursesTab::tr("From"), FieldKind::date},
            {u"tanggalSelesai"_s, PersonCoursesTab::tr("To"), FieldKind::date},
            {u"jp"_s, PersonCoursesTab::tr("Hours on the certificate"), FieldKind::decimal, {}, u"JP"_s},
            {u"tahun"_s, PersonCoursesTab::tr("Year"), FieldKind::number, PersonCoursesTab::tr("Empty: the year of the dates.")},
            {u"sertifikat"_s, PersonCoursesTab::tr("Certificate number")}};
}

/// SIASN's number where it stands for that very form, and the name in any case.
void putForm(core::Fields& fields, const QString& code, const core::ReferenceTables& tables)
{
    const auto* form = core::findTrainingFormByCode(tables, code);
    fields[core::field::courseForm] = core::Value();
    fields[core::field::courseFormName] = form ? core::Value::ofText(form->name) : core::Value();
    if (!form || form->siasnTrainingTypeId.isEmpty()) return;
    const auto* named = core::findTrainingForm(tables, form->siasnTrainingTypeId);
    if (named && named->code == form->code) fields[core::field::courseForm] = core::Value(form->siasnTrainingTypeId.toInt());
}

core::Fields fieldsOf(const Form& form, const core::ReferenceTables& tables)
{
    const auto text = [&](const QString& key) { return core::Value::ofText(valueText(form.value(key)).simplified()); };
    const auto number = [&](const QString& key) {
        const QVariant value = form.value(key);
        if (value.typeId() == QMetaType::Double) return core::Value(value.toDouble());
        return value.typeId() == QMetaType::LongLong ? core::Value(value.toLongLong()) : core::Value();
    };
    core::Fields fields{{core::field::courseName, text(u"namaKursus"_s)}, {core::field::courseProvider, text(u"penyelenggara"_s)},
                        {core::field::courseStart, text(u"tanggalMulai"_s)}, {core::field::courseEnd, text(u"tanggalSelesai"_s)},
                        {core::field::courseHours, number(u"jp"_s)}, {core::field::courseYear, number(u"tahun"_s)}, {core::field::courseCertificate, text(u"sertifikat"_s)}};
    putForm(fields, form.text(u"bentuk"_s), tables);
    return fields;
}

void fillForm(Form& form, const core::Fields& now, const core::ReferenceTables& tables)
{
    const auto text = [&](int number) { const QString t = core::textOf(now, number); return t.isEmpty() ? QVariant() : QVariant(t); };
    const auto whole = [&](int number) { return core::textOf(now, number).isEmpty() ? QVariant() : QVariant(static_cast<qlonglong>(core::textOf(now, number).toDouble())); };
    const auto day = [&](int number) { return core::dayOf(now, number).isValid() ? QVariant(core::dayOf(now, number)) : text(number); };
    const auto* known = core::findTrainingForm(tables, core::textOf(now, core::field::courseForm), core::textOf(now, core::field::courseFormName));
    form.setValue(u"namaKursus"_s, text(core::field::courseName));
    form.setValue(u"bentuk"_s, known ? QVariant(known->code) : QVariant());
    form.setValue(u"penyelenggara"_s, text(core::field::courseProvider));
    form.setValue(u"tanggalMulai"_s, day(core::field::courseStart));
    form.setValue(u"tanggalSelesai"_s, day(core::field::courseEnd));
    const QString hours = core::textOf(now, core::field::courseHours);
    form.setValue(u"jp"_s, hours.isEmpty() ? QVariant() : QVariant(hours.toDouble()));
    form.setValue(u"tahun"_s, whole(core::field::courseYear));
    form.setValue(u"sertifikat"_s, text(core::field::courseCertificate));
}

/// The year a course will count in, 0 = none: as figures.md 11 has it.
int yearOf(const Form& form)
{
    if (const int written = form.value(u"tahun"_s).toInt(); written > 0) return written;
    const QDate end = form.value(u"tanggalSelesai"_s).toDate();
    return end.isValid() ? end.year() : form.value(u"tanggalMulai"_s).toDate().year();
}

constexpr int kAllYears = 0;

qint64 certifiedHundredths(const core::CountedCourse& course) { return course.row.course.certificateJp.value_or(0) * qint64(100) + course.row.course.certificateHundredths; }

}  // namespace

PersonCoursesTab::PersonCoursesTab(PageContext context)
    : PersonTab(context), m_year(new SearchCombo), m_line(makeLabel({})), m_list(new RecordList(u"courses"_s, tr("Add a course…")))
{
    m_year->setAccessibleName(tr("Year"));
    m_list->addButton(makeButton(tr("Why?"), [this] { why(); }));
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::kGap);
    head->addWidget(m_year);
    head->addWidget(m_line, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_year, &QComboBox::currentIndexChanged, this, &PersonCoursesTab::showYear);
    connect(m_list, &RecordList::addRequested, this, [this] { edit({}); });
    connect(m_list, &RecordList::openRequested, this, &PersonCoursesTab::edit);
    connect(m_list, &RecordList::removeRequested, this, &PersonCoursesTab::remove);
}

void PersonCoursesTab::showPerson(const PersonSubject& subject)
{
    m_subject = subject;
    m_list->setEditable(!subject.uid.isNull() && !workspace().session().isReadOnly());
    const auto all = core::HoursStore(workspace().session()).ofPerson(subject.uid, workspace().clock().today().year());
    fillYears(all ? all->courses : std::vector<core::CountedCourse>());
    showYear();
}

void PersonCoursesTab::fillYears(const std::vector<core::CountedCourse>& courses)
{
    std::set<int> years{workspace().clock().today().year()};
    for (const auto& course : courses)
        if (course.hours.year) years.insert(*course.hours.year);
    const QSignalBlocker quiet(m_year);
    const int chosen = m_year->count() > 0 ? m_year->currentData().toInt() : workspace().clock().today().year();
    m_year->clear();
    for (auto year = years.rbegin(); year != years.rend(); ++year) m_year->addItem(tr("Year %1").arg(*year), *year);
    m_year->addItem(tr("All years"), kAllYears);
    const int wanted = std::exchange(m_addedYear, 0);
    m_year->setCurrentIndex(std::max(0, m_year->findData(wanted != 0 ? wanted : chosen)));
}

void PersonCoursesTab::showYear()
{
    const int year = m_year->currentData().toInt();
    auto learning = core::HoursStore(workspace().session()).ofPerson(m_subject.uid, year == kAllYears ? workspace().clock().today().year() : year);
    m_learning.reset();
    if (learning) m_learning = std::move(*learning);
    m_line->setText(m_learning ? core::yearLine(*m_learning) : QString());
    setLook(m_line, "look", m_learning && core::hoursAboveCeiling(*m_learning) > 0 ? u"warning"_s : QString());
    const bool hasParts = m_learning && std::ranges::any_of(m_learning->courses, [](const auto& course) { return certifiedHundredths(course) % 100 || course.hours.countedHundredths % 100; });
    const auto hours = [&](qint64 hundredths) { return hasParts ? QVariant(static_cast<double>(hundredths) / 100) : cell(hundredths / 100); };
    auto source = std::make_shared<ListSource>(columns(hasParts));
    if (m_learning)
        for (const auto& course : m_learning->courses) {
            const core::Course& c = course.row.course;
            if (year != kAllYears && course.hours.year != year) continue;
            source->add({course.hours.year ? QVariant(QString::number(*course.hours.year)) : QVariant(), cell(c.name), cell(course.row.formName), cell(c.start), cell(c.end),
                         hours(certifiedHundredths(course)), hours(course.hours.countedHundredths), core::explained(course.hours),
                         cell(course.row.provider), cell(c.certificateNumber)},
                        course.row.uid.bytes());
        }
    m_list->table().setEmpty(year == kAllYears ? tr("No course is recorded yet.") : tr("No course counts in this year. Choose another year, or all of them."));
    m_list->table().setSource(source);
}

void PersonCoursesTab::edit(const QByteArray& uid)
{
    core::Fields now;
    if (!uid.isEmpty()) {
        const auto fields = core::rowFields(workspace().session(), workspace().log().registry(), core::entity::course, core::Uid::fromBytes(uid));
        if (!fields) return ask::showError(this, tr("Course"), fields.error());
        now = *fields;
    }
    const auto basis = m_subject.basis;
    auto* dialog = new FormDialog(uid.isEmpty() ? tr("New course") : tr("Course"), uid.isEmpty() ? tr("Add") : tr("Save"), this);
    for (const auto& field : courseFields(basis->tables)) dialog->form().addField(field);
    fillForm(dialog->form(), now, basis->tables);
    dialog->setCheck([basis](const Form& form) { return core::checkCourse(fieldsOf(form, basis->tables)); });
    dialog->setAction([this, uid, basis, now, wasForm = dialog->form().text(u"bentuk"_s)](const Form& form) -> core::Result<> {
        core::Fields fields = fieldsOf(form, basis->tables);
        if (form.text(u"bentuk"_s) == wasForm && !uid.isEmpty()) {  // a form of an older list stays as it was written
            fields.erase(core::field::courseForm);
            fields.erase(core::field::courseFormName);
        }
        return core::CourseEditor(workspace().log()).save(m_subject.uid, core::Uid::fromBytes(uid), fields).map([&](const auto&) {
            m_addedYear = yearOf(form);  // so that what was saved is seen
            emit changed();
        });
    });
    dialog->open();
}

void PersonCoursesTab::remove(const QList<QByteArray>& uids)
{
    std::vector<core::Uid> rows;
    for (const QByteArray& uid : uids) rows.push_back(core::Uid::fromBytes(uid));
    if (!mayRemove(core::entity::course, core::field::courseName, rows, tr("Delete a course"), tr("Of the courses of %1.").arg(m_subject.name))) return;
    if (const auto removed = core::CourseEditor(workspace().log()).remove(rows); !removed) return ask::showError(this, tr("Course"), removed.error());
    emit changed();
}

void PersonCoursesTab::why()
{
    if (!m_learning) return;
    for (const auto& course : m_learning->courses)
        if (course.row.uid.bytes() == m_list->table().currentUid()) return showWhy(this, course.row.course.name, core::whyHours(course));
    showWhy(this, m_subject.name, core::whyYear(*m_learning));
}

}  // namespace ui

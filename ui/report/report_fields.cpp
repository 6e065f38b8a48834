// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_fields.h"

#include "core/base/text.h"
#include "core/organisation/unit_store.h"
#include "core/plan/plan_store.h"
#include "core/reports/class_choices.h"
#include "core/workspace/workspace.h"
#include "ui/common/choice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/report/person_picker.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;
using core::ReportOption;

namespace {

QString asText(QDate day) { return day.toString(u"dd-MM-yyyy"_s); }

/// Each report has its own: a letter stands upright, a recap lies.
QString orientationKey(const core::ReportEntry& entry) { return u"report/orientation/"_s + QLatin1String(entry.name); }

}  // namespace

ReportFields::ReportFields(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QFormLayout(this)), m_person(new PersonPicker(context.workspace.session())), m_unit(makeChoice(tr("Unit"), 10, kAnyWidth)),
      m_plan(makeChoice(tr("Plan"), 10, kAnyWidth)), m_class(makeChoice(tr("Class"), 10, kAnyWidth)), m_year(new QSpinBox), m_asOf(new QLineEdit), m_paper(makeChoice(tr("Paper"), 10, kAnyWidth)), m_orientation(makeChoice(tr("Orientation"), 10, kAnyWidth))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(metric::kGapSmall);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const QDate today = context.workspace.clock().today();
    m_year->setRange(2000, 2100);
    m_year->setValue(today.year());
    m_year->setGroupSeparatorShown(false);
    m_asOf->setText(asText(today));
    m_asOf->setPlaceholderText(tr("dd-mm-yyyy"));
    addField(ReportOption::nip, tr("Person"), m_person);
    addField(ReportOption::plan, tr("Plan"), m_plan);
    addField(ReportOption::angkatan, tr("Class"), m_class);
    addField(ReportOption::unit, tr("Unit"), m_unit);
    addField(ReportOption::year, tr("Year"), m_year);
    addField(ReportOption::asOf, tr("As of"), m_asOf);
    m_paper->addItem(tr("F4 (215 × 330 mm)"), static_cast<int>(core::Paper::f4));
    m_paper->addItem(tr("A4"), static_cast<int>(core::Paper::a4));
    m_paper->addItem(tr("Letter"), static_cast<int>(core::Paper::letter));
    m_paper->addItem(tr("Legal"), static_cast<int>(core::Paper::legal));
    m_orientation->addItem(tr("Portrait"), static_cast<int>(core::Orientation::portrait));
    m_orientation->addItem(tr("Landscape"), static_cast<int>(core::Orientation::landscape));
    m_layout->addRow(tr("Paper"), m_paper);
    m_layout->addRow(tr("Orientation"), m_orientation);
    connect(m_person, &PersonPicker::chosen, this, &ReportFields::changed);
    connect(m_year, &QSpinBox::valueChanged, this, &ReportFields::changed);
    connect(m_asOf, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_followsToday = text == asText(m_context.workspace.clock().today());
        emit changed();
    });
    connect(m_plan, &QComboBox::activated, this, &ReportFields::fillClasses);
    for (QComboBox* combo : {m_unit, m_plan, m_class, m_paper, m_orientation}) connect(combo, &QComboBox::activated, this, &ReportFields::changed);
    connect(m_paper, &QComboBox::activated, this, [this] { QSettings().setValue(u"report/paper"_s, m_paper->currentData()); });
    connect(m_orientation, &QComboBox::activated, this, [this] {
        if (m_entry) QSettings().setValue(orientationKey(*m_entry), m_orientation->currentData());
    });
}

void ReportFields::addField(ReportOption option, const QString& label, QWidget* field)
{
    field->setAccessibleName(label);
    m_layout->addRow(label, field);
    m_fields.emplace_back(option, field);
}

void ReportFields::refresh()
{
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(QSettings().value(u"report/paper"_s).toInt())));
    showOrientation();
    fillUnits();
    fillPlans();
    fillClasses();
    if (m_followsToday) m_asOf->setText(asText(m_context.workspace.clock().today()));
}

/// What was chosen for this report, else how offices print it.
void ReportFields::showOrientation()
{
    if (!m_entry) return;
    const int usual = static_cast<int>(m_entry->usual);
    m_orientation->setCurrentIndex(std::max(0, m_orientation->findData(QSettings().value(orientationKey(*m_entry), usual).toInt())));
}

void ReportFields::fillUnits()
{
    if (const auto units = core::UnitStore(m_context.workspace.session()).tree()) refillUnits(m_unit, *units, tr("All units"));
}

void ReportFields::fillPlans()
{
    const auto plans = core::PlanStore(m_context.workspace.log()).list();
    if (!plans) return;
    const QVariant before = m_plan->currentData();
    const QSignalBlocker quiet(m_plan);
    m_plan->clear();
    for (const auto& plan : *plans) m_plan->addItem(u"%1 · %2"_s.arg(plan.name, core::rupiah(plan.totals.costRupiah)), plan.uid.bytes());
    m_plan->setCurrentIndex(plans->empty() ? -1 : std::max(0, m_plan->findData(before)));
}

void ReportFields::fillClasses()
{
    if (!m_entry || !m_entry->takes(ReportOption::angkatan)) return;
    const core::Uid plan = core::Uid::fromBytes(m_plan->currentData().toByteArray());
    const auto classes = plan.isNull() ? core::Result<std::vector<core::ClassChoice>>() : core::classChoices(m_context.workspace.log(), plan);
    refill(m_class, [&] {
        m_class->addItem(tr("All classes"), QString());
        if (!classes) return;
        QString code;
        for (const core::ClassChoice& one : *classes) {
            if (one.code != code) m_class->addItem(tr("%1, all classes · %2").arg(one.code, one.name), one.code);
            code = one.code;
            m_class->addItem(tr("%1, class %2 · %3").arg(one.code).arg(one.number).arg(one.start.isValid() ? asText(one.start) : tr("no day yet")), one.asked());
        }
    });
}

void ReportFields::setReport(const core::ReportEntry& entry)
{
    m_entry = &entry;
    for (const auto& [option, field] : m_fields) {
        // A plan has its year already.
        const bool isShown = entry.takes(option) && !(option == ReportOption::year && entry.takes(ReportOption::plan));
        field->setVisible(isShown);
        m_layout->labelForField(field)->setVisible(isShown);
    }
    showOrientation();
    fillClasses();
}

core::ReportRequest ReportFields::request() const
{
    core::ReportRequest request;
    if (!m_entry) return request;
    const auto hex = [](const QComboBox* combo) {
        const auto uid = core::Uid::fromBytes(combo->currentData().toByteArray());
        return uid.isNull() ? QString() : uid.hex();
    };
    if (m_entry->takes(ReportOption::nip)) request.person = m_person->person();
    if (m_entry->takes(ReportOption::plan)) request.plan = hex(m_plan);
    else if (m_entry->takes(ReportOption::year)) request.year = m_year->value();
    if (m_entry->takes(ReportOption::angkatan)) request.angkatan = m_class->currentData().toString();
    if (m_entry->takes(ReportOption::unit)) request.unit = hex(m_unit);
    if (m_entry->takes(ReportOption::asOf)) request.asOf = core::dateFromText(m_asOf->text());
    return request;
}

core::PageOptions ReportFields::page() const
{
    return {static_cast<core::Paper>(m_paper->currentData().toInt()), static_cast<core::Orientation>(m_orientation->currentData().toInt())};
}

QString ReportFields::missing() const
{
    if (!m_entry) return tr("Choose a report.");
    if (m_entry->takes(ReportOption::nip) && m_person->person().isNull()) return tr("Choose a person: type part of the name or NIP.");
    if (m_entry->takes(ReportOption::plan) && m_plan->currentIndex() < 0) return tr("There is no plan yet; make one on the page “Plan”.");
    if (m_entry->takes(ReportOption::asOf) && !core::dateFromText(m_asOf->text()).isValid())
        return tr("“%1” is no day; write it as dd-mm-yyyy, for example 17-08-2026.").arg(m_asOf->text());
    return {};
}

void ReportFields::apply(const QVariantMap& filter)
{
    const QSignalBlocker quiet(this);
    if (filter.contains(u"plan"_s)) m_plan->setCurrentIndex(std::max(m_plan->count() > 0 ? 0 : -1, m_plan->findData(filter.value(u"plan"_s))));
    if (filter.contains(u"plan"_s)) fillClasses();
    if (filter.contains(u"class"_s)) m_class->setCurrentIndex(std::max(0, m_class->findData(filter.value(u"class"_s))));
    if (filter.contains(u"unit"_s)) m_unit->setCurrentIndex(std::max(0, m_unit->findData(filter.value(u"unit"_s))));
    if (filter.contains(u"year"_s)) m_year->setValue(filter.value(u"year"_s).toInt());
    if (filter.contains(u"asOf"_s)) m_asOf->setText(asText(filter.value(u"asOf"_s).toDate()));
    if (filter.contains(u"nip"_s)) {
        const auto row = core::PersonStore(m_context.workspace.session()).byNip(filter.value(u"nip"_s).toString());
        m_person->setPerson(row ? row->uid : core::Uid());
    }
    if (filter.contains(u"person"_s)) m_person->setPerson(core::Uid::fromBytes(filter.value(u"person"_s).toByteArray()));
}

}  // namespace ui

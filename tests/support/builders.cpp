// SPDX-License-Identifier: Apache-2.0
#include "tests/support/builders.h"

namespace test {

using namespace core;

Uid add(ChangeSet& c, int entity, Fields fields, Elements elements)
{
    const Uid uid = Uid::v7(0);
    std::erase_if(fields, [](const auto& field) { return field.second.isNull(); });
    c.create(entity, uid, {std::move(fields), std::move(elements)});
    return uid;
}

Uid addUnit(ChangeSet& c, const QString& code, const QString& name, const Uid& parent)
{
    return add(c, entity::unit, {{field::unitCode, Value(code)}, {field::unitName, Value(name)}, {field::unitParent, parent.isNull() ? Value() : Value(parent)}});
}

Uid addPerson(ChangeSet& c, const QString& nip, const QString& name, const Uid& unit, Fields more)
{
    Fields fields{{field::nip, Value(nip)}, {field::personName, Value(name)}, {field::legalPositionId, Value(QStringLiteral("01"))},
                  {field::postKindId, Value(QStringLiteral("4"))}, {field::generalTitle, Value(QStringLiteral("Pengadministrasi Perkantoran"))}};
    if (!unit.isNull()) fields[field::personUnit] = Value(unit);
    for (const auto& [number, value] : more) fields[number] = value;
    return add(c, entity::person, std::move(fields));
}

Fields functional(const QString& title)
{
    return {{field::postKindId, Value(QStringLiteral("2"))}, {field::functionalTitle, Value(title)}, {field::generalTitle, Value()}};
}

Uid competency(const QString& code) { return competencyUid(code); }

Uid addCompetency(ChangeSet& c, const QString& code, const QString& name, Fields more)
{
    Fields fields{{field::competencyCode, Value(code)}, {field::competencyName, Value(name)}, {field::competencyKind, Value(QStringLiteral("Teknis"))}};
    for (const auto& [number, value] : more) fields[number] = value;
    c.create(entity::competency, competency(code), {fields, {}});
    return competency(code);
}

Uid addStandard(ChangeSet& c, const QString& title, const QString& kind, std::initializer_list<Level> levels, Fields more)
{
    Fields fields{{field::standardTitle, Value::ofText(title)}, {field::standardKind, Value::ofText(kind)},
                  {field::standardSource, Value(QStringLiteral("standar.xlsx · Standar · 2"))}};
    for (const auto& [number, value] : more) fields[number] = value;
    Elements elements;
    for (const auto& level : levels) elements[{field::standardLevel, competency(level.competency)}] = Value(level.level);
    return add(c, entity::standard, std::move(fields), std::move(elements));
}

Uid addAssessment(ChangeSet& c, const Uid& person, QDate day, const QString& method, std::initializer_list<Level> levels, const QString& source)
{
    Elements elements;
    for (const auto& level : levels) elements[{field::assessedLevel, competency(level.competency)}] = Value(level.level);
    return add(c, entity::assessment,
               {{field::assessmentPerson, Value(person)}, {field::assessmentDate, Value(day)}, {field::assessmentMethod, Value::ofText(method)},
                {field::assessmentSource, Value(source)}},
               std::move(elements));
}

Uid addCourse(ChangeSet& c, const Uid& person, int form, const QString& name, int hours, QDate start, QDate end)
{
    return add(c, entity::course,
               {{field::coursePerson, Value(person)}, {field::courseForm, Value(form)}, {field::courseName, Value(name)},
                {field::courseHours, hours < 0 ? Value() : Value(double(hours))}, {field::courseYear, start.isValid() ? Value(start.year()) : Value()},
                {field::courseStart, Value(start)}, {field::courseEnd, Value(end)}, {field::courseSource, Value(QStringLiteral("kursus.xlsx · rw-kursus · 2"))}});
}

Uid addOffering(ChangeSet& c, const QString& code, const QString& name, const QString& form, int hours, qint64 cost, const QString& competencyCode,
                int from, int to, Fields more)
{
    Fields fields{{field::offeringCode, Value(code)}, {field::offeringName, Value(name)}, {field::offeringForm, Value(form)},
                  {field::offeringHours, Value(double(hours))}, {field::costPerPerson, Value(cost)}};
    for (const auto& [number, value] : more) fields[number] = value;
    const Uid step = competency(competencyCode);
    return add(c, entity::offering, std::move(fields), {{{field::stepFrom, step}, Value(from)}, {{field::stepTo, step}, Value(to)}});
}

Uid addAngkatan(ChangeSet& c, const Uid& offering, int seats, int minimum, QDate start, QDate end)
{
    return add(c, entity::angkatan,
               {{field::angkatanOffering, Value(offering)}, {field::angkatanNumber, Value(1)}, {field::angkatanSeats, Value(seats)},
                {field::angkatanMinimum, Value(minimum)}, {field::angkatanStart, Value(start)}, {field::angkatanEnd, Value(end)}});
}

}  // namespace test

// SPDX-License-Identifier: Apache-2.0
#include "core/learning/training_form.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QString& name, const QString& id = {})
{
    static const ReferenceTables tables = shippedReference().value();
    const auto* form = trainingFormOf(tables, id, name);
    return form ? form->code : QString();
}

}  // namespace

TEST_CASE("a form is found by its whole name, without its brackets, by an alternative or a short name", "[learning]")
{
    CHECK(codeOf(u"Belajar Mandiri (Self Development)"_s) == u"NKL09"_s);
    CHECK(codeOf(u"belajar mandiri"_s) == u"NKL09"_s);
    CHECK(codeOf(u"Self-Development"_s) == u"NKL09"_s);
    CHECK(codeOf(u"Komunitas Belajar"_s) == u"NKL10"_s);
    CHECK(codeOf(u"E Learning"_s) == u"NKL03"_s);
    CHECK(codeOf(u"elearning"_s) == u"NKL03"_s);
    CHECK(codeOf(u"Lokakarya"_s) == u"KL07"_s);
    CHECK(codeOf(u"Workshop/Lokakarya"_s) == u"KL07"_s);
    CHECK(codeOf(u"Seminar / Konferensi"_s) == u"KL06"_s);
    CHECK(codeOf(u"Bimbingan"_s) == u"NKL11"_s);
    CHECK(codeOf(u"Bimbingan Teknis"_s) == u"KL10"_s);
    CHECK(codeOf(u"Diklat Teknis"_s) == u"KL03"_s);
}

TEST_CASE("a name of several forms or of none finds nothing, and the id comes first", "[learning]")
{
    CHECK(codeOf(u"Seminar/Workshop"_s).isEmpty());
    CHECK(codeOf(u"Lokakarya Akbar"_s).isEmpty());
    CHECK(codeOf({}).isEmpty());
    CHECK(codeOf(u"-"_s).isEmpty());
    CHECK(codeOf(u"Seminar"_s, u"16"_s) == u"NKL03"_s);
    CHECK(codeOf(u"Lokakarya"_s, u"77"_s) == u"KL07"_s);
}

// SPDX-License-Identifier: Apache-2.0
#include "core/report/report_options.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 4> kTests{u"~", u"=", u">=", u"<="};  // by RowFilter::Test
constexpr std::array<QStringView, 5> kForms{u"", u"an", u"plt", u"plh", u"pj"};  // by SignatureBlock::Form

template <class Names>
int indexOf(const Names& names, const QString& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : static_cast<int>(found - names.begin());
}

QJsonObject jsonOf(const SignatureBlock& s)
{
    return {{u"heading"_s, s.heading}, {u"title"_s, s.title}, {u"name"_s, s.name}, {u"rank"_s, s.rank}, {u"nip"_s, s.nip},
            {u"form"_s, kForms[static_cast<std::size_t>(s.form)].toString()}, {u"onBehalfOf"_s, s.onBehalfOf}};
}

SignatureBlock signerOf(const QJsonObject& o)
{
    const auto text = [&](const char16_t* key) { return o.value(QStringView(key)).toString(); };
    return {text(u"heading"), text(u"title"), text(u"name"), text(u"rank"), text(u"nip"),
            static_cast<SignatureBlock::Form>(indexOf(kForms, text(u"form"))), text(u"onBehalfOf")};
}

/// Heads of regions and their deputies hold an elected post and have no NIP; who stands in as Plh. or Pj. is an employee.
bool isElected(const SignatureBlock& signer)
{
    static const QRegularExpression posts(u"^(wakil )?(gubernur|bupati|wali ?kota)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const bool holdsPost = signer.form == SignatureBlock::Form::own || signer.form == SignatureBlock::Form::plt ||
                           (signer.form == SignatureBlock::Form::onBehalf && !signer.onBehalfOf.isEmpty());
    return holdsPost && signer.title.contains(posts);
}

}  // namespace

Result<RowFilter> rowFilterFrom(const QString& text)
{
    using enum RowFilter::Test;
    for (const auto test : {atLeast, atMost, equals, contains}) {
        const QStringView sign = kTests[static_cast<std::size_t>(test)];
        const qsizetype at = text.indexOf(sign);
        if (at > 0 && !text.left(at).contains(u'~') && !text.left(at).contains(u'=')) return RowFilter{text.left(at).trimmed(), test, text.mid(at + sign.size()).trimmed()};
    }
    return fail(ErrorCode::invalidInput, u"Saringan “%1” tidak dapat dibaca; tulis seperti “nama~siti”, “status=PNS”, “jp>=20”, atau “jp<=19”."_s.arg(text));
}

QString rowFilterText(const RowFilter& filter) { return filter.column + kTests[static_cast<std::size_t>(filter.test)].toString() + filter.value; }

RowOrder rowOrderFrom(const QString& text) { return text.startsWith(u'-') ? RowOrder{text.mid(1), true} : RowOrder{text, false}; }

QString reportOptionsText(const ReportOptions& options)
{
    QJsonObject o;
    const auto put = [&](const QString& key, const QJsonArray& values) {
        if (!values.isEmpty()) o[key] = values;
    };
    put(u"columns"_s, QJsonArray::fromStringList(QStringList(options.columns.begin(), options.columns.end())));
    QJsonArray order, filters, signers;
    for (const auto& one : options.order) order.append((one.descending ? u"-"_s : QString()) + one.column);
    for (const auto& one : options.filters) filters.append(QJsonArray{one.column, kTests[static_cast<std::size_t>(one.test)].toString(), one.value});
    for (const auto& one : options.signers) signers.append(jsonOf(one));
    put(u"order"_s, order);
    put(u"filters"_s, filters);
    put(u"signers"_s, signers);
    if (!options.group.isEmpty()) o[u"group"_s] = options.group;
    if (!options.number.isEmpty()) o[u"number"_s] = options.number;
    if (!options.place.isEmpty()) o[u"place"_s] = options.place;
    if (options.day.isValid()) o[u"day"_s] = options.day.toString(Qt::ISODate);
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

ReportOptions reportOptionsFrom(const QString& text)
{
    const QJsonObject o = QJsonDocument::fromJson(text.toUtf8()).object();
    ReportOptions options;
    for (const auto& value : o["columns"_L1].toArray()) options.columns.push_back(value.toString());
    for (const auto& value : o["order"_L1].toArray()) options.order.push_back(rowOrderFrom(value.toString()));
    for (const auto& value : o["filters"_L1].toArray()) {
        const QJsonArray filter = value.toArray();
        options.filters.push_back({filter.at(0).toString(), static_cast<RowFilter::Test>(indexOf(kTests, filter.at(1).toString())), filter.at(2).toString()});
    }
    for (const auto& value : o["signers"_L1].toArray()) options.signers.push_back(signerOf(value.toObject()));
    options.group = o["group"_L1].toString();
    options.number = o["number"_L1].toString();
    options.place = o["place"_L1].toString();
    options.day = QDate::fromString(o["day"_L1].toString(), Qt::ISODate);
    return options;
}

ReportOptions presetOf(ReportOptions options)
{
    options.number.clear();
    options.day = {};
    return options;
}

SignatureBlock withDots(SignatureBlock signer)
{
    if (signer.nip.trimmed() == "-"_L1) signer.nip.clear();
    else if (signer.nip.isEmpty() && (signer.name.isEmpty() || !isElected(signer))) signer.nip = QString(32, u'.');
    if (signer.name.isEmpty()) signer.name = QString(40, u'.');
    return signer;
}

SignatureBlock withoutDots(SignatureBlock signer)
{
    for (QString* text : {&signer.title, &signer.name, &signer.rank, &signer.nip})
        if (!text->isEmpty() && text->count(u'.') == text->size()) text->clear();
    return signer;
}

void applySigning(Report& report, const ReportOptions& options)
{
    const bool isLetter = std::any_of(report.blocks.begin(), report.blocks.end(), [](const auto& block) { return std::holds_alternative<LetterOpening>(block); });
    if (!options.number.isEmpty()) {
        if (!isLetter) report.number = options.number;
        for (auto& block : report.blocks)
            if (auto* opening = std::get_if<LetterOpening>(&block); opening && !opening->facts.empty()) opening->facts.front().value = options.number;
    }
    if (!options.signers.empty() && !report.signatures.empty()) {
        report.signatures.clear();
        for (const SignatureBlock& signer : options.signers) report.signatures.push_back(withDots(signer));
    }
    for (Report& next : report.further) applySigning(next, options);
}

}  // namespace core

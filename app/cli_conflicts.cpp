// SPDX-License-Identifier: Apache-2.0
// titian-cli history conflicts, settle: what offices say differently, and deciding it.
#include "app/cli_history.h"
#include "core/history/conflict_choices.h"

#include <QJsonArray>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(core::ConflictKind kind)
{
    switch (kind) {
    case core::ConflictKind::deletion: return u"deletion"_s;
    case core::ConflictKind::cycle: return u"cycle"_s;
    case core::ConflictKind::join: return u"join"_s;
    case core::ConflictKind::value: break;
    }
    return u"value"_s;
}

QString nameOf(core::ConflictAnswer answer)
{
    switch (answer) {
    case core::ConflictAnswer::deleted: return u"deleted"_s;
    case core::ConflictAnswer::kept: return u"kept"_s;
    case core::ConflictAnswer::joined: return u"joined"_s;
    case core::ConflictAnswer::apart: return u"apart"_s;
    case core::ConflictAnswer::value: break;
    }
    return u"value"_s;
}

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject jsonOf(const core::ConflictSide& side)
{
    return {{u"office"_s, side.office.hex()}, {u"user"_s, side.user}, {u"at"_s, QDateTime::fromMSecsSinceEpoch(side.at, Qt::UTC).toString(Qt::ISODateWithMs)}};
}

QJsonObject jsonOf(core::EditLog& log, const core::ConflictDetail& detail)
{
    QJsonArray sides;
    for (const core::ConflictChoice& choice : core::choicesOf(detail)) {
        QJsonArray by;
        for (const core::ConflictSide& side : choice.sides) by << jsonOf(side);
        sides << QJsonObject{{u"side"_s, sides.size() + 1}, {u"shown"_s, sides.isEmpty()}, {u"answer"_s, nameOf(choice.answer)},
                             {u"value"_s, textOrNull(choice.value)}, {u"message"_s, core::choiceWords(choice)}, {u"by"_s, by}};
    }
    const core::Address& at = detail.conflict.at;
    const core::Entity* entity = log.registry().find(at.row.entity);  // none: of a newer program
    return {{u"id"_s, core::conflictId(detail.conflict).hex()}, {u"kind"_s, nameOf(detail.conflict.kind)}, {u"entity"_s, entity ? QString::fromStdString(entity->table) : QString()},
            {u"row"_s, at.row.uid.hex()}, {u"name"_s, detail.name}, {u"field"_s, textOrNull(entity ? columnOf(*entity, at.field) : QString())}, {u"fieldName"_s, textOrNull(detail.field)},
            {u"sides"_s, sides}};
}

QString subjectOf(const core::ConflictDetail& detail)
{
    const QString row = detail.thing + u' ' + detail.name;
    return detail.field.isEmpty() ? row : u"%1, isian %2"_s.arg(row, detail.field);
}

QString paragraphOf(const core::ConflictDetail& detail, const core::Uid& own)
{
    const QString head = core::conflictId(detail.conflict).hex() + u"  "_s + subjectOf(detail);
    QList<QStringList> rows;
    int number = 0;
    for (const core::ConflictChoice& choice : core::choicesOf(detail)) {
        ++number;
        if (choice.sides.empty()) rows << QStringList{u"  "_s + QString::number(number), core::choiceWords(choice), {}, {}, u"karena data lain yang bergantung padanya"_s};
        for (const core::ConflictSide& side : choice.sides) {
            const bool isFirst = &side == &choice.sides.front();
            rows << QStringList{isFirst ? u"  "_s + QString::number(number) : QString(), isFirst ? core::choiceWords(choice) : QString(), side.user,
                                QDateTime::fromMSecsSinceEpoch(side.at).toString(u"yyyy-MM-dd HH:mm"_s),
                                side.office == own ? u"kantor ini"_s : u"kantor lain (%1)"_s.arg(side.office.hex().left(6))};
        }
    }
    if (rows.isEmpty()) return head + u"\n  Pilih unit induk yang benar di halaman Unit & Jabatan atau impor daftar unit yang benar."_s;
    return head + u'\n' + alignedColumns(rows);
}

void printList(Context& context, const std::vector<core::ConflictDetail>& details, const core::Uid& own)
{
    if (details.empty()) return context.print(u"Tidak ada perbedaan yang perlu diputuskan."_s);
    context.print(u"%1 perbedaan perlu diputuskan; sisi 1 adalah yang tampil sekarang."_s.arg(details.size()));
    for (const core::ConflictDetail& detail : details) context.print(paragraphOf(detail, own));
    context.print(u"Putuskan dengan “titian-cli history settle NOMOR --side SISI”."_s);
}

void list(Context& context)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    core::EditLog& log = workspace->log();
    const auto details = core::conflictDetails(log);
    if (!details) return context.fail(kFailed, details.error().message);
    if (!details->empty()) context.exitCode = kFindings;
    if (!context.json) return printList(context, *details, log.office());
    QJsonArray conflicts;
    for (const core::ConflictDetail& detail : *details) conflicts << jsonOf(log, detail);
    context.print(QJsonObject{{u"conflicts"_s, conflicts}});
}

void settle(Context& context, const QString& number, int side)
{
    const core::Uid id = core::Uid::fromHex(number);
    if (id.isNull()) return context.fail(kUsage, u"“%1” bukan nomor perbedaan; lihat “titian-cli history conflicts”."_s.arg(number));
    const auto workspace = context.open(false);
    if (!workspace) return;
    const auto found = core::findConflict(workspace->log(), id);
    if (!found) return context.fail(found.error());
    const auto choices = core::choicesOf(*found);
    if (choices.empty()) return context.fail(kUsage, u"Unit yang saling membawahi diperbaiki dengan memilih unit induk yang benar, bukan dengan memilih sisi."_s);
    if (side < 1 || side > static_cast<int>(choices.size()))
        return context.fail(kUsage, u"Perbedaan ini tidak punya sisi %1; pilih --side 1 sampai %2."_s.arg(side).arg(choices.size()));
    const core::ConflictChoice& choice = choices[static_cast<std::size_t>(side - 1)];
    const auto receipt = core::settleBy(workspace->log(), *found, choice);
    if (!receipt) return context.fail(receipt.error());
    if (context.json)
        return context.print(QJsonObject{{u"conflict"_s, id.hex()}, {u"side"_s, side}, {u"answer"_s, nameOf(choice.answer)}, {u"value"_s, textOrNull(choice.value)},
                                         {u"changeSet"_s, receipt->uid.hex()}, {u"edits"_s, receipt->edits}});
    context.print(u"Diputuskan: %1: %2. Perubahan %3; batalkan dengan “titian-cli history undo”."_s.arg(
        subjectOf(*found), core::choiceWords(choice), receipt->uid.hex()));
}

}  // namespace

void addConflictCommands(CLI::App& history, Context& context)
{
    CLI::App* listing = history.add_subcommand("conflicts", "Perbedaan antarkantor yang perlu diputuskan, dengan sisi-sisinya");
    addCommonOptions(*listing, context);
    listing->callback([&context] { list(context); });
    CLI::App* settling = history.add_subcommand("settle", "Putuskan satu perbedaan dengan memilih sisinya; dapat dibatalkan");
    const auto number = std::make_shared<std::string>();
    addTextOption(*settling, "NOMOR", *number, "Nomor perbedaan dari history conflicts", "")->required();
    const auto side = std::make_shared<int>(0);
    settling->add_option("--side", *side, "Sisi yang dipakai, menurut history conflicts")->required()->type_name("ANGKA");
    addCommonOptions(*settling, context);
    settling->callback([&context, number, side] { settle(context, textOf(*number), *side); });
}

}  // namespace cli

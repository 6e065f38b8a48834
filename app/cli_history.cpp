// SPDX-License-Identifier: Apache-2.0
// titian-cli history: what was changed, and undoing one change.
#include "app/cli_history.h"
#include "core/base/text.h"
#include "core/history/undo.h"
#include "core/plan/undone_seats_store.h"

#include <QJsonArray>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

QString kindOf(int kind)
{
    switch (static_cast<core::ChangeKind>(kind)) {
    case core::ChangeKind::undo: return u"undo"_s;
    case core::ChangeKind::merge: return u"merge"_s;
    case core::ChangeKind::edit: break;
    }
    return u"edit"_s;
}

QJsonValue hexOrNull(const core::Uid& uid) { return uid.isNull() ? QJsonValue() : QJsonValue(uid.hex()); }

QJsonObject jsonOf(const core::HistoryItem& item)
{
    const core::ChangeSetRecord& r = item.record;
    return {{u"changeSet"_s, r.uid.hex()}, {u"at"_s, QDateTime::fromMSecsSinceEpoch(r.at, Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"office"_s, r.office.hex()}, {u"user"_s, r.user}, {u"label"_s, r.label}, {u"kind"_s, kindOf(r.kind)},
            {u"edits"_s, item.edits}, {u"undone"_s, item.undone}, {u"undoes"_s, hexOrNull(r.undoes)}};
}

void printTable(Context& context, const std::vector<core::HistoryItem>& items)
{
    if (items.empty()) return context.print(u"Belum ada perubahan."_s);
    QList<QStringList> rows{{u"Nomor"_s, u"Waktu"_s, u"Pengguna"_s, u"Suntingan"_s, u"Perubahan"_s}};
    for (const core::HistoryItem& item : items)
        rows << QStringList{item.record.uid.hex(), QDateTime::fromMSecsSinceEpoch(item.record.at).toString(u"yyyy-MM-dd HH:mm:ss"_s), item.record.user,
                            core::grouped(item.edits), item.record.label + (item.undone ? u" (sudah diurungkan)"_s : QString())};
    context.print(alignedColumns(rows));
}

void list(Context& context, int limit)
{
    if (limit < 0) return context.fail(kUsage, u"--limit tidak boleh kurang dari 0."_s);
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto items = core::listHistory(workspace->session(), limit);
    if (!items) return context.fail(kFailed, items.error().message);
    if (!context.json) return printTable(context, *items);
    QJsonArray changeSets;
    for (const core::HistoryItem& item : *items) changeSets << jsonOf(item);
    context.print(QJsonObject{{u"changeSets"_s, changeSets}});
}

/// A row or field as a person knows it: "Pegawai 1987… Ani Lestari".
struct Named {
    QString entity;  ///< table
    QString thing;   ///< Indonesian
    QString name;    ///< what names the row: NIP and name, title, date …
    QString field;   ///< column; empty for the row itself
};

Named named(core::EditLog& log, const core::Address& at)
{
    const core::Entity* entity = log.registry().find(at.row.entity);
    if (!entity) return {};
    Named named{QString::fromStdString(entity->table), entity->name, {}, columnOf(*entity, at.field)};
    const core::RowState state = log.materialiser().state(at.row);
    QStringList words;
    for (const char* column : {"nip", "code", "name", "title", "date", "year", "number", "item"})
        for (const core::Field& field : entity->fields)
            if (const auto value = state.now.fields.find(field.number); field.column == column && value != state.now.fields.end())
                words << value->second.toString();
    named.name = words.join(u' ');
    return named;
}

struct Reason {
    QString name;  ///< for programs
    QString words;
};

Reason reasonOf(core::KeptReason reason)
{
    switch (reason) {
    case core::KeptReason::editedSince: break;
    case core::KeptReason::referencedSince: return {u"referencedSince"_s, u"masih dipakai data lain"_s};
    case core::KeptReason::frozen: return {u"frozen"_s, u"sudah ditetapkan dan tidak dapat diubah"_s};
    }
    return {u"editedSince"_s, u"sudah diubah lagi sesudahnya"_s};
}

QJsonObject jsonOf(const core::KeptItem& item, const Named& n)
{
    const Reason reason = reasonOf(item.reason);
    return {{u"entity"_s, n.entity}, {u"row"_s, item.at.row.uid.hex()}, {u"name"_s, n.name},
            {u"field"_s, n.field.isEmpty() ? QJsonValue() : QJsonValue(n.field)},
            {u"reason"_s, reason.name}, {u"message"_s, reason.words}};
}

QJsonObject jsonOf(const core::Uid& undone, const core::UndoReport& report, const std::vector<Named>& names, const QStringList& warnings)
{
    QJsonArray kept;
    for (size_t i = 0; i < names.size(); ++i) kept << jsonOf(report.kept[i], names[i]);
    return {{u"undoes"_s, undone.hex()}, {u"changeSet"_s, hexOrNull(report.receipt.uid)}, {u"edits"_s, report.receipt.edits},
            {u"rowsRemoved"_s, report.rowsRemoved}, {u"rowsRevived"_s, report.rowsRevived}, {u"fieldsRestored"_s, report.fieldsRestored},
            {u"kept"_s, kept}, {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
}

QString textOfReport(const core::UndoReport& report, const std::vector<Named>& names, const QStringList& warnings)
{
    QString text = report.receipt.uid.isNull() ? u"Tidak ada yang dibatalkan."_s
                                               : u"Dibatalkan sebagai perubahan %1."_s.arg(report.receipt.uid.hex());
    text += u'\n' + alignedColumns({{u"Baris dihapus"_s, core::grouped(report.rowsRemoved)},
                                    {u"Baris dikembalikan"_s, core::grouped(report.rowsRevived)},
                                    {u"Isian dikembalikan"_s, core::grouped(report.fieldsRestored)},
                                    {u"Tetap seperti sekarang"_s, core::grouped(static_cast<qint64>(names.size()))}});
    for (size_t i = 0; i < names.size(); ++i) {
        const Named& n = names[i];
        const QString what = u"%1 %2%3"_s.arg(n.thing, n.name, n.field.isEmpty() ? QString() : u", isian "_s + n.field);
        text += u"\n- %1: %2"_s.arg(what.simplified(), reasonOf(report.kept[i].reason).words);
    }
    for (const QString& warning : warnings) text += u"\nPerhatian: "_s + warning;
    return text;
}

void undo(Context& context, const QString& changeSet)
{
    const core::Uid uid = core::Uid::fromHex(changeSet);
    if (uid.isNull()) return context.fail(kUsage, u"“%1” bukan nomor perubahan; lihat “titian-cli history list”."_s.arg(changeSet));
    const auto workspace = context.open(false);
    if (!workspace) return;
    core::EditLog& log = workspace->log();
    const auto report = core::undoChangeSet(log, uid);
    if (!report) return context.fail(report.error());
    const auto names = workspace->session().read([&] {
        std::vector<Named> all;
        for (const core::KeptItem& item : report->kept) all.push_back(named(log, item.at));
        return all;
    });
    if (!names) return context.fail(kFindings, u"Perubahan dibatalkan, tetapi rinciannya tidak dapat dibaca: %1"_s.arg(names.error().message));
    const QStringList warnings = core::decreedSeatsOf(workspace->session(), uid, core::UndoTime::after).value_or(QStringList());
    if (!report->kept.empty() || !warnings.isEmpty()) context.exitCode = kFindings;
    if (context.json) context.print(jsonOf(uid, *report, *names, warnings));
    else context.print(textOfReport(*report, *names, warnings));
}

}  // namespace

QString columnOf(const core::Entity& entity, int number)
{
    if (const core::Field* plain = entity.field(number)) return QString::fromStdString(plain->column);
    const core::Field* inSet = nullptr;
    if (entity.setOf(number, &inSet) && inSet) return QString::fromStdString(inSet->column);
    return {};
}

void addHistoryCommands(CLI::App& app, Context& context)
{
    CLI::App* history = app.add_subcommand("history", "Riwayat perubahan: daftar, pembatalan, dan perbedaan antarkantor");
    CLI::App* listing = history->add_subcommand("list", "Perubahan terbaru lebih dahulu");
    addCommonOptions(*listing, context);
    const auto limit = std::make_shared<int>(0);
    listing->add_option("--limit", *limit, "Paling banyak sekian perubahan; 0 = semua")->type_name("ANGKA");
    listing->callback([&context, limit] { list(context, *limit); });
    CLI::App* undoing = history->add_subcommand("undo", "Batalkan satu perubahan; apa yang tidak dapat dibatalkan disebutkan");
    const auto changeSet = std::make_shared<std::string>();
    addTextOption(*undoing, "CHANGE_SET", *changeSet, "Nomor perubahan dari history list", "")->required();
    addCommonOptions(*undoing, context);
    undoing->callback([&context, changeSet] { undo(context, textOf(*changeSet)); });
    addConflictCommands(*history, context);
}

}  // namespace cli

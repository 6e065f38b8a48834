// SPDX-License-Identifier: Apache-2.0
// titian-cli report: which reports there are, and writing one as PDF or xlsx.
#include "app/cli_report.h"
#include "app/cli_values.h"
#include "core/base/text.h"
#include "core/report/pdf_writer.h"
#include "core/report/xlsx_writer.h"
#include "core/organisation/agency_letterhead.h"
#include "core/reports/report_list.h"
#include "core/reports/report_preset_store.h"
#include "core/reports/unit_batch.h"

#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

/// Options of every report.
constexpr const char* kCommonOptions = "--out --paper --landscape --number --place --date --signer --preset --save-preset";
/// Options of reports whose list can be arranged.
constexpr const char* kArrangeOptions = "--columns --sort --group --filter";

/// What `report write` was asked for; empty = not given.
struct WriteRequest {
    std::string name, out, paper = "F4", unit, nip, plan, asOf, angkatan;
    int year = 0;
    bool landscape = false;
    std::string columns, sort, group, number, place, date, preset, savePreset;
    std::vector<std::string> filters, signers;
    std::string format = "pdf";  ///< of a batch
    bool emptyToo = false;       ///< of a batch
};

QStringList optionsOf(const core::ReportEntry& entry)
{
    QStringList options;
    for (const auto* some : {&entry.needed, &entry.optional})
        for (const auto option : *some) options << core::reportOptionName(option);
    if (entry.isArrangeable) options << QString::fromLatin1(kArrangeOptions).split(u' ');
    return options + QString::fromLatin1(kCommonOptions).split(u' ');
}

void list(Context& context)
{
    QJsonArray reports;
    QList<QStringList> rows{{u"Laporan"_s, u"Judul"_s, u"Pilihan"_s}};
    for (const core::ReportEntry& entry : core::reportEntries()) {
        const QString name = QString::fromLatin1(entry.name), title = QString::fromUtf16(entry.title);
        reports << QJsonObject{{u"name"_s, name}, {u"title"_s, title}, {u"options"_s, QJsonArray::fromStringList(optionsOf(entry))}};
        rows << QStringList{name, title, optionsOf(entry).join(u' ')};
    }
    if (context.json) context.print(QJsonObject{{u"reports"_s, reports}});
    else context.print(alignedColumns(rows));
}

const core::ReportEntry* entryNamed(Context& context, const std::string& name)
{
    if (const auto* entry = core::findReport(textOf(name))) return entry;
    context.fail(kUsage, u"Tidak ada laporan “%1”; lihat “titian-cli report list”."_s.arg(textOf(name)));
    return nullptr;
}

/// Nothing may be missing, and nothing given that would be quietly ignored.
bool optionsFit(Context& context, const core::ReportEntry& entry, const WriteRequest& request)
{
    using enum core::ReportOption;
    const std::pair<core::ReportOption, bool> given[] = {
        {unit, !request.unit.empty()}, {nip, !request.nip.empty()}, {plan, !request.plan.empty()}, {year, request.year != 0}, {asOf, !request.asOf.empty()}, {angkatan, !request.angkatan.empty()}};
    const QString name = QString::fromLatin1(entry.name);
    for (const auto& [option, isGiven] : given) {
        const bool isNeeded = std::find(entry.needed.begin(), entry.needed.end(), option) != entry.needed.end();
        if (isGiven == entry.takes(option) || (!isGiven && !isNeeded)) continue;
        context.fail(kUsage, (isGiven ? u"Laporan %1 tidak memakai %2."_s : u"Laporan %1 memerlukan %2."_s).arg(name, core::reportOptionName(option)));
        return false;
    }
    return true;
}

std::optional<core::Paper> paperNamed(Context& context, const std::string& name)
{
    const QString word = textOf(name).toUpper();
    if (word == "F4"_L1) return core::Paper::f4;
    if (word == "A4"_L1) return core::Paper::a4;
    if (word == "LETTER"_L1) return core::Paper::letter;
    if (word == "LEGAL"_L1) return core::Paper::legal;
    context.fail(kUsage, u"Kertas “%1” tidak dikenal; gunakan F4, A4, Letter, atau Legal."_s.arg(textOf(name)));
    return std::nullopt;
}

using Writer = core::Result<> (*)(const core::Report&, const core::PageOptions&, const QString&, core::Progress*);
Writer writerFor(Context& context, const QString& path)
{
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) return core::writePdf;
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) return core::writeXlsx;
    context.fail(kUsage, u"Berkas “%1” harus berakhiran .pdf atau .xlsx."_s.arg(path));
    return nullptr;
}

std::vector<QString> parts(const std::string& text)
{
    const QStringList words = textOf(text).split(u',', Qt::SkipEmptyParts);
    std::vector<QString> all;
    for (const QString& word : words) all.push_back(word.trimmed());
    return all;
}

/// "Plt. Kepala Badan; Siti Aminah; Pembina (IV/a); 197001011995032001", "a.n. Bupati; Sekretaris Daerah; …" and so on.
core::Result<core::SignatureBlock> signerFrom(const QString& text)
{
    QStringList words = text.split(u';');
    for (QString& word : words) word = word.trimmed();
    core::SignatureBlock signer;
    const QString first = words.first().section(u' ', 0, 0);
    if (const auto form = core::signatureFormNamed(first); form && first.endsWith(u'.')) {
        signer.form = *form;
        words.first() = words.first().section(u' ', 1);
    }
    if (signer.form == core::SignatureBlock::Form::onBehalf && words.size() > 1) signer.onBehalfOf = words.takeFirst();
    signer.title = words.value(0);
    signer.name = words.value(1);
    signer.rank = words.value(2);
    signer.nip = words.value(3).remove(u' ');
    if (words.size() > 4 || signer.title.isEmpty() || signer.name.isEmpty())
        return core::fail(core::ErrorCode::invalidInput, u"Penanda tangan “%1” tidak dapat dibaca; tulis “jabatan; nama; pangkat; NIP”, sedikitnya jabatan dan nama."_s.arg(text));
    return signer;
}

/// What was given lies over the preset.
bool readOptions(Context& context, const WriteRequest& request, core::ReportOptions& options)
{
    if (!request.columns.empty()) options.columns = parts(request.columns);
    if (!request.group.empty()) options.group = textOf(request.group);
    if (!request.number.empty()) options.number = textOf(request.number);
    if (!request.place.empty()) options.place = textOf(request.place);
    if (!request.sort.empty()) {
        options.order.clear();
        for (const QString& one : parts(request.sort)) options.order.push_back(core::rowOrderFrom(one));
    }
    if (!request.date.empty()) {
        const auto day = dayFrom(context, request.date);
        if (!day) return false;
        options.day = *day;
    }
    if (!request.signers.empty()) options.signers.clear();
    for (const std::string& one : request.signers) {
        auto signer = signerFrom(textOf(one));
        if (!signer) return context.fail(kUsage, signer.error().message), false;
        options.signers.push_back(std::move(*signer));
    }
    for (const std::string& one : request.filters) {
        auto filter = core::rowFilterFrom(textOf(one));
        if (!filter) return context.fail(kUsage, filter.error().message), false;
        options.filters.push_back(std::move(*filter));
    }
    return true;
}

/// What `write` and `batch` need before they write; they say themselves what is missing.
struct Prepared {
    const core::ReportEntry* entry = nullptr;
    core::PageOptions page;
    std::unique_ptr<core::Workspace> workspace;
    core::ReportRequest request;
};

std::optional<Prepared> prepare(Context& context, const WriteRequest& asked)
{
    Prepared all;
    all.entry = entryNamed(context, asked.name);
    if (!all.entry || !optionsFit(context, *all.entry, asked)) return std::nullopt;
    const auto paper = paperNamed(context, asked.paper);
    if (!paper) return std::nullopt;
    const auto asOf = dayFrom(context, asked.asOf);
    if (!asOf) return std::nullopt;
    all.workspace = context.open(asked.savePreset.empty());
    if (!all.workspace) return std::nullopt;
    core::ReportOptions options;
    if (!asked.preset.empty()) {
        auto preset = core::ReportPresetStore(all.workspace->log()).find(textOf(asked.name), textOf(asked.preset));
        if (!preset) return context.fail(preset.error()), std::nullopt;
        options = std::move(preset->options);
    }
    if (!readOptions(context, asked, options)) return std::nullopt;
    all.page = {*paper, asked.landscape ? core::Orientation::landscape : core::Orientation::portrait};
    all.request = {textOf(asked.nip), textOf(asked.unit), textOf(asked.plan), asked.year, *asOf, textOf(asked.angkatan), std::move(options)};
    return all;
}

void write(Context& context, const WriteRequest& asked)
{
    const QString path = textOf(asked.out);
    const Writer writer = writerFor(context, path);
    if (!writer) return;
    const auto all = prepare(context, asked);
    if (!all) return;
    const auto report = core::makeReport(all->workspace->log(), *all->entry, all->request);
    if (!report) return context.fail(report.error());
    if (const auto written = writer(*report, all->page, path, nullptr); !written) return context.fail(kFailed, written.error().message);
    if (!asked.savePreset.empty())
        if (const auto saved = core::ReportPresetStore(all->workspace->log()).save(textOf(asked.name), textOf(asked.savePreset), all->request.options); !saved)
            return context.fail(kFindings, u"Laporan “%1” ditulis, tetapi pilihannya tidak disimpan: %2"_s.arg(path, saved.error().message));
    context.print(u"Laporan ditulis: “%1”."_s.arg(path));
}

/// Files of all units below the one that is named; exit 1 if there is a unit without its file that should have one.
void writeEach(Context& context, const WriteRequest& asked)
{
    const QString folder = textOf(asked.out);
    if (!QFileInfo(folder).isDir()) return context.fail(kUsage, u"Folder “%1” tidak ada; buat dahulu atau pilih folder lain."_s.arg(folder));
    if (asked.format != "pdf" && asked.format != "xlsx") return context.fail(kUsage, u"Bentuk “%1” tidak dikenal; gunakan pdf atau xlsx."_s.arg(textOf(asked.format)));
    const auto* entry = entryNamed(context, asked.name);
    if (!entry) return;
    if (!entry->takes(core::ReportOption::unit)) return context.fail(kUsage, u"Laporan %1 tidak dibuat per unit; pakai report write."_s.arg(textOf(asked.name)));
    const auto all = prepare(context, asked);
    if (!all) return;
    auto units = core::batchUnits(all->workspace->session(), all->request.unit);
    if (!units) return context.fail(units.error());
    core::Progress progress;
    const core::BatchJob job{all->entry, all->request, all->page, asked.format == "xlsx" ? core::BatchFormat::xlsx : core::BatchFormat::pdf, folder, std::move(*units), !asked.emptyToo};
    int written = 0;
    for (const core::BatchFile& file : core::writeBatch(all->workspace->log(), job, progress)) {
        if (!file.name.isEmpty()) ++written;
        else if (file.isSkipped) context.print(u"%1: dilewati, %2"_s.arg(file.unit, file.problem));
        else context.fail(kFindings, u"%1: %2"_s.arg(file.unit, file.problem));
    }
    context.print(u"%1 laporan ditulis ke “%2”."_s.arg(core::grouped(written), folder));
}

std::shared_ptr<WriteRequest> addReportOptions(CLI::App* command, Context& context)
{
    addCommonOptions(*command, context, false);
    const auto r = std::make_shared<WriteRequest>();
    command->add_option("NAME", r->name, "Nama laporan dari report list")->required();
    command->add_option("--paper", r->paper, "F4 (215 × 330 mm), A4, Letter, atau Legal")->capture_default_str()->type_name("KERTAS");
    command->add_flag("--landscape", r->landscape, "Mendatar; tanpa ini tegak");
    addTextOption(*command, "--unit", r->unit, "Kode unit kerja, termasuk semua di bawahnya", "KODE");
    addTextOption(*command, "--nip", r->nip, "NIP pegawai", "NIP");
    command->add_option("--year", r->year, "Tahun")->type_name("TAHUN");
    addTextOption(*command, "--plan", r->plan, "Nomor rencana (atau awalnya) atau namanya", "RENCANA");
    addTextOption(*command, "--as-of", r->asOf, "Tanggal hitung; tanpa ini hari ini", "TANGGAL");
    addTextOption(*command, "--class", r->angkatan, "Angkatan dari rencana, misalnya P1/2; tanpa nomor semua angkatannya", "ANGKATAN");
    addTextOption(*command, "--columns", r->columns, "Kolom yang dicetak, berurutan, dipisah koma: nama,nip,jabatan", "KOLOM");
    addTextOption(*command, "--sort", r->sort, "Urutan baris, dipisah koma; tanda minus = dari besar: -jp,nama", "KOLOM");
    addTextOption(*command, "--group", r->group, "Kelompokkan menurut kolom ini; “-” tanpa kelompok", "KOLOM");
    command->add_option("--filter", r->filters, "Saring: nama~siti, status=PNS, jp>=20, jp<=19; boleh berulang")->type_name("SARINGAN")->take_all();
    addTextOption(*command, "--number", r->number, "Nomor dokumen", "NOMOR");
    addTextOption(*command, "--place", r->place, "Tempat penandatanganan; tanpa ini dari kop surat", "TEMPAT");
    addTextOption(*command, "--date", r->date, "Tanggal penandatanganan; tanpa ini hari ini", "TANGGAL");
    command->add_option("--signer", r->signers, "Penanda tangan: “jabatan; nama; pangkat; NIP”, dengan “Plt. ”, “Plh. ”, “Pj. ”, atau “a.n. yang diwakili; ” di depannya; boleh berulang")->type_name("TEKS")->take_all();
    addTextOption(*command, "--preset", r->preset, "Pakai pilihan yang tersimpan untuk laporan ini", "NAMA");
    return r;
}

void addWrite(CLI::App& report, Context& context)
{
    CLI::App* command = report.add_subcommand("write", "Tulis satu laporan sebagai PDF atau xlsx");
    const auto r = addReportOptions(command, context);
    addTextOption(*command, "--out", r->out, "Berkas tujuan, .pdf atau .xlsx; yang lama diganti", "BERKAS")->required();
    addTextOption(*command, "--save-preset", r->savePreset, "Simpan pilihan kolom, urutan, saringan, dan penanda tangan dengan nama ini", "NAMA");
    command->callback([&context, r] { write(context, *r); });
}

void addBatch(CLI::App& report, Context& context)
{
    CLI::App* command = report.add_subcommand("batch", "Tulis satu laporan untuk setiap unit tepat di bawah --unit (tanpa itu: setiap perangkat daerah)");
    const auto r = addReportOptions(command, context);
    addTextOption(*command, "--out", r->out, "Folder tujuan; berkas bernama sama diganti", "FOLDER")->required();
    addTextOption(*command, "--format", r->format, "pdf (bawaan) atau xlsx", "BENTUK");
    command->add_flag("--empty", r->emptyToo, "Tulis juga laporan tanpa satu baris pun");
    command->callback([&context, r] { writeEach(context, *r); });
}

}  // namespace

void addReportCommands(CLI::App& app, Context& context)
{
    CLI::App* report = app.add_subcommand("report", "Laporan: daftar, tulis, kop surat");
    CLI::App* listing = report->add_subcommand("list", "Laporan yang ada, dengan pilihannya; tidak memerlukan berkas data");
    addJsonOption(*listing, context);
    addUnusedFileOptions(*listing, context);
    listing->callback([&context] { list(context); });
    addWrite(*report, context);
    addBatch(*report, context);
    addLetterheadCommand(*report, context);
}

}  // namespace cli

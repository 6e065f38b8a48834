// SPDX-License-Identifier: Apache-2.0
#include "ui/import/import_files.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/import/import_page.h"

#include <QFileInfo>
#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// One file's part of the whole progress. Hears of a cancel whenever the task reports.
class Share final : public core::Progress {
public:
    Share(core::Progress& whole, qint64 before, qint64 weight, qint64 total) : m_whole(whole), m_before(before), m_weight(weight), m_total(total) {}
    void report(long long done, long long total) override
    {
        if (m_whole.isCancelled()) cancel();
        m_whole.report(m_before + (total > 0 ? m_weight * std::min(done, total) / total : 0), m_total);
    }

private:
    core::Progress& m_whole;
    const qint64 m_before, m_weight, m_total;
};

const core::KindGuess* guessOf(const core::FoundSheet& sheet, core::ImportKind kind)
{
    for (const auto& guess : sheet.kinds)
        if (guess.kind == kind) return &guess;
    return nullptr;
}

bool isReadAs(const core::FoundSheet& sheet, core::ImportKind kind)
{
    if (sheet.isHidden) return false;
    if (sheet.isRemembered && sheet.mapping.kind == kind) return true;
    const auto* guess = guessOf(sheet, kind);
    return guess && guess->missing.isEmpty();
}

QString missingWords(const ImportFile& file)
{
    const core::FoundSheet* best = nullptr;
    for (const auto& sheet : file.look.sheets)
        if (!sheet.isHidden && !sheet.kinds.empty() && (!best || sheet.kinds.front().score > best->kinds.front().score)) best = &sheet;
    if (!best) return ImportPage::tr("Not recognised: no headings that Titian knows. Choose the kind and set the columns.");
    const auto* guess = file.kind ? guessOf(*best, *file.kind) : &best->kinds.front();
    if (!guess) return ImportPage::tr("No column of this kind was found. Set the columns.");
    return ImportPage::tr("Looks like %1, but these columns were not found: %2. Set the columns.").arg(core::importKindTitle(guess->kind), guess->missing.join(u", "_s));
}

}  // namespace

QString ImportFile::name() const { return QFileInfo(path).fileName(); }

std::optional<core::ImportKind> kindOf(const ImportFile& file)
{
    if (!file.mappings.empty()) return file.mappings.front().kind;
    if (file.kind) return file.kind;
    for (const auto& sheet : file.look.sheets) {
        if (sheet.isHidden) continue;
        if (sheet.isRemembered) return sheet.mapping.kind;
        if (!sheet.kinds.empty() && sheet.kinds.front().missing.isEmpty()) return sheet.kinds.front().kind;
    }
    return std::nullopt;
}

std::vector<core::SheetMapping> mappingsOf(const ImportFile& file)
{
    if (!file.mappings.empty()) return file.mappings;
    std::vector<core::SheetMapping> mappings;
    if (const auto kind = kindOf(file))
        for (const auto& sheet : file.look.sheets)
            if (isReadAs(sheet, *kind)) mappings.push_back(sheet.mapping.kind == *kind ? sheet.mapping : core::SheetMapping{sheet.name, *kind, guessOf(sheet, *kind)->headerRow});
    return mappings;
}

QString foundWords(const ImportFile& file)
{
    const auto mappings = mappingsOf(file);
    if (mappings.empty()) return missingWords(file);
    QString words;
    if (mappings.size() > 1) {
        words = ImportPage::tr("%1 sheets").arg(core::grouped(static_cast<qint64>(mappings.size())));
    } else {
        const auto& only = mappings.front();
        words = only.headerRow > 0 ? ImportPage::tr("Sheet “%1”, headings in row %2").arg(only.sheet).arg(only.headerRow) : ImportPage::tr("Sheet “%1”, without headings").arg(only.sheet);
        if (!only.columns.empty()) words += ImportPage::tr(", %1 columns are read").arg(only.columns.size());
    }
    const bool remembered = file.mappings.empty() && std::any_of(file.look.sheets.begin(), file.look.sheets.end(), [](const auto& s) { return s.isRemembered; });
    if (!file.mappings.empty()) words += u" · "_s + ImportPage::tr("columns as you set them");
    else if (remembered && !file.kind) words += u" · "_s + ImportPage::tr("columns as last time");
    return words;
}

core::ImportOptions optionsOf(const ImportFile& file)
{
    core::ImportOptions options;
    options.kind = file.mappings.empty() ? file.kind : std::nullopt;
    options.acceptOlder = file.acceptOlder;
    options.mappings = file.mappings;
    return options;
}

std::vector<std::size_t> importOrder(const std::vector<ImportFile>& files)
{
    const auto& kinds = core::allImportKinds();
    const auto place = [&](std::size_t i) {
        const auto kind = kindOf(files[i]);
        return kind ? std::find(kinds.begin(), kinds.end(), *kind) - kinds.begin() : static_cast<std::ptrdiff_t>(kinds.size());
    };
    std::vector<std::size_t> order(files.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    return order;
}

qint64 weightOf(const ImportFile& file)
{
    qint64 rows = 1;
    for (const auto& mapping : mappingsOf(file))
        for (const auto& sheet : file.look.sheets)
            if (sheet.name == mapping.sheet) rows += sheet.rows;
    return rows;
}

namespace {

enum class Way : quint8 { check, rehearse, import };

/// Others can wait for what is in such a file, or say the same again.
bool isFollowed(const std::vector<ImportFile>& files, const std::vector<std::size_t>& order, std::size_t at)
{
    using enum core::ImportKind;
    const auto kind = kindOf(files[order[at]]);
    if (at + 1 == order.size() || !kind) return false;
    if (*kind == units || *kind == people || *kind == posts || *kind == standards || *kind == competencies) return true;
    return std::any_of(order.begin() + static_cast<std::ptrdiff_t>(at) + 1, order.end(), [&](std::size_t i) { return kindOf(files[i]) == kind; });
}

core::Result<core::ImportReport> runOne(core::Workspace& workspace, const ImportFile& file, Way way, core::Progress& progress)
{
    auto options = optionsOf(file);
    if (way == Way::check) return core::checkImport(workspace.log(), file.path, options, progress);
    if (way == Way::import) {
        options.mostChanges = 0;  // the check has listed them
        if (file.report) options.checkedSha256 = file.report->sha256;
    }
    auto report = core::runImport(workspace.log(), file.path, options, progress);
    if (report && way == Way::rehearse) report->changeSet.clear();
    return report;
}

std::vector<FileOutcome> runAll(core::Workspace& workspace, const std::vector<ImportFile>& files, Way way, core::Progress& progress)
{
    qint64 total = 0, before = 0;
    for (const auto& file : files) total += weightOf(file);
    std::vector<FileOutcome> outcomes;
    const auto order = importOrder(files);
    for (std::size_t at = 0; at < order.size(); ++at) {
        const ImportFile& file = files[order[at]];
        Share share(progress, before, weightOf(file), total);
        share.report(0, 1);
        before += weightOf(file);
        if (progress.isCancelled()) {
            outcomes.push_back({file.path, {}, core::Error{core::ErrorCode::cancelled, ImportPage::tr("Cancelled; nothing of this file was saved.")}});
            break;
        }
        auto report = runOne(workspace, file, way == Way::rehearse && !isFollowed(files, order, at) ? Way::check : way, share);
        if (report) outcomes.push_back({file.path, std::move(*report), {}});
        else outcomes.push_back({file.path, {}, report.error()});
        if (outcomes.back().error && outcomes.back().error->code == core::ErrorCode::cancelled) break;
    }
    return outcomes;
}

}  // namespace

std::vector<FileOutcome> workOn(core::Workspace& workspace, const std::vector<ImportFile>& files, bool writes, core::Progress& progress)
{
    if (writes) return runAll(workspace, files, Way::import, progress);
    std::vector<FileOutcome> outcomes;
    if (files.size() > 1 && core::rehearseImports(workspace.log(), [&] { outcomes = runAll(workspace, files, Way::rehearse, progress); })) return outcomes;
    return runAll(workspace, files, Way::check, progress);  // one file, or a file that can only be read
}

}  // namespace ui

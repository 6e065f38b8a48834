// SPDX-License-Identifier: Apache-2.0
// "Impor": choose files → see what they are, correct it → check without writing → import, one undoable change set a file. Place:
// filter {"files": list of paths}.
#pragma once
#include "ui/import/import_files.h"
#include "ui/page.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace ui {

class ReportView;

class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(PageContext context);

    void refresh() override;
    void showPlace(const Place& place) override;
    void createNew() override { chooseFiles(); }

    /// Adds files that are not in the list yet and looks at them.
    void addFiles(const QStringList& paths);
    /// How the current file is read, as a dialog would say it; empty = as found.
    void setMappings(const std::vector<core::SheetMapping>& mappings);
    [[nodiscard]] const std::vector<ImportFile>& files() const { return m_files; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* dropPanel();
    [[nodiscard]] QWidget* workPanel();
    [[nodiscard]] QWidget* filePanel();
    void chooseFiles();
    void removeFile();
    void clearFiles();
    void editMapping();
    void chooseKind();
    void acceptOlder(bool on);
    void checkAll();

    // import_page_jobs.cpp
    void look(const QStringList& paths);
    void go();
    void work(const std::vector<ImportFile>& files, bool writes);
    void take(const std::vector<FileOutcome>& outcomes, bool writes);
    void undoImports();
    void noteUndone();
    void setBusy(bool busy);

    [[nodiscard]] ImportFile* current();
    [[nodiscard]] ImportFile* fileOf(const QString& path);
    [[nodiscard]] std::vector<ImportFile> ready(bool toImport) const;
    void forgetReport(ImportFile& file);
    void showState();
    void showList();
    void showFile();
    void showResult(const ImportFile& file);
    [[nodiscard]] QString stateWords(const ImportFile& file) const;

    std::vector<ImportFile> m_files;
    bool m_isBusy = false;
    int m_reports = 0;
    QString m_shownReport;  ///< which report stands in m_report, so that a refresh leaves selection and filter alone
    QPushButton* m_add;
    QPushButton* m_clear;
    QPushButton* m_go;
    QStackedLayout* m_stack;
    QFrame* m_drop = nullptr;
    QListWidget* m_list;
    QLabel* m_steps;
    QComboBox* m_kind;
    QLabel* m_found;
    QPushButton* m_mapping;
    QPushButton* m_remove;
    QLabel* m_words;
    QCheckBox* m_older;
    QPushButton* m_audit;
    QPushButton* m_undo;
    ReportView* m_report;
};

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
// The table of every list page: type to filter, sort, choose columns, save views, copy as spreadsheet cells, export, totals, and a
// context menu: "Buka", "Ubah massal…" and the like stand there as far as somebody listens to their signals, then the page's own buttons.
#pragma once
#include "ui/common/table/column_fit.h"
#include "ui/common/table/record_model.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <optional>

class QAbstractButton;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QMenu;
class QMetaMethod;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace ui {

class RecordDelegate;

class RecordTable final : public QWidget {
    Q_OBJECT
public:
    /// `key` names the table in the settings: last view, saved views.
    explicit RecordTable(const QString& key, QWidget* parent = nullptr);
    ~RecordTable() override;

    /// Keeps filter, sorting, the selected records and the scroll position. `condition` decides which of these rows are shown.
    void setSource(std::shared_ptr<const RecordSource> source, RecordModel::Condition condition = {});
    /// Keeps the selected records too, as far as they are still shown.
    void setCondition(RecordModel::Condition condition);
    void setLook(RecordModel::Look look);
    /// What stands there while the source has no rows at all: what belongs there, and its first action (may be null; owned).
    void setEmpty(const QString& text, QWidget* action = nullptr);
    /// Name of exported files and head of printed lists.
    void setExportName(const QString& name) { m_exportName = name; }
    /// A button of the page for the chosen rows: in the context menu too, named and enabled as it is when the menu opens.
    void addToMenu(QAbstractButton* button);
    /// Without a filter field: typing on the table must not hide rows that nothing brings back.
    void setUnfiltered();

    /// For the page's filter row: the filter field and the menu of views, columns, copy and export.
    [[nodiscard]] QLineEdit* filterEdit() const { return m_filter; }
    [[nodiscard]] QToolButton* viewButton() const { return m_viewButton; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] RecordModel& model() const { return *m_model; }

    [[nodiscard]] QByteArray currentUid() const;
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QList<QByteArray> selectedUids() const;
    /// Selects a record and scrolls to it; clears the filter if that hides it. False if there is no such record.
    bool select(const QByteArray& uid);
    /// The same once the view has done with the click or key that chose another record.
    void selectAgain(const QByteArray& uid);
    /// Selected rows and shown columns, as text with tabs and as HTML that keeps long numbers in spreadsheets.
    void copySelection();

    /// For a column that says nothing in most lists; the user may still choose it.
    void setColumnShown(const QString& key, bool isShown);

public slots:
    void focusFilter();

signals:
    void currentChanged(const QByteArray& uid);
    /// Enter, a double click or the context menu.
    void opened(const QByteArray& uid);
    /// The context menu, for the selected rows; the Delete key too.
    void changeRequested();
    void removeRequested();
    /// The context menu, for the current row.
    void whyRequested();
    void trailRequested(const QByteArray& uid);
    void countChanged(int shown, int total);
    void noted(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int kRowsAtOnce = 2000;  ///< read without being felt

    void buildMenu();
    void fillColumnMenu(QMenu* menu);
    void fillViewMenu(QMenu* menu);
    void showRows();
    void showTotals();
    void openMenu(QPoint at);
    void openMenuAtCurrent();
    [[nodiscard]] bool hears(const QMetaMethod& signal) const { return isSignalConnected(signal); }
    bool onFilterKey(const QKeyEvent& key);
    bool onViewKey(const QKeyEvent& key);
    void keepSelection();
    void restoreSelection();
    /// Says which record is the current one if that is news; `again` = its row has been read anew.
    void tellCurrent(bool again = false);
    void onSorted();
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// Also called when the filter field, which stands in the page, is gone already.
    [[nodiscard]] QVariantMap viewState() const;
    void applyViewState(const QVariantMap& state);
    void applyColumns();
    /// What each column needs for the rows of the source, whichever of them are shown, so that a table does not jump about.
    void measureColumns();
    void fitWidths();
    void onSectionResized(int logical, int before, int after);
    void saveLast() const;
    void exportRows(const QString& suffix);

    const QString m_key;
    QString m_exportName;
    RecordModel* m_model;
    QTableView* m_view;
    RecordDelegate* m_delegate;
    QLineEdit* m_filter;
    QToolButton* m_viewButton;
    QLabel* m_footer;
    QWidget* m_emptyPanel;
    std::vector<QPointer<QAbstractButton>> m_menuButtons;
    QTimer m_totals;
    QStackedLayout* m_stack;
    QVariantMap m_state;  ///< until the first source brings its columns
    bool m_hasColumns = false;
    std::vector<ColumnNeed> m_needs;  ///< by logical column
    QVariantMap m_handWidths;         ///< by column key: what the user has drawn wider or narrower
    bool m_isFitting = false;
    bool m_isFilterable = true;
    bool m_isRestoring = false;
    QByteArray m_current;  ///< as it was last told
    struct Kept {          ///< while the rows are exchanged; rows of that source
        std::shared_ptr<const RecordSource> source;
        std::optional<quint32> current;
        std::vector<quint32> selected;
    };
    Kept m_kept;
};

}  // namespace ui

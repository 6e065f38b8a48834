// SPDX-License-Identifier: Apache-2.0
// What every page offers to the window, and what the window gives to every page. Pages never know each other: they ask the
// window to go to a place.
#pragma once
#include <QDate>
#include <QVariant>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace core {
class Workspace;
}

namespace ui {

class JobRunner;

/// A place in the program: a page and, if wanted, what to show there ("people", uid of a person).
struct Place {
    QString page;
    QByteArray uid = {};   ///< the record to open
    QVariantMap filter = {};  ///< what the page shall show, by names the page documents
};

/// What a page works with. All of it outlives the page.
struct PageContext {
    core::Workspace& workspace;
    JobRunner& jobs;
};

class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageContext context);

    /// Shows what the file says now. The window calls it before the page is shown and, while it is shown, after every change.
    virtual void refresh() = 0;
    /// Goes to a record or filter of this page; refresh() has been called before.
    virtual void showPlace(const Place& place) { Q_UNUSED(place); }
    /// What "Baru", "Saring" and "Kenapa?" of the window's menus do here; nothing by default.
    virtual void createNew() {}
    virtual void focusFilter() {}
    virtual void explain() {}
    /// Ctrl+S: saves what is being typed besides the page's forms and closes nothing; false if something could not be saved, which the
    /// page has shown.
    [[nodiscard]] virtual bool saveTyping() { return true; }
    /// The window closes: saves what is still being typed and asks about what would be lost. False = the user stays.
    [[nodiscard]] virtual bool mayLeave() { return true; }

signals:
    /// Asks the window to go there.
    void placeRequested(const ui::Place& place);
    /// A short word for the status line: "Tersimpan", "Disalin: 12 baris".
    void noted(const QString& text);

protected:
    [[nodiscard]] core::Workspace& workspace() const { return m_context.workspace; }
    [[nodiscard]] JobRunner& jobs() const { return m_context.jobs; }
    [[nodiscard]] const PageContext& context() const { return m_context; }

    /// The last edit of the file, −1 if that can't be read: what a page has seen is old when this is another.
    [[nodiscard]] qint64 lastEdit() const;
    /// Whether the file or the day is another than when this was last asked: who has read anew after a change of its own need not do
    /// so again when the window says that something changed.
    [[nodiscard]] bool hasNews();
    /// What was asked for could not be read: the next question says yes again.
    void forgetNews() { m_seenEdit = -1; }

    /// The head every page has: title, a muted remark (count or date) beside it, actions on the right.
    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    /// Widgets on the right of the title, in this order; make the last one primary.
    void addAction(QWidget* widget);
    /// The row of filters below the title; created on first use.
    [[nodiscard]] QHBoxLayout* filterRow();
    /// Everything below. The page's content goes here.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

private:
    PageContext m_context;
    qint64 m_seenEdit = -1;
    QDate m_seenDay;
    QLabel* m_title;
    QLabel* m_remark;
    QHBoxLayout* m_head;
    QVBoxLayout* m_content;
    QVBoxLayout* m_frame;
    QHBoxLayout* m_filters = nullptr;
};

}  // namespace ui

// SPDX-License-Identifier: Apache-2.0
// The real program as a person meets it: started, looked at through AT-SPI (the interface of screen readers), worked with keys
// and clicks. Everything waits up to a limit and then fails with what is on the screen.
#pragma once
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct _AtspiAccessible;

namespace test {

/// A control on the screen; keeps its AtspiAccessible alive.
class Control {
public:
    explicit Control(std::shared_ptr<_AtspiAccessible> accessible) : m_accessible(std::move(accessible)) {}
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString text() const;  ///< of a field
    void press() const;                  ///< a button or menu item
    void focus() const;
    void setText(const QString& text) const;
    void click() const;  ///< with the mouse, in its middle
    /// Clicks the child whose name begins so (lists).
    void choose(const QString& child) const;
    /// The name of a table's cell; empty where there is none.
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] int rows() const;  ///< of a table
    [[nodiscard]] std::vector<Control> children() const;
    [[nodiscard]] bool isShowing() const;
    [[nodiscard]] bool isFocused() const;
    [[nodiscard]] bool isEnabled() const;
    [[nodiscard]] bool isActiveWindow() const;

private:
    std::shared_ptr<_AtspiAccessible> m_accessible;
};

class Screen {
public:
    /// Starts `titian` with these arguments in an empty home folder.
    explicit Screen(const QStringList& arguments);
    ~Screen();
    [[nodiscard]] QString folder() const { return m_home.path(); }  ///< absolute

    /// The showing control of that role ("push button", "text", "menu item", "table" …) whose name begins so. Cells of tables are
    /// read with Control::cell.
    [[nodiscard]] Control find(const QString& role, const QString& name);
    [[nodiscard]] bool shows(const QString& role, const QString& name);
    /// Presses a button as soon as it can be pressed.
    void press(const QString& button);
    /// Waits until some showing label or field holds the text, and gives it.
    QString waitForText(const QString& text);
    /// Waits until no dialog of that title shows.
    void waitForNo(const QString& role, const QString& name);
    /// Waits for anything else; `what` is said when it never comes.
    void waitUntil(const QString& what, const std::function<bool()>& holds);
    /// Keys as a user types them: text, or names such as "ctrl+n", "Tab", "Return".
    void type(const QString& text);
    void key(const QString& name);
    void keys(const QStringList& names);
    /// What has the keyboard: "role: name"; empty if nothing has.
    [[nodiscard]] QString focused();
    /// Waits until that has the keyboard.
    void waitForFocus(const QString& role, const QString& name);
    /// Presses Tab (or another key) until that has the keyboard.
    void goTo(const QString& role, const QString& name, const QString& key = QStringLiteral("Tab"));
    [[nodiscard]] bool isRunning() const { return m_program.state() == QProcess::Running; }
    /// What the program's own watch (ui/stall_watch.h) noted from `ms` of processor time on, a turn of the event loop a line.
    [[nodiscard]] QStringList stalls(double ms) const;

private:
    [[nodiscard]] static std::optional<Control> lookIn(const Control& at, int depth, const std::function<bool(const Control&)>& fits);
    [[nodiscard]] static std::optional<Control> look(const std::function<bool(const Control&)>& fits);
    [[nodiscard]] static QString described();

    QTemporaryDir m_home{QStringLiteral("/tmp/perjalanan-XXXXXX")};
    QProcess m_program;
};

}  // namespace test

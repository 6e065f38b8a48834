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
    /// Selects a child by name (lists, combo boxes, tabs).
    void choose(const QString& child) const;
    [[nodiscard]] std::vector<Control> children() const;
    [[nodiscard]] bool isShowing() const;

private:
    std::shared_ptr<_AtspiAccessible> m_accessible;
};

class Screen {
public:
    /// Starts `titian` with these arguments in an empty home folder.
    explicit Screen(const QStringList& arguments);
    ~Screen();
    [[nodiscard]] QString folder() const { return m_home.path(); }  ///< absolute

    /// The showing control of that role ("push button", "text", "menu item", "table cell" …) whose name begins so.
    [[nodiscard]] Control find(const QString& role, const QString& name);
    [[nodiscard]] bool shows(const QString& role, const QString& name);
    /// Waits until some showing label, cell or field holds the text.
    void waitForText(const QString& text);
    /// Keys as a user types them: text, or names such as "ctrl+n", "Tab", "Return".
    void type(const QString& text);
    void key(const QString& name);
    [[nodiscard]] bool isRunning() const { return m_program.state() == QProcess::Running; }

private:
    [[nodiscard]] std::optional<Control> look(const std::function<bool(const Control&)>& fits);
    [[nodiscard]] QString described();

    QTemporaryDir m_home{QStringLiteral("/tmp/perjalanan-XXXXXX")};
    QProcess m_program;
};

}  // namespace test

// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/screen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <atspi/atspi.h>
#include <optional>
#include <stdexcept>

namespace test {
namespace {

constexpr int kLimitMs = 30000, kBetweenMs = 30, kMostTabs = 60, kMostChildren = 300, kBehindMs = 3000;

std::shared_ptr<AtspiAccessible> own(AtspiAccessible* accessible) { return {accessible, [](AtspiAccessible* a) { if (a) g_object_unref(a); }}; }

QString taken(char* text)
{
    const QString result = QString::fromUtf8(text);
    g_free(text);
    return result;
}

bool has(AtspiAccessible* accessible, AtspiStateType state)
{
    AtspiStateSet* states = atspi_accessible_get_state_set(accessible);
    if (!states) return false;
    const bool found = atspi_state_set_contains(states, state);
    g_object_unref(states);
    return found;
}

/// Runs an external key sender and waits for it.
void xdotool(const QStringList& arguments)
{
    if (QProcess::execute(QStringLiteral("xdotool"), arguments) != 0) throw std::runtime_error("xdotool failed: " + arguments.join(u' ').toStdString());
}

/// A busy desktop may leave a new window behind without the keyboard; then somebody fetches it, as with Alt+Tab.
void bringForward()
{
    QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"), QStringLiteral("titian"), QStringLiteral("windowactivate")});
}

}  // namespace

QString Control::name() const { return taken(atspi_accessible_get_name(m_accessible.get(), nullptr)); }
QString Control::role() const { return taken(atspi_accessible_get_role_name(m_accessible.get(), nullptr)); }

QString Control::text() const
{
    AtspiText* text = atspi_accessible_get_text_iface(m_accessible.get());
    if (!text) return {};
    const QString result = taken(atspi_text_get_text(text, 0, atspi_text_get_character_count(text, nullptr), nullptr));
    g_object_unref(text);
    return result;
}

bool Control::isShowing() const { return has(m_accessible.get(), ATSPI_STATE_SHOWING); }
bool Control::isFocused() const { return has(m_accessible.get(), ATSPI_STATE_FOCUSED); }
bool Control::isActiveWindow() const { return has(m_accessible.get(), ATSPI_STATE_ACTIVE); }
bool Control::isEnabled() const { return has(m_accessible.get(), ATSPI_STATE_ENABLED); }

void Control::press() const
{
    AtspiAction* action = atspi_accessible_get_action_iface(m_accessible.get());
    if (!action || !atspi_action_do_action(action, 0, nullptr)) throw std::runtime_error("cannot be pressed: " + name().toStdString());
    g_object_unref(action);
}

void Control::focus() const
{
    AtspiComponent* component = atspi_accessible_get_component_iface(m_accessible.get());
    if (!component || !atspi_component_grab_focus(component, nullptr)) throw std::runtime_error("cannot be focused: " + name().toStdString());
    g_object_unref(component);
}

void Control::setText(const QString& text) const
{
    AtspiEditableText* edit = atspi_accessible_get_editable_text_iface(m_accessible.get());
    if (!edit || !atspi_editable_text_set_text_contents(edit, text.toUtf8().constData(), nullptr)) throw std::runtime_error("cannot be written: " + name().toStdString());
    g_object_unref(edit);
}

void Control::click() const
{
    AtspiComponent* component = atspi_accessible_get_component_iface(m_accessible.get());
    AtspiRect* box = component ? atspi_component_get_extents(component, ATSPI_COORD_TYPE_SCREEN, nullptr) : nullptr;
    if (!box) throw std::runtime_error("is nowhere on the screen: " + name().toStdString());
    const int x = box->x + box->width / 2, y = box->y + box->height / 2;
    g_free(box);
    g_object_unref(component);
    xdotool({QStringLiteral("mousemove"), QString::number(x), QString::number(y), QStringLiteral("click"), QStringLiteral("1")});
}

void Control::choose(const QString& child) const
{
    QStringList known;
    for (const Control& one : children()) {
        if (one.name().startsWith(child)) return one.click();
        known << one.name();
    }
    throw std::runtime_error(QStringLiteral("no “%1” among: %2").arg(child, known.join(QStringLiteral(", "))).toStdString());
}

QString Control::cell(int row, int column) const
{
    AtspiTable* table = atspi_accessible_get_table_iface(m_accessible.get());
    if (!table) return {};
    AtspiAccessible* cell = atspi_table_get_accessible_at(table, row, column, nullptr);
    g_object_unref(table);
    return cell ? Control(own(cell)).name() : QString();
}

int Control::rows() const
{
    AtspiTable* table = atspi_accessible_get_table_iface(m_accessible.get());
    if (!table) return 0;
    const int rows = atspi_table_get_n_rows(table, nullptr);
    g_object_unref(table);
    return rows;
}

std::vector<Control> Control::children() const
{
    std::vector<Control> found;
    const int count = atspi_accessible_get_child_count(m_accessible.get(), nullptr);
    for (int i = 0; i < std::min(count, kMostChildren); ++i)
        if (AtspiAccessible* child = atspi_accessible_get_child_at_index(m_accessible.get(), i, nullptr)) found.emplace_back(own(child));
    return found;
}

Screen::Screen(const QStringList& arguments)
{
    atspi_init();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("TITIAN_STALL_LOG"), m_home.filePath(QStringLiteral("stalls")));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(TITIAN_WINDOW), arguments);
    if (!m_program.waitForStarted()) throw std::runtime_error("titian does not start");
}

Screen::~Screen()
{
    m_program.terminate();
    if (!m_program.waitForFinished(5000)) m_program.kill();
    m_program.waitForFinished(2000);
}

std::optional<Control> Screen::lookIn(const Control& at, int depth, const std::function<bool(const Control&)>& fits)
{
    if (depth > 1 && !at.isShowing()) return std::nullopt;
    if (fits(at)) return at;
    if (const QString role = at.role(); role == u"table" || role == u"tree") return std::nullopt;  // thousands of cells
    for (const Control& child : at.children())
        if (auto found = lookIn(child, depth + 1, fits)) return found;
    return std::nullopt;
}

std::optional<Control> Screen::look(const std::function<bool(const Control&)>& fits)
{
    for (const Control& program : Control(own(atspi_get_desktop(0))).children())
        if (program.name() == u"titian")
            if (auto found = lookIn(program, 1, fits)) return found;
    return std::nullopt;
}

void Screen::waitUntil(const QString& what, const std::function<bool()>& holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (m_program.waitForFinished(0)) throw std::runtime_error(QStringLiteral("titian has ended (%1 %2) while waiting: %3").arg(m_program.exitStatus() == QProcess::CrashExit ? u"signal" : u"exit code").arg(m_program.exitCode()).arg(what).toStdString());
        if (timer.elapsed() > kLimitMs)
            throw std::runtime_error(QStringLiteral("waited in vain: %1\nThe keyboard is at: %2\nOn the screen:\n%3").arg(what, focused(), described()).toStdString());
        QThread::msleep(kBetweenMs);
    }
}

Control Screen::find(const QString& role, const QString& name)
{
    std::optional<Control> found;
    waitUntil(QStringLiteral("%1 “%2”").arg(role, name), [&] {
        found = look([&](const Control& c) { return c.role() == role && c.name().startsWith(name); });
        return found.has_value();
    });
    return *found;
}

bool Screen::shows(const QString& role, const QString& name)
{
    return look([&](const Control& c) { return c.role() == role && c.name().startsWith(name); }).has_value();
}

void Screen::press(const QString& button)
{
    std::optional<Control> found;
    waitUntil(QStringLiteral("a button “%1” that can be pressed").arg(button), [&] {
        found = look([&](const Control& c) { return c.role() == u"push button" && c.name().startsWith(button) && c.isEnabled(); });
        return found.has_value();
    });
    found->press();
}

QString Screen::waitForText(const QString& text)
{
    QString found;
    waitUntil(QStringLiteral("the text “%1”").arg(text), [&] {
        return look([&](const Control& c) {
                   for (const QString& words : {c.name(), c.text()})
                       if (words.contains(text)) found = words;
                   return !found.isNull();
               }).has_value();
    });
    return found;
}

void Screen::waitForNo(const QString& role, const QString& name)
{
    waitUntil(QStringLiteral("no %1 “%2” any more").arg(role, name), [&] { return !shows(role, name); });
}

void Screen::type(const QString& text) { xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("4"), QStringLiteral("--"), text}); }
void Screen::key(const QString& name) { xdotool({QStringLiteral("key"), name}); }
void Screen::keys(const QStringList& names) { xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("10")} + names); }

QString Screen::focused()
{
    // Qt calls the current item of every list focused, also while the keyboard is elsewhere.
    std::optional<Control> found;
    const auto window = look([](const Control& c) { return c.isActiveWindow(); });
    if (window) found = lookIn(*window, 1, [](const Control& c) { return c.isFocused() && c.role() != u"list item"; });
    return found ? found->role() + QStringLiteral(": ") + found->name() : QString();
}

void Screen::waitForFocus(const QString& role, const QString& name)
{
    const QString wanted = role + QStringLiteral(": ") + name;
    waitUntil(QStringLiteral("the keyboard at %1").arg(wanted), [&] { return focused().startsWith(wanted); });
}

void Screen::goTo(const QString& role, const QString& name, const QString& key)
{
    const QString wanted = role + QStringLiteral(": ") + name;
    QStringList passed;
    for (int i = 0; i < kMostTabs; ++i) {
        QString now;
        QElapsedTimer nowhere;
        nowhere.start();
        waitUntil(QStringLiteral("the keyboard anywhere after ") + passed.join(u'\n'), [&] {
            now = focused();
            if (now.isEmpty() && nowhere.elapsed() > kBehindMs) bringForward(), nowhere.restart();
            return !now.isEmpty();
        });
        if (now.startsWith(wanted)) return;
        passed << now;
        this->key(key);
        QElapsedTimer timer;  // two neighbours may have one name: then the key has done its work unseen
        for (timer.start(); timer.elapsed() < 300 && focused() == now;) QThread::msleep(kBetweenMs);
    }
    throw std::runtime_error(QStringLiteral("%1 does not reach %2 but:\n%3").arg(key, wanted, passed.join(u'\n')).toStdString());
}

QStringList Screen::stalls(double ms) const
{
    QFile file(m_home.filePath(QStringLiteral("stalls")));
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("the program did not watch its event loop");
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.split('\t').first().toDouble() >= ms) lines << QString::fromUtf8(line);
    return lines;
}

QString Screen::described()
{
    QStringList lines;
    (void)look([&](const Control& c) {
        const QString text = c.text();
        if (lines.size() < 200 && !(c.name().isEmpty() && text.isEmpty()))
            lines << c.role() + QStringLiteral(": ") + c.name() + (text.isEmpty() || text == c.name() ? QString() : u" = "_qs + text) + (c.isEnabled() ? QString() : u" (off)"_qs);
        const int rows = c.role() == u"list" ? 0 : c.rows();
        for (int row = 0; row < std::min(rows, 3); ++row) {
            QStringList cells;
            for (int column = 0; column < 8; ++column) cells << c.cell(row, column);
            lines << QStringLiteral("    ") + cells.join(QStringLiteral(" | "));
        }
        return false;
    });
    return lines.join(u'\n');
}

}  // namespace test

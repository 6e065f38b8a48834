// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/screen.h"

#include <QElapsedTimer>
#include <QThread>
#include <atspi/atspi.h>
#include <optional>
#include <stdexcept>

namespace test {
namespace {

constexpr int kLimitMs = 15000;

std::shared_ptr<AtspiAccessible> own(AtspiAccessible* accessible) { return {accessible, [](AtspiAccessible* a) { if (a) g_object_unref(a); }}; }

QString taken(char* text)
{
    const QString result = QString::fromUtf8(text);
    g_free(text);
    return result;
}

/// Runs an external key sender and waits for it.
void xdotool(const QStringList& arguments)
{
    if (QProcess::execute(QStringLiteral("xdotool"), arguments) != 0) throw std::runtime_error("xdotool failed: " + arguments.join(u' ').toStdString());
    QThread::msleep(80);
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

bool Control::isShowing() const
{
    AtspiStateSet* states = atspi_accessible_get_state_set(m_accessible.get());
    if (!states) return false;
    const bool showing = atspi_state_set_contains(states, ATSPI_STATE_SHOWING);
    g_object_unref(states);
    return showing;
}

void Control::press() const
{
    AtspiAction* action = atspi_accessible_get_action_iface(m_accessible.get());
    if (!action || !atspi_action_do_action(action, 0, nullptr)) throw std::runtime_error("cannot be pressed: " + name().toStdString());
    g_object_unref(action);
    QThread::msleep(80);
}

void Control::focus() const
{
    AtspiComponent* component = atspi_accessible_get_component_iface(m_accessible.get());
    if (!component || !atspi_component_grab_focus(component, nullptr)) throw std::runtime_error("cannot be focused: " + name().toStdString());
    g_object_unref(component);
    QThread::msleep(80);
}

void Control::setText(const QString& text) const
{
    AtspiEditableText* edit = atspi_accessible_get_editable_text_iface(m_accessible.get());
    if (!edit || !atspi_editable_text_set_text_contents(edit, text.toUtf8().constData(), nullptr)) throw std::runtime_error("cannot be written: " + name().toStdString());
    g_object_unref(edit);
    QThread::msleep(80);
}

void Control::choose(const QString& child) const
{
    const auto all = children();
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i].name().startsWith(child)) continue;
        AtspiSelection* selection = atspi_accessible_get_selection_iface(m_accessible.get());
        if (selection) {
            atspi_selection_select_child(selection, static_cast<int>(i), nullptr);
            g_object_unref(selection);
        } else {
            all[i].press();
        }
        QThread::msleep(80);
        return;
    }
    throw std::runtime_error("no choice " + child.toStdString());
}

std::vector<Control> Control::children() const
{
    std::vector<Control> found;
    const int count = atspi_accessible_get_child_count(m_accessible.get(), nullptr);
    for (int i = 0; i < std::min(count, 2000); ++i)
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

std::optional<Control> Screen::look(const std::function<bool(const Control&)>& fits)
{
    const Control desktop(own(atspi_get_desktop(0)));
    std::function<std::optional<Control>(const Control&, int)> search = [&](const Control& at, int depth) -> std::optional<Control> {
        if (depth > 1 && !at.isShowing()) return std::nullopt;
        if (depth > 0 && fits(at)) return at;
        for (const Control& child : at.children())
            if (auto found = search(child, depth + 1)) return found;
        return std::nullopt;
    };
    for (const Control& program : desktop.children())
        if (program.name() == u"titian")
            if (auto found = search(program, 1)) return found;
    return std::nullopt;
}

Control Screen::find(const QString& role, const QString& name)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kLimitMs) {
        if (auto found = look([&](const Control& c) { return c.role() == role && c.name().startsWith(name); })) return *found;
        QThread::msleep(100);
    }
    throw std::runtime_error(QStringLiteral("not on the screen: %1 “%2”\n%3").arg(role, name, described()).toStdString());
}

bool Screen::shows(const QString& role, const QString& name)
{
    return look([&](const Control& c) { return c.role() == role && c.name().startsWith(name); }).has_value();
}

void Screen::waitForText(const QString& text)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kLimitMs) {
        if (look([&](const Control& c) { return c.name().contains(text) || c.text().contains(text); })) return;
        QThread::msleep(100);
    }
    throw std::runtime_error(("text not on the screen: “" + text.toStdString() + "”\n" + described().toStdString()));
}

void Screen::type(const QString& text) { xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("15"), QStringLiteral("--"), text}); }
void Screen::key(const QString& name) { xdotool({QStringLiteral("key"), name}); }

QString Screen::described()
{
    QStringList lines;
    (void)look([&](const Control& c) {
        if (lines.size() < 150 && !c.name().isEmpty()) lines << c.role() + QStringLiteral(": ") + c.name();
        return false;
    });
    return lines.join(u'\n');
}

}  // namespace test

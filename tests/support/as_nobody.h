// SPDX-License-Identifier: Apache-2.0
// Rights of an ordinary user, also where tests run as root, whom no file refuses anything.
#pragma once
#include <QtGlobal>
#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace test {

/// While it lives the process is "nobody" if it was root. Other systems: no change.
class AsNobody {
public:
#ifdef Q_OS_LINUX
    AsNobody() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && ::setresuid(kNobody, kNobody, 0) != 0) m_wasRoot = false;
    }
    ~AsNobody()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0) ::_exit(97);
    }
    [[nodiscard]] static bool isPossible() { return true; }
#else
    [[nodiscard]] static bool isPossible() { return false; }
#endif
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    static constexpr unsigned kNobody = 65534;
    [[maybe_unused]] bool m_wasRoot = false;
};

}  // namespace test

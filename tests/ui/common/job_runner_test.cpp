// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"

using namespace Qt::StringLiterals;

TEST_CASE("whoever waits behind a job that is cancelled hears that it was cancelled too", "[jobs]")
{
    test::PageFile file;
    auto& jobs = file.context().jobs;
    QObject receiver;
    QStringList ends;
    bool worked = false;
    const auto end = [&](const QString& name) { return [&ends, name](const core::Result<int>& r) { ends << name + (r ? u" done"_s : r.error().code == core::ErrorCode::cancelled ? u" cancelled"_s : u" failed"_s); }; };
    jobs.run<int>(u"first"_s, &receiver,
                  [](core::Workspace&, core::Progress& progress) -> core::Result<int> {
                      while (!progress.isCancelled()) {}
                      return core::fail(core::ErrorCode::cancelled, u"batal"_s);
                  },
                  end(u"first"_s));
    jobs.run<int>(u"second"_s, &receiver,
                  [&worked](core::Workspace&, core::Progress&) -> core::Result<int> {
                      worked = true;
                      return 2;
                  },
                  end(u"second"_s));
    jobs.cancel();
    REQUIRE(test::waitUntil([&] { return ends.size() == 2; }));
    CHECK(ends.contains(u"first cancelled"_s));
    CHECK(ends.contains(u"second cancelled"_s));
    CHECK_FALSE(worked);
    CHECK_FALSE(jobs.isBusy());
}

// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_store.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/loader.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QProgressBar>
#include <QTimer>

using namespace Qt::StringLiterals;

TEST_CASE("who waits behind a job that is cancelled comes after it, or hears that his own was cancelled, too", "[jobs]")
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
    QObject other;
    jobs.run<int>(u"third"_s, &other, [](core::Workspace&, core::Progress&) -> core::Result<int> { return 3; }, end(u"third"_s));
    const bool onlyTheRunning = GENERATE(true, false);
    if (onlyTheRunning) jobs.cancel();
    else jobs.cancelFor(&receiver);
    REQUIRE(test::waitUntil([&] { return ends.size() == 3; }));
    CHECK(ends.contains(u"first cancelled"_s));
    CHECK(ends.contains(onlyTheRunning ? u"second done"_s : u"second cancelled"_s));
    CHECK(ends.contains(u"third done"_s));
    CHECK(worked == onlyTheRunning);
    CHECK_FALSE(jobs.isBusy());
}

TEST_CASE("the next job begins before the end of the last one is told, which may be a question", "[jobs]")
{
    test::PageFile file;
    auto& jobs = file.context().jobs;
    QObject receiver;
    QStringList seen;
    QObject::connect(&jobs, &ui::JobRunner::finished, &receiver, [&] { seen << u"finished"_s; });
    const auto work = [](core::Workspace&, core::Progress&) { return core::Result<int>(1); };
    jobs.run<int>(u"first"_s, &receiver, work, [&](const core::Result<int>&) {
        CHECK(jobs.label() == u"second"_s);
        CHECK(seen == QStringList{u"finished"_s});
        seen << u"told"_s;
    });
    jobs.run<int>(u"second"_s, &receiver, work, [&](const core::Result<int>&) { seen << u"told"_s; });
    REQUIRE(test::waitUntil([&] { return seen.size() == 4; }));
}

TEST_CASE("what a job found waits as long as a question is open", "[jobs]")
{
    test::PageFile file;
    auto& jobs = file.context().jobs;
    ui::ask::useDialogs();
    QObject receiver;
    std::atomic<bool> worked = false;
    bool told = false, toldMeanwhile = true;
    jobs.run<int>(u"count"_s, &receiver,
                  [&worked](core::Workspace&, core::Progress&) {
                      worked = true;
                      return core::Result<int>(1);
                  },
                  [&](const core::Result<int>&) { told = true; });
    QTimer::singleShot(300, &receiver, [&] {
        toldMeanwhile = told;
        QApplication::activeModalWidget()->close();
    });
    CHECK_FALSE(ui::ask::confirm(nullptr, {u"Hapus"_s, u"Hapus 1 baris?"_s, {}, u"Hapus"_s, {}}));
    CHECK(worked);
    CHECK_FALSE(toldMeanwhile);
    REQUIRE(test::waitUntil([&] { return told; }));
}

TEST_CASE("a runner that closes takes no job from those who hear that theirs was cancelled", "[jobs]")
{
    test::PageFile file;
    auto& jobs = file.context().jobs;
    QObject receiver;
    bool again = false, told = false;
    const auto work = [](core::Workspace&, core::Progress& progress) -> core::Result<int> {
        while (!progress.isCancelled()) {}
        return core::fail(core::ErrorCode::cancelled, u"batal"_s);
    };
    jobs.run<int>(u"first"_s, &receiver, work, [&](const core::Result<int>&) {
        told = true;
        jobs.run<int>(u"again"_s, &receiver, work, [&](const core::Result<int>&) { again = true; });
    });
    jobs.close();
    CHECK(told);
    CHECK_FALSE(jobs.isBusy());
    test::processEvents();
    CHECK_FALSE(again);
}

TEST_CASE("what is only read does not wait for a job that goes on, and sees what was saved meanwhile", "[jobs]")
{
    test::PageFile file;
    auto& jobs = file.context().jobs;
    QObject receiver;
    std::atomic<bool> mayEnd = false;
    bool ended = false;
    int started = 0, finished = 0;
    QObject::connect(&jobs, &ui::JobRunner::started, &receiver, [&] { ++started; });
    QObject::connect(&jobs, &ui::JobRunner::finished, &receiver, [&] { ++finished; });
    jobs.run<int>(u"menyusun"_s, &receiver,
                  [&mayEnd](core::Workspace&, core::Progress& progress) {
                      while (!mayEnd && !progress.isCancelled()) {}
                      return core::Result<int>(1);
                  },
                  [&](const core::Result<int>&) { ended = true; });
    file.file().import(test::writeCsv(file.file().filePath(u"p.csv"_s), u"NIP;Nama\n198702142010012001;Ani\n"_s));
    ui::Loader<int> loader(jobs, &receiver);
    int people = 0;
    loader.load(u"membaca"_s, [](core::Workspace& workspace, core::Progress&) { return core::PersonStore(workspace.session()).count().map([](auto count) { return static_cast<int>(count); }); },
                [&people](const core::Result<int>& count) { people = count.value_or(-1); });
    CHECK(test::waitUntil([&] { return people != 0; }));
    CHECK(people == 1);
    CHECK_FALSE(ended);
    CHECK(jobs.label() == u"menyusun"_s);
    CHECK((started == 1 && finished == 0));  // the status line goes on with the long job
    mayEnd = true;
    REQUIRE(test::waitUntil([&] { return ended; }));
    CHECK_FALSE(jobs.isBusy());
}

TEST_CASE("the bar of the status line is never full while the work goes on", "[jobs]")
{
    test::PageFile file;
    auto& jobs = file.context().jobs;
    ui::StatusLine line(file.context().workspace, jobs);
    auto& bar = test::find<QProgressBar>(line);
    emit jobs.started(u"menyusun"_s);
    emit jobs.progressed(500, 1000);
    CHECK((bar.maximum() == 1000 && bar.value() == 500));
    emit jobs.progressed(1000, 1000);
    CHECK(bar.maximum() == 0);  // at work, nobody knows how long
    emit jobs.progressed(3, 10);
    CHECK(bar.maximum() == 0);  // a second part is not less than the first
    emit jobs.finished();
    CHECK(bar.isHidden());
}

TEST_CASE("who asks again while something is read gets only what was asked last", "[jobs]")
{
    test::PageFile file;
    QObject receiver;
    ui::Loader<int> loader(file.context().jobs, &receiver);
    QList<int> heard;
    std::atomic<int> worked = 0;
    const auto ask = [&](int number) {
        loader.load(u"membaca"_s, [&worked, number](core::Workspace&, core::Progress&) { return ++worked, core::Result<int>(number); },
                    [&heard](const core::Result<int>& result) { heard << result.value(); });
    };
    for (const int number : {1, 2, 3}) ask(number);
    REQUIRE(test::waitUntil([&] { return !loader.isLoading(); }));
    CHECK(heard == QList<int>{3});
    CHECK(worked == 2);  // the first had begun, the second was never needed
    ask(4);
    REQUIRE(test::waitUntil([&] { return heard.size() == 2; }));
    CHECK(heard.last() == 4);
}

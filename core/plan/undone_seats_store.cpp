// SPDX-License-Identifier: Apache-2.0
#include "core/plan/undone_seats_store.h"

#include "core/base/text.h"
#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/plan/plan_record.h"

#include <unordered_set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

std::unordered_set<Uid> peopleBroughtBy(Session& session, const Uid& changeSet)
{
    std::unordered_set<Uid> people;
    Query q(session, "select e.row_uid from edit e join change_set c on c.id = e.change_set_id "
                     "where c.uid = :uid and e.entity = :person and e.field = 0 and typeof(e.value) <> 'integer'");
    q.bind(":uid", changeSet).bind(":person", entity::person);
    while (q.next()) people.insert(q.uid(0));
    return people;
}

void keepTheGone(Session& session, std::unordered_set<Uid>& people)
{
    Query there(session, "select 1 from person where uid = :uid");
    std::erase_if(people, [&](const Uid& uid) {
        there.reset();
        return there.bind(":uid", uid).next();
    });
}

QString sentence(qint64 people, const QString& plan, UndoTime time)
{
    const QString who = time == UndoTime::before ? u"%1 pegawai yang ditambahkan perubahan ini punya kursi di “%2”"_s : u"%1 pegawai yang kini tidak ada lagi masih punya kursi di “%2”"_s;
    return who.arg(grouped(people), plan) + u", rencana yang sudah ditetapkan; rencana itu tidak berubah dan tetap menyebut nama mereka."_s;
}

}  // namespace

Result<QStringList> decreedSeatsOf(Session& session, const Uid& changeSet, UndoTime time)
{
    return session.read([&] {
        QStringList sentences;
        std::optional<std::unordered_set<Uid>> brought;
        Query plans(session, "select name, state, seats from plan order by year desc, name, id");
        while (plans.next()) {
            const PlanState state = planStateNamed(plans.text(1));
            if (state != PlanState::decreed && state != PlanState::closed) continue;
            if (!brought) {
                brought = peopleBroughtBy(session, changeSet);
                if (time == UndoTime::after) keepTheGone(session, *brought);
            }
            std::unordered_set<Uid> seated;
            for (const PlanRecordSeat& seat : decodeSeats(plans.blob(2)))
                if (brought->contains(seat.person)) seated.insert(seat.person);
            if (!seated.empty()) sentences << sentence(static_cast<qint64>(seated.size()), plans.text(0), time);
        }
        return sentences;
    });
}

}  // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/plan/person_seats_store.h"

#include "core/db/query.h"

namespace core {

using namespace Qt::StringLiterals;

Result<std::vector<PersonSeat>> seatsOfPerson(Session& session, const Uid& person)
{
    return session.read([&] {
        std::vector<PersonSeat> seats;
        Query plans(session, "select uid, year, name, state, budget_rupiah, made_on, summary, seats from plan order by year desc, name, id");
        Query angkatan(session, "select o.name, a.number, a.starts_on, a.ends_on from angkatan a join offering o on o.id = a.offering_id where a.uid = :uid");
        while (plans.next()) {
            PlanHeading heading{plans.uid(0), plans.number(1), plans.text(2), planStateNamed(plans.text(3)), plans.integer(4), plans.date(5), {}, 0};
            decodeTotals(plans.text(6), heading);
            for (const PlanRecordSeat& seat : decodeSeats(plans.blob(7))) {
                if (seat.person != person) continue;
                PersonSeat found{heading, {}, {}, {}, {}, seat};
                angkatan.reset();
                if (angkatan.bind(":uid", seat.angkatan).next()) {
                    found.offering = angkatan.text(0);
                    found.number = angkatan.text(1);
                    found.start = angkatan.date(2);
                    found.end = angkatan.date(3);
                }
                seats.push_back(std::move(found));
            }
        }
        return seats;
    });
}

}  // namespace core

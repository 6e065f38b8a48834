-- SPDX-License-Identifier: Apache-2.0
-- Pairs of people that a user told apart, so that the review list of duplicates leaves them out (docs/decisions/0012).
create table distinct_people (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    person_id integer references person (id) deferrable initially deferred,
    other_id integer references person (id) deferrable initially deferred
) strict;
--;;
create index distinct_people_person on distinct_people (person_id);
--;;
create index distinct_people_other on distinct_people (other_id);

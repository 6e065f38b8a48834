-- SPDX-License-Identifier: Apache-2.0
-- Units a development priority is for, each with all below it; none = everywhere.
create table priority_unit (
    priority_id integer not null references priority (id) deferrable initially deferred,
    unit_id integer not null references unit (id) deferrable initially deferred,
    chosen integer,
    primary key (priority_id, unit_id)
) strict, without rowid;
--;;
create index priority_unit_unit on priority_unit (unit_id);

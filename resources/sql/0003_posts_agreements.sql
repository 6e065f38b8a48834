-- SPDX-License-Identifier: Apache-2.0
-- Posts (formasi) of the units, whoever holds them, and agreements with providers.
create table post (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    title text, kind text, eselon text, job_class text, family text, places integer,
    unit_id integer references unit (id) deferrable initially deferred
) strict;
--;;
create index post_unit on post (unit_id);
--;;
create table agreement (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    provider_id integer references provider (id) deferrable initially deferred,
    number text, title text, starts_on text, ends_on text, scope text, note text
) strict;
--;;
create index agreement_provider on agreement (provider_id);

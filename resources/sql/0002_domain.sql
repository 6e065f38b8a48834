-- SPDX-License-Identifier: Apache-2.0
-- What the log says now. Every table here is written by core/history alone; columns are registered in core/history/entities.cpp.
-- References are nullable: a merge may bring a row before its target. NIP is indexed, never unique (storage.md, rule 5).
create table agency (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    name text, kind text, office_name text, address text, contact text, logo blob, place text,
    signer_post text, signer_acting text, signer_name text, signer_rank text, signer_nip text
) strict;
--;;
create table reference_entry (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    list text, code text, name text, data text, valid_from text, valid_to text, status text, source text
) strict;
--;;
create index reference_entry_list on reference_entry (list, code);
--;;
create table unit (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    code text, name text, kind text, affairs text, area text,
    parent_id integer references unit (id) deferrable initially deferred
) strict;
--;;
create index unit_code on unit (code);
--;;
create index unit_parent on unit (parent_id);
--;;
create table person (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    nip text, nip_old text, pns_id text, nik text,
    name text, name_full text, title_before text, title_after text, birth_place text, birth_date text, sex text,
    legal_position_id text, legal_position text, staff_type text, cpns_status text, cpns_since text, pns_since text,
    rank_id text, rank_name text, rank_since text, service_years text, service_months text,
    post_kind_id text, post_kind text, eselon_id text, eselon text,
    functional_title text, general_title text, post_title text, post_since text,
    education_id text, education text, major text, graduated text,
    unit_id integer references unit (id) deferrable initially deferred, unit_code text, unit_name text,
    phone text, email text, work_place text, retires_on text
) strict;
--;;
create index person_nip on person (nip);
--;;
create index person_pns_id on person (pns_id);
--;;
create index person_nip_old on person (nip_old);
--;;
create index person_unit on person (unit_id);
--;;
create table post_history (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    person_id integer references person (id) deferrable initially deferred,
    kind text, eselon text, title text, unit_code text, unit_name text, since text, decree text, position integer, source text
) strict;
--;;
create index post_history_person on post_history (person_id);
--;;
create table competency (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    code text, name text, kind text, affairs text, definition text, valid_from text, valid_to text, status text, source text
) strict;
--;;
create index competency_code on competency (code);
--;;
-- A standard holds for a title (override) or, without one, for a kind of post (default).
create table standard (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    title text, kind text, valid_from text, valid_to text, status text, source text
) strict;
--;;
create table standard_level (
    standard_id integer not null references standard (id) deferrable initially deferred,
    competency_id integer not null references competency (id) deferrable initially deferred,
    level integer, weight real,
    primary key (standard_id, competency_id)
) strict, without rowid;
--;;
create index standard_level_competency on standard_level (competency_id);
--;;
create table assessment (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    person_id integer references person (id) deferrable initially deferred,
    date text, method text, assessor text, jpm_stated real, note text, source text
) strict;
--;;
create index assessment_person on assessment (person_id);
--;;
create table assessment_level (
    assessment_id integer not null references assessment (id) deferrable initially deferred,
    competency_id integer not null references competency (id) deferrable initially deferred,
    level integer, knowledge integer, skill integer, attitude integer, evidence text, source text,
    primary key (assessment_id, competency_id)
) strict, without rowid;
--;;
create index assessment_level_competency on assessment_level (competency_id);
--;;
create table course (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    person_id integer references person (id) deferrable initially deferred,
    form_id integer, form_name text, name text, provider text, hours_jp real, year integer,
    starts_on text, ends_on text, certificate text, source text
) strict;
--;;
create index course_person on course (person_id);
--;;
create table performance (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    person_id integer references person (id) deferrable initially deferred,
    year integer, predicate text, source text
) strict;
--;;
create index performance_person on performance (person_id);
--;;
create table provider (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    name text, kind text, contact text
) strict;
--;;
create table offering (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    code text, name text, form_code text, mode text, hours_jp real, days integer,
    cost_per_person_rupiah integer, fixed_cost_rupiah integer, target text, prerequisites text, curriculum text, source text,
    provider_id integer references provider (id) deferrable initially deferred
) strict;
--;;
create index offering_provider on offering (provider_id);
--;;
create table offering_step (
    offering_id integer not null references offering (id) deferrable initially deferred,
    competency_id integer not null references competency (id) deferrable initially deferred,
    from_level integer, to_level integer,
    primary key (offering_id, competency_id)
) strict, without rowid;
--;;
create index offering_step_competency on offering_step (competency_id);
--;;
create table angkatan (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    offering_id integer references offering (id) deferrable initially deferred,
    number integer, starts_on text, ends_on text, place text, seats integer, minimum integer
) strict;
--;;
create index angkatan_offering on angkatan (offering_id);
--;;
create table unit_price (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    item text, measure text, year integer, region text, price_rupiah integer, source text
) strict;
--;;
create table priority (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    name text, weight real, year_from integer, year_to integer
) strict;
--;;
create table priority_competency (
    priority_id integer not null references priority (id) deferrable initially deferred,
    competency_id integer not null references competency (id) deferrable initially deferred,
    weight real,
    primary key (priority_id, competency_id)
) strict, without rowid;
--;;
create index priority_competency_competency on priority_competency (competency_id);
--;;
create table plan (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    year integer, name text, state text, budget_rupiah integer, made_on text, options text, summary text, seats blob
) strict;
--;;
create table reconciliation (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    person_id integer references person (id) deferrable initially deferred,
    year integer, sheet text, rank text, post text, education_first text, education_last text,
    pim2 integer, pim3 integer, pim4 integer, done text, source text
) strict;
--;;
create index reconciliation_person on reconciliation (person_id);
--;;
create table proposal (
    id integer primary key, uid blob not null unique check (length(uid) = 16),
    person_id integer references person (id) deferrable initially deferred,
    year integer, need text, state text, answer text, source text
) strict;
--;;
create index proposal_person on proposal (person_id);

-- SPDX-License-Identifier: Apache-2.0
-- The log: audit, undo and merge in one (storage.md "History"). Nothing here is ever updated but by redaction.
-- Statements are separated by a line that holds only --;; because a script must not be split at semicolons.
create table change_set (
    id integer primary key,
    uid blob not null unique check (length(uid) = 16),
    at integer not null,            -- Unix ms on the clock of the office that made it
    office blob not null check (length(office) = 16),
    user text not null,
    label text not null,
    kind integer not null,          -- 0 edit, 1 undo, 2 merge (local receipt, carries no edits)
    undoes blob                     -- uid of the change set this one undoes
) strict;
--;;
create table edit (
    seq integer primary key,
    uid blob not null unique check (length(uid) = 16),
    change_set_id integer not null references change_set (id),
    entity integer not null,
    row_uid blob not null check (length(row_uid) = 16),
    field integer not null,         -- 0 = the row itself: a snapshot (blob) or a tombstone (integer 0)
    element blob not null,          -- 16 bytes for set-valued fields, else empty
    value any,
    hlc integer not null,
    schema integer not null,
    redacted_by blob
) strict;
--;;
create index edit_row on edit (entity, row_uid, field, element);
--;;
create index edit_change_set on edit (change_set_id);
--;;
create table edit_parent (
    parent blob not null check (length(parent) = 16),   -- no foreign key: a package may carry part of a history
    edit blob not null check (length(edit) = 16),
    primary key (parent, edit)
) strict, without rowid;
--;;
create index edit_parent_edit on edit_parent (edit);
--;;
create table head (
    entity integer not null,
    row_uid blob not null,
    field integer not null,
    element blob not null,
    edit integer not null references edit (seq),
    primary key (entity, row_uid, field, element, edit)
) strict, without rowid;
--;;
-- References and elements whose target has not come yet; derived, rebuilt at will.
create table waiting (
    target_uid blob not null,
    entity integer not null,
    row_uid blob not null,
    field integer not null,
    element blob not null,
    required integer not null,
    primary key (target_uid, entity, row_uid, field, element)
) strict, without rowid;
--;;
create index waiting_row on waiting (entity, row_uid);
--;;
-- Rows said to be the same as another (loser → winner); derived.
create table joined (
    entity integer not null,
    row_uid blob not null,
    target_uid blob not null,
    primary key (entity, row_uid)
) strict, without rowid;
--;;
-- Tree edges left out because they would close a cycle; derived.
create table tree_cut (
    entity integer not null,
    row_uid blob not null,
    primary key (entity, row_uid)
) strict, without rowid;
--;;
-- Rows with edits of entities or fields this program does not know; replayed after an upgrade.
create table unapplied (
    entity integer not null,
    row_uid blob not null,
    primary key (entity, row_uid)
) strict, without rowid;
--;;
-- Facts of this file alone, never merged: office, hlc, shipped data version, last import of each kind …
create table file_fact (
    name text primary key,
    value any
) strict, without rowid;
--;;
create table attachment (
    sha256 blob primary key check (length(sha256) = 32),
    bytes blob not null
) strict;
--;;
-- Who saw or exported what. Local, never travels (storage.md, rule 12).
create table access_log (
    id integer primary key,
    at integer not null,
    user text not null,
    what text not null
) strict;

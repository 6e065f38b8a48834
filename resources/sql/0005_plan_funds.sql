-- SPDX-License-Identifier: Apache-2.0
-- Budget lines of a plan: source of funds, unit, sub kegiatan, kode rekening, rupiah (core/plan/plan_funds.h).
alter table plan add column funds text;

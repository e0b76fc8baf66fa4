-- Leave that was granted for time found later not to count is taken back by a movement that names its cause, so that the same gap is never taken back twice.
set search_path = mujamma, batch, public;

alter table leave_entry
    -- What made a correction, where the house made it by a rule; null for what people corrected themselves.
    add column cause text,
    add constraint leave_entry_cause check (cause is null or kind = 'ADJUST' and cause = 'SERVICE_GAP');
create index leave_entry_cause_ix on leave_entry (body_id, employee_id) where cause is not null;

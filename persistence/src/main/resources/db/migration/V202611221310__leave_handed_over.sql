-- Whoever leaves a body for good takes the remaining leave along: the ledger there is closed by entries that say so, and the ledger of the other body opened by entries that name the same movement, at most once.
set search_path = mujamma, batch, public;

alter table leave_entry
    -- The movement between two bodies that it comes of; the other body stands in the reason.
    add column movement_id bigint,
    add constraint leave_entry_movement_fk foreign key (movement_id) references movement (id),
    drop constraint leave_entry_kind,
    add constraint leave_entry_kind check (case kind
        when 'GRANT' then days > 0 and month is not null and extract(day from month) = 1
        when 'TAKE' then days < 0 and request_id is not null and month is null
        when 'GIVE_BACK' then days > 0 and request_id is not null and month is null
        when 'ADJUST' then days <> 0 and length(trim(reason)) > 0 and month is null
        when 'HANDED_OVER' then days < 0 and movement_id is not null and reason is not null and month is null
        when 'TAKEN_OVER' then days > 0 and movement_id is not null and reason is not null and month is null
        else false end),
    add constraint leave_entry_of_movement check ((movement_id is not null) = (kind in ('HANDED_OVER', 'TAKEN_OVER')));
create unique index leave_entry_handed_over_once
    on leave_entry (body_id, movement_id, employee_id, leave_type_id, period_start) where movement_id is not null;

-- What is owed passes over with whoever leaves for good, whether parts of the file were agreed or not.
alter policy movement_part_laying on movement_part with check (exists (
    select from movement m where m.id = movement_id and m.from_body_id = (select body_of_scope())
        and m.stage = 'SIGNED' and (part = any (m.parts) or part = 'OWED' and m.kind in ('TRANSFER', 'RETURN'))));

-- What two bodies agree on goes through the visas of each before its signature, in the same rows and by the same rules as an act of the body alone.
set search_path = mujamma, batch, public;

alter table act_visa
    alter column act_id drop not null,
    -- The movement whose signature the round leads to; its act is made later, by that signature.
    add column movement_id bigint,
    add constraint act_visa_movement_fk foreign key (movement_id) references movement (id),
    add constraint act_visa_of_one check (num_nonnulls(act_id, movement_id) = 1),
    add constraint act_visa_movement_no_uk unique (body_id, movement_id, round, no);
create unique index act_visa_one_of_movement_waits on act_visa (body_id, movement_id)
    where state = 'WAITING' and movement_id is not null;

create or replace function act_visa_may_be_restricted() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    -- No movement is an act of discipline.
    new.restricted := new.movement_id is null
        and coalesce((select a.restricted from act a where a.id = new.act_id), true);
    return new;
end $$;

alter table movement_event
    drop constraint movement_event_kind,
    add constraint movement_event_kind check (kind in ('OPENED', 'CONSENTED', 'OFFERED', 'ACCEPTED', 'REFUSED',
        'WITHDRAWN', 'SIGNED', 'ACT_MADE', 'HANDED_OVER', 'TAKEN_OVER', 'FAILED', 'UNDO_ASKED', 'UNDO_DROPPED',
        'UNDO_AGREED', 'ACT_CANCELLED', 'SENT_ROUND', 'SENT_BACK'));
-- The visas of a body are its own affair.
alter policy movement_event_reading on movement_event using (
    exists (select from movement m where m.id = movement_id)
    and (by_body = (select body_of_scope()) or kind not in ('OPENED', 'CONSENTED', 'FAILED', 'SENT_ROUND', 'SENT_BACK')));

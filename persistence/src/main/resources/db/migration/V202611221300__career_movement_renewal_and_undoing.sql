-- A secondment between bodies is renewed by the same handshake, and what both have signed for a later day is taken back by both before that day, each side cancelling its own act.
set search_path = mujamma, batch, public;

alter table movement
    drop constraint movement_kind,
    drop constraint movement_return_of_a_secondment,
    drop constraint movement_secondment_ends,
    drop constraint movement_stage,
    drop constraint movement_answered,
    drop constraint movement_both_signed,
    -- Who asks to take back what both have signed, and why.
    add column undo_asked_by_body text,
    add column undo_asked_by      text,
    add column undo_asked_at      timestamptz,
    add column undo_reason        text,
    add column undo_agreed_by     text,
    add column undo_agreed_at     timestamptz,
    -- The cancelling acts.
    add column from_undone        text,
    add column to_undone          text;
alter table movement
    add constraint movement_kind check (kind in ('TRANSFER', 'SECONDMENT', 'RENEWAL', 'RETURN')),
    add constraint movement_of_a_secondment check ((kind in ('RENEWAL', 'RETURN')) = (secondment_id is not null)),
    add constraint movement_secondment_ends check (kind not in ('SECONDMENT', 'RENEWAL') or ends_on is not null),
    add constraint movement_stage check (stage in ('DRAFT', 'OFFERED', 'ACCEPTED', 'SIGNED', 'UNDOING', 'DONE', 'REFUSED', 'WITHDRAWN')),
    add constraint movement_answered check (stage not in ('ACCEPTED', 'SIGNED', 'UNDOING', 'DONE') or answered_at is not null),
    add constraint movement_both_signed check (
        case when from_signed_at is not null and to_signed_at is not null
             then stage in ('SIGNED', 'UNDOING', 'DONE') or stage = 'WITHDRAWN' and undo_agreed_at is not null
             else stage not in ('SIGNED', 'UNDOING', 'DONE') end),
    add constraint movement_undo_asked check (
        num_nonnulls(undo_asked_by_body, undo_asked_by, undo_asked_at, undo_reason) in (0, 4)
        and (undo_asked_by_body is null or undo_asked_by_body in (from_body_id, to_body_id))),
    add constraint movement_undo_agreed check (
        num_nonnulls(undo_agreed_by, undo_agreed_at) in (0, 2)
        and (stage <> 'UNDOING' or undo_agreed_at is not null)
        and (undo_agreed_at is null or undo_asked_at is not null)),
    -- Taken back is what both have cancelled.
    add constraint movement_undone_by_both check (stage <> 'WITHDRAWN' or undo_agreed_at is null
        or (from_reference is null or from_undone is not null) and (to_reference is null or to_undone is not null));

drop index movement_one_under_way;
create unique index movement_one_under_way on movement (from_body_id, from_employee_id)
    where stage in ('DRAFT', 'OFFERED', 'ACCEPTED', 'SIGNED', 'UNDOING');
-- A secondment is renewed or ended, one at a time, whichever side begins.
create unique index movement_one_follows on movement (secondment_id)
    where stage in ('DRAFT', 'OFFERED', 'ACCEPTED', 'SIGNED', 'UNDOING');
create index movement_secondment_ix on movement (secondment_id) where secondment_id is not null;

create or replace function movement_keeps_order() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    me       constant text := body_of_scope();
    opener   constant boolean := me = old.opened_by_body;
    stages   constant text := old.stage || '>' || new.stage;
    terms    constant text[] := array['kind', 'from_body_id', 'to_body_id', 'opened_by_body', 'secondment_id',
        'from_employee_id', 'effect_on', 'ends_on', 'grade_ar', 'grade_fr', 'category', 'motive', 'parts', 'opened_by',
        'opened_at'];
    term     text;
begin
    if old.stage <> new.stage and not (case stages
            when 'DRAFT>OFFERED' then opener
            when 'DRAFT>WITHDRAWN' then opener
            when 'OFFERED>ACCEPTED' then not opener
            when 'OFFERED>REFUSED' then not opener
            when 'OFFERED>WITHDRAWN' then opener
            when 'ACCEPTED>REFUSED' then not opener
            when 'ACCEPTED>WITHDRAWN' then opener
            when 'ACCEPTED>SIGNED' then true
            -- Agreed by the one that did not ask, before anything was handed over.
            when 'SIGNED>UNDOING' then coalesce(me <> old.undo_asked_by_body, false) and not exists (
                select from movement_event e where e.movement_id = old.id and e.kind = 'HANDED_OVER')
            when 'UNDOING>WITHDRAWN' then true
            when 'SIGNED>DONE' then me = old.to_body_id
            else false end) then
        raise exception 'a movement does not go from % by % (movement_keeps_order)', stages, me
            using errcode = 'check_violation', constraint = 'movement_keeps_order', table = 'movement';
    end if;
    foreach term in array terms loop
        if (old.stage <> 'DRAFT' or not opener)
                and to_jsonb(new) -> term is distinct from to_jsonb(old) -> term then
            raise exception 'the terms of an offer stand (movement_terms_stand)'
                using errcode = 'check_violation', constraint = 'movement_terms_stand', table = 'movement';
        end if;
    end loop;
    if (old.kind is distinct from new.kind or old.from_body_id <> new.from_body_id or old.to_body_id <> new.to_body_id
            or old.from_employee_id <> new.from_employee_id)
        or (row(old.from_signed_by, old.from_signed_at) is distinct from row(new.from_signed_by, new.from_signed_at)
            and (me <> old.from_body_id or old.from_signed_at is not null or old.stage <> 'ACCEPTED'))
        or (row(old.to_signed_by, old.to_signed_at) is distinct from row(new.to_signed_by, new.to_signed_at)
            and (me <> old.to_body_id or old.to_signed_at is not null or old.stage <> 'ACCEPTED'))
        or (old.from_reference is distinct from new.from_reference and (me <> old.from_body_id or old.stage <> 'SIGNED'))
        or (old.to_reference is distinct from new.to_reference and (me <> old.to_body_id or old.stage <> 'SIGNED'))
        or (old.to_employee_id is distinct from new.to_employee_id and (me <> old.to_body_id or old.stage <> 'SIGNED'))
        or (old.consented_at is distinct from new.consented_at and (me <> old.from_body_id or old.stage <> 'DRAFT'))
        -- Either side asks in its own name, once at a time; either side may drop what was asked.
        or (row(old.undo_asked_by_body, old.undo_asked_by, old.undo_asked_at, old.undo_reason)
                is distinct from row(new.undo_asked_by_body, new.undo_asked_by, new.undo_asked_at, new.undo_reason)
            and (stages <> 'SIGNED>SIGNED' or new.undo_asked_by_body <> me
                or old.undo_asked_by_body is not null and new.undo_asked_by_body is not null))
        or (row(old.undo_agreed_by, old.undo_agreed_at) is distinct from row(new.undo_agreed_by, new.undo_agreed_at)
            and stages <> 'SIGNED>UNDOING')
        or (old.from_undone is distinct from new.from_undone and (me <> old.from_body_id or old.stage <> 'UNDOING'))
        or (old.to_undone is distinct from new.to_undone and (me <> old.to_body_id or old.stage <> 'UNDOING')) then
        raise exception 'each body does its own steps only (movement_own_steps)'
            using errcode = 'check_violation', constraint = 'movement_own_steps', table = 'movement';
    end if;
    return new;
end $$;

alter policy movement_card_reading on movement_card using (exists (
    select from movement m where m.id = movement_id
        and (m.opened_by_body = (select body_of_scope()) or m.stage in ('ACCEPTED', 'SIGNED', 'UNDOING', 'DONE'))));

alter table movement_event
    drop constraint movement_event_kind,
    add constraint movement_event_kind check (kind in ('OPENED', 'CONSENTED', 'OFFERED', 'ACCEPTED', 'REFUSED',
        'WITHDRAWN', 'SIGNED', 'ACT_MADE', 'HANDED_OVER', 'TAKEN_OVER', 'FAILED', 'UNDO_ASKED', 'UNDO_DROPPED',
        'UNDO_AGREED', 'ACT_CANCELLED'));

-- By what right the cancelling act is signed, beside the one of the act itself; the last one counts.
alter table movement_signature
    drop constraint movement_signature_once,
    add column undoes boolean not null default false;
create unique index movement_signature_once on movement_signature (body_id, movement_id) where not undoes;
create index movement_signature_movement_ix on movement_signature (body_id, movement_id);

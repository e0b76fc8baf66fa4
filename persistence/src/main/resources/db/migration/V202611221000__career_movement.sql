-- People who go from one body to another: a handshake of two tenants. The one row that both see says what was offered and how far it went; who the person is, is shown to the other side from its acceptance on, and the file's agreed parts pass over on the day.
set search_path = mujamma, batch, public;

create function body_of_scope() returns text
    language sql stable parallel safe
    return nullif(current_setting('mujamma.body', true), '');

create table movement (
    id               bigint generated always as identity,
    kind             text        not null,
    from_body_id     text        not null,
    to_body_id       text        not null,
    -- Who opened it; the other body answers.
    opened_by_body   text        not null,
    -- The secondment that a return ends.
    secondment_id    bigint,
    from_employee_id bigint      not null,
    -- Known from the start for a return, else once the destination has taken the person in.
    to_employee_id   bigint,
    effect_on        date        not null,
    ends_on          date,
    -- What the offer shows: no person, only what is offered.
    grade_ar         text,
    grade_fr         text,
    category         text,
    motive           text        not null,
    -- The parts of the file that the two bodies and the employee agree to hand over.
    parts            text[]      not null,
    stage            text        not null default 'DRAFT',
    opened_by        text        not null,
    opened_at        timestamptz not null,
    consented_at     timestamptz,
    offered_at       timestamptz,
    answered_by      text,
    answered_at      timestamptz,
    from_signed_by   text,
    from_signed_at   timestamptz,
    to_signed_by     text,
    to_signed_at     timestamptz,
    from_reference   text,
    to_reference     text,
    done_at          timestamptz,
    closed_by_body   text,
    closed_reason    text,
    version          integer     not null default 0,
    constraint movement_pk primary key (id),
    constraint movement_kind check (kind in ('TRANSFER', 'SECONDMENT', 'RETURN')),
    constraint movement_from_fk foreign key (from_body_id) references body (id),
    constraint movement_to_fk foreign key (to_body_id) references body (id),
    constraint movement_between_two check (from_body_id <> to_body_id),
    constraint movement_opened_by_one_of_them check (opened_by_body in (from_body_id, to_body_id)),
    constraint movement_leaver_offers check (kind = 'RETURN' or opened_by_body = from_body_id),
    constraint movement_secondment_fk foreign key (secondment_id) references movement (id),
    constraint movement_return_of_a_secondment check ((kind = 'RETURN') = (secondment_id is not null)),
    constraint movement_from_employee_fk foreign key (from_body_id, from_employee_id) references employee (body_id, id),
    constraint movement_to_employee_fk foreign key (to_body_id, to_employee_id) references employee (body_id, id),
    constraint movement_days check (ends_on > effect_on),
    constraint movement_secondment_ends check (kind <> 'SECONDMENT' or ends_on is not null),
    constraint movement_parts check (parts <@ array['FAMILY', 'DIPLOMAS', 'LANGUAGES', 'EARLIER_EMPLOYERS',
        'NATIONAL_SERVICE', 'CONTACTS', 'CAREER']),
    constraint movement_stage check (stage in ('DRAFT', 'OFFERED', 'ACCEPTED', 'SIGNED', 'DONE', 'REFUSED', 'WITHDRAWN')),
    constraint movement_consent check (kind = 'RETURN' or stage in ('DRAFT', 'WITHDRAWN') or consented_at is not null),
    constraint movement_offered check (stage in ('DRAFT', 'WITHDRAWN') or offered_at is not null),
    constraint movement_answered check (stage not in ('ACCEPTED', 'SIGNED', 'DONE') or answered_at is not null),
    constraint movement_both_signed check ((stage in ('SIGNED', 'DONE')) = (from_signed_at is not null and to_signed_at is not null)),
    constraint movement_closed check ((stage in ('REFUSED', 'WITHDRAWN')) = (closed_by_body is not null))
);
create index movement_from_ix on movement (from_body_id, stage, id);
create index movement_to_ix on movement (to_body_id, stage, id);
create index movement_person_ix on movement (from_body_id, from_employee_id);
-- One movement of a person at a time.
create unique index movement_one_under_way on movement (from_body_id, from_employee_id)
    where stage in ('DRAFT', 'OFFERED', 'ACCEPTED', 'SIGNED');

alter table movement enable row level security;
alter table movement force row level security;
-- The opener sees it from the start, the other body once it was offered.
create policy movement_of_two_bodies on movement for select using (
    (select body_of_scope()) = opened_by_body
    or (offered_at is not null and (select body_of_scope()) in (from_body_id, to_body_id)));
create policy movement_opening on movement for insert with check (
    opened_by_body = (select body_of_scope()) and stage = 'DRAFT' and offered_at is null);
create policy movement_going_on on movement for update using (
    (select body_of_scope()) = opened_by_body
    or (offered_at is not null and (select body_of_scope()) in (from_body_id, to_body_id)))
    with check ((select body_of_scope()) in (from_body_id, to_body_id));
grant select, insert, update on movement to ${app};

-- Each body does its own steps only, in their order; what was offered is not changed behind the other's back.
create function movement_keeps_order() returns trigger
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
        or (old.consented_at is distinct from new.consented_at and (me <> old.from_body_id or old.stage <> 'DRAFT')) then
        raise exception 'each body does its own steps only (movement_own_steps)'
            using errcode = 'check_violation', constraint = 'movement_own_steps', table = 'movement';
    end if;
    return new;
end $$;
create trigger movement_keeps_order before update on movement
    for each row execute function movement_keeps_order();

-- Who it is about, as frozen by the body that offers; for the other one from its acceptance on, and no longer once it ended.
create table movement_card (
    movement_id bigint not null,
    content     jsonb  not null,
    constraint movement_card_pk primary key (movement_id),
    constraint movement_card_movement_fk foreign key (movement_id) references movement (id)
);
alter table movement_card enable row level security;
alter table movement_card force row level security;
create policy movement_card_reading on movement_card for select using (exists (
    select from movement m where m.id = movement_id
        and (m.opened_by_body = (select body_of_scope()) or m.stage in ('ACCEPTED', 'SIGNED', 'DONE'))));
create policy movement_card_writing on movement_card for insert with check (exists (
    select from movement m where m.id = movement_id
        and m.opened_by_body = (select body_of_scope()) and m.stage = 'DRAFT'));
grant select, insert on movement_card to ${app};

-- The agreed parts on their way: laid down by the one body on the day, taken away by the other.
create table movement_part (
    movement_id bigint not null,
    part        text   not null,
    -- The table whose rows they are.
    item        text   not null,
    content     jsonb  not null,
    constraint movement_part_pk primary key (movement_id, item),
    constraint movement_part_movement_fk foreign key (movement_id) references movement (id)
);
alter table movement_part enable row level security;
alter table movement_part force row level security;
create policy movement_part_laying on movement_part for insert with check (exists (
    select from movement m where m.id = movement_id and m.from_body_id = (select body_of_scope())
        and m.stage = 'SIGNED' and part = any (m.parts)));
create policy movement_part_taking on movement_part for select using (exists (
    select from movement m where m.id = movement_id and m.to_body_id = (select body_of_scope()) and m.stage = 'SIGNED'));
create policy movement_part_clearing on movement_part for delete using (exists (
    select from movement m where m.id = movement_id and m.to_body_id = (select body_of_scope()) and m.stage = 'SIGNED'));
grant select, insert, delete on movement_part to ${app};

-- What happened, for both; added to and never changed. Steps before the offer are the opener's own.
create table movement_event (
    id          bigint generated always as identity,
    movement_id bigint      not null,
    by_body     text        not null,
    account     text        not null default scope_setting('account'),
    at          timestamptz not null default clock_timestamp(),
    kind        text        not null,
    note        text,
    constraint movement_event_pk primary key (id),
    constraint movement_event_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_event_kind check (kind in ('OPENED', 'CONSENTED', 'OFFERED', 'ACCEPTED', 'REFUSED',
        'WITHDRAWN', 'SIGNED', 'ACT_MADE', 'HANDED_OVER', 'TAKEN_OVER', 'FAILED'))
);
create index movement_event_movement_ix on movement_event (movement_id, id);
alter table movement_event enable row level security;
alter table movement_event force row level security;
create policy movement_event_reading on movement_event for select using (
    exists (select from movement m where m.id = movement_id)
    and (by_body = (select body_of_scope()) or kind not in ('OPENED', 'CONSENTED', 'FAILED')));
create policy movement_event_adding on movement_event for insert with check (
    by_body = (select body_of_scope()) and exists (select from movement m where m.id = movement_id));
grant select, insert on movement_event to ${app};

-- Where the destination will put the person: its own affair.
create table movement_placing (
    id          bigint generated always as identity,
    body_id     text    not null,
    movement_id bigint  not null,
    unit_id     bigint  not null,
    post_id     bigint,
    grade_id    bigint,
    matricule   text    not null,
    version     integer not null default 0,
    constraint movement_placing_pk primary key (id),
    constraint movement_placing_body_fk foreign key (body_id) references body (id),
    constraint movement_placing_once unique (body_id, movement_id),
    constraint movement_placing_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_placing_unit_fk foreign key (body_id, unit_id) references unit (body_id, id),
    constraint movement_placing_post_fk foreign key (body_id, post_id) references post (body_id, id),
    constraint movement_placing_grade_fk foreign key (body_id, grade_id) references grade (body_id, id)
);
call fence('movement_placing', 'select, insert, update', true);

-- Who signed for this body, and in what capacity: printed on the act once both have signed.
create table movement_signature (
    id            bigint generated always as identity,
    body_id       text   not null,
    movement_id   bigint not null,
    employee_id   bigint not null,
    name_ar       text   not null,
    name_fr       text   not null,
    capacity_ar   text   not null,
    capacity_fr   text   not null,
    delegation_id bigint,
    constraint movement_signature_pk primary key (id),
    constraint movement_signature_body_fk foreign key (body_id) references body (id),
    constraint movement_signature_once unique (body_id, movement_id),
    constraint movement_signature_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_signature_employee_fk foreign key (body_id, employee_id) references employee (body_id, id)
);
call fence('movement_signature', 'select, insert', true);

-- The career somewhere else, as the body there handed it over: seniority goes on over it. Frozen.
create table career_elsewhere (
    id           bigint generated always as identity,
    body_id      text    not null,
    employee_id  bigint  not null,
    movement_id  bigint  not null,
    elsewhere    text    not null,
    valid_from   date    not null,
    valid_to     date    not null,
    position_id  text    not null,
    grade_code   text,
    grade_ar     text,
    grade_fr     text,
    step         smallint,
    unit_ar      text,
    unit_fr      text,
    post_ar      text,
    post_fr      text,
    reference    text,
    constraint career_elsewhere_pk primary key (id),
    constraint career_elsewhere_body_fk foreign key (body_id) references body (id),
    constraint career_elsewhere_elsewhere_fk foreign key (elsewhere) references body (id),
    constraint career_elsewhere_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint career_elsewhere_movement_fk foreign key (movement_id) references movement (id),
    constraint career_elsewhere_position_fk foreign key (position_id) references statutory_position (id),
    constraint career_elsewhere_days check (valid_to > valid_from),
    constraint career_elsewhere_once unique (body_id, employee_id, movement_id, valid_from)
);
call fence('career_elsewhere', 'select, insert', true);

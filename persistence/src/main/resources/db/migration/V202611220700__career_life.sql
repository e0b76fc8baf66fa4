-- The life of an act: who gives visas in which order, who signs and in whose place, what each act went through; acts of discipline are hidden from whoever has no right to them.
set search_path = mujamma, batch, public;

-- Chains of visas ---------------------------------------------------------------------------------------------------

-- The chain of one kind of act, or of all kinds without a chain of their own.
create table visa_chain (
    id      bigint generated always as identity,
    body_id text    not null,
    kind_id text,
    version integer not null default 0,
    constraint visa_chain_pk primary key (id),
    constraint visa_chain_body_fk foreign key (body_id) references body (id),
    constraint visa_chain_in_body_uk unique (body_id, id),
    constraint visa_chain_kind_fk foreign key (kind_id) references act_kind (id),
    constraint visa_chain_kind_uk unique nulls not distinct (body_id, kind_id)
);
call fence('visa_chain', 'select, insert, update, delete', true);

create table visa_step (
    id          bigint generated always as identity,
    body_id     text     not null,
    chain_id    bigint   not null,
    no          smallint not null,
    label_ar    text     not null,
    label_fr    text     not null,
    -- Whoever wears a hat of this role, for CHIEF the chief of the person concerned; or this one employee.
    role        text,
    employee_id bigint,
    constraint visa_step_pk primary key (id),
    constraint visa_step_body_fk foreign key (body_id) references body (id),
    constraint visa_step_chain_fk foreign key (body_id, chain_id) references visa_chain (body_id, id) on delete cascade,
    constraint visa_step_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint visa_step_no_uk unique (chain_id, no),
    constraint visa_step_who check (num_nonnulls(role, employee_id) = 1),
    constraint visa_step_role check (role in ('CHIEF', 'HR_OFFICER', 'HR_DIRECTOR'))
);
call fence('visa_step', 'select, insert, delete', true);

-- Signature ----------------------------------------------------------------------------------------------------------

create table signing_right (
    id          bigint generated always as identity,
    body_id     text    not null,
    holder_id   bigint  not null,
    -- As it is printed above the signature.
    capacity_ar text    not null,
    capacity_fr text    not null,
    -- What it covers; null where it covers all.
    families    text[],
    kinds       text[],
    units       bigint[],
    valid_from  date    not null,
    valid_to    date,
    valid       daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    version     integer not null default 0,
    constraint signing_right_pk primary key (id),
    constraint signing_right_body_fk foreign key (body_id) references body (id),
    constraint signing_right_in_body_uk unique (body_id, id),
    constraint signing_right_holder_fk foreign key (body_id, holder_id) references employee (body_id, id),
    constraint signing_right_days check (valid_to >= valid_from),
    constraint signing_right_covers check (families <> '{}' and kinds <> '{}' and units <> '{}')
);
create index signing_right_holder_ix on signing_right (body_id, holder_id);
call fence('signing_right', 'select, insert, update (valid_to, version)', true);

-- A delegate signs under the giver's right and inside it, on days of both. It rests on a right and never on a delegation.
create table signature_delegation (
    id          bigint generated always as identity,
    body_id     text        not null,
    right_id    bigint      not null,
    delegate_id bigint      not null,
    capacity_ar text        not null,
    capacity_fr text        not null,
    families    text[],
    kinds       text[],
    units       bigint[],
    valid_from  date        not null,
    valid_to    date        not null,
    valid       daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    revoked_at  timestamptz,
    revoked_by  text,
    version     integer     not null default 0,
    constraint signature_delegation_pk primary key (id),
    constraint signature_delegation_body_fk foreign key (body_id) references body (id),
    constraint signature_delegation_in_body_uk unique (body_id, id),
    constraint signature_delegation_right_fk foreign key (body_id, right_id) references signing_right (body_id, id),
    constraint signature_delegation_delegate_fk foreign key (body_id, delegate_id) references employee (body_id, id),
    constraint signature_delegation_days check (valid_to > valid_from),
    constraint signature_delegation_covers check (families <> '{}' and kinds <> '{}' and units <> '{}'),
    constraint signature_delegation_revoked check ((revoked_at is null) = (revoked_by is null))
);
create index signature_delegation_delegate_ix on signature_delegation (body_id, delegate_id);
create index signature_delegation_right_ix on signature_delegation (body_id, right_id);
call fence('signature_delegation', 'select, insert, update (revoked_at, revoked_by, version)', true);

-- Whether a unit is one of some or lies under one of them.
create function unit_within(unit_id bigint, of bigint[]) returns boolean
    language sql stable set search_path = mujamma, pg_temp as $$
    with recursive up (id, parent_id) as (
        select u.id, u.parent_id from unit u where u.id = $1
        union
        select u.id, u.parent_id from unit u join up on u.id = up.parent_id)
    select $2 is null or exists (select from up where up.id = any ($2))
$$;

-- What an act went through ------------------------------------------------------------------------------------------

-- One row per step of a chain, laid when the act is sent round: a chain changed later changes nothing on its way. The last
-- row of a round is the signature.
create table act_visa (
    id            bigint generated always as identity,
    body_id       text        not null,
    act_id        bigint      not null,
    round         smallint    not null,
    no            smallint    not null,
    kind          text        not null,
    label_ar      text        not null,
    label_fr      text        not null,
    role          text,
    employee_id   bigint,
    state         text        not null,
    -- When the step before was done.
    waiting_since timestamptz,
    decided_at    timestamptz,
    decided_by    text,
    decider_id    bigint,
    reason        text,
    delegation_id bigint,
    restricted    boolean     not null default false,
    constraint act_visa_pk primary key (id),
    constraint act_visa_body_fk foreign key (body_id) references body (id),
    constraint act_visa_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint act_visa_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint act_visa_decider_fk foreign key (body_id, decider_id) references employee (body_id, id),
    constraint act_visa_delegation_fk foreign key (body_id, delegation_id) references signature_delegation (body_id, id),
    constraint act_visa_no_uk unique (act_id, round, no),
    constraint act_visa_kind check (kind in ('VISA', 'SIGNATURE')),
    constraint act_visa_who check (num_nonnulls(role, employee_id) = case kind when 'VISA' then 1 else 0 end),
    constraint act_visa_state check (case state
        when 'PLANNED' then num_nonnulls(waiting_since, decided_at, decided_by, decider_id, reason) = 0
        when 'WAITING' then waiting_since is not null and num_nonnulls(decided_at, decided_by, decider_id, reason) = 0
        when 'DROPPED' then num_nonnulls(decided_at, decided_by, decider_id, reason) = 0
        when 'GIVEN' then num_nonnulls(decided_at, decided_by) = 2 and reason is null
        when 'SENT_BACK' then num_nonnulls(decided_at, decided_by, reason) = 3
        else false end)
);
create unique index act_visa_one_waits on act_visa (act_id) where state = 'WAITING';
create index act_visa_waiting_ix on act_visa (body_id, waiting_since) where state = 'WAITING';
call fence('act_visa', 'select, insert, update (state, waiting_since, decided_at, decided_by, decider_id, reason, delegation_id)', true);

-- Acts that not everybody reads --------------------------------------------------------------------------------------

-- An act of a restricted kind, and any that corrects or cancels one.
alter table act add column restricted boolean not null default false;

-- The fold of a career needs all acts of a person, whoever asks for it: it lifts the veil for its one statement. The house
-- itself, when the day turns, sees all.
create function acts_unveiled() returns boolean
    language sql stable parallel safe
    return current_setting('mujamma.unveiled', true) = 'acts' or scope_setting('hat') like 'SYSTEM@%';

create function act_may_be_restricted() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    -- A target that cannot be seen is one that is hidden.
    new.restricted := (select k.restricted from act_kind k where k.id = new.kind_id)
        or new.target_act_id is not null and coalesce((select t.restricted from act t where t.id = new.target_act_id), true);
    return new;
end $$;
create trigger act_may_be_restricted before insert or update of kind_id, target_act_id on act
    for each row execute function act_may_be_restricted();

create function act_visa_may_be_restricted() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    new.restricted := coalesce((select a.restricted from act a where a.id = new.act_id), true);
    return new;
end $$;
create trigger act_visa_may_be_restricted before insert on act_visa
    for each row execute function act_visa_may_be_restricted();

-- Whoever it concerns reads the own once it is signed.
create policy restricted_reading on act as restrictive for select
    using (not restricted
        or (select coalesce('DISCIPLINE' = any (rights_held()), false))
        or (select acts_unveiled())
        or status = 'SIGNED' and employee_id = (select employee_of_scope()));
create policy restricted_reading on act_visa as restrictive for select
    using (not restricted or (select coalesce('DISCIPLINE' = any (rights_held()), false)) or (select acts_unveiled()));
create policy restricted_acts on audit_entry as restrictive for select
    using (table_name not in ('act', 'act_visa')
        or not coalesce((coalesce(after, before) ->> 'restricted')::boolean, false)
        or (select coalesce('DISCIPLINE' = any (rights_held()), false)));

-- Units over time: what was decided of them, added to and never changed; the tree on each day, folded from it; chiefs with dates.
set search_path = mujamma, batch, public;

-- Names, parent and wilaya of unit are those of today; they follow unit_version.
alter table unit
    add column opened_on    date,
    add column closed_on    date,
    add column successor_id bigint,
    add constraint unit_closed_after_opened check (closed_on > opened_on),
    add constraint unit_successor_fk foreign key (body_id, successor_id) references unit (body_id, id),
    add constraint unit_not_its_own_successor check (successor_id <> id);

-- Each holds from its day on, until another one about the same thing. OPEN without a day: since before anything was recorded.
create table unit_change (
    id           bigint generated always as identity,
    body_id      text        not null,
    unit_id      bigint      not null,
    kind         text        not null,
    day          date,
    name_ar      text,
    name_fr      text,
    parent_id    bigint,
    wilaya_id    smallint,
    -- Where the people and posts of a closed unit go.
    successor_id bigint,
    -- The change that this one takes back.
    target_id    bigint,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint unit_change_pk primary key (id),
    constraint unit_change_body_fk foreign key (body_id) references body (id),
    constraint unit_change_in_body_uk unique (body_id, id),
    constraint unit_change_unit_fk foreign key (body_id, unit_id) references unit (body_id, id),
    constraint unit_change_parent_fk foreign key (body_id, parent_id) references unit (body_id, id),
    constraint unit_change_successor_fk foreign key (body_id, successor_id) references unit (body_id, id),
    constraint unit_change_wilaya_fk foreign key (wilaya_id) references wilaya (id),
    constraint unit_change_target_fk foreign key (body_id, target_id) references unit_change (body_id, id),
    constraint unit_change_withdrawn_once unique (target_id),
    constraint unit_change_kind check (kind in ('OPEN', 'RENAME', 'MOVE', 'CLOSE', 'WITHDRAW')),
    constraint unit_change_day check (kind in ('OPEN', 'WITHDRAW') or day is not null),
    constraint unit_change_says_what check (case kind
        when 'OPEN' then num_nulls(name_ar, name_fr, wilaya_id) = 0
        when 'RENAME' then num_nulls(name_ar, name_fr) = 0
        when 'MOVE' then wilaya_id is not null
        when 'WITHDRAW' then target_id is not null
        else true end)
);
create index unit_change_unit_ix on unit_change (body_id, unit_id, id);
call fence('unit_change', 'select, insert', true);

-- How a unit was called and where it stood, from a day up to another one, not included. No from: since always.
create table unit_version (
    id         bigint generated always as identity,
    body_id    text     not null,
    unit_id    bigint   not null,
    name_ar    text     not null,
    name_fr    text     not null,
    parent_id  bigint,
    wilaya_id  smallint not null,
    valid_from date,
    valid_to   date,
    valid      daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    constraint unit_version_pk primary key (id),
    constraint unit_version_body_fk foreign key (body_id) references body (id),
    constraint unit_version_unit_fk foreign key (body_id, unit_id) references unit (body_id, id),
    constraint unit_version_wilaya_fk foreign key (wilaya_id) references wilaya (id),
    constraint unit_version_days check (valid_to > valid_from),
    constraint unit_version_not_its_own_parent check (parent_id <> unit_id),
    constraint unit_version_one_at_a_time unique (body_id, unit_id, valid without overlaps),
    -- On each of its days the unit above is there.
    constraint unit_version_parent_fk foreign key (body_id, parent_id, period valid)
        references unit_version (body_id, unit_id, period valid) deferrable initially deferred
);
create index unit_version_parent_ix on unit_version (body_id, parent_id);
call fence('unit_version', 'select, insert, delete', true);

-- No unit stands below itself, on no day. Whoever changes the tree of a body waits for the other who does, and then looks.
create function unit_version_makes_no_circle() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    turning bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended('mujamma.unit.' || b.body_id, 0))
    from (select distinct body_id from new_versions where parent_id is not null order by body_id) b;
    with recursive up (body_id, unit_id, above, days) as (
        select n.body_id, n.unit_id, n.parent_id, daterange(n.valid_from, n.valid_to, '[)')
        from new_versions n where n.parent_id is not null
        union
        select u.body_id, u.unit_id, v.parent_id, u.days * v.valid
        from up u join unit_version v on v.body_id = u.body_id and v.unit_id = u.above and v.valid && u.days
        where u.above <> u.unit_id and v.parent_id is not null)
    select u.unit_id into turning from up u where u.above = u.unit_id limit 1;
    if turning is not null then
        raise exception 'unit_version_no_circle: unit % would stand below itself', turning
            using errcode = 'check_violation', constraint = 'unit_version_no_circle', table = 'unit_version';
    end if;
    return null;
end $$;
create trigger unit_version_no_circle after insert on unit_version
    referencing new table as new_versions for each statement execute function unit_version_makes_no_circle();

-- Whoever adds a unit, by a page, a file or a test, gives it its first version.
create function unit_begins() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    insert into unit_change (body_id, unit_id, kind, day, name_ar, name_fr, parent_id, wilaya_id, recorded_at, recorded_by)
    select n.body_id, n.id, 'OPEN', n.opened_on, n.name_ar, n.name_fr, n.parent_id, n.wilaya_id, now(), scope_setting('account')
    from new_units n;
    insert into unit_version (body_id, unit_id, name_ar, name_fr, parent_id, wilaya_id, valid_from)
    select n.body_id, n.id, n.name_ar, n.name_fr, n.parent_id, n.wilaya_id, n.opened_on from new_units n;
    return null;
end $$;
create trigger unit_begins after insert on unit
    referencing new table as new_units for each statement execute function unit_begins();

-- The units that are there already, each inside its body's fence.
do $$
declare
    each_body text;
begin
    for each_body in select id from body loop
        perform set_config('mujamma.body', each_body, true);
        insert into unit_change (body_id, unit_id, kind, name_ar, name_fr, parent_id, wilaya_id, recorded_at, recorded_by)
        select body_id, id, 'OPEN', name_ar, name_fr, parent_id, wilaya_id, now(), 'system' from unit;
        insert into unit_version (body_id, unit_id, name_ar, name_fr, parent_id, wilaya_id)
        select body_id, id, name_ar, name_fr, parent_id, wilaya_id from unit;
    end loop;
    perform set_config('mujamma.body', '', true);
    set constraints all immediate;
end $$;

-- Who heads a unit, from a day up to another one, not included. Nobody's leave is decided by this table: employee.chief_id
-- says who decides; an appointment may take the people of the unit along (leads_people), at once or when its day comes.
create table unit_chief (
    id            bigint generated always as identity,
    body_id       text        not null,
    unit_id       bigint      not null,
    employee_id   bigint      not null,
    interim       boolean     not null,
    valid_from    date        not null,
    valid_to      date,
    leads_people  boolean     not null,
    people_led_at timestamptz,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    cancelled_at  timestamptz,
    -- Null once cancelled, so that the keys below bind what stands.
    standing      daterange generated always as (case when cancelled_at is null then daterange(valid_from, valid_to, '[)') end) stored,
    constraint unit_chief_pk primary key (id),
    constraint unit_chief_body_fk foreign key (body_id) references body (id),
    constraint unit_chief_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint unit_chief_days check (valid_to > valid_from),
    constraint unit_chief_one_at_a_time unique (body_id, unit_id, standing without overlaps),
    constraint unit_chief_unit_fk foreign key (body_id, unit_id, period standing)
        references unit_version (body_id, unit_id, period valid) deferrable initially deferred
);
create index unit_chief_employee_ix on unit_chief (body_id, employee_id);
call fence('unit_chief', 'select, insert, update (valid_to, people_led_at, cancelled_at)', true);

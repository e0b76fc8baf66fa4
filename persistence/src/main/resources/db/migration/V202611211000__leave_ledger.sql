-- Leave: types and rules as data, rights as an append-only ledger, and requests that cannot overlap or overdraw.
set search_path = mujamma, batch, public;

create table leave_type (
    id          text not null,
    name_ar     text not null,
    name_fr     text not null,
    regime_id   text,
    legal_basis text not null,
    amount      text not null,
    unit        text not null,
    paid_by     text not null,
    rule        text not null,
    confidence  text not null,
    constraint leave_type_pk primary key (id),
    constraint leave_type_regime_fk foreign key (regime_id) references regime (id),
    constraint leave_type_unit check (unit in ('CALENDAR_DAY', 'WORKING_DAY', 'HOUR', 'MONTH'))
);
grant select on leave_type to ${app};

-- The numbers of annual leave, per regime, from a date on; "verified" tells whether the text of law was seen.
create table annual_leave_rule (
    id                         integer generated always as identity,
    regime_id                  text          not null,
    leave_type_id              text          not null,
    valid_from                 date          not null,
    valid_to                   date,
    valid                      daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    days_per_month             numeric(4, 2) not null,
    max_days                   numeric(5, 2) not null,
    period_start_month         smallint      not null,
    period_start_day           smallint      not null,
    -- A started month counts as one when it holds more working days than this.
    started_month_working_days smallint      not null,
    newcomer_months            text          not null,
    rounding                   text          not null,
    holidays_prolong           boolean       not null,
    source                     text          not null,
    unverified                 text          not null,
    constraint annual_leave_rule_pk primary key (id),
    constraint annual_leave_rule_regime_fk foreign key (regime_id) references regime (id),
    constraint annual_leave_rule_type_fk foreign key (leave_type_id) references leave_type (id),
    constraint annual_leave_rule_one_at_a_time unique (regime_id, valid without overlaps),
    constraint annual_leave_rule_newcomer_months check (newcomer_months in ('CALENDAR', 'FROM_HIRE')),
    constraint annual_leave_rule_rounding check (rounding in ('NONE', 'UP'))
);
grant select on annual_leave_rule to ${app};

create table leave_request (
    id                     bigint generated always as identity,
    body_id                text          not null,
    employee_id            bigint        not null,
    leave_type_id          text          not null,
    first_day              date          not null,
    last_day               date          not null,
    period                 daterange generated always as (daterange(first_day, last_day, '[]')) stored,
    days                   numeric(6, 2) not null,
    status                 text          not null,
    note                   text,
    -- The chief who is to decide; null where the employee has none and HR decides.
    decider_id             bigint,
    asked_at               timestamptz   not null,
    asked_by               text          not null,
    decided_at             timestamptz,
    decided_by             text,
    decided_by_employee_id bigint,
    decision_reason        text,
    withdrawn_at           timestamptz,
    version                integer       not null default 0,
    constraint leave_request_pk primary key (id),
    constraint leave_request_body_fk foreign key (body_id) references body (id),
    constraint leave_request_in_body_uk unique (body_id, id),
    constraint leave_request_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint leave_request_decider_fk foreign key (body_id, decider_id) references employee (body_id, id),
    constraint leave_request_type_fk foreign key (leave_type_id) references leave_type (id),
    constraint leave_request_order check (first_day <= last_day),
    constraint leave_request_days check (days > 0),
    constraint leave_request_status check (status in ('PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    constraint leave_request_not_decided_by_oneself check (decided_by_employee_id <> employee_id and decider_id <> employee_id),
    constraint leave_request_decision check (
        (status in ('APPROVED', 'REFUSED')) <= (decided_at is not null and decided_by is not null)),
    constraint leave_request_refusal_has_a_reason check (status <> 'REFUSED' or length(trim(decision_reason)) > 0),
    constraint leave_request_no_overlap exclude using gist
        (body_id with =, employee_id with =, period with &&) where (status in ('PENDING', 'APPROVED'))
);
create index leave_request_employee_ix on leave_request (body_id, employee_id, first_day);
create index leave_request_decider_ix on leave_request (body_id, decider_id, status, first_day);
call fence('leave_request', 'select, insert, update', true);

create function leave_request_after_hire() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if exists (select from employee e
               where e.body_id = new.body_id and e.id = new.employee_id and e.hire_date > new.first_day) then
        raise exception 'leave starts before the hire date (leave_request_after_hire)'
            using errcode = 'check_violation', constraint = 'leave_request_after_hire', table = 'leave_request';
    end if;
    return new;
end $$;
create trigger leave_request_after_hire before insert or update of first_day on leave_request
    for each row execute function leave_request_after_hire();

-- Rights are moved by adding entries; nothing is changed or removed. A take is written when the request is sent, so that
-- two requests cannot count on the same days; a refusal or withdrawal gives back.
create table leave_entry (
    id            bigint generated always as identity,
    body_id       text          not null,
    employee_id   bigint        not null,
    leave_type_id text          not null,
    period_start  date          not null,
    kind          text          not null,
    days          numeric(6, 2) not null,
    effective_on  date          not null,
    month         date,
    request_id    bigint,
    run_id        bigint,
    rule_id       integer,
    reason        text,
    created_at    timestamptz   not null default now(),
    created_by    text          not null,
    constraint leave_entry_pk primary key (id),
    constraint leave_entry_body_fk foreign key (body_id) references body (id),
    constraint leave_entry_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint leave_entry_type_fk foreign key (leave_type_id) references leave_type (id),
    constraint leave_entry_request_fk foreign key (body_id, request_id) references leave_request (body_id, id),
    constraint leave_entry_rule_fk foreign key (rule_id) references annual_leave_rule (id),
    constraint leave_entry_kind check (case kind
        when 'GRANT' then days > 0 and month is not null and extract(day from month) = 1
        when 'TAKE' then days < 0 and request_id is not null and month is null
        when 'GIVE_BACK' then days > 0 and request_id is not null and month is null
        when 'ADJUST' then days <> 0 and length(trim(reason)) > 0 and month is null
        else false end)
);
-- Makes the accrual of a month repeatable: the second grant of the same month does not enter.
create unique index leave_entry_month_granted_once on leave_entry (body_id, employee_id, leave_type_id, month) where kind = 'GRANT';
create index leave_entry_employee_ix on leave_entry (body_id, employee_id, leave_type_id, effective_on);
create index leave_entry_request_ix on leave_entry (body_id, request_id) where request_id is not null;
call fence('leave_entry', 'select, insert', true);

-- The sum of the ledger, kept by the trigger alone, so that the database refuses to overdraw.
create table leave_balance (
    body_id       text          not null,
    employee_id   bigint        not null,
    leave_type_id text          not null,
    period_start  date          not null,
    days          numeric(7, 2) not null,
    constraint leave_balance_pk primary key (body_id, employee_id, leave_type_id, period_start),
    constraint leave_balance_body_fk foreign key (body_id) references body (id),
    constraint leave_balance_not_negative check (days >= 0)
);
call fence('leave_balance', 'select', false);

-- First the update, then the insert of what was not there: an upsert alone would check the bare movement, which is negative
-- for a take, before it sees the row it adds to.
create function leave_balance_follows_ledger() returns trigger
    language plpgsql security definer set search_path = mujamma, pg_temp as $$
begin
    with moved as (
        select n.body_id, n.employee_id, n.leave_type_id, n.period_start, sum(n.days) as days
        from new_rows n
        group by n.body_id, n.employee_id, n.leave_type_id, n.period_start),
    updated as (
        update leave_balance b set days = b.days + m.days
        from moved m
        where b.body_id = m.body_id and b.employee_id = m.employee_id
          and b.leave_type_id = m.leave_type_id and b.period_start = m.period_start
        returning b.employee_id, b.leave_type_id, b.period_start)
    insert into leave_balance as b (body_id, employee_id, leave_type_id, period_start, days)
    select m.body_id, m.employee_id, m.leave_type_id, m.period_start, m.days
    from moved m
    where not exists (select from updated u where u.employee_id = m.employee_id
                      and u.leave_type_id = m.leave_type_id and u.period_start = m.period_start)
    -- Somebody else may have been first; both movements count.
    on conflict on constraint leave_balance_pk do update set days = b.days + excluded.days;
    return null;
end $$;
create trigger leave_balance_follows_ledger after insert on leave_entry referencing new table as new_rows
    for each statement execute function leave_balance_follows_ledger();

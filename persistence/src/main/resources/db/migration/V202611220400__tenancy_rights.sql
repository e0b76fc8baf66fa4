-- Rights beside roles: the health and the discipline part of a file are read by those alone whom the administrator gave the right, and the database itself refuses the others. Each such reading is noted.
set search_path = mujamma, batch, public;

alter table account_grant add column rights text[] not null default '{}';
alter table account_grant
    add constraint account_grant_rights check (rights <@ array['HEALTH', 'DISCIPLINE']),
    add constraint account_grant_rights_are_for_hr check (rights = '{}' or role in ('HR_OFFICER', 'HR_DIRECTOR'));

-- Which tables are restricted, and to which right: what the audit keeps of their rows is restricted with them.
create table restricted_table (
    table_name   text not null,
    access_right text not null,
    constraint restricted_table_pk primary key (table_name),
    constraint restricted_table_right check (access_right in ('HEALTH', 'DISCIPLINE'))
);
grant select on restricted_table to ${app};

-- The rights that the hat of the transaction carries; none where no scope was told.
create function rights_held() returns text[]
    language sql stable parallel safe
    return string_to_array(nullif(current_setting('mujamma.rights', true), ''), ',');

-- The employee who works under an EMPLOYEE hat in this transaction; null under any other hat.
create function employee_of_scope() returns bigint
    language sql stable parallel safe
    return nullif(current_setting('mujamma.employee', true), '')::bigint;

-- Beside fence(): rows are seen and written with the right alone, whatever the statement. With own, an employee also sees
-- the own rows (the table then has an employee_id), and never writes them. Restrictive policies narrow what the fence allows.
-- Has to stand after fence() of the same table.
create procedure restrict(target regclass, required text, own boolean)
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    held text := format('(select %L = any (rights_held()))', required);
begin
    insert into restricted_table (table_name, access_right)
    select relname, required from pg_class where oid = target;
    execute format('create policy restricted_reading on %s as restrictive for select using (%s%s)',
        target, held, case when own then ' or employee_id = (select employee_of_scope())' else '' end);
    execute format('create policy restricted_adding on %s as restrictive for insert with check (%s)', target, held);
    execute format('create policy restricted_changing on %s as restrictive for update using (%s)', target, held);
    execute format('create policy restricted_removing on %s as restrictive for delete using (%s)', target, held);
end $$;

create procedure restrict(target regclass, required text)
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    call restrict(target, required, false);
end $$;

-- A row of the audit holds the row it speaks of.
create policy restricted_reading on audit_entry as restrictive for select
    using (table_name not in (select t.table_name from restricted_table t
                              where t.access_right <> all (coalesce(rights_held(), '{}'))));

-- Who read which restricted part of whose file. Shown to the employee; added to and never changed.
create table file_reading (
    id          bigint generated always as identity,
    body_id     text        not null,
    employee_id bigint      not null,
    part        text        not null,
    -- What of the part was shown, such as the name of an attachment; null for the part as a whole.
    detail      text,
    account     text        not null default scope_setting('account'),
    hat         text        not null default scope_setting('hat'),
    -- By what right it was shown.
    reason      text        not null,
    act         text        not null default scope_setting('act'),
    at          timestamptz not null default clock_timestamp(),
    constraint file_reading_pk primary key (id),
    constraint file_reading_body_fk foreign key (body_id) references body (id),
    constraint file_reading_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint file_reading_part check (part in ('HEALTH', 'DISCIPLINE')),
    constraint file_reading_reason check (reason in ('RIGHT_HELD', 'PROCEDURE'))
);
create index file_reading_employee_ix on file_reading (body_id, employee_id, id desc);
create index file_reading_at_ix on file_reading (body_id, id desc);
call fence('file_reading', 'select, insert', false);

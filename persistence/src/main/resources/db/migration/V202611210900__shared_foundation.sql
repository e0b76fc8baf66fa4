-- The floor everything stands on: schemas, extensions, what the application role may see, and how a body's table is fenced.
create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

create schema if not exists batch;
grant usage on schema mujamma, batch to ${app};

do $$ begin
    execute format('alter database %I set search_path = mujamma, batch, public', current_database());
end $$;
set search_path = mujamma, batch, public;

-- Who did what, when, to which row. Written by triggers, so that jobs and set-based SQL are seen as well as pages.
create table audit_entry (
    id          bigint generated always as identity,
    body_id     text        not null,
    at          timestamptz not null default clock_timestamp(),
    account     text        not null,
    hat         text        not null,
    act         text        not null,
    table_name  text        not null,
    row_id      text        not null,
    operation   text        not null,
    before      jsonb,
    after       jsonb,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_operation check (operation in ('INSERT', 'UPDATE', 'DELETE'))
);
create index audit_entry_row_ix on audit_entry (body_id, table_name, row_id);
create index audit_entry_at_ix on audit_entry using brin (at);

create function scope_setting(name text) returns text
    language sql stable parallel safe
    return coalesce(nullif(current_setting('mujamma.' || name, true), ''), 'system');

create function audit_changes() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into audit_entry (body_id, account, hat, act, table_name, row_id, operation, after)
        select n.body_id, scope_setting('account'), scope_setting('hat'), scope_setting('act'),
               tg_table_name, n.id::text, tg_op, to_jsonb(n)
        from new_rows n;
    elsif tg_op = 'UPDATE' then
        insert into audit_entry (body_id, account, hat, act, table_name, row_id, operation, before, after)
        select n.body_id, scope_setting('account'), scope_setting('hat'), scope_setting('act'),
               tg_table_name, n.id::text, tg_op, to_jsonb(o), to_jsonb(n)
        from new_rows n join old_rows o on o.id = n.id;
    else
        insert into audit_entry (body_id, account, hat, act, table_name, row_id, operation, before)
        select o.body_id, scope_setting('account'), scope_setting('hat'), scope_setting('act'),
               tg_table_name, o.id::text, tg_op, to_jsonb(o)
        from old_rows o;
    end if;
    return null;
end $$;

-- Fences a table of a body: no scope, no rows. Every table with a body_id goes through here; a test walks the catalogue.
-- The setting stands in a scalar sub-select so that it is read once per statement and not once per row; it is '' and not
-- null once a pooled connection has had a scope before, hence the nullif.
create procedure fence(target regclass, privileges text, audited boolean)
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format($p$create policy body_isolation on %s
        using (body_id = (select nullif(current_setting('mujamma.body', true), '')))
        with check (body_id = (select nullif(current_setting('mujamma.body', true), '')))$p$, target);
    execute format('grant %s on %s to ${app}', privileges, target);
    if audited then
        execute format('create trigger audit_insert after insert on %s referencing new table as new_rows '
            'for each statement execute function audit_changes()', target);
        execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows '
            'for each statement execute function audit_changes()', target);
        execute format('create trigger audit_delete after delete on %s referencing old table as old_rows '
            'for each statement execute function audit_changes()', target);
    end if;
end $$;

call fence('audit_entry', 'select, insert', false);

-- What employees propose to correct in their own file, and how the number of a new employee is proposed.
set search_path = mujamma, batch, public;

create table file_correction (
    id                     bigint generated always as identity,
    body_id                text        not null,
    employee_id            bigint      not null,
    part                   text        not null,
    operation              text        not null,
    -- The row of the part that is meant; null for one to be added.
    row_id                 bigint,
    old_values             jsonb       not null,
    new_values             jsonb       not null,
    note                   text,
    status                 text        not null,
    asked_at               timestamptz not null,
    asked_by               text        not null,
    decided_at             timestamptz,
    decided_by             text,
    decided_by_employee_id bigint,
    reason                 text,
    version                integer     not null default 0,
    constraint file_correction_pk primary key (id),
    constraint file_correction_body_fk foreign key (body_id) references body (id),
    constraint file_correction_in_body_uk unique (body_id, id),
    constraint file_correction_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint file_correction_operation check (operation in ('ADD', 'CHANGE', 'REMOVE')),
    constraint file_correction_row check ((operation = 'ADD') = (row_id is null)),
    constraint file_correction_status check (status in ('PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint file_correction_decision check ((status in ('ACCEPTED', 'REFUSED')) <= (decided_at is not null and decided_by is not null)),
    constraint file_correction_not_decided_by_oneself check (decided_by_employee_id <> employee_id),
    constraint file_correction_refusal_has_a_reason check (status <> 'REFUSED' or length(trim(reason)) > 0),
    -- What acts decide is corrected by an act alone; the application never offers it, the database refuses it.
    constraint file_correction_not_what_acts_own check (not jsonb_exists_any(new_values, array[
        'id', 'body_id', 'employee_id', 'version', 'matricule', 'hire_date', 'regime_id', 'unit_id', 'post_title', 'grade_label',
        'chief_id']))
);
create unique index file_correction_one_open on file_correction (body_id, employee_id, part, row_id) where status = 'PENDING';
create index file_correction_status_ix on file_correction (body_id, status, asked_at);
create index file_correction_employee_ix on file_correction (body_id, employee_id, asked_at);
call fence('file_correction',
    'select, insert, update (status, decided_at, decided_by, decided_by_employee_id, reason, version)', true);

create table matricule_setting (
    id      bigint generated always as identity,
    body_id text     not null,
    prefix  text     not null,
    digits  smallint not null,
    version integer  not null default 0,
    constraint matricule_setting_pk primary key (id),
    constraint matricule_setting_body_fk foreign key (body_id) references body (id),
    constraint matricule_setting_one_uk unique (body_id),
    constraint matricule_setting_prefix check (prefix ~ '^[A-Za-z0-9./_-]{0,20}$'),
    constraint matricule_setting_digits check (digits between 1 and 10)
);
call fence('matricule_setting', 'select, insert, update', true);

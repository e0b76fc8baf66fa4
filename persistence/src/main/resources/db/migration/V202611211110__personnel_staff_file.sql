-- Staff files between upload and commit: their bytes, their lines as read, and what each line would change. In the database and not on a disk, so that any node can go on with them.
set search_path = mujamma, batch, public;

create table staff_file (
    id              bigint generated always as identity,
    body_id         text        not null,
    name            text        not null,
    size            bigint      not null,
    sha256          text        not null,
    form            text        not null,
    titles          text[]      not null,
    unknown_titles  text[]      not null,
    columns         text[]      not null,
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    rehearsal_id    bigint,
    commit_id       bigint,
    lines           integer     not null default 0,
    new_lines       integer     not null default 0,
    changed_lines   integer     not null default 0,
    unchanged_lines integer     not null default 0,
    refused_lines   integer     not null default 0,
    constraint staff_file_pk primary key (id),
    constraint staff_file_body_fk foreign key (body_id) references body (id),
    constraint staff_file_in_body_uk unique (body_id, id),
    constraint staff_file_form check (form in ('XLSX', 'CSV_UTF_8', 'CSV_WINDOWS_1256')),
    constraint staff_file_rehearsal_fk foreign key (body_id, rehearsal_id) references job_run (body_id, id),
    constraint staff_file_commit_fk foreign key (body_id, commit_id) references job_run (body_id, id)
);
create index staff_file_uploaded_ix on staff_file (body_id, uploaded_at desc);
call fence('staff_file', 'select, insert, update', false);

create table staff_file_part (
    body_id text    not null,
    file_id bigint  not null,
    no      integer not null,
    bytes   bytea   not null,
    constraint staff_file_part_pk primary key (file_id, no),
    constraint staff_file_part_body_fk foreign key (body_id) references body (id),
    constraint staff_file_part_file_fk foreign key (body_id, file_id) references staff_file (body_id, id)
);
-- The bytes of a workbook are packed already.
alter table staff_file_part alter column bytes set storage external;
call fence('staff_file_part', 'select, insert', false);

-- No foreign key per line: 300,000 look-ups of the one file that its own job is reading would say nothing.
create table staff_line (
    body_id         text     not null,
    file_id         bigint   not null,
    line_no         integer  not null,
    matricule       text,
    last_name_ar    text,
    first_name_ar   text,
    last_name_fr    text,
    first_name_fr   text,
    sex             text,
    birth_date      date,
    birth_year      smallint,
    birth_wilaya_id smallint,
    nin             text,
    nss             text,
    hire_date       date,
    regime_id       text,
    unit_code       text,
    post_title      text,
    grade_label     text,
    chief_matricule text,
    email           text,
    constraint staff_line_pk primary key (file_id, line_no)
);
call fence('staff_line', 'select, insert', false);

-- READ: the line by itself; CHECK: against the other lines and the database, found anew before the commit.
create table staff_rejection (
    id          bigint generated always as identity,
    body_id     text    not null,
    file_id     bigint  not null,
    line_no     integer not null,
    stage       text    not null,
    column_name text,
    value       text    not null,
    reason_key  text    not null,
    arguments   text[]  not null,
    constraint staff_rejection_pk primary key (id),
    constraint staff_rejection_stage check (stage in ('READ', 'CHECK'))
);
create index staff_rejection_line_ix on staff_rejection (file_id, line_no);
call fence('staff_rejection', 'select, insert, delete', false);

create table staff_verdict (
    body_id     text    not null,
    file_id     bigint  not null,
    line_no     integer not null,
    outcome     text    not null,
    employee_id bigint,
    -- Level below the chiefs that the same file brings, then line: chiefs are written before their people.
    write_key   bigint,
    differences jsonb,
    constraint staff_verdict_pk primary key (file_id, line_no),
    constraint staff_verdict_outcome check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'))
);
create index staff_verdict_outcome_ix on staff_verdict (file_id, outcome, line_no);
create index staff_verdict_write_ix on staff_verdict (file_id, write_key) where write_key is not null;
call fence('staff_verdict', 'select, insert, update, delete', false);

-- A job that has just filled a table tells the planner so, before it joins the table.
grant maintain on table staff_line, staff_rejection, staff_verdict, employee to ${app};

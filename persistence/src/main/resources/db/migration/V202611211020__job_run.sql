-- Runs of batch jobs as people see them: who started what, how far it is, what it would change. JBeret's own tables stand in schema batch.
set search_path = mujamma, batch, public;

create table job_run (
    id           bigint generated always as identity,
    body_id      text        not null,
    job          text        not null,
    mode         text        not null,
    parameters   jsonb       not null default '{}',
    -- The rehearsal whose result this run commits.
    rehearsal_id bigint,
    status       text        not null,
    started_by   text        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    -- Who set it going last, under which hat: the person whose rights it works with and whom the audit names.
    worked_by    text        not null,
    hat_id       bigint      not null,
    hat_role     text        not null,
    worked_since timestamptz not null,
    done_before  bigint      not null default 0,
    execution_id bigint,
    -- Counts the times it was set going; work of an earlier time that woke up late is refused by it.
    attempt      integer     not null default 1,
    stop_asked   boolean     not null default false,
    -- Keys that cut the work into parts, noted at the first start so that a restart cuts the same.
    cuts         jsonb       not null default '[]',
    total        bigint      not null default 0,
    done         bigint      not null default 0,
    summary      jsonb       not null default '{}',
    error_key    text,
    error_arguments jsonb    not null default '[]',
    -- A run belongs to the node that renews this; JBeret itself sees crashed runs of its own JVM only.
    node         text,
    lease_until  timestamptz,
    version      integer     not null default 0,
    constraint job_run_pk primary key (id),
    constraint job_run_body_fk foreign key (body_id) references body (id),
    constraint job_run_in_body_uk unique (body_id, id),
    constraint job_run_rehearsal_fk foreign key (body_id, rehearsal_id) references job_run (body_id, id),
    constraint job_run_mode check (mode in ('REHEARSAL', 'COMMIT')),
    constraint job_run_status check (status in ('RUNNING', 'COMPLETED', 'STOPPED', 'FAILED'))
);
create index job_run_job_ix on job_run (body_id, job, started_at desc);
create unique index job_run_committed_once on job_run (body_id, rehearsal_id) where rehearsal_id is not null;
call fence('job_run', 'select, insert, update', false);

-- What a run changes, or would change, per item (an employee, a line of a file).
create table job_difference (
    body_id text          not null,
    run_id  bigint        not null,
    item    bigint        not null,
    label   text          not null,
    before  numeric(9, 2),
    after   numeric(9, 2),
    detail  jsonb         not null default '{}',
    constraint job_difference_pk primary key (run_id, item),
    constraint job_difference_body_fk foreign key (body_id) references body (id),
    constraint job_difference_run_fk foreign key (body_id, run_id) references job_run (body_id, id) on delete cascade
);
create index job_difference_label_ix on job_difference (run_id, label);
call fence('job_difference', 'select, insert, delete', false);

-- What a run could not treat, and why, in words that are translated for the reader.
create table job_rejection (
    body_id    text   not null,
    run_id     bigint not null,
    item       bigint not null,
    label      text   not null,
    reason_key text   not null,
    arguments  text[] not null default '{}',
    constraint job_rejection_pk primary key (run_id, item),
    constraint job_rejection_body_fk foreign key (body_id) references body (id),
    constraint job_rejection_run_fk foreign key (body_id, run_id) references job_run (body_id, id) on delete cascade
);
call fence('job_rejection', 'select, insert, delete', false);

alter table leave_entry add constraint leave_entry_run_fk foreign key (body_id, run_id) references job_run (body_id, id);

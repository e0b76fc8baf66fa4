-- Days that are no work for leave, as the career says: told downwards, because leave knows no career. No rows means that every day since the hire counts.
set search_path = mujamma, batch, public;

create table employee_service_gap (
    id          bigint generated always as identity,
    body_id     text   not null,
    employee_id bigint not null,
    gap_from    date   not null,
    -- The day after the last; null while it goes on.
    gap_to      date,
    gap         daterange generated always as (daterange(gap_from, gap_to, '[)')) stored,
    -- What it is for a reader of the explanation, and the text it rests on.
    reason_ar   text   not null,
    reason_fr   text   not null,
    source      text   not null,
    constraint employee_service_gap_pk primary key (id),
    constraint employee_service_gap_body_fk foreign key (body_id) references body (id),
    constraint employee_service_gap_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_service_gap_order check (gap_to > gap_from),
    constraint employee_service_gap_no_overlap unique (employee_id, gap without overlaps)
);
create index employee_service_gap_employee_ix on employee_service_gap (body_id, employee_id, gap_from);
call fence('employee_service_gap', 'select, insert, delete', false);

-- The health part of a file: what work has to take into account, and no diagnosis. Shown with the right HEALTH alone, and to the employee.
set search_path = mujamma, batch, public;

create table employee_health (
    id               bigint generated always as identity,
    body_id          text        not null,
    employee_id      bigint      not null,
    handicap         boolean     not null,
    -- Rate of disability in percent, as the card gives it.
    rate             smallint,
    card_number      text,
    card_valid_until date,
    -- What the work place and the work have to be like.
    adaptations      text,
    changed_by       text        not null,
    changed_at       timestamptz not null,
    version          integer     not null default 0,
    constraint employee_health_pk primary key (id),
    constraint employee_health_employee_uk unique (body_id, employee_id),
    constraint employee_health_body_fk foreign key (body_id) references body (id),
    constraint employee_health_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_health_rate check (rate between 1 and 100),
    constraint employee_health_card check (handicap or rate is null and card_number is null and card_valid_until is null)
);
call fence('employee_health', 'select, insert, update (handicap, rate, card_number, card_valid_until, adaptations, changed_by, changed_at, version)', true);
call restrict('employee_health', 'HEALTH', true);

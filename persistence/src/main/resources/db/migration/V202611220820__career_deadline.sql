-- What acts have set running: one row per clock of an act that stands, made anew whenever the timeline of a person changes, so that lists of what is due are read in the database.
set search_path = mujamma, batch, public;

create table career_deadline (
    id              bigint generated always as identity,
    body_id         text      not null,
    employee_id     bigint    not null,
    act_id          bigint    not null,
    clock_id        text      not null,
    name_ar         text      not null,
    name_fr         text      not null,
    article         text      not null,
    due_on          date      not null,
    remind_on       date[]    not null,
    -- Kinds of acts that answer it.
    answered_by     text[]    not null,
    -- The act that answered it; null while it runs.
    answered_act_id bigint,
    -- The planned end that it stands before; null where it is counted from the effect.
    ends_on         date,
    restricted      boolean   not null,
    constraint career_deadline_pk primary key (id),
    constraint career_deadline_body_fk foreign key (body_id) references body (id),
    constraint career_deadline_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint career_deadline_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint career_deadline_answer_fk foreign key (body_id, answered_act_id) references act (body_id, id),
    constraint career_deadline_once unique (act_id, clock_id)
);
create index career_deadline_employee_ix on career_deadline (body_id, employee_id);
create index career_deadline_due_ix on career_deadline (body_id, due_on) where answered_act_id is null;
call fence('career_deadline', 'select, insert, delete', false);

-- Which reminder has been sent. The key is what makes it once, however many nodes turn the day.
create table career_reminder (
    id          bigint generated always as identity,
    body_id     text        not null,
    employee_id bigint      not null,
    act_id      bigint      not null,
    clock_id    text        not null,
    remind_on   date        not null,
    sent_at     timestamptz not null default clock_timestamp(),
    constraint career_reminder_pk primary key (id),
    constraint career_reminder_body_fk foreign key (body_id) references body (id),
    constraint career_reminder_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint career_reminder_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint career_reminder_once unique (act_id, clock_id, remind_on)
);
create index career_reminder_employee_ix on career_reminder (body_id, employee_id);
call fence('career_reminder', 'select, insert', false);

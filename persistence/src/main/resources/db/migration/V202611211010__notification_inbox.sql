-- The inbox of the application: a message is a key and its arguments, so that each reader gets it in the own language.
set search_path = mujamma, batch, public;

create table notification (
    id          bigint generated always as identity,
    body_id     text        not null,
    employee_id bigint      not null,
    message_key text        not null,
    arguments   text[]      not null default '{}',
    link        text,
    created_at  timestamptz not null,
    read_at     timestamptz,
    constraint notification_pk primary key (id),
    constraint notification_body_fk foreign key (body_id) references body (id),
    constraint notification_employee_fk foreign key (body_id, employee_id) references employee (body_id, id)
);
create index notification_employee_ix on notification (body_id, employee_id, created_at desc);
create index notification_unread_ix on notification (body_id, employee_id) where read_at is null;
call fence('notification', 'select, insert, update', true);

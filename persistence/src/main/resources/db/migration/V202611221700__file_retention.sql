-- Sent files and the lines read from them are wanted until people are sure of them, not for ever: each body says for how many days after their end, from which day on.
set search_path = mujamma, batch, public;

create table file_retention (
    id         bigint generated always as identity,
    body_id    text        not null,
    valid_from date        not null,
    days       smallint    not null,
    -- Null for what the product is supplied with, which no text fixes.
    reason     text,
    set_by     text        not null,
    set_at     timestamptz not null,
    constraint file_retention_pk primary key (id),
    constraint file_retention_body_fk foreign key (body_id) references body (id),
    constraint file_retention_days check (days between 30 and 3650),
    constraint file_retention_reason check (length(reason) between 1 and 300)
);
-- Of two that begin on one day the later one counts.
create index file_retention_from_ix on file_retention (body_id, valid_from, id);
insert into file_retention (body_id, valid_from, days, set_by, set_at)
select id, date '2026-01-01', 180, 'system', now() from body;
call fence('file_retention', 'select, insert', true);

-- What was sent, by whom, when and what came of it stays; the bytes and the lines go.
alter table sent_file add column forgotten_at timestamptz;
grant delete on table sent_file_part, staff_line, career_line to ${app};

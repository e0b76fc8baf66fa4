-- Territory and time: wilayas keyed by an internal id (codes 59-69 are not settled), weekly rest and holidays from data.
set search_path = mujamma, batch, public;

create table wilaya (
    id           smallint not null,
    code         text     not null,
    name_ar      text     not null,
    name_fr      text     not null,
    year_created smallint not null,
    mother_id    smallint,
    constraint wilaya_pk primary key (id),
    constraint wilaya_code_uk unique (code),
    constraint wilaya_mother_fk foreign key (mother_id) references wilaya (id)
);

-- Days of rest by ISO number (Monday 1 … Sunday 7), from a date on.
create table weekly_rest (
    id         integer generated always as identity,
    rest_days  smallint[] not null,
    valid_from date       not null,
    valid_to   date,
    valid      daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    source     text       not null,
    verified   boolean    not null,
    constraint weekly_rest_pk primary key (id),
    constraint weekly_rest_one_at_a_time exclude using gist (valid with &&)
);

create table holiday (
    id      integer generated always as identity,
    day     date not null,
    key     text not null,
    name_ar text not null,
    name_fr text not null,
    kind    text not null,
    status  text not null,
    source  text not null,
    constraint holiday_pk primary key (id),
    constraint holiday_once unique (day, key),
    constraint holiday_kind check (kind in ('CIVIL', 'RELIGIOUS')),
    constraint holiday_status check (status in ('FIXED', 'CONFIRMED', 'PROVISIONAL'))
);
grant select on wilaya, weekly_rest, holiday to ${app};

-- The employee as the staff file gives it; NIN and NSS are unique inside a body only, so that no body learns of another's people.
set search_path = mujamma, batch, public;

create table regime (
    id      text not null,
    name_ar text not null,
    name_fr text not null,
    source  text not null,
    constraint regime_pk primary key (id)
);
grant select on regime to ${app};

create table employee (
    id              bigint generated always as identity,
    body_id         text     not null,
    matricule       text     not null,
    last_name_ar    text     not null,
    first_name_ar   text     not null,
    last_name_fr    text     not null,
    first_name_fr   text     not null,
    sex             text     not null,
    birth_date      date,
    birth_year      smallint not null,
    birth_wilaya_id smallint,
    nin             text,
    nss             text,
    hire_date       date     not null,
    regime_id       text     not null,
    unit_id         bigint   not null,
    post_title      text     not null,
    grade_label     text,
    chief_id        bigint,
    email           text,
    version         integer  not null default 0,
    constraint employee_pk primary key (id),
    constraint employee_body_fk foreign key (body_id) references body (id),
    constraint employee_in_body_uk unique (body_id, id),
    constraint employee_matricule_uk unique (body_id, matricule),
    constraint employee_nin_uk unique (body_id, nin),
    constraint employee_nss_uk unique (body_id, nss),
    constraint employee_nin_form check (nin ~ '^[0-9]{18}$'),
    constraint employee_nss_form check (nss ~ '^[0-9]{12}$'),
    constraint employee_sex check (sex in ('F', 'M')),
    -- A presumed birth ("né présumé") has a year and no date.
    constraint employee_birth check (birth_date is null or extract(year from birth_date) = birth_year),
    constraint employee_hired_after_birth check (extract(year from hire_date) > birth_year),
    constraint employee_birth_wilaya_fk foreign key (birth_wilaya_id) references wilaya (id),
    constraint employee_regime_fk foreign key (regime_id) references regime (id),
    constraint employee_unit_fk foreign key (body_id, unit_id) references unit (body_id, id),
    constraint employee_chief_fk foreign key (body_id, chief_id) references employee (body_id, id) deferrable initially deferred,
    constraint employee_not_own_chief check (chief_id <> id)
);
create index employee_unit_ix on employee (body_id, unit_id);
create index employee_chief_ix on employee (body_id, chief_id);
create index employee_name_fr_ix on employee (body_id, last_name_fr, first_name_fr, id);
create index employee_name_ar_ix on employee (body_id, last_name_ar, first_name_ar, id);
call fence('employee', 'select, insert, update', true);

alter table account_grant add constraint account_grant_employee_fk
    foreign key (in_body, employee_id) references employee (body_id, id);

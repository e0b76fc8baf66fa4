-- The parts of an employee's file: identity in full, family with its dates (leave and allowances depend on them), diplomas, languages, earlier employers, national service, contacts.
set search_path = mujamma, batch, public;

alter table employee
    add column maiden_name_ar text,
    add column maiden_name_fr text,
    add column father_name_ar text,
    add column father_name_fr text,
    add column mother_name_ar text,
    add column mother_name_fr text,
    add column birth_place_ar text,
    add column birth_place_fr text,
    add column nationality    text,
    add column family_status  text,
    add constraint employee_nationality check (nationality in ('ALGERIAN', 'DUAL', 'FOREIGN')),
    add constraint employee_family_status check (family_status in ('SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED'));

create table employee_contact (
    id             bigint generated always as identity,
    body_id        text    not null,
    employee_id    bigint  not null,
    address        text,
    commune        text,
    wilaya_id      smallint,
    phone          text,
    other_phone    text,
    personal_email text,
    version        integer not null default 0,
    constraint employee_contact_pk primary key (id),
    constraint employee_contact_body_fk foreign key (body_id) references body (id),
    constraint employee_contact_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_contact_one_uk unique (body_id, employee_id),
    constraint employee_contact_wilaya_fk foreign key (wilaya_id) references wilaya (id),
    constraint employee_contact_phone check (phone ~ '^\+?[0-9]{8,15}$' and other_phone ~ '^\+?[0-9]{8,15}$')
);
call fence('employee_contact', 'select, insert, update', true);

create table employee_service (
    id               bigint generated always as identity,
    body_id          text    not null,
    employee_id      bigint  not null,
    situation        text    not null,
    started_on       date,
    ended_on         date,
    service_document text,
    version          integer not null default 0,
    constraint employee_service_pk primary key (id),
    constraint employee_service_body_fk foreign key (body_id) references body (id),
    constraint employee_service_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_service_one_uk unique (body_id, employee_id),
    constraint employee_service_situation check (situation in ('DONE', 'IN_SERVICE', 'DEFERRED', 'EXEMPTED', 'NOT_CONCERNED')),
    constraint employee_service_order check (ended_on >= started_on)
);
call fence('employee_service', 'select, insert, update', true);

-- Several marriages may stand at once: the law knows polygamy, so no constraint forbids it.
create table employee_spouse (
    id            bigint generated always as identity,
    body_id       text    not null,
    employee_id   bigint  not null,
    last_name_ar  text    not null,
    first_name_ar text    not null,
    last_name_fr  text    not null,
    first_name_fr text    not null,
    birth_date    date,
    birth_year    smallint,
    married_on    date    not null,
    ended_on      date,
    ended_by      text,
    works         boolean not null default false,
    version       integer not null default 0,
    constraint employee_spouse_pk primary key (id),
    constraint employee_spouse_body_fk foreign key (body_id) references body (id),
    constraint employee_spouse_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_spouse_birth check (birth_date is null or extract(year from birth_date) = birth_year),
    constraint employee_spouse_born_before_marriage check (birth_year < extract(year from married_on)),
    constraint employee_spouse_order check (ended_on >= married_on),
    constraint employee_spouse_end check ((ended_on is null) = (ended_by is null)),
    constraint employee_spouse_ended_by check (ended_by in ('DIVORCE', 'DEATH'))
);
create index employee_spouse_employee_ix on employee_spouse (body_id, employee_id);
call fence('employee_spouse', 'select, insert, update, delete', true);

create table employee_child (
    id            bigint generated always as identity,
    body_id       text    not null,
    employee_id   bigint  not null,
    first_name_ar text    not null,
    first_name_fr text    not null,
    sex           text    not null,
    birth_date    date    not null,
    died_on       date,
    dependent     boolean not null default true,
    handicapped   boolean not null default false,
    version       integer not null default 0,
    constraint employee_child_pk primary key (id),
    constraint employee_child_body_fk foreign key (body_id) references body (id),
    constraint employee_child_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_child_sex check (sex in ('F', 'M')),
    constraint employee_child_order check (died_on >= birth_date),
    constraint employee_child_dependent check (died_on is null or not dependent)
);
create index employee_child_employee_ix on employee_child (body_id, employee_id);
call fence('employee_child', 'select, insert, update, delete', true);

create function employee_child_after_parent() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if exists (select from employee e
               where e.body_id = new.body_id and e.id = new.employee_id
                 and (e.birth_date >= new.birth_date or e.birth_year >= extract(year from new.birth_date))) then
        raise exception 'a child born before its parent (employee_child_after_parent)'
            using errcode = 'check_violation', constraint = 'employee_child_after_parent', table = 'employee_child';
    end if;
    return new;
end $$;
create trigger employee_child_after_parent before insert or update of birth_date on employee_child
    for each row execute function employee_child_after_parent();

create function employee_before_children() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if exists (select from employee_child c
               where c.body_id = new.body_id and c.employee_id = new.id
                 and extract(year from c.birth_date) <= new.birth_year) then
        raise exception 'a child born before its parent (employee_child_after_parent)'
            using errcode = 'check_violation', constraint = 'employee_child_after_parent', table = 'employee';
    end if;
    return new;
end $$;
create trigger employee_before_children before update of birth_year on employee
    for each row when (new.birth_year > old.birth_year) execute function employee_before_children();

create table employee_diploma (
    id          bigint generated always as identity,
    body_id     text    not null,
    employee_id bigint  not null,
    level       text    not null,
    speciality  text,
    institution text,
    country     text,
    obtained_on date,
    version     integer not null default 0,
    constraint employee_diploma_pk primary key (id),
    constraint employee_diploma_body_fk foreign key (body_id) references body (id),
    constraint employee_diploma_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_diploma_level check (level in ('PRIMARY', 'MIDDLE', 'SECONDARY', 'BACCALAUREATE', 'VOCATIONAL',
        'TECHNICIAN', 'SENIOR_TECHNICIAN', 'DEUA', 'LICENCE', 'ENGINEER', 'MASTER', 'MAGISTER', 'DOCTORATE', 'OTHER'))
);
create index employee_diploma_employee_ix on employee_diploma (body_id, employee_id);
call fence('employee_diploma', 'select, insert, update, delete', true);

create table employee_language (
    id          bigint generated always as identity,
    body_id     text    not null,
    employee_id bigint  not null,
    language    text    not null,
    mastery     text    not null,
    version     integer not null default 0,
    constraint employee_language_pk primary key (id),
    constraint employee_language_body_fk foreign key (body_id) references body (id),
    constraint employee_language_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_language_once_uk unique (body_id, employee_id, language),
    constraint employee_language_language check (language in ('ARABIC', 'TAMAZIGHT', 'FRENCH', 'ENGLISH', 'SPANISH', 'GERMAN',
        'ITALIAN', 'TURKISH', 'CHINESE', 'RUSSIAN', 'OTHER')),
    constraint employee_language_mastery check (mastery in ('BASIC', 'GOOD', 'FLUENT', 'MOTHER_TONGUE'))
);
call fence('employee_language', 'select, insert, update, delete', true);

create table employee_employer (
    id          bigint generated always as identity,
    body_id     text    not null,
    employee_id bigint  not null,
    employer    text    not null,
    sector      text    not null,
    occupation  text,
    started_on  date    not null,
    ended_on    date    not null,
    counts      boolean not null default false,
    certificate text,
    version     integer not null default 0,
    constraint employee_employer_pk primary key (id),
    constraint employee_employer_body_fk foreign key (body_id) references body (id),
    constraint employee_employer_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_employer_sector check (sector in ('ADMINISTRATION', 'PUBLIC_BODY', 'PUBLIC_COMPANY', 'PRIVATE', 'ABROAD')),
    constraint employee_employer_order check (ended_on >= started_on)
);
create index employee_employer_employee_ix on employee_employer (body_id, employee_id);
call fence('employee_employer', 'select, insert, update, delete', true);

create table employee_emergency (
    id              bigint generated always as identity,
    body_id         text    not null,
    employee_id     bigint  not null,
    contact_name    text    not null,
    relation        text    not null,
    phone           text    not null,
    other_phone     text,
    version         integer not null default 0,
    constraint employee_emergency_pk primary key (id),
    constraint employee_emergency_body_fk foreign key (body_id) references body (id),
    constraint employee_emergency_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint employee_emergency_relation check (relation in ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'OTHER')),
    constraint employee_emergency_phone check (phone ~ '^\+?[0-9]{8,15}$' and other_phone ~ '^\+?[0-9]{8,15}$')
);
create index employee_emergency_employee_ix on employee_emergency (body_id, employee_id);
call fence('employee_emergency', 'select, insert, update, delete', true);

-- Who changed what of a file is read by employee, also for rows that were removed.
create index audit_entry_file_ix on audit_entry (body_id, (coalesce(after, before) ->> 'employee_id'), id desc)
    where table_name in ('employee_contact', 'employee_service', 'employee_spouse', 'employee_child', 'employee_diploma',
                         'employee_language', 'employee_employer', 'employee_emergency');

-- Acts on paper: registers whose numbers have no gap, templates in both languages, and papers that are frozen once issued and can be verified by anybody who holds their code.
set search_path = mujamma, batch, public;

create table paper_register (
    id      text not null,
    name_ar text not null,
    name_fr text not null,
    prefix  text not null,
    constraint paper_register_pk primary key (id),
    constraint paper_register_prefix_uk unique (prefix)
);
grant select on paper_register to ${app};

insert into paper_register (id, name_ar, name_fr, prefix) values
    ('DECISIONS', 'سجل المقررات', 'Registre des décisions', 'DEC'),
    ('LEAVES', 'سجل العطل', 'Registre des congés', 'CNG'),
    ('CERTIFICATES', 'سجل الشهادات', 'Registre des attestations', 'ATT');

-- The last number given. Its row is locked until the transaction ends that took the number: one that rolls back gives it back.
create table register_counter (
    body_id  text     not null,
    register text     not null,
    year     smallint not null,
    last     bigint   not null,
    constraint register_counter_pk primary key (body_id, register, year),
    constraint register_counter_body_fk foreign key (body_id) references body (id),
    constraint register_counter_register_fk foreign key (register) references paper_register (id),
    constraint register_counter_last check (last > 0)
);
call fence('register_counter', 'select, insert, update (last)', false);

-- What stands at the head and the foot of a body's papers.
create table paper_letterhead (
    id                 bigint generated always as identity,
    body_id            text    not null,
    ministry_ar        text    not null,
    ministry_fr        text    not null,
    office_ar          text    not null,
    office_fr          text    not null,
    place_ar           text    not null,
    place_fr           text    not null,
    signatory_title_ar text    not null,
    signatory_title_fr text    not null,
    signatory_name_ar  text,
    signatory_name_fr  text,
    constraint paper_letterhead_pk primary key (id),
    constraint paper_letterhead_body_fk foreign key (body_id) references body (id),
    constraint paper_letterhead_one_each unique (body_id),
    constraint paper_letterhead_signatory_in_both check ((signatory_name_ar is null) = (signatory_name_fr is null))
);
call fence('paper_letterhead', 'select, insert, update', true);

-- The wording supplied with the product; a later edition is a row more. Each language is an object: part to text.
create table paper_template (
    id      bigint generated always as identity,
    kind    text     not null,
    edition smallint not null,
    ar      jsonb    not null,
    fr      jsonb    not null,
    constraint paper_template_pk primary key (id),
    constraint paper_template_edition_uk unique (kind, edition)
);
grant select on paper_template to ${app};

-- A body's own wording from a day on; without texts it goes back to the supplied one. Added to, never changed.
create table paper_template_version (
    id           bigint generated always as identity,
    body_id      text        not null,
    kind         text        not null,
    no           integer     not null,
    valid_from   date        not null,
    ar           jsonb,
    fr           jsonb,
    published_at timestamptz not null,
    published_by text        not null,
    constraint paper_template_version_pk primary key (id),
    constraint paper_template_version_body_fk foreign key (body_id) references body (id),
    constraint paper_template_version_in_body_uk unique (body_id, id),
    constraint paper_template_version_no_uk unique (body_id, kind, no),
    constraint paper_template_version_in_both check ((ar is null) = (fr is null))
);
create index paper_template_version_day_ix on paper_template_version (body_id, kind, valid_from desc, no desc);
call fence('paper_template_version', 'select, insert', true);

create table paper (
    id                  bigint generated always as identity,
    body_id             text        not null,
    kind                text        not null,
    register            text        not null,
    year                smallint    not null,
    number              bigint      not null,
    -- What it is about: a feature's word and the number of its row there.
    subject_feature     text        not null,
    subject_id          bigint      not null,
    employee_id         bigint,
    holder_ar           text,
    holder_fr           text,
    title_ar            text        not null,
    title_fr            text        not null,
    -- The facts, in neither language; with the template they give the same pages for ever.
    content             jsonb       not null,
    template_id         bigint,
    template_version_id bigint,
    issued_on           date        not null,
    issued_at           timestamptz not null,
    issued_by           text        not null,
    effect_from         date,
    effect_to           date,
    -- The right it takes to read it beside that to the body's papers; null for none. Its employee reads it anyhow.
    access_right        text,
    code                text        not null,
    code_hash           bytea       not null,
    state               text        not null default 'GENUINE',
    state_at            timestamptz,
    state_by            text,
    state_reason        text,
    replaced_by         bigint,
    constraint paper_pk primary key (id),
    constraint paper_body_fk foreign key (body_id) references body (id),
    constraint paper_in_body_uk unique (body_id, id),
    constraint paper_register_fk foreign key (register) references paper_register (id),
    constraint paper_number_uk unique (body_id, register, year, number),
    constraint paper_code_uk unique (code_hash),
    constraint paper_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint paper_template_fk foreign key (template_id) references paper_template (id),
    constraint paper_template_version_fk foreign key (body_id, template_version_id)
        references paper_template_version (body_id, id),
    constraint paper_one_template check ((template_id is null) <> (template_version_id is null)),
    constraint paper_code_is_its_hash check (code_hash = sha256(convert_to(code, 'UTF8'))),
    constraint paper_access_right check (access_right in ('HEALTH', 'DISCIPLINE')),
    constraint paper_holder_in_both check ((holder_ar is null) = (holder_fr is null)),
    constraint paper_effect_order check (effect_from <= effect_to),
    constraint paper_replaced_by_fk foreign key (body_id, replaced_by) references paper (body_id, id),
    constraint paper_state check (case state
        when 'GENUINE' then state_at is null and replaced_by is null
        when 'CANCELLED' then state_at is not null and state_by is not null and replaced_by is null
        when 'REPLACED' then state_at is not null and state_by is not null and replaced_by is not null
        else false end)
);
create index paper_subject_ix on paper (body_id, subject_feature, subject_id);
create index paper_employee_ix on paper (body_id, employee_id, issued_at desc) where employee_id is not null;
create index paper_issued_ix on paper (body_id, kind, issued_on);
-- Not audited: a paper names who issued it and who ended it, and nothing else of it changes.
call fence('paper', 'select, insert, update (state, state_at, state_by, state_reason, replaced_by)', false);

-- Whoever holds a paper holds its code, and may read that one row whatever body gave it; nobody else, and nothing else.
create policy verified_by_code on paper for select
    using (code_hash = (select decode(nullif(current_setting('mujamma.verify', true), ''), 'hex')));

-- Papers of restricted acts: for the right, for whom they concern, and for whoever holds them.
create policy restricted_reading on paper as restrictive for select
    using (access_right is null or (select access_right = any (rights_held()))
        or employee_id = (select employee_of_scope())
        or code_hash = (select decode(nullif(current_setting('mujamma.verify', true), ''), 'hex')));

-- How often papers were looked up of late, from one address and in all; addresses are kept as hashes and for minutes only.
create table verify_window (
    asker      text        not null,
    started_at timestamptz not null,
    asked      integer     not null,
    constraint verify_window_pk primary key (asker, started_at)
);
grant select, insert, update, delete on verify_window to ${app};

-- Many papers in one file, made part by part by a job; each part holds the papers of one of its ranges.
create table paper_archive (
    id         bigint generated always as identity,
    body_id    text        not null,
    run_id     bigint      not null,
    name       text        not null,
    created_at timestamptz not null,
    created_by text        not null,
    constraint paper_archive_pk primary key (id),
    constraint paper_archive_body_fk foreign key (body_id) references body (id),
    constraint paper_archive_in_body_uk unique (body_id, id),
    constraint paper_archive_run_fk foreign key (body_id, run_id) references job_run (body_id, id),
    constraint paper_archive_run_uk unique (body_id, run_id)
);
call fence('paper_archive', 'select, insert', false);

create table paper_archive_part (
    body_id    text    not null,
    archive_id bigint  not null,
    after_key  bigint  not null,
    papers     integer not null,
    bytes      bytea   not null,
    constraint paper_archive_part_pk primary key (archive_id, after_key),
    constraint paper_archive_part_body_fk foreign key (body_id) references body (id),
    constraint paper_archive_part_archive_fk foreign key (body_id, archive_id) references paper_archive (body_id, id)
);
alter table paper_archive_part alter column bytes set storage external;
call fence('paper_archive_part', 'select, insert', false);

-- What was cancelled or replaced stays so.
create function paper_stays_ended() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if old.state <> 'GENUINE' then
        raise exception 'the paper is no longer genuine (paper_stays_ended)'
            using errcode = 'check_violation', constraint = 'paper_stays_ended', table = 'paper';
    end if;
    return new;
end $$;
create trigger paper_stays_ended before update on paper for each row execute function paper_stays_ended();

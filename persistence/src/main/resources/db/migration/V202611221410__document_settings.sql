-- What a body says of its papers holds from a day on and names its source: how large attachments may be, how long kinds are valid, what stands at the head of papers. Versions are added, never changed.
set search_path = mujamma, batch, public;

-- Limits and kinds of attachments ------------------------------------------------------------------------------------

-- Of one day's versions the last entered wins.
create table body_attachment_limit (
    id         bigint generated always as identity,
    body_id    text        not null,
    valid_from date        not null,
    most_bytes bigint      not null,
    source     text        not null,
    entered_by text        not null,
    entered_at timestamptz not null,
    constraint body_attachment_limit_pk primary key (id),
    constraint body_attachment_limit_body_fk foreign key (body_id) references body (id),
    constraint attachment_setting_most_bytes check (most_bytes between 102400 and 52428800),
    constraint body_attachment_limit_source_told check (btrim(source) <> '')
);
create index body_attachment_limit_day_ix on body_attachment_limit (body_id, valid_from);
call fence('body_attachment_limit', 'select, insert', true);

-- So many months a paper of a kind is valid from the day it was issued; null where that is said paper by paper.
alter table attachment_kind
    add column valid_months smallint,
    add constraint attachment_kind_valid_months check (valid_months between 1 and 600);

create table body_attachment_kind (
    id                 bigint generated always as identity,
    body_id            text        not null,
    kind_id            text        not null,
    valid_from         date        not null,
    -- Goes back to what is supplied; the values then say nothing.
    supplied           boolean     not null,
    valid_until_needed boolean     not null,
    valid_months       smallint,
    remind_days        smallint,
    source             text        not null,
    entered_by         text        not null,
    entered_at         timestamptz not null,
    constraint body_attachment_kind_pk primary key (id),
    constraint body_attachment_kind_body_fk foreign key (body_id) references body (id),
    constraint body_attachment_kind_kind_fk foreign key (kind_id) references attachment_kind (id),
    constraint body_attachment_kind_valid_months check (valid_months between 1 and 600),
    constraint body_attachment_kind_remind_days check (remind_days between 1 and 366),
    constraint body_attachment_kind_source_told check (btrim(source) <> '')
);
create index body_attachment_kind_day_ix on body_attachment_kind (body_id, kind_id, valid_from);
call fence('body_attachment_kind', 'select, insert', true);

-- Letterheads --------------------------------------------------------------------------------------------------------

create table paper_letterhead_version (
    id                 bigint generated always as identity,
    body_id            text        not null,
    valid_from         date        not null,
    ministry_ar        text        not null,
    ministry_fr        text        not null,
    office_ar          text        not null,
    office_fr          text        not null,
    place_ar           text        not null,
    place_fr           text        not null,
    signatory_title_ar text        not null,
    signatory_title_fr text        not null,
    signatory_name_ar  text,
    signatory_name_fr  text,
    source             text        not null,
    entered_by         text        not null,
    entered_at         timestamptz not null,
    constraint paper_letterhead_version_pk primary key (id),
    constraint paper_letterhead_version_body_fk foreign key (body_id) references body (id),
    constraint paper_letterhead_version_signatory_in_both check ((signatory_name_ar is null) = (signatory_name_fr is null)),
    constraint paper_letterhead_version_source_told check (btrim(source) <> '')
);
create index paper_letterhead_version_day_ix on paper_letterhead_version (body_id, valid_from);
call fence('paper_letterhead_version', 'select, insert', true);

-- What held until now goes on.
do $$
declare
    each text;
begin
    for each in select id from body loop
        perform set_config('mujamma.body', each, true);
        insert into body_attachment_limit (body_id, valid_from, most_bytes, source, entered_by, entered_at)
        select body_id, date '2000-01-01', most_bytes, 'réglage antérieur', 'system', now() from attachment_setting;
        insert into paper_letterhead_version (body_id, valid_from, ministry_ar, ministry_fr, office_ar, office_fr, place_ar, place_fr,
            signatory_title_ar, signatory_title_fr, signatory_name_ar, signatory_name_fr, source, entered_by, entered_at)
        select body_id, date '2000-01-01', ministry_ar, ministry_fr, office_ar, office_fr, place_ar, place_fr,
            signatory_title_ar, signatory_title_fr, signatory_name_ar, signatory_name_fr, 'réglage antérieur', 'system', now()
        from paper_letterhead;
    end loop;
    perform set_config('mujamma.body', '', true);
end $$;
drop table attachment_setting;
drop table paper_letterhead;

-- A body's own legal references: their words stay as they were printed, only their last day is set.
revoke update on body_visa from ${app};
grant update (valid_to, version) on body_visa to ${app};

-- Papers of files by the day they end, for the list of those that run out.
create index attachment_of_file_ends_ix on attachment (body_id, valid_to)
    where subject = 'employee' and valid_to is not null and withdrawn_at is null;

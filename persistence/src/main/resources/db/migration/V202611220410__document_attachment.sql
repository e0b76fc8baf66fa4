-- Attachments: papers of people and of acts, kept in the database in parts, the same content once. What is health or discipline by its kind is refused to those without the right, by the database.
set search_path = mujamma, batch, public;

-- Validity and reminders are habits of administrations, not law: data that can be changed.
create table attachment_kind (
    id                 text     not null,
    name_ar            text     not null,
    name_fr            text     not null,
    -- The restricted part of the file that papers of this kind belong to, or FREE.
    part               text     not null default 'FREE',
    valid_until_needed boolean  not null default false,
    -- How many days before it ends somebody is reminded; null for never.
    remind_days        smallint,
    place              smallint not null,
    constraint attachment_kind_pk primary key (id),
    constraint attachment_kind_part_uk unique (id, part),
    constraint attachment_kind_part check (part in ('FREE', 'HEALTH', 'DISCIPLINE')),
    constraint attachment_kind_remind_days check (remind_days between 1 and 366)
);
grant select on attachment_kind to ${app};

insert into attachment_kind (id, name_ar, name_fr, part, valid_until_needed, remind_days, place) values
    ('IDENTITY_CARD', 'بطاقة التعريف الوطنية', 'Carte nationale d''identité', 'FREE', true, 90, 10),
    ('BIRTH_ACT', 'عقد الميلاد', 'Acte de naissance', 'FREE', false, null, 20),
    ('FAMILY_RECORD', 'شهادة عائلية', 'Fiche familiale', 'FREE', false, null, 30),
    ('MARRIAGE_ACT', 'عقد الزواج', 'Acte de mariage', 'FREE', false, null, 40),
    ('DIPLOMA', 'شهادة أو مؤهل', 'Diplôme ou titre', 'FREE', false, null, 50),
    ('WORK_CERTIFICATE', 'شهادة عمل', 'Attestation de travail', 'FREE', false, null, 60),
    ('NATIONAL_SERVICE', 'وثيقة الوضعية تجاه الخدمة الوطنية', 'Document relatif au service national', 'FREE', false, 60, 70),
    ('RESIDENCE', 'شهادة الإقامة', 'Certificat de résidence', 'FREE', false, 30, 80),
    ('CRIMINAL_RECORD', 'صحيفة السوابق القضائية رقم 3', 'Extrait du casier judiciaire n° 3', 'FREE', false, null, 90),
    ('MEDICAL_CERTIFICATE', 'شهادة طبية', 'Certificat médical', 'HEALTH', false, null, 100),
    ('HANDICAP_CARD', 'بطاقة شخص معوق', 'Carte de personne handicapée', 'HEALTH', false, 60, 110),
    ('DISCIPLINE_PAPER', 'وثيقة تأديبية', 'Pièce disciplinaire', 'DISCIPLINE', false, null, 120),
    ('PROOF', 'وثيقة إثبات', 'Pièce justificative', 'FREE', false, null, 130),
    ('OTHER', 'وثيقة أخرى', 'Autre document', 'FREE', false, 30, 140);

-- How large one attachment may be in a body; without a row, what the application takes by itself.
create table attachment_setting (
    id         bigint generated always as identity,
    body_id    text    not null,
    most_bytes bigint  not null,
    version    integer not null default 0,
    constraint attachment_setting_pk primary key (id),
    constraint attachment_setting_body_uk unique (body_id),
    constraint attachment_setting_body_fk foreign key (body_id) references body (id),
    constraint attachment_setting_most_bytes check (most_bytes between 102400 and 52428800)
);
call fence('attachment_setting', 'select, insert, update (most_bytes, version)', true);

-- Content, once per body; restricted content once per person, so that nobody's right hangs on somebody else's paper.
create table attachment_blob (
    id          bigint generated always as identity,
    body_id     text   not null,
    sha256      text   not null,
    size        bigint not null,
    media_type  text   not null,
    part        text   not null,
    employee_id bigint,
    constraint attachment_blob_pk primary key (id),
    constraint attachment_blob_in_body_uk unique (body_id, id, part),
    constraint attachment_blob_content_uk unique nulls not distinct (body_id, sha256, part, employee_id),
    constraint attachment_blob_body_fk foreign key (body_id) references body (id),
    constraint attachment_blob_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint attachment_blob_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint attachment_blob_media_type check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint attachment_blob_person check ((part = 'FREE') = (employee_id is null))
);
call fence('attachment_blob', 'select, insert', false);

create table attachment_blob_part (
    body_id text    not null,
    blob_id bigint  not null,
    no      integer not null,
    part    text    not null,
    bytes   bytea   not null,
    constraint attachment_blob_part_pk primary key (blob_id, no),
    constraint attachment_blob_part_body_fk foreign key (body_id) references body (id),
    constraint attachment_blob_part_blob_fk foreign key (body_id, blob_id, part) references attachment_blob (body_id, id, part)
);
-- The bytes are packed already.
alter table attachment_blob_part alter column bytes set storage external;
call fence('attachment_blob_part', 'select, insert', false);

create table attachment (
    id           bigint generated always as identity,
    body_id      text        not null,
    -- What it belongs to: the word of the owning feature and its number there. That feature says who may see it.
    subject      text        not null,
    subject_id   bigint      not null,
    -- Whose file it concerns.
    employee_id  bigint,
    kind_id      text        not null,
    part         text        not null,
    blob_id      bigint      not null,
    name         text        not null,
    valid_from   date,
    valid_to     date,
    added_by     text        not null,
    added_at     timestamptz not null,
    reminded_at  timestamptz,
    withdrawn_by text,
    withdrawn_at timestamptz,
    version      integer     not null default 0,
    constraint attachment_pk primary key (id),
    constraint attachment_in_body_uk unique (body_id, id),
    constraint attachment_body_fk foreign key (body_id) references body (id),
    constraint attachment_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint attachment_kind_fk foreign key (kind_id, part) references attachment_kind (id, part),
    constraint attachment_blob_fk foreign key (body_id, blob_id, part) references attachment_blob (body_id, id, part),
    constraint attachment_subject check (subject ~ '^[a-z][a-z-]{1,30}$'),
    constraint attachment_validity check (valid_to >= valid_from),
    constraint attachment_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null)),
    constraint attachment_restricted_has_a_person check (part = 'FREE' or employee_id is not null)
);
create index attachment_subject_ix on attachment (body_id, subject, subject_id);
create index attachment_employee_ix on attachment (body_id, employee_id);
create index attachment_blob_ix on attachment (body_id, blob_id);
create index attachment_ends_ix on attachment (body_id, valid_to) where valid_to is not null and withdrawn_at is null and reminded_at is null;
call fence('attachment', 'select, insert, update (reminded_at, withdrawn_by, withdrawn_at, version)', true);

-- Restricted row by row, by the part. The employee sees and adds the own papers, and changes none.
create policy restricted_reading on attachment as restrictive for select
    using (part = 'FREE' or part = any ((select rights_held())::text[]) or employee_id = (select employee_of_scope()));
create policy restricted_adding on attachment as restrictive for insert
    with check (part = 'FREE' or part = any ((select rights_held())::text[]) or employee_id = (select employee_of_scope()));
create policy restricted_changing on attachment as restrictive for update
    using (part = 'FREE' or part = any ((select rights_held())::text[]));
create policy restricted_reading on attachment_blob as restrictive for select
    using (part = 'FREE' or part = any ((select rights_held())::text[]) or employee_id = (select employee_of_scope()));
create policy restricted_adding on attachment_blob as restrictive for insert
    with check (part = 'FREE' or part = any ((select rights_held())::text[]) or employee_id = (select employee_of_scope()));
create policy restricted_reading on attachment_blob_part as restrictive for select
    using (part = 'FREE' or exists (select from attachment_blob b where b.id = blob_id));
create policy restricted_adding on attachment_blob_part as restrictive for insert
    with check (part = 'FREE' or exists (select from attachment_blob b where b.id = blob_id));

-- What the audit keeps of a restricted paper is restricted with it.
create policy restricted_attachments on audit_entry as restrictive for select
    using (table_name <> 'attachment' or coalesce(after, before) ->> 'part' = 'FREE'
           or coalesce(after, before) ->> 'part' = any ((select rights_held())::text[]));

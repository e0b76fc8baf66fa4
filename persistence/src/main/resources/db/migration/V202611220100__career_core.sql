-- The career: the grades and numbered posts it moves over, the catalogue of acts, the acts themselves, and the timeline they produce.
set search_path = mujamma, batch, public;

-- Classification -----------------------------------------------------------------------------------------------------

create table classification_scheme (
    id       text    not null,
    name_ar  text    not null,
    name_fr  text    not null,
    source   text    not null,
    verified boolean not null,
    constraint classification_scheme_pk primary key (id)
);
grant select on classification_scheme to ${app};

-- The index of a step, from a date on: minimum of the category plus the index of the step.
create table index_grid (
    scheme_id      text     not null,
    effective_from date     not null,
    category       text     not null,
    category_group text     not null,
    step           smallint not null,
    min_index      smallint not null,
    step_index     smallint not null,
    source         text     not null,
    constraint index_grid_pk primary key (scheme_id, category, effective_from, step),
    constraint index_grid_scheme_fk foreign key (scheme_id) references classification_scheme (id),
    constraint index_grid_step check (step between 0 and 12)
);
grant select on index_grid to ${app};

-- A body's grades: supplied for each, and its own to edit, because the funds' agreements were not found.
create table grade (
    id         bigint generated always as identity,
    body_id    text     not null,
    scheme_id  text     not null,
    code       text     not null,
    name_ar    text     not null,
    name_fr    text     not null,
    corps_ar   text     not null,
    corps_fr   text     not null,
    category   text     not null,
    -- Orders the grades of a scheme from low to high; ranges of posts are read by it.
    level      smallint not null,
    source     text     not null,
    verified   boolean  not null,
    version    integer  not null default 0,
    constraint grade_pk primary key (id),
    constraint grade_body_fk foreign key (body_id) references body (id),
    constraint grade_in_body_uk unique (body_id, id),
    constraint grade_code_uk unique (body_id, code),
    constraint grade_code_form check (code ~ '^[A-Z0-9][A-Z0-9_.-]{0,23}$'),
    constraint grade_scheme_fk foreign key (scheme_id) references classification_scheme (id)
);
call fence('grade', 'select, insert, update', true);

-- Numbered posts -----------------------------------------------------------------------------------------------------

create table post (
    id           bigint generated always as identity,
    body_id      text    not null,
    number       text    not null,
    title_ar     text    not null,
    title_fr     text    not null,
    unit_id      bigint  not null,
    min_grade_id bigint,
    max_grade_id bigint,
    valid_from   date    not null,
    valid_to     date,
    valid        daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    version      integer not null default 0,
    constraint post_pk primary key (id),
    constraint post_body_fk foreign key (body_id) references body (id),
    constraint post_in_body_uk unique (body_id, id),
    constraint post_number_uk unique (body_id, number),
    constraint post_days unique (body_id, id, valid without overlaps),
    constraint post_unit_fk foreign key (body_id, unit_id) references unit (body_id, id),
    constraint post_min_grade_fk foreign key (body_id, min_grade_id) references grade (body_id, id),
    constraint post_max_grade_fk foreign key (body_id, max_grade_id) references grade (body_id, id)
);
create index post_unit_ix on post (body_id, unit_id);
call fence('post', 'select, insert, update', true);

-- The catalogue of acts ----------------------------------------------------------------------------------------------

create table statutory_position (
    id         text     not null,
    no         smallint not null,
    name_ar    text     not null,
    name_fr    text     not null,
    -- At work for the body or counted among its staff.
    in_service boolean  not null,
    article    text     not null,
    constraint statutory_position_pk primary key (id)
);
grant select on statutory_position to ${app};
insert into statutory_position (id, no, name_ar, name_fr, in_service, article) values
    ('NONE', 0, 'ليس من مستخدمي الهيئة', 'Hors des effectifs', false, ''),
    ('APPOINTED', 1, 'معيّن في انتظار التنصيب', 'Nommé, en attente d''installation', false, 'ord. 06-03 art. 87'),
    ('PROBATION', 2, 'متربص', 'Stagiaire', true, 'ord. 06-03 art. 83-92'),
    ('ACTIVE', 3, 'القيام بالخدمة', 'Activité', true, 'ord. 06-03 art. 128'),
    ('MADE_AVAILABLE', 4, 'الوضع تحت التصرف', 'Mise à disposition', true, 'ord. 06-03 art. 131; DE 20-373'),
    ('SECONDED', 5, 'انتداب', 'Détachement', true, 'ord. 06-03 art. 133-139'),
    ('OUT_OF_CADRE', 6, 'خارج الإطار', 'Hors cadre', false, 'ord. 06-03 art. 140-144'),
    ('AVAILABILITY', 7, 'الإحالة على الاستيداع', 'Mise en disponibilité', false, 'ord. 06-03 art. 145-153'),
    ('NATIONAL_SERVICE', 8, 'الخدمة الوطنية', 'Service national', false, 'ord. 06-03 art. 154-155'),
    ('SUSPENDED', 9, 'توقيف تحفظي', 'Suspension conservatoire', true, 'ord. 06-03 art. 173-174'),
    ('ENDED', 10, 'انتهاء الخدمة', 'Cessation de fonctions', false, 'ord. 06-03 art. 216');

-- Whether time in a position counts, per regime and from a date.
create table position_rule (
    position_id      text    not null,
    regime_id        text    not null,
    valid_from       date    not null,
    valid_to         date,
    valid            daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    counts_seniority boolean not null,
    counts_step      boolean not null,
    counts_leave     boolean not null,
    paid             boolean not null,
    source           text    not null,
    verified         boolean not null,
    constraint position_rule_one_at_a_time unique (position_id, regime_id, valid without overlaps),
    constraint position_rule_position_fk foreign key (position_id) references statutory_position (id),
    constraint position_rule_regime_fk foreign key (regime_id) references regime (id)
);
grant select on position_rule to ${app};

create table act_kind (
    id            text     not null,
    no            smallint not null,
    family        text     not null,
    name_ar       text     not null,
    name_fr       text     not null,
    register      text     not null,
    -- Which supplied paper prints it; see the document feature.
    paper_kind    text     not null,
    -- Hidden from readers without the right to discipline.
    restricted    boolean  not null default false,
    -- The position it leads to; null where the position stays, or where the act itself names it (position_need).
    to_position   text,
    grade_need    text     not null default 'NONE',
    step_need     text     not null default 'NONE',
    post_need     text     not null default 'NONE',
    unit_need     text     not null default 'NONE',
    position_need text     not null default 'NONE',
    end_need      text     not null default 'NONE',
    body_need     text     not null default 'NONE',
    -- The post falls vacant from the effect date.
    frees_post    boolean  not null default false,
    -- Whose opinion must be noted before signature; null where none is needed.
    commission    text,
    constraint act_kind_pk primary key (id),
    constraint act_kind_position_fk foreign key (to_position) references statutory_position (id),
    constraint act_kind_family check (family in ('HISTORY', 'RECRUITMENT', 'PROBATION', 'ASSIGNMENT', 'ADVANCEMENT',
        'HIGHER_POST', 'POSITION', 'DISCIPLINE', 'ENDING', 'BETWEEN_BODIES', 'CORRECTION')),
    constraint act_kind_commission check (commission in ('CAP', 'DISCIPLINARY_COUNCIL')),
    constraint act_kind_needs check (
        grade_need in ('NONE', 'OPTIONAL', 'REQUIRED') and step_need in ('NONE', 'OPTIONAL', 'REQUIRED')
        and post_need in ('NONE', 'OPTIONAL', 'REQUIRED') and unit_need in ('NONE', 'OPTIONAL', 'REQUIRED')
        and position_need in ('NONE', 'OPTIONAL', 'REQUIRED') and end_need in ('NONE', 'OPTIONAL', 'REQUIRED')
        and body_need in ('NONE', 'OPTIONAL', 'REQUIRED'))
);
grant select on act_kind to ${app};

-- From which position an act may be taken: the arrows of the state machine. NONE stands for nobody's employee yet.
create table act_kind_from (
    kind_id     text not null,
    position_id text not null,
    constraint act_kind_from_pk primary key (kind_id, position_id),
    constraint act_kind_from_kind_fk foreign key (kind_id) references act_kind (id),
    constraint act_kind_from_position_fk foreign key (position_id) references statutory_position (id)
);
grant select on act_kind_from to ${app};

-- An act kind under a regime, from a date: its article and limits. A kind without a row does not exist in that regime.
create table act_rule (
    kind_id            text     not null,
    regime_id          text     not null,
    valid_from         date     not null,
    valid_to           date,
    valid              daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    article            text     not null,
    -- Of one act, and of all acts of the kind in a career; null where there is no limit.
    min_months         smallint,
    max_months         smallint,
    career_max_months  smallint,
    career_max_acts    smallint,
    min_service_months smallint,
    source             text     not null,
    verified           boolean  not null,
    constraint act_rule_one_at_a_time unique (kind_id, regime_id, valid without overlaps),
    constraint act_rule_kind_fk foreign key (kind_id) references act_kind (id),
    constraint act_rule_regime_fk foreign key (regime_id) references regime (id)
);
grant select on act_rule to ${app};

-- Legal references printed at the head of the act, in order.
create table act_visa_text (
    kind_id   text     not null,
    regime_id text     not null,
    no        smallint not null,
    text_ar   text     not null,
    text_fr   text     not null,
    source    text     not null,
    verified  boolean  not null,
    constraint act_visa_text_pk primary key (kind_id, regime_id, no),
    constraint act_visa_text_kind_fk foreign key (kind_id) references act_kind (id),
    constraint act_visa_text_regime_fk foreign key (regime_id) references regime (id)
);
grant select on act_visa_text to ${app};

create table act_kind_document (
    kind_id text     not null,
    no      smallint not null,
    name_ar text     not null,
    name_fr text     not null,
    needed  boolean  not null,
    constraint act_kind_document_pk primary key (kind_id, no),
    constraint act_kind_document_kind_fk foreign key (kind_id) references act_kind (id)
);
grant select on act_kind_document to ${app};

-- A condition is a rule in code with this name; here stands which acts it binds, in which regime, by which article.
create table act_kind_condition (
    kind_id      text    not null,
    regime_id    text    not null,
    condition_id text    not null,
    article      text    not null,
    verified     boolean not null,
    constraint act_kind_condition_pk primary key (kind_id, regime_id, condition_id),
    constraint act_kind_condition_kind_fk foreign key (kind_id) references act_kind (id),
    constraint act_kind_condition_regime_fk foreign key (regime_id) references regime (id)
);
grant select on act_kind_condition to ${app};

-- A clock that an act starts: what is due so long after its effect, or before its end, and when people are reminded.
create table act_kind_clock (
    kind_id       text     not null,
    clock_id      text     not null,
    name_ar       text     not null,
    name_fr       text     not null,
    basis         text     not null,
    months        smallint not null,
    days          smallint not null,
    -- Days before the due day.
    remind_before integer[] not null,
    article       text     not null,
    verified      boolean  not null,
    constraint act_kind_clock_pk primary key (kind_id, clock_id),
    constraint act_kind_clock_kind_fk foreign key (kind_id) references act_kind (id),
    constraint act_kind_clock_basis check (basis in ('AFTER_EFFECT', 'BEFORE_END'))
);
grant select on act_kind_clock to ${app};

-- Acts ---------------------------------------------------------------------------------------------------------------

create table act (
    id             bigint generated always as identity,
    body_id        text        not null,
    employee_id    bigint      not null,
    kind_id        text        not null,
    regime_id      text        not null,
    effect_on      date        not null,
    -- Last planned day, included.
    ends_on        date,
    grade_id       bigint,
    step           smallint,
    post_id        bigint,
    unit_id        bigint,
    position_id    text,
    other_body_id  text,
    -- The act that this one corrects or cancels.
    target_act_id  bigint,
    basis_ar       text,
    basis_fr       text,
    commission_ref text,
    commission_on  date,
    details        jsonb       not null default '{}',
    -- HERE: made in this house; HISTORY: copied from paper; OTHER_BODY: came with the file of another body.
    origin         text        not null default 'HERE',
    status         text        not null default 'DRAFT',
    drafted_by     text        not null,
    drafted_at     timestamptz not null,
    register       text,
    year           smallint,
    number         integer,
    -- The number as it stands on the paper.
    reference      text,
    signed_on      date,
    signed_at      timestamptz,
    signed_by      text,
    signatory_ar   text,
    signatory_fr   text,
    -- Orders the acts of a person that take effect on one day.
    signed_order   bigint,
    notified_at    timestamptz,
    acknowledged_at timestamptz,
    paper_id       bigint,
    version        integer     not null default 0,
    constraint act_pk primary key (id),
    constraint act_body_fk foreign key (body_id) references body (id),
    constraint act_in_body_uk unique (body_id, id),
    constraint act_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint act_kind_fk foreign key (kind_id) references act_kind (id),
    constraint act_regime_fk foreign key (regime_id) references regime (id),
    constraint act_grade_fk foreign key (body_id, grade_id) references grade (body_id, id),
    constraint act_post_fk foreign key (body_id, post_id) references post (body_id, id),
    constraint act_unit_fk foreign key (body_id, unit_id) references unit (body_id, id),
    constraint act_position_fk foreign key (position_id) references statutory_position (id),
    constraint act_other_body_fk foreign key (other_body_id) references body (id),
    constraint act_other_body_is_another check (other_body_id <> body_id),
    constraint act_target_fk foreign key (body_id, target_act_id) references act (body_id, id),
    constraint act_target_is_another check (target_act_id <> id),
    constraint act_order check (ends_on >= effect_on),
    constraint act_step check (step between 0 and 12),
    constraint act_origin check (origin in ('HERE', 'HISTORY', 'OTHER_BODY')),
    constraint act_status check (status in ('DRAFT', 'IN_VISA', 'SIGNED', 'DISCARDED')),
    constraint act_number_uk unique (body_id, register, year, number),
    constraint act_signed check ((status = 'SIGNED') = (signed_on is not null and signed_at is not null
        and signed_order is not null and reference is not null)),
    constraint act_numbered check (origin <> 'HERE' or (status = 'SIGNED') = (number is not null)),
    constraint act_number_whole check (num_nonnulls(register, year, number) in (0, 3)),
    constraint act_acknowledged_after_notified check (acknowledged_at >= notified_at)
);
create index act_employee_ix on act (body_id, employee_id, effect_on);
create index act_status_ix on act (body_id, status, id);
create index act_target_ix on act (body_id, target_act_id);
create sequence act_signed_order;
grant usage on sequence act_signed_order to ${app};
call fence('act', 'select, insert, update', true);

-- After signature nothing changes but what happens to the paper: printed, notified, acknowledged.
create function act_stays_as_signed() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    may_change constant text[] := array['notified_at', 'acknowledged_at', 'paper_id', 'version'];
begin
    if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
        raise exception 'a signed or discarded act is not changed (act_stays_as_signed)'
            using errcode = 'check_violation', constraint = 'act_stays_as_signed', table = 'act';
    end if;
    return new;
end $$;
create trigger act_stays_as_signed before update on act
    for each row when (old.status in ('SIGNED', 'DISCARDED')) execute function act_stays_as_signed();

-- An act is cancelled or corrected once at most by acts that stand; the fold of the career decides which stand.

-- The timeline -------------------------------------------------------------------------------------------------------

-- One row per stretch of days in which nothing changed. Days: valid_from up to, not including, valid_to. What is found to
-- have been otherwise gets known_to and stays: the state of a day can be asked as it was known on any other day.
create table career_period (
    id          bigint generated always as identity,
    body_id     text        not null,
    employee_id bigint      not null,
    valid_from  date        not null,
    valid_to    date,
    valid       daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    position_id text        not null,
    grade_id    bigint,
    step        smallint,
    post_id     bigint,
    unit_id     bigint,
    -- The act that began the stretch.
    act_id      bigint      not null,
    known_from  timestamptz not null,
    known_to    timestamptz,
    -- The days, while they are believed; null once superseded, so that the keys below bind what is known now.
    believed    daterange generated always as (case when known_to is null then daterange(valid_from, valid_to, '[)') end) stored,
    constraint career_period_pk primary key (id),
    constraint career_period_body_fk foreign key (body_id) references body (id),
    constraint career_period_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint career_period_position_fk foreign key (position_id) references statutory_position (id),
    constraint career_period_grade_fk foreign key (body_id, grade_id) references grade (body_id, id),
    constraint career_period_unit_fk foreign key (body_id, unit_id) references unit (body_id, id),
    constraint career_period_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint career_period_days check (valid_to > valid_from),
    constraint career_period_known check (known_to >= known_from),
    constraint career_period_one_state unique (employee_id, believed without overlaps),
    constraint career_period_one_occupant unique (post_id, believed without overlaps),
    constraint career_period_post_fk foreign key (body_id, post_id, period believed)
        references post (body_id, id, period valid)
);
create index career_period_employee_ix on career_period (body_id, employee_id, valid_from);
create index career_period_act_ix on career_period (body_id, act_id);
create index career_period_begins_ix on career_period (body_id, valid_from) where known_to is null;
call fence('career_period', 'select, insert, update (known_to)', false);

-- What is believed is superseded once, never revived or rewritten.
create function career_period_is_superseded_once() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    raise exception 'a superseded period stays as it is (career_period_superseded_once)'
        using errcode = 'check_violation', constraint = 'career_period_superseded_once', table = 'career_period';
end $$;
create trigger career_period_superseded_once before update on career_period
    for each row when (old.known_to is not null) execute function career_period_is_superseded_once();

-- The day's turn -----------------------------------------------------------------------------------------------------

-- Up to which day each daily task of a body has been done; a missed day is caught up, and of two nodes one does it.
create table day_turn (
    id      bigint generated always as identity,
    body_id text not null,
    task    text not null,
    day     date not null,
    constraint day_turn_pk primary key (id),
    constraint day_turn_body_fk foreign key (body_id) references body (id),
    constraint day_turn_task_uk unique (body_id, task)
);
call fence('day_turn', 'select, insert, update (day)', false);

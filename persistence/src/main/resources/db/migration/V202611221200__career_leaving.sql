-- Leaving by resignation (ord. 06-03 art. 217-220) and by abandonment of post (art. 184): each a procedure with clocks, whose steps the database holds in their order; and the numbers of both that no text we read gives, as settings.
set search_path = mujamma, batch, public;

insert into career_number (id, regime_id, valid_from, value, unit, article, source, verified)
select n.id, r.id, date '1962-07-05', case r.id when 'CIVIL_SERVICE' then n.value else n.labour_value end, n.unit,
       case r.id when 'CIVIL_SERVICE' then n.article else n.labour_article end, n.source, false
from regime r
cross join (values
    ('RESIGNATION_NOTICE_MONTHS', 0, 1, 'MONTHS', 'ord. 06-03 art. 219', 'loi 90-11 art. 68',
     'durée du préavis: fixée par la convention collective; non vérifié'),
    ('RESIGNATION_SILENCE_ACCEPTS', 1, 1, 'COUNT', 'ord. 06-03 art. 220', 'loi 90-11 art. 68',
     '1: sans réponse au terme des délais, la démission devient effective; 0: elle est tenue pour refusée; non vérifié'),
    ('RESIGNATION_REMIND_DAYS', 15, 15, 'DAYS', 'ord. 06-03 art. 219', 'loi 90-11 art. 68', 'usage, aucun texte'),
    ('ABANDONMENT_NOTICES', 2, 2, 'COUNT', 'ord. 06-03 art. 184; DE 17-321', 'règlement intérieur',
     'deux mises en demeure, de mémoire; non vérifié'),
    ('ABANDONMENT_FIRST_NOTICE_DAYS', 2, 2, 'DAYS', 'ord. 06-03 art. 184; DE 17-321', 'règlement intérieur',
     'jours d''absence avant la première mise en demeure, de mémoire; non vérifié'),
    ('ABANDONMENT_NOTICE_GAP_DAYS', 5, 5, 'DAYS', 'ord. 06-03 art. 184; DE 17-321', 'règlement intérieur',
     'jours entre deux mises en demeure, de mémoire; jours ouvrables peut-être; non vérifié'),
    ('ABANDONMENT_REMIND_DAYS', 3, 3, 'DAYS', 'ord. 06-03 art. 184', 'règlement intérieur', 'usage, aucun texte')
) as n (id, value, labour_value, unit, article, labour_article, source);

-- Clocks of procedures, which no act has started: read together with those of acts --------------------------------------

create table procedure_clock_kind (
    id         text    not null,
    name_ar    text    not null,
    name_fr    text    not null,
    -- Shown and reminded of to those with the right to discipline alone.
    restricted boolean not null,
    constraint procedure_clock_kind_pk primary key (id)
);
grant select on procedure_clock_kind to ${app};
insert into procedure_clock_kind (id, name_ar, name_fr, restricted) values
    ('RESIGNATION_ANSWER', 'الرد على طلب الاستقالة', 'Réponse à la démission', false),
    ('ABANDONMENT_FULL', 'اكتمال أيام الغياب غير المبرر', 'Absence non justifiée complète', false),
    ('ABANDONMENT_NOTICE', 'توجيه الإعذار الموالي', 'Mise en demeure à adresser', false);

-- One row per clock that runs; taken away when it is answered.
create table procedure_clock (
    id           bigint generated always as identity,
    body_id      text    not null,
    employee_id  bigint  not null,
    kind_id      text    not null,
    -- The row of the procedure that it belongs to, and where a person goes on from there.
    procedure_id bigint  not null,
    page         text    not null,
    article      text    not null,
    due_on       date    not null,
    remind_on    date[]  not null,
    reminded_on  date,
    constraint procedure_clock_pk primary key (id),
    constraint procedure_clock_body_fk foreign key (body_id) references body (id),
    constraint procedure_clock_kind_fk foreign key (kind_id) references procedure_clock_kind (id),
    constraint procedure_clock_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint procedure_clock_once unique (body_id, kind_id, procedure_id)
);
create index procedure_clock_due_ix on procedure_clock (body_id, due_on);
create index procedure_clock_employee_ix on procedure_clock (body_id, employee_id);
call fence('procedure_clock', 'select, insert, update (reminded_on), delete', false);

-- All that is due in the careers of a body, whatever set it running; the fences of the tables under it hold.
create view career_due with (security_invoker = true) as
    select d.body_id, d.employee_id, d.clock_id, d.name_ar, d.name_fr, d.article, d.due_on, d.act_id, d.answered_by,
           d.restricted, null::text as page, d.id
    from career_deadline d
    where d.answered_act_id is null
    union all
    select c.body_id, c.employee_id, c.kind_id, k.name_ar, k.name_fr, c.article, c.due_on, null, '{}'::text[],
           k.restricted, c.page, c.id
    from procedure_clock c
    join procedure_clock_kind k on k.id = c.kind_id;
grant select on career_due to ${app};

-- Resignation ---------------------------------------------------------------------------------------------------------

create table resignation (
    id           bigint generated always as identity,
    body_id      text        not null,
    employee_id  bigint      not null,
    -- The regime on the day it was given, whose terms hold.
    regime_id    text        not null,
    -- Handed in on paper and recorded by HR; else written by the employee here.
    on_paper     boolean     not null,
    filed_on     date        not null,
    wished_on    date        not null,
    reason       text,
    stage        text        not null default 'FILED',
    -- The last day for the answer; one deferral moves it.
    answer_due   date        not null,
    -- No earlier than this, whoever wishes it: the notice that the employee owes.
    notice_until date        not null,
    answered_by  text,
    answered_at  timestamptz,
    answer       text,
    effect_on    date,
    act_id       bigint,
    entered_by   text        not null,
    entered_at   timestamptz not null,
    version      integer     not null default 0,
    constraint resignation_pk primary key (id),
    constraint resignation_body_fk foreign key (body_id) references body (id),
    constraint resignation_in_body_uk unique (body_id, id),
    constraint resignation_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint resignation_regime_fk foreign key (regime_id) references regime (id),
    constraint resignation_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint resignation_stage check (stage in ('FILED', 'DEFERRED', 'ACCEPTED', 'SILENT', 'DONE', 'REFUSED',
        'WITHDRAWN', 'LAPSED', 'CANCELLED')),
    constraint resignation_days check (answer_due >= filed_on and notice_until >= filed_on and wished_on >= filed_on),
    constraint resignation_effect_told check ((effect_on is not null) or stage not in ('ACCEPTED', 'SILENT', 'DONE')),
    constraint resignation_effect_after_notice check (effect_on >= filed_on),
    constraint resignation_answer_told check (stage not in ('REFUSED', 'DEFERRED') or length(btrim(answer)) > 0)
);
create index resignation_stage_ix on resignation (body_id, stage, answer_due);
create index resignation_employee_ix on resignation (body_id, employee_id);
create unique index resignation_one_under_way on resignation (body_id, employee_id)
    where stage in ('FILED', 'DEFERRED', 'ACCEPTED', 'SILENT');
call fence('resignation', 'select, insert, update (stage, answer_due, answered_by, answered_at, answer, effect_on, act_id, version)', true);

create function resignation_keeps_order() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    step constant text := old.stage || '>' || new.stage;
begin
    if old.stage <> new.stage and not (step = any (array['FILED>DEFERRED', 'FILED>ACCEPTED', 'FILED>REFUSED',
            'FILED>WITHDRAWN', 'FILED>SILENT', 'FILED>LAPSED', 'DEFERRED>ACCEPTED', 'DEFERRED>REFUSED',
            'DEFERRED>WITHDRAWN', 'DEFERRED>SILENT', 'DEFERRED>LAPSED', 'ACCEPTED>DONE', 'ACCEPTED>LAPSED',
            'SILENT>DONE', 'SILENT>LAPSED', 'DONE>CANCELLED'])) then
        raise exception 'a resignation does not go from % (resignation_keeps_order)', step
            using errcode = 'check_violation', constraint = 'resignation_keeps_order', table = 'resignation';
    end if;
    -- Silence is no answer before the term has run out.
    if new.stage = 'SILENT' and old.stage <> 'SILENT'
            and old.answer_due >= (clock_timestamp() at time zone 'Africa/Algiers')::date then
        raise exception 'the term for the answer has not run out (resignation_silence_waits)'
            using errcode = 'check_violation', constraint = 'resignation_silence_waits', table = 'resignation';
    end if;
    if old.answer_due <> new.answer_due and step <> 'FILED>DEFERRED' then
        raise exception 'the term for the answer moves once, with the deferral (resignation_deferred_once)'
            using errcode = 'check_violation', constraint = 'resignation_deferred_once', table = 'resignation';
    end if;
    if step <> 'FILED>DEFERRED' and old.effect_on is distinct from new.effect_on and old.effect_on is not null then
        raise exception 'the day that was accepted stands (resignation_effect_stands)'
            using errcode = 'check_violation', constraint = 'resignation_effect_stands', table = 'resignation';
    end if;
    return new;
end $$;
create trigger resignation_keeps_order before update on resignation
    for each row execute function resignation_keeps_order();
create function resignation_begins() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if new.stage <> 'FILED' or new.act_id is not null or new.answered_at is not null then
        raise exception 'a resignation begins with its being given (resignation_keeps_order)'
            using errcode = 'check_violation', constraint = 'resignation_keeps_order', table = 'resignation';
    end if;
    return new;
end $$;
create trigger resignation_begins before insert on resignation for each row execute function resignation_begins();

-- Abandonment of post -------------------------------------------------------------------------------------------------

create table abandonment (
    id             bigint generated always as identity,
    body_id        text        not null,
    employee_id    bigint      not null,
    regime_id      text        not null,
    -- First day of the absence that nothing justifies, and the day on which the consecutive days of the law are full.
    first_day      date        not null,
    full_on        date        not null,
    notices_needed smallint    not null,
    stage          text        not null,
    said           text,
    -- What the employee answers, with or without papers attached.
    justification  text,
    justified_at   timestamptz,
    returned_on    date,
    closed_reason  text,
    act_id         bigint,
    entered_by     text        not null,
    entered_at     timestamptz not null,
    version        integer     not null default 0,
    constraint abandonment_pk primary key (id),
    constraint abandonment_body_fk foreign key (body_id) references body (id),
    constraint abandonment_in_body_uk unique (body_id, id),
    constraint abandonment_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint abandonment_regime_fk foreign key (regime_id) references regime (id),
    constraint abandonment_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint abandonment_stage check (stage in ('REPORTED', 'OPEN', 'DISMISSING', 'DONE', 'RETURNED', 'JUSTIFIED',
        'DROPPED', 'LAPSED', 'CANCELLED')),
    constraint abandonment_days check (full_on >= first_day),
    constraint abandonment_notices_needed check (notices_needed between 0 and 9),
    constraint abandonment_returned check ((stage = 'RETURNED') = (returned_on is not null) and returned_on > first_day),
    constraint abandonment_closed_told check (stage not in ('JUSTIFIED', 'DROPPED') or length(btrim(closed_reason)) > 0),
    constraint abandonment_justified check ((justification is null) = (justified_at is null))
);
create index abandonment_stage_ix on abandonment (body_id, stage, full_on);
create index abandonment_employee_ix on abandonment (body_id, employee_id);
create unique index abandonment_one_under_way on abandonment (body_id, employee_id)
    where stage in ('REPORTED', 'OPEN', 'DISMISSING');
call fence('abandonment', 'select, insert, update (stage, first_day, full_on, notices_needed, justification, justified_at, returned_on, closed_reason, act_id, version)', true);

-- Formal notices: numbered papers, sent one after the other; what the post brings back is noted once.
create table abandonment_notice (
    id             bigint generated always as identity,
    body_id        text        not null,
    abandonment_id bigint      not null,
    no             smallint    not null,
    paper_id       bigint      not null,
    made_on        date        not null,
    sent_on        date,
    channel        text,
    tracking       text,
    outcome        text,
    outcome_on     date,
    made_by        text        not null,
    version        integer     not null default 0,
    constraint abandonment_notice_pk primary key (id),
    constraint abandonment_notice_body_fk foreign key (body_id) references body (id),
    constraint abandonment_notice_abandonment_fk foreign key (body_id, abandonment_id) references abandonment (body_id, id),
    constraint abandonment_notice_paper_fk foreign key (body_id, paper_id) references paper (body_id, id),
    constraint abandonment_notice_once unique (body_id, abandonment_id, no),
    constraint abandonment_notice_no check (no between 1 and 9),
    constraint abandonment_notice_channel check (channel in ('REGISTERED_MAIL', 'BY_HAND', 'BAILIFF')),
    constraint abandonment_notice_sent check ((sent_on is null) = (channel is null) and sent_on >= made_on),
    constraint abandonment_notice_outcome check (outcome in ('RECEIVED', 'RETURNED', 'REFUSED')),
    constraint abandonment_notice_outcome_after_sending check ((outcome is null) = (outcome_on is null) and (outcome is null or outcome_on >= sent_on))
);
call fence('abandonment_notice', 'select, insert, update (sent_on, channel, tracking, outcome, outcome_on, version)', true);

create function abandonment_notice_keeps_order() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if tg_op = 'INSERT' and (new.sent_on is not null or new.outcome is not null
            or (select a.stage from abandonment a where a.body_id = new.body_id and a.id = new.abandonment_id) <> 'OPEN'
            or new.no > 1 and not exists (select from abandonment_notice n where n.body_id = new.body_id
                and n.abandonment_id = new.abandonment_id and n.no = new.no - 1 and n.sent_on <= new.made_on)) then
        raise exception 'a formal notice follows the one before it (abandonment_notice_keeps_order)'
            using errcode = 'check_violation', constraint = 'abandonment_notice_keeps_order', table = 'abandonment_notice';
    end if;
    if tg_op = 'UPDATE' and (old.sent_on is not null and row(old.sent_on, old.channel, old.tracking) is distinct from row(new.sent_on, new.channel, new.tracking)
            or old.outcome is not null and row(old.outcome, old.outcome_on) is distinct from row(new.outcome, new.outcome_on)) then
        raise exception 'what was noted of a formal notice stands (abandonment_notice_stands)'
            using errcode = 'check_violation', constraint = 'abandonment_notice_stands', table = 'abandonment_notice';
    end if;
    return new;
end $$;
create trigger abandonment_notice_keeps_order before insert or update on abandonment_notice
    for each row execute function abandonment_notice_keeps_order();

create function abandonment_keeps_order() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    step constant text := case tg_op when 'INSERT' then '>' else old.stage || '>' end || new.stage;
    sent bigint;
begin
    if tg_op = 'INSERT' or old.stage <> new.stage then
        if not (step = any (array['>REPORTED', '>OPEN', 'REPORTED>OPEN', 'REPORTED>DROPPED', 'REPORTED>RETURNED',
                'REPORTED>JUSTIFIED', 'REPORTED>LAPSED', 'OPEN>DISMISSING', 'OPEN>RETURNED', 'OPEN>JUSTIFIED', 'OPEN>DROPPED',
                'OPEN>LAPSED', 'DISMISSING>DONE', 'DISMISSING>RETURNED', 'DISMISSING>JUSTIFIED', 'DISMISSING>DROPPED',
                'DISMISSING>LAPSED', 'DONE>CANCELLED'])) then
            raise exception 'an abandonment does not go from % (abandonment_keeps_order)', step
                using errcode = 'check_violation', constraint = 'abandonment_keeps_order', table = 'abandonment';
        end if;
        if step = 'OPEN>DISMISSING' then
            select count(*) into sent from abandonment_notice n
            where n.body_id = new.body_id and n.abandonment_id = new.id and n.sent_on is not null;
            if new.full_on >= (clock_timestamp() at time zone 'Africa/Algiers')::date or sent < new.notices_needed then
                raise exception 'the days are not full or the notices not sent (abandonment_dismissal_waits)'
                    using errcode = 'check_violation', constraint = 'abandonment_dismissal_waits', table = 'abandonment';
            end if;
        end if;
    end if;
    if tg_op = 'UPDATE' and old.stage <> 'REPORTED'
            and row(old.first_day, old.full_on, old.notices_needed) is distinct from row(new.first_day, new.full_on, new.notices_needed) then
        raise exception 'the days of a case stand once it is open (abandonment_days_stand)'
            using errcode = 'check_violation', constraint = 'abandonment_days_stand', table = 'abandonment';
    end if;
    return new;
end $$;
create trigger abandonment_keeps_order before insert or update on abandonment
    for each row execute function abandonment_keeps_order();

-- What happened in either procedure; added to and never changed.
create table leaving_event (
    id             bigint generated always as identity,
    body_id        text        not null,
    resignation_id bigint,
    abandonment_id bigint,
    kind           text        not null,
    account        text        not null default scope_setting('account'),
    at             timestamptz not null default clock_timestamp(),
    note           text,
    constraint leaving_event_pk primary key (id),
    constraint leaving_event_body_fk foreign key (body_id) references body (id),
    constraint leaving_event_resignation_fk foreign key (body_id, resignation_id) references resignation (body_id, id),
    constraint leaving_event_abandonment_fk foreign key (body_id, abandonment_id) references abandonment (body_id, id),
    constraint leaving_event_of_one check ((resignation_id is null) <> (abandonment_id is null)),
    constraint leaving_event_kind check (kind in ('FILED', 'RECORDED', 'DEFERRED', 'ACCEPTED', 'SILENT', 'REFUSED', 'WITHDRAWN',
        'LAPSED', 'DRAFTED', 'DONE', 'CANCELLED', 'REPORTED', 'OPENED', 'NOTICE_MADE', 'NOTICE_SENT', 'NOTICE_RECEIVED',
        'NOTICE_RETURNED', 'NOTICE_REFUSED', 'ANSWERED', 'RETURNED', 'JUSTIFIED', 'DROPPED'))
);
create index leaving_event_resignation_ix on leaving_event (body_id, resignation_id, id) where resignation_id is not null;
create index leaving_event_abandonment_ix on leaving_event (body_id, abandonment_id, id) where abandonment_id is not null;
call fence('leaving_event', 'select, insert', false);

-- The formal notice as a paper ----------------------------------------------------------------------------------------

insert into paper_register (id, name_ar, name_fr, prefix) values ('LETTERS', 'سجل المراسلات', 'Registre de la correspondance', 'COR');

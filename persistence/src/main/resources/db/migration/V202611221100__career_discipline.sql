-- Discipline: one case per fault, its steps added and never changed, their order held here; seen with the right alone, and by whoever it concerns once the grievances are notified.
set search_path = mujamma, batch, public;

-- Numbers that no kind of act owns; a body fixes its own where the text was not seen.
insert into career_number (id, regime_id, valid_from, value, unit, article, source, verified)
select n.id, r.id, date '1962-07-05', case r.id when 'CIVIL_SERVICE' then n.value else n.labour_value end, n.unit,
       case r.id when 'CIVIL_SERVICE' then n.article else 'règlement intérieur' end,
       case r.id when 'CIVIL_SERVICE' then n.source else 'à fixer par l''organisme' end,
       r.id = 'CIVIL_SERVICE' and n.verified
from regime r
cross join (values
    -- From which degree on the council is asked; 0 for never.
    ('DISCIPLINE_COUNCIL_DEGREE', 3, 0, 'COUNT', 'ord. 06-03 art. 165', 'vu dans une publication du texte', true),
    -- From which degree on the appeals committee can be asked; 0 for never.
    ('DISCIPLINE_APPEAL_DEGREE', 3, 3, 'COUNT', 'ord. 06-03 art. 175', 'non vérifié', false),
    -- How long somebody has for written explanations before it may be noted that none came.
    ('DISCIPLINE_EXPLAIN_DAYS', 3, 3, 'DAYS', 'usage administratif', 'à fixer par l''organisme', false),
    -- Up to which degree a sanction is rehabilitated; 0 for never.
    ('REHABILITATION_DEGREE', 2, 2, 'COUNT', 'ord. 06-03 art. 176', 'non vérifié', false),
    -- How long a case that came to no sanction stays in the lists.
    ('DISCIPLINE_TRACE_MONTHS', 12, 12, 'MONTHS', 'usage administratif', 'à fixer par l''organisme', false),
    -- In percent of pay, while suspended for a fault of the fourth degree.
    ('SUSPENSION_PAY_PERCENT', 50, 50, 'COUNT', 'ord. 06-03 art. 173', 'non vérifié', false),
    -- How long a part of the pay goes on in a criminal case.
    ('SUSPENSION_CRIMINAL_MONTHS', 6, 6, 'MONTHS', 'ord. 06-03 art. 174', 'non vérifié', false),
    ('DISCIPLINE_REMIND_EARLY_DAYS', 10, 10, 'DAYS', 'usage administratif', 'à fixer par l''organisme', false),
    ('DISCIPLINE_REMIND_LATE_DAYS', 2, 2, 'DAYS', 'usage administratif', 'à fixer par l''organisme', false)
) as n (id, value, labour_value, unit, article, source, verified);

-- What can be held against somebody, each with its degree.
create table discipline_fault (
    id        text     not null,
    regime_id text     not null,
    no        smallint not null,
    degree    smallint not null,
    name_ar   text     not null,
    name_fr   text     not null,
    article   text     not null,
    source    text     not null,
    verified  boolean  not null,
    constraint discipline_fault_pk primary key (id),
    constraint discipline_fault_degree_uk unique (id, regime_id, degree),
    constraint discipline_fault_regime_fk foreign key (regime_id) references regime (id),
    constraint discipline_fault_degree check (degree between 1 and 4)
);
grant select on discipline_fault to ${app};

insert into discipline_fault (id, regime_id, no, degree, name_ar, name_fr, article, source, verified)
select f.id, f.regime_id, row_number() over (partition by f.regime_id order by f.degree, f.at), f.degree, f.name_ar, f.name_fr,
       f.article, 'non vérifié', false
from (values
    (1, 'GENERAL_DISCIPLINE', 'CIVIL_SERVICE', 1, 'إخلال بالانضباط العام من شأنه المساس بالسير الحسن للمصالح',
     'Manquement à la discipline générale susceptible de porter atteinte au bon fonctionnement des services', 'ord. 06-03 art. 178'),
    (2, 'NEGLIGENCE', 'CIVIL_SERVICE', 2, 'المساس سهوا أو إهمالا بأمن المستخدمين أو بأملاك الإدارة',
     'Atteinte, par imprudence ou négligence, à la sécurité des personnels ou aux biens de l''administration', 'ord. 06-03 art. 179'),
    (3, 'BASIC_DUTIES', 'CIVIL_SERVICE', 2, 'الإخلال بالواجبات القانونية الأساسية',
     'Manquement aux obligations légales fondamentales', 'ord. 06-03 art. 179'),
    (4, 'DIVERTED_DOCUMENTS', 'CIVIL_SERVICE', 3, 'تحويل غير قانوني للوثائق الإدارية',
     'Détournement de documents de service', 'ord. 06-03 art. 180'),
    (5, 'CONCEALED_INFORMATION', 'CIVIL_SERVICE', 3, 'إخفاء معلومات ذات طابع مهني كان يجب تقديمها',
     'Dissimulation d''informations d''ordre professionnel qu''il fallait fournir', 'ord. 06-03 art. 180'),
    (6, 'REFUSED_INSTRUCTIONS', 'CIVIL_SERVICE', 3, 'رفض تنفيذ تعليمات السلطة السلمية دون مبرر مقبول',
     'Refus, sans motif valable, d''exécuter les instructions de l''autorité hiérarchique', 'ord. 06-03 art. 180'),
    (7, 'DIVULGED_SECRETS', 'CIVIL_SERVICE', 3, 'إفشاء أو محاولة إفشاء الأسرار المهنية',
     'Divulgation ou tentative de divulgation de secrets professionnels', 'ord. 06-03 art. 180'),
    (8, 'PERSONAL_USE', 'CIVIL_SERVICE', 3, 'استعمال تجهيزات الإدارة أو أملاكها لأغراض شخصية',
     'Utilisation des équipements ou des biens de l''administration à des fins personnelles', 'ord. 06-03 art. 180'),
    (9, 'UNDUE_BENEFIT', 'CIVIL_SERVICE', 4, 'الاستفادة من امتيازات مقابل تأدية خدمة في إطار الوظيفة',
     'Bénéfice d''avantages en contrepartie d''un service rendu dans le cadre des fonctions', 'ord. 06-03 art. 181'),
    (10, 'VIOLENCE', 'CIVIL_SERVICE', 4, 'ارتكاب أعمال عنف على شخص في مكان العمل',
     'Actes de violence sur une personne sur le lieu de travail', 'ord. 06-03 art. 181'),
    (11, 'INTENDED_DAMAGE', 'CIVIL_SERVICE', 4, 'التسبب عمدا في أضرار مادية جسيمة بتجهيزات الإدارة وأملاكها',
     'Dégâts matériels graves causés volontairement aux équipements et biens de l''administration', 'ord. 06-03 art. 181'),
    (12, 'DESTROYED_DOCUMENTS', 'CIVIL_SERVICE', 4, 'إتلاف وثائق إدارية قصد الإساءة إلى السير الحسن للمصلحة',
     'Destruction de documents administratifs en vue de nuire au bon fonctionnement du service', 'ord. 06-03 art. 181'),
    (13, 'FORGED_TITLES', 'CIVIL_SERVICE', 4, 'تزوير الشهادات أو المؤهلات أو كل وثيقة سمحت بالتوظيف أو الترقية',
     'Falsification des titres, diplômes ou de tout document ayant permis le recrutement ou la promotion', 'ord. 06-03 art. 181'),
    (14, 'SECOND_ACTIVITY', 'CIVIL_SERVICE', 4, 'الجمع بين الوظيفة ونشاط مربح آخر خارج الحالات المسموح بها',
     'Cumul de l''emploi avec une autre activité lucrative hors des cas permis', 'ord. 06-03 art. 181'),
    (1, 'LABOUR_MINOR', 'LABOUR_90_11', 1, 'خطأ من الدرجة الأولى حسب النظام الداخلي', 'Faute du premier degré au sens du règlement intérieur', 'règlement intérieur'),
    (2, 'LABOUR_SECOND', 'LABOUR_90_11', 2, 'خطأ من الدرجة الثانية حسب النظام الداخلي', 'Faute du deuxième degré au sens du règlement intérieur', 'règlement intérieur'),
    (3, 'LABOUR_THIRD', 'LABOUR_90_11', 3, 'خطأ من الدرجة الثالثة حسب النظام الداخلي', 'Faute du troisième degré au sens du règlement intérieur', 'règlement intérieur'),
    (4, 'LABOUR_REFUSED_INSTRUCTIONS', 'LABOUR_90_11', 4, 'رفض تنفيذ التعليمات المرتبطة بالالتزامات المهنية دون عذر مقبول',
     'Refus, sans motif valable, d''exécuter les instructions liées aux obligations professionnelles', 'loi 90-11 art. 73'),
    (5, 'LABOUR_DIVULGED', 'LABOUR_90_11', 4, 'إفشاء معلومات مهنية أو وثائق داخلية للهيئة المستخدمة',
     'Divulgation d''informations professionnelles ou de documents internes à l''organisme', 'loi 90-11 art. 73'),
    (6, 'LABOUR_VIOLENCE', 'LABOUR_90_11', 4, 'القيام بأعمال عنف', 'Actes de violence', 'loi 90-11 art. 73'),
    (7, 'LABOUR_DAMAGE', 'LABOUR_90_11', 4, 'التسبب عمدا في أضرار مادية للمباني والمنشآت والآلات',
     'Dégâts matériels causés volontairement aux édifices, ouvrages et machines', 'loi 90-11 art. 73'),
    (8, 'LABOUR_OTHER', 'LABOUR_90_11', 4, 'خطأ جسيم آخر حسب النظام الداخلي', 'Autre faute grave au sens du règlement intérieur', 'règlement intérieur')
) as f (at, id, regime_id, degree, name_ar, name_fr, article);

-- Whether this transaction may look at discipline: by the right on the hat, or because the house itself works.
create function discipline_open() returns boolean
    language sql stable parallel safe
    return coalesce('DISCIPLINE' = any (rights_held()), false) or scope_setting('hat') like 'SYSTEM@%';

create table discipline_case (
    id          bigint generated always as identity,
    body_id     text        not null,
    employee_id bigint      not null,
    regime_id   text        not null,
    fault_id    text        not null,
    degree      smallint    not null,
    -- Whether the council has to be asked, and whether an appeal is open: as the rules were when the fault was found.
    council     boolean     not null,
    appealable  boolean     not null,
    facts       text        not null,
    found_on    date        not null,
    opened_on   date        not null,
    -- All that follows is moved by the steps alone.
    stage       text        not null default 'OPENED',
    last_on     date,
    notified_on date,
    hearing_on  date,
    told_on     date,
    act_id      bigint,
    outcome     text,
    expunge_on  date,
    -- What runs next, and until when; kept here for lists and reminders.
    clock       text,
    due_on      date,
    constraint discipline_case_pk primary key (id),
    constraint discipline_case_body_fk foreign key (body_id) references body (id),
    constraint discipline_case_in_body_uk unique (body_id, id, employee_id),
    constraint discipline_case_employee_fk foreign key (body_id, employee_id) references employee (body_id, id),
    constraint discipline_case_fault_fk foreign key (fault_id, regime_id, degree) references discipline_fault (id, regime_id, degree),
    constraint discipline_case_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint discipline_case_facts_told check (btrim(facts) <> '' and length(facts) <= 4000),
    constraint discipline_case_days check (opened_on >= found_on),
    constraint discipline_case_stage check (stage in ('OPENED', 'NOTIFIED', 'EXPLAINED', 'REFERRED', 'CALLED', 'OPINION',
        'DECIDED', 'SIGNED', 'TOLD', 'APPEALED', 'JUDGED', 'CLOSED', 'EXPUNGED')),
    constraint discipline_case_outcome check (outcome in ('NO_SANCTION', 'PRESCRIBED', 'SANCTIONED', 'ANNULLED', 'LIGHTER')),
    constraint discipline_case_ended check ((stage in ('CLOSED', 'EXPUNGED')) = (outcome is not null)),
    constraint discipline_case_clock check ((clock is null) = (due_on is null))
);
create index discipline_case_employee_ix on discipline_case (body_id, employee_id);
create index discipline_case_stage_ix on discipline_case (body_id, stage, id);
create index discipline_case_due_ix on discipline_case (body_id, due_on) where due_on is not null;
create index discipline_case_act_ix on discipline_case (body_id, act_id) where act_id is not null;
create index discipline_case_expunge_ix on discipline_case (body_id, expunge_on) where stage = 'CLOSED';
call fence('discipline_case', 'select, insert (body_id, employee_id, regime_id, fault_id, degree, council, appealable, facts, found_on, opened_on), '
    'update (stage, last_on, notified_on, hearing_on, told_on, act_id, outcome, expunge_on, clock, due_on)', true);

create table discipline_event (
    id          bigint generated always as identity,
    body_id     text        not null,
    employee_id bigint      not null,
    case_id     bigint      not null,
    kind        text        not null,
    -- The day of the step, as its paper bears it.
    on_day      date        not null,
    account     text        not null default scope_setting('account'),
    at          timestamptz not null default clock_timestamp(),
    note        text,
    -- The sanction that an opinion or a decision names; null for none.
    sanction    text,
    act_id      bigint,
    hearing_on  date,
    outcome     text,
    expunge_on  date,
    -- What runs after this step.
    clock       text,
    due_on      date,
    constraint discipline_event_pk primary key (id),
    constraint discipline_event_body_fk foreign key (body_id) references body (id),
    constraint discipline_event_case_fk foreign key (body_id, case_id, employee_id) references discipline_case (body_id, id, employee_id),
    constraint discipline_event_sanction_fk foreign key (sanction) references act_kind (id),
    constraint discipline_event_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint discipline_event_kind check (kind in ('OPENED', 'NOTIFIED', 'EXPLAINED', 'SILENT', 'REFERRED', 'CALLED', 'OPINION',
        'DECIDED', 'SIGNED', 'TOLD', 'APPEALED', 'JUDGED', 'REPLACED', 'CLOSED', 'SUSPENDED', 'REHABILITATION_ASKED',
        'REHABILITATED', 'REMINDED', 'EXPUNGED')),
    constraint discipline_event_outcome check (outcome in ('NO_SANCTION', 'PRESCRIBED', 'SANCTIONED', 'ANNULLED', 'LIGHTER')),
    constraint discipline_event_note check (length(note) <= 8000)
);
create index discipline_event_case_ix on discipline_event (body_id, case_id, id);
create index discipline_event_act_ix on discipline_event (body_id, act_id) where act_id is not null;
-- A reminder is sent once, however many nodes turn the day; its note says how many days before.
create unique index discipline_event_reminded_once on discipline_event (case_id, clock, due_on, note) where kind = 'REMINDED';
call fence('discipline_event', 'select, insert', true);

-- Acts of sanctions whose trace is gone from the file: nobody but the person and the fold of the career reads them any more.
create table expunged_act (
    id          bigint generated always as identity,
    body_id     text   not null,
    employee_id bigint not null,
    case_id     bigint not null,
    act_id      bigint not null,
    constraint expunged_act_pk primary key (id),
    constraint expunged_act_body_fk foreign key (body_id) references body (id),
    constraint expunged_act_case_fk foreign key (body_id, case_id, employee_id) references discipline_case (body_id, id, employee_id),
    constraint expunged_act_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint expunged_act_once unique (body_id, act_id)
);
call fence('expunged_act', 'select, insert', true);

insert into restricted_table (table_name, access_right) values
    ('discipline_case', 'DISCIPLINE'), ('discipline_event', 'DISCIPLINE'), ('expunged_act', 'DISCIPLINE');

create policy restricted_reading on discipline_case as restrictive for select using (
    (select discipline_open()) and (stage <> 'EXPUNGED' or (select scope_setting('hat')) like 'SYSTEM@%')
    or employee_id = (select employee_of_scope()) and notified_on is not null);
create policy restricted_adding on discipline_case as restrictive for insert with check ((select discipline_open()));
create policy restricted_changing on discipline_case as restrictive for update using (
    (select discipline_open()) or employee_id = (select employee_of_scope()) and notified_on is not null);
create policy restricted_removing on discipline_case as restrictive for delete using ((select discipline_open()));

-- What the council says and what is decided is read by the person once the decision is notified.
create policy restricted_reading on discipline_event as restrictive for select using (exists (
    select from discipline_case c where c.id = case_id
        and ((select discipline_open()) or c.told_on is not null or kind not in ('OPINION', 'DECIDED', 'SIGNED'))));
create policy restricted_adding on discipline_event as restrictive for insert with check (
    (select discipline_open())
    or employee_id = (select employee_of_scope()) and kind in ('EXPLAINED', 'APPEALED', 'REHABILITATION_ASKED'));
create policy restricted_changing on discipline_event as restrictive for update using ((select discipline_open()));
create policy restricted_removing on discipline_event as restrictive for delete using ((select discipline_open()));

create policy restricted_reading on expunged_act as restrictive for select using ((select discipline_open()));
create policy restricted_adding on expunged_act as restrictive for insert with check ((select discipline_open()));
create policy restricted_changing on expunged_act as restrictive for update using ((select discipline_open()));
create policy restricted_removing on expunged_act as restrictive for delete using ((select discipline_open()));

create policy expunged_reading on act as restrictive for select using (
    not restricted or (select acts_unveiled()) or employee_id = (select employee_of_scope())
    or id not in (select x.act_id from expunged_act x));

-- The papers of a case are for whoever may see the case.
create policy discipline_papers on attachment as restrictive for select using (
    subject <> 'discipline-case' or exists (select from discipline_case c where c.id = subject_id));

-- A step moves its case on, or is refused: the order of the procedure.
create function discipline_case_follows() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    it      discipline_case;
    goes    text;
    weight  constant smallint := (select k.no from act_kind k where k.id = new.sanction);
    lawful  boolean;
begin
    select * into it from discipline_case c where c.body_id = new.body_id and c.id = new.case_id for update;
    goes := case new.kind
        when 'SILENT' then 'EXPLAINED'
        when 'REPLACED' then null when 'SUSPENDED' then null when 'REHABILITATION_ASKED' then null
        when 'REHABILITATED' then null when 'REMINDED' then null
        else new.kind end;
    if goes is null then
        lawful := case new.kind
            when 'SUSPENDED' then it.degree = 4 and it.stage in ('OPENED', 'NOTIFIED', 'EXPLAINED', 'REFERRED', 'CALLED', 'OPINION')
            when 'REPLACED' then it.stage = 'JUDGED'
            when 'REMINDED' then true
            else it.stage = 'CLOSED' and it.outcome in ('SANCTIONED', 'LIGHTER') end;
    else
        lawful := case it.stage || '>' || goes
            when 'OPENED>OPENED' then it.last_on is null
            when 'OPENED>NOTIFIED' then true
            when 'NOTIFIED>EXPLAINED' then true
            when 'EXPLAINED>REFERRED' then it.council
            when 'REFERRED>CALLED' then new.hearing_on is not null
            when 'CALLED>CALLED' then new.hearing_on is not null
            when 'CALLED>OPINION' then new.on_day >= it.hearing_on
            when 'EXPLAINED>DECIDED' then not it.council and new.act_id is not null
            when 'OPINION>DECIDED' then new.act_id is not null
            when 'DECIDED>DECIDED' then new.act_id is not null
            when 'DECIDED>SIGNED' then new.act_id = it.act_id
            when 'SIGNED>TOLD' then true
            when 'TOLD>APPEALED' then it.appealable
            when 'APPEALED>JUDGED' then new.outcome in ('SANCTIONED', 'ANNULLED', 'LIGHTER')
            when 'TOLD>CLOSED' then new.outcome = 'SANCTIONED'
            when 'JUDGED>CLOSED' then new.outcome = (select e.outcome from discipline_event e
                where e.case_id = it.id and e.kind = 'JUDGED' order by e.id desc limit 1)
            when 'CLOSED>EXPUNGED' then new.on_day >= it.expunge_on
            else goes = 'CLOSED' and new.outcome in ('NO_SANCTION', 'PRESCRIBED')
                and it.stage in ('OPENED', 'NOTIFIED', 'EXPLAINED', 'REFERRED', 'CALLED', 'OPINION', 'DECIDED') end
            and new.on_day >= coalesce(it.last_on, it.opened_on);
    end if;
    if not coalesce(lawful, false) then
        raise exception 'a case does not go from % by % (discipline_keeps_order)', it.stage, new.kind
            using errcode = 'check_violation', constraint = 'discipline_keeps_order', table = 'discipline_event';
    end if;
    if new.kind = 'DECIDED' and (weight is null
            or (select k.degree from act_kind k where k.id = new.sanction) > it.degree
            or it.council and weight > coalesce((select k.no from discipline_event e join act_kind k on k.id = e.sanction
                where e.case_id = it.id and e.kind = 'OPINION'), 0)) then
        raise exception 'a decision is not heavier than the fault and the opinion (discipline_not_heavier)'
            using errcode = 'check_violation', constraint = 'discipline_not_heavier', table = 'discipline_event';
    end if;
    update discipline_case c set
        stage = coalesce(goes, c.stage),
        last_on = case when goes is null then c.last_on else new.on_day end,
        notified_on = case new.kind when 'NOTIFIED' then new.on_day else c.notified_on end,
        hearing_on = case new.kind when 'CALLED' then new.hearing_on else c.hearing_on end,
        told_on = case new.kind when 'TOLD' then new.on_day else c.told_on end,
        act_id = case when new.kind in ('DECIDED', 'CLOSED') then coalesce(new.act_id, c.act_id) else c.act_id end,
        outcome = case new.kind when 'CLOSED' then new.outcome else c.outcome end,
        expunge_on = coalesce(new.expunge_on, c.expunge_on),
        clock = case when goes is null then c.clock else new.clock end,
        due_on = case when goes is null then c.due_on else new.due_on end
    where c.id = it.id;
    return null;
end $$;
create trigger discipline_case_follows after insert on discipline_event
    for each row execute function discipline_case_follows();

-- The steps are the only way on. What runs next may be reckoned anew, because a body may fix its numbers meanwhile.
create function discipline_case_moves_by_steps() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if pg_trigger_depth() < 2
            and to_jsonb(new) - array['clock', 'due_on'] is distinct from to_jsonb(old) - array['clock', 'due_on'] then
        raise exception 'a case moves by its steps alone (discipline_moves_by_steps)'
            using errcode = 'check_violation', constraint = 'discipline_moves_by_steps', table = 'discipline_case';
    end if;
    return new;
end $$;
create trigger discipline_case_moves_by_steps before update on discipline_case
    for each row execute function discipline_case_moves_by_steps();

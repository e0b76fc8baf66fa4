-- The documents of an act meet the papers that show them: which kinds of paper do, how firmly each document is asked in a body, which a director lets follow, and on which every signed act stood.
set search_path = mujamma, batch, public;

-- Papers that acts ask for had no kind of their own and could not be told apart.
insert into attachment_kind (id, name_ar, name_fr, part, valid_until_needed, remind_days, place) values
    ('NATIONALITY', 'شهادة الجنسية', 'Certificat de nationalité', 'FREE', false, null, 25),
    ('DEATH_ACT', 'شهادة الوفاة', 'Acte de décès', 'FREE', false, null, 45),
    ('ENROLMENT', 'شهادة تسجيل في الدراسة', 'Attestation d''inscription', 'FREE', false, 30, 55),
    ('REQUEST', 'طلب خطي من المعني', 'Demande écrite de l''intéressé', 'FREE', false, null, 131),
    ('DECISION', 'مقرر أو قرار', 'Décision', 'FREE', false, null, 132),
    ('RESULTS', 'محضر نتائج مسابقة أو امتحان', 'Procès-verbal des résultats d''un concours ou d''un examen', 'FREE', false, null, 133),
    ('APPRAISAL', 'تقرير تقييم', 'Rapport d''évaluation', 'FREE', false, null, 134),
    ('COMMISSION_MINUTES', 'محضر لجنة أو مجلس', 'Procès-verbal de commission ou de conseil', 'FREE', false, null, 135),
    ('ADVANCEMENT_TABLE', 'جدول ترقية أو قائمة تأهيل', 'Tableau d''avancement ou liste d''aptitude', 'FREE', false, null, 136),
    ('BODY_AGREEMENT', 'موافقة هيئة', 'Accord d''un organisme', 'FREE', false, null, 137),
    ('PROPOSAL', 'اقتراح المسؤول السلمي', 'Proposition du supérieur hiérarchique', 'FREE', false, null, 138),
    ('FORMAL_NOTICE', 'إعذار ووصل استلامه', 'Mise en demeure et accusé de réception', 'FREE', false, null, 139);

alter table act_kind_document
    add column code text,
    -- Kinds of attachments of which any shows the document.
    add column proofs text[] not null default '{}',
    -- Whether a paper of the employee's file shows it, too; otherwise it has to be attached to the act itself.
    add column from_file boolean not null default false,
    -- Signed acts of these kinds show it by themselves: what the house decided, nobody scans.
    add column proof_acts text[] not null default '{}',
    -- ASKED: that it is missing is said and hinders nothing. MAY_FOLLOW: it is required, and a director may let it follow.
    -- FIRM: without it the act is neither sent nor signed.
    add column firmness text not null default 'ASKED',
    add column source text not null default '',
    add column verified boolean not null default false;

update act_kind_document d
set code = p.code, proofs = string_to_array(p.proofs, ' '), from_file = p.from_file,
    proof_acts = coalesce(string_to_array(p.proof_acts, ' '), '{}'),
    source = 'liste d''usage: texte non consulté'
from (values
    ('Procès-verbal des résultats du concours ou décision de recrutement', 'RECRUITMENT_BASIS', 'RESULTS DECISION', true, null),
    ('Copie du diplôme ou du titre exigé', 'DIPLOMA', 'DIPLOMA', true, null),
    ('Certificat de nationalité', 'NATIONALITY', 'NATIONALITY', true, null),
    ('Extrait du casier judiciaire', 'CRIMINAL_RECORD', 'CRIMINAL_RECORD', true, null),
    ('Document justifiant la situation vis-à-vis du service national', 'NATIONAL_SERVICE', 'NATIONAL_SERVICE', true, null),
    ('Certificats médicaux d''aptitude à l''emploi', 'FITNESS', 'MEDICAL_CERTIFICATE', true, null),
    ('Décision de recrutement ou de nomination', 'RECRUITMENT_DECISION', 'DECISION', false, 'RECRUITMENT'),
    ('Rapport d''évaluation du stage', 'APPRAISAL', 'APPRAISAL', false, null),
    ('Procès-verbal de la commission administrative paritaire', 'COMMISSION_MINUTES', 'COMMISSION_MINUTES', false, null),
    ('Résultats de l''examen professionnel ou liste d''aptitude', 'PROMOTION_BASIS', 'RESULTS ADVANCEMENT_TABLE', false, null),
    ('Tableau d''avancement d''échelon', 'ADVANCEMENT_TABLE', 'ADVANCEMENT_TABLE', false, null),
    ('Demande écrite de l''intéressé', 'REQUEST', 'REQUEST', false, null),
    ('Accord de l''organisme d''accueil', 'AGREEMENT_OF_HOST', 'BODY_AGREEMENT', false, null),
    ('Accord de l''organisme d''origine', 'AGREEMENT_OF_ORIGIN', 'BODY_AGREEMENT', false, null),
    ('Document établissant la fonction, le mandat ou la formation', 'OFFICE', 'PROOF DECISION', false, null),
    ('Décision de détachement de l''organisme d''origine', 'DECISION_OF_ORIGIN', 'DECISION', false, null),
    ('Dossier médical établissant l''accident, l''infirmité ou la maladie grave', 'ILLNESS', 'MEDICAL_CERTIFICATE', false, null),
    ('Acte de naissance de l''enfant', 'BIRTH_OF_CHILD', 'BIRTH_ACT FAMILY_RECORD', true, null),
    ('Acte de mariage et document établissant le lieu de travail du conjoint', 'SPOUSE', 'MARRIAGE_ACT', true, null),
    ('Document établissant la qualité de membre dirigeant', 'OFFICE', 'PROOF', false, null),
    ('Attestation d''inscription', 'ENROLMENT', 'ENROLMENT', true, null),
    ('Ordre d''appel au service national', 'CALL_UP', 'NATIONAL_SERVICE', true, null),
    ('Document établissant la fin de la position', 'END_OF_POSITION', 'PROOF DECISION', false, null),
    ('Proposition du supérieur hiérarchique', 'PROPOSAL', 'PROPOSAL', false, null),
    ('Rapport circonstancié sur les faits', 'REPORT', 'DISCIPLINE_PAPER', false, null),
    ('Demande d''explication écrite et réponse de l''intéressé', 'EXPLANATION', 'DISCIPLINE_PAPER', false, null),
    ('Avis du conseil de discipline', 'COUNCIL', 'DISCIPLINE_PAPER COMMISSION_MINUTES', false, null),
    ('Demande de réhabilitation', 'REQUEST', 'REQUEST DISCIPLINE_PAPER', false, null),
    ('Extrait d''acte de naissance', 'BIRTH_ACT', 'BIRTH_ACT', true, null),
    ('Demande de mise à la retraite', 'REQUEST', 'REQUEST', false, null),
    ('Certificats de travail des employeurs antérieurs', 'WORK_CERTIFICATES', 'WORK_CERTIFICATE', true, null),
    ('Acte de décès', 'DEATH_ACT', 'DEATH_ACT', true, null),
    ('Mises en demeure et accusés de réception', 'FORMAL_NOTICES', 'FORMAL_NOTICE', false, null),
    ('Pièce justifiant la rectification ou l''annulation', 'GROUNDS', 'PROOF DECISION OTHER', false, null)
) as p (name_fr, code, proofs, from_file, proof_acts)
where d.name_fr = p.name_fr;

-- Written explanations before a sanction and the council's opinion are asked by the law itself. Whether they are to be attached
-- to the act or lie in the case, it does not say: the body says so by making them firm.
update act_kind_document set source = 'ord. 06-03 art. 165', verified = true where code in ('EXPLANATION', 'COUNCIL');

alter table act_kind_document
    alter column code set not null,
    add constraint act_kind_document_code_uk unique (kind_id, code),
    add constraint act_kind_document_firmness check (firmness in ('ASKED', 'MAY_FOLLOW', 'FIRM')),
    add constraint act_kind_document_shown check (proofs <> '{}');

-- A body's own firmness of a document, from a day on; like its other rules of acts.
create table body_act_document (
    id         bigint generated always as identity,
    body_id    text        not null,
    kind_id    text        not null,
    regime_id  text        not null,
    code       text        not null,
    valid_from date        not null,
    supplied   boolean     not null,
    firmness   text        not null,
    source     text        not null,
    entered_by text        not null,
    entered_at timestamptz not null,
    constraint body_act_document_pk primary key (id),
    constraint body_act_document_body_fk foreign key (body_id) references body (id),
    constraint body_act_document_document_fk foreign key (kind_id, code) references act_kind_document (kind_id, code),
    constraint body_act_document_regime_fk foreign key (regime_id) references regime (id),
    constraint body_act_document_source_told check (btrim(source) <> ''),
    constraint body_act_document_firmness check (firmness in ('ASKED', 'MAY_FOLLOW', 'FIRM'))
);
create index body_act_document_day_ix on body_act_document (body_id, kind_id, regime_id, valid_from);
call fence('body_act_document', 'select, insert', true);

-- A document that a director lets follow, so that the act can be signed before it is there.
create table act_document_follow (
    id       bigint generated always as identity,
    body_id  text        not null,
    act_id   bigint      not null,
    code     text        not null,
    reason   text        not null,
    due_on   date        not null,
    by_login text        not null,
    at       timestamptz not null,
    constraint act_document_follow_pk primary key (id),
    constraint act_document_follow_body_fk foreign key (body_id) references body (id),
    constraint act_document_follow_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint act_document_follow_once unique (act_id, code),
    constraint act_document_follow_reason_told check (btrim(reason) <> '')
);
call fence('act_document_follow', 'select, insert', false);

-- What stood for each document at the moment of signature: a paper, an act, a promise, or nothing. Written once.
create table act_document_stood (
    id            bigint generated always as identity,
    body_id       text   not null,
    act_id        bigint not null,
    no            smallint not null,
    code          text   not null,
    name_ar       text   not null,
    name_fr       text   not null,
    state         text   not null,
    attachment_id bigint,
    by_act_id     bigint,
    valid_to      date,
    reason        text,
    due_on        date,
    constraint act_document_stood_pk primary key (id),
    constraint act_document_stood_body_fk foreign key (body_id) references body (id),
    constraint act_document_stood_act_fk foreign key (body_id, act_id) references act (body_id, id),
    constraint act_document_stood_once unique (act_id, code),
    constraint act_document_stood_attachment_fk foreign key (body_id, attachment_id) references attachment (body_id, id),
    constraint act_document_stood_by_act_fk foreign key (body_id, by_act_id) references act (body_id, id),
    constraint act_document_stood_state check (case state
        when 'THERE' then num_nonnulls(attachment_id, by_act_id) = 1 and reason is null
        when 'FOLLOWS' then num_nonnulls(reason, due_on) = 2 and by_act_id is null
        when 'EXPIRED' then attachment_id is not null
        when 'MISSING' then num_nonnulls(attachment_id, by_act_id, reason) = 0
        else false end)
);
create index act_document_stood_act_ix on act_document_stood (body_id, act_id, no);
create index act_document_stood_attachment_ix on act_document_stood (body_id, attachment_id) where attachment_id is not null;
call fence('act_document_stood', 'select, insert', false);

-- Whoever may not read the act does not read of its documents.
create policy restricted_reading on act_document_follow as restrictive for select
    using (exists (select from act a where a.id = act_id));
create policy restricted_reading on act_document_stood as restrictive for select
    using (exists (select from act a where a.id = act_id));

-- That a restricted paper lies there, and until when it is valid, has to be known to say whether an act may be signed: the
-- one statement that asks lifts the veil, as the fold of careers does for acts, and never reads the paper's name or content.
create function papers_unveiled() returns boolean
    language sql stable parallel safe
    return current_setting('mujamma.unveiled', true) = 'papers';
alter policy restricted_reading on attachment
    using (part = 'FREE' or part = any ((select rights_held())::text[]) or employee_id = (select employee_of_scope())
        or (select papers_unveiled()));

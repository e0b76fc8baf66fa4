-- What the kinds of acts bring with them: legal references, documents, conditions, clocks and numbers, each per regime; and the tables where a body fixes what no text we read fixes.
set search_path = mujamma, batch, public;

-- How often a kind may be taken while one position lasts: the extension of a probation, the renewal of a placing at disposal.
alter table act_rule add column position_max_acts smallint;
update act_rule set position_max_acts = 1, career_max_acts = null
where kind_id in ('PROBATION_EXTENSION', 'MADE_AVAILABLE_RENEWAL') and source not like 'texte antérieur%';

-- Legal references ---------------------------------------------------------------------------------------------------

insert into act_visa_text (kind_id, regime_id, no, text_ar, text_fr, source, verified)
select k.id, v.regime_id, row_number() over (partition by k.id, v.regime_id order by v.no),
       'بمقتضى ' || v.text_ar, 'Vu ' || v.text_fr, v.source, v.verified
from act_kind k
join (values
    ('CIVIL_SERVICE', 10, '*',
     'الأمر رقم 06-03 المؤرخ في 15 يوليو سنة 2006، المتضمن القانون الأساسي العام للوظيفة العمومية، المتمم،',
     'l''ordonnance n° 06-03 du 15 juillet 2006, complétée, portant statut général de la fonction publique ;', 'vu dans une publication du texte', true),
    ('CIVIL_SERVICE', 15, 'RETIREMENT',
     'القانون رقم 83-12 المؤرخ في 2 يوليو سنة 1983، المتعلق بالتقاعد، المعدل والمتمم، لا سيما بالقانون رقم 16-15 المؤرخ في 31 ديسمبر سنة 2016،',
     'la loi n° 83-12 du 2 juillet 1983 relative à la retraite, modifiée et complétée, notamment par la loi n° 16-15 du 31 décembre 2016 ;', 'vu dans une publication du texte', true),
    ('CIVIL_SERVICE', 16, 'NATIONAL_SERVICE',
     'القانون رقم 14-06 المؤرخ في 9 غشت سنة 2014، المتعلق بالخدمة الوطنية،',
     'la loi n° 14-06 du 9 août 2014 relative au service national ;', 'non vérifié', false),
    ('CIVIL_SERVICE', 20, 'RECRUITMENT INSTALLATION INITIAL_SITUATION CONFIRMATION STEP PROMOTION TRANSFER_FROM_BODY SECONDMENT_IN SANCTION_STEP_LOWERING SANCTION_DEMOTION',
     'المرسوم الرئاسي رقم 07-304 المؤرخ في 29 سبتمبر سنة 2007، المحدد للشبكة الاستدلالية لمرتبات الموظفين ونظام دفع رواتبهم، المعدل والمتمم،',
     'le décret présidentiel n° 07-304 du 29 septembre 2007, modifié et complété, fixant la grille indiciaire des traitements et le régime de rémunération des fonctionnaires ;', 'vu dans une publication du texte', true),
    ('CIVIL_SERVICE', 25, 'HIGHER_POST_APPOINTMENT HIGHER_POST_END',
     'المرسوم الرئاسي رقم 07-307 المؤرخ في 29 سبتمبر سنة 2007، المحدد لكيفيات منح الزيادة الاستدلالية لشاغلي المناصب العليا في المؤسسات والإدارات العمومية،',
     'le décret présidentiel n° 07-307 du 29 septembre 2007 fixant les modalités d''attribution de la bonification indiciaire aux titulaires de postes supérieurs dans les institutions et administrations publiques ;', 'non vérifié', false),
    ('CIVIL_SERVICE', 30, '*',
     'المرسوم التنفيذي رقم 90-99 المؤرخ في 27 مارس سنة 1990، المتعلق بسلطة التعيين والتسيير الإداري بالنسبة للموظفين وأعوان الإدارة المركزية والولايات والبلديات والمؤسسات العمومية ذات الطابع الإداري،',
     'le décret exécutif n° 90-99 du 27 mars 1990 relatif au pouvoir de nomination et de gestion administrative à l''égard des fonctionnaires et agents des administrations centrales, des wilayas et des communes ainsi que des établissements publics à caractère administratif ;', 'vu dans une publication du texte', true),
    ('CIVIL_SERVICE', 40, 'RECRUITMENT PROMOTION',
     'المرسوم التنفيذي رقم 12-194 المؤرخ في 25 أبريل سنة 2012، المحدد لكيفيات تنظيم المسابقات والامتحانات والفحوص المهنية في المؤسسات والإدارات العمومية وإجرائها،',
     'le décret exécutif n° 12-194 du 25 avril 2012 fixant les modalités d''organisation et de déroulement des concours, examens et tests professionnels au sein des institutions et administrations publiques ;', 'vu dans une publication du texte', true),
    ('CIVIL_SERVICE', 45, 'RECRUITMENT INSTALLATION CONFIRMATION PROBATION_EXTENSION PROBATION_DISMISSAL',
     'المرسوم التنفيذي رقم 17-322 المؤرخ في 2 نوفمبر سنة 2017، المحدد للأحكام المطبقة على المتربص في المؤسسات والإدارات العمومية،',
     'le décret exécutif n° 17-322 du 2 novembre 2017 fixant les dispositions applicables au stagiaire dans les institutions et administrations publiques ;', 'vu dans une publication du texte', true),
    ('CIVIL_SERVICE', 50, 'SECONDMENT_BY_RIGHT SECONDMENT_ON_REQUEST SECONDMENT_RENEWAL SECONDMENT_IN SECONDMENT_IN_RENEWAL SECONDMENT_IN_END MADE_AVAILABLE MADE_AVAILABLE_RENEWAL OUT_OF_CADRE AVAILABILITY_FAMILY_ILLNESS AVAILABILITY_CHILD AVAILABILITY_FOLLOW_SPOUSE AVAILABILITY_PARTY_LEADER AVAILABILITY_SPOUSE_ABROAD AVAILABILITY_PERSONAL AVAILABILITY_STUDIES AVAILABILITY_RENEWAL NATIONAL_SERVICE REINTEGRATION',
     'المرسوم التنفيذي رقم 20-373 المؤرخ في 12 ديسمبر سنة 2020، المتعلق بالوضعيات القانونية الأساسية للموظف،',
     'le décret exécutif n° 20-373 du 12 décembre 2020 relatif aux positions statutaires du fonctionnaire ;', 'vu dans une publication du texte', true),
    ('CIVIL_SERVICE', 60, 'CONFIRMATION PROBATION_EXTENSION PROBATION_DISMISSAL AUTOMATIC_TRANSFER STEP PROMOTION AVAILABILITY_PERSONAL AVAILABILITY_STUDIES SUSPENSION SUSPENSION_END SANCTION_SUSPENSION_LONG SANCTION_STEP_LOWERING SANCTION_TRANSFER SANCTION_DEMOTION SANCTION_DISMISSAL',
     'المرسوم التنفيذي رقم 20-199 المؤرخ في 25 يوليو سنة 2020، المتعلق باللجان الإدارية المتساوية الأعضاء ولجان الطعن واللجان التقنية في المؤسسات والإدارات العمومية،',
     'le décret exécutif n° 20-199 du 25 juillet 2020 relatif aux commissions administratives paritaires, commissions de recours et comités techniques dans les institutions et administrations publiques ;', 'vu dans une publication du texte', true),
    ('LABOUR_90_11', 10, '*',
     'القانون رقم 90-11 المؤرخ في 21 أبريل سنة 1990، المتعلق بعلاقات العمل، المعدل والمتمم،',
     'la loi n° 90-11 du 21 avril 1990 relative aux relations de travail, modifiée et complétée ;', 'vu dans une publication du texte', true),
    ('LABOUR_90_11', 15, 'RETIREMENT',
     'القانون رقم 83-12 المؤرخ في 2 يوليو سنة 1983، المتعلق بالتقاعد، المعدل والمتمم، لا سيما بالقانون رقم 16-15 المؤرخ في 31 ديسمبر سنة 2016،',
     'la loi n° 83-12 du 2 juillet 1983 relative à la retraite, modifiée et complétée, notamment par la loi n° 16-15 du 31 décembre 2016 ;', 'vu dans une publication du texte', true),
    ('LABOUR_90_11', 16, 'NATIONAL_SERVICE',
     'القانون رقم 14-06 المؤرخ في 9 غشت سنة 2014، المتعلق بالخدمة الوطنية،',
     'la loi n° 14-06 du 9 août 2014 relative au service national ;', 'non vérifié', false)
) as v (regime_id, no, kinds, text_ar, text_fr, source, verified)
    on v.kinds = '*' or k.id = any (string_to_array(v.kinds, ' '))
where exists (select from act_rule r where r.kind_id = k.id and r.regime_id = v.regime_id);

-- After these stand the texts of the body itself: its statute, its collective agreement. They are its own to edit.
create table body_visa (
    id         bigint generated always as identity,
    body_id    text        not null,
    -- Only under one regime; null for all acts of the body.
    regime_id  text,
    no         smallint    not null,
    text_ar    text        not null,
    text_fr    text        not null,
    valid_from date        not null,
    valid_to   date,
    source     text        not null,
    verified   boolean     not null,
    version    integer     not null default 0,
    constraint body_visa_pk primary key (id),
    constraint body_visa_body_fk foreign key (body_id) references body (id),
    constraint body_visa_in_body_uk unique (body_id, id),
    constraint body_visa_regime_fk foreign key (regime_id) references regime (id),
    constraint body_visa_days check (valid_to > valid_from)
);
call fence('body_visa', 'select, insert, update', true);

do $$
declare
    each text;
begin
    for each in select id from body loop
        perform set_config('mujamma.body', each, true);
        insert into body_visa (body_id, regime_id, no, text_ar, text_fr, valid_from, source, verified)
        select each, v.regime_id, v.no, v.text_ar, v.text_fr, v.valid_from, v.source, v.verified
        from (values
            ('CNAS CASNOS CNR', null::text, 10,
             'بمقتضى المرسوم التنفيذي رقم 92-07 المؤرخ في 4 يناير سنة 1992، المتضمن الوضع القانوني لصناديق الضمان الاجتماعي والتنظيم الإداري والمالي للضمان الاجتماعي،',
             'Vu le décret exécutif n° 92-07 du 4 janvier 1992 portant statut juridique des caisses de sécurité sociale et organisation administrative et financière de la sécurité sociale ;',
             date '1992-01-04', 'numéro vu dans une publication; le reste non vérifié', false),
            ('CNAC', null, 10,
             'بمقتضى المرسوم التنفيذي رقم 94-188 المتضمن القانون الأساسي للصندوق الوطني للتأمين عن البطالة،',
             'Vu le décret exécutif n° 94-188 portant statut de la caisse nationale d''assurance chômage ;',
             date '1994-07-06', 'numéro vu dans une publication; le reste non vérifié', false),
            ('CACOBATPH', null, 10,
             'بمقتضى المرسوم التنفيذي رقم 97-45 المتضمن إنشاء الصندوق الوطني للعطل المدفوعة الأجر والبطالة الناجمة عن سوء الأحوال الجوية لقطاعات البناء والأشغال العمومية والري،',
             'Vu le décret exécutif n° 97-45 portant création de la caisse nationale des congés payés et du chômage-intempéries des secteurs du bâtiment, des travaux publics et de l''hydraulique ;',
             date '1997-02-04', 'non vérifié', false),
            ('FNPOS', null, 10,
             'بمقتضى المرسوم التنفيذي رقم 96-75 المتعلق بالصندوق الوطني لمعادلة الخدمات الاجتماعية،',
             'Vu le décret exécutif n° 96-75 relatif au fonds national de péréquation des œuvres sociales ;',
             date '1996-02-03', 'non vérifié', false),
            ('CNRSS', null, 10,
             'بمقتضى المرسوم التنفيذي رقم 06-370 المؤرخ في 19 أكتوبر سنة 2006، المتضمن إنشاء الصندوق الوطني لتحصيل اشتراكات الضمان الاجتماعي،',
             'Vu le décret exécutif n° 06-370 du 19 octobre 2006 portant création de la caisse nationale de recouvrement des cotisations de sécurité sociale ;',
             date '2006-10-19', 'vu dans une publication du texte', true),
            ('ANEM', null, 10,
             'بمقتضى المرسوم التنفيذي رقم 06-77 المحدد لمهام الوكالة الوطنية للتشغيل وتنظيمها وسيرها،',
             'Vu le décret exécutif n° 06-77 fixant les missions, l''organisation et le fonctionnement de l''agence nationale de l''emploi ;',
             date '2006-02-18', 'non vérifié', false),
            ('INPRP', null, 10,
             'بمقتضى المرسوم التنفيذي رقم 2000-253، المعدل بالمرسوم التنفيذي رقم 20-108 المؤرخ في 30 أبريل سنة 2020،',
             'Vu le décret exécutif n° 2000-253, modifié par le décret exécutif n° 20-108 du 30 avril 2020 ;',
             date '2000-08-23', 'numéro vu dans une publication; le reste non vérifié', false),
            ('IGT', null, 10,
             'بمقتضى المرسوم التنفيذي رقم 05-05 المؤرخ في 6 يناير سنة 2005، المتضمن تنظيم المفتشية العامة للعمل وسيرها،',
             'Vu le décret exécutif n° 05-05 du 6 janvier 2005 portant organisation et fonctionnement de l''inspection générale du travail ;',
             date '2005-01-06', 'vu dans une publication du texte', true),
            ('*', 'LABOUR_90_11', 20,
             'بمقتضى الاتفاقية الجماعية المطبقة على مستخدمي الهيئة،',
             'Vu la convention collective applicable au personnel de l''organisme ;',
             date '1990-04-21', 'convention non consultée: à compléter par l''organisme', false)
        ) as v (bodies, regime_id, no, text_ar, text_fr, valid_from, source, verified)
        where v.bodies = '*' or each = any (string_to_array(v.bodies, ' '));
    end loop;
    perform set_config('mujamma.body', '', true);
end $$;

-- Documents ----------------------------------------------------------------------------------------------------------

insert into act_kind_document (kind_id, no, name_ar, name_fr, needed)
select k.id, row_number() over (partition by k.id order by d.no), d.name_ar, d.name_fr, d.needed
from act_kind k
join (values
    (1, 'RECRUITMENT', 'محضر إعلان نتائج المسابقة أو قرار التوظيف', 'Procès-verbal des résultats du concours ou décision de recrutement', true),
    (2, 'RECRUITMENT', 'نسخة من الشهادة أو المؤهل المطلوب', 'Copie du diplôme ou du titre exigé', true),
    (3, 'RECRUITMENT', 'شهادة الجنسية', 'Certificat de nationalité', true),
    (4, 'RECRUITMENT', 'مستخرج من صحيفة السوابق القضائية', 'Extrait du casier judiciaire', true),
    (5, 'RECRUITMENT', 'وثيقة تثبت الوضعية إزاء الخدمة الوطنية', 'Document justifiant la situation vis-à-vis du service national', false),
    (6, 'RECRUITMENT', 'شهادات طبية تثبت الأهلية للوظيفة', 'Certificats médicaux d''aptitude à l''emploi', true),
    (10, 'INSTALLATION', 'مقرر التوظيف أو التعيين', 'Décision de recrutement ou de nomination', true),
    (11, 'CONFIRMATION PROBATION_EXTENSION PROBATION_DISMISSAL', 'تقرير تقييم فترة التربص', 'Rapport d''évaluation du stage', true),
    (12, 'CONFIRMATION PROBATION_EXTENSION PROBATION_DISMISSAL AUTOMATIC_TRANSFER STEP PROMOTION AVAILABILITY_PERSONAL AVAILABILITY_STUDIES', 'محضر اجتماع اللجنة الإدارية المتساوية الأعضاء', 'Procès-verbal de la commission administrative paritaire', true),
    (13, 'PROMOTION', 'نتائج الامتحان المهني أو قائمة التأهيل', 'Résultats de l''examen professionnel ou liste d''aptitude', true),
    (14, 'STEP', 'جدول الترقية في الدرجة', 'Tableau d''avancement d''échelon', true),
    (20, 'TRANSFER SECONDMENT_ON_REQUEST SECONDMENT_RENEWAL AVAILABILITY_FAMILY_ILLNESS AVAILABILITY_CHILD AVAILABILITY_FOLLOW_SPOUSE AVAILABILITY_PARTY_LEADER AVAILABILITY_SPOUSE_ABROAD AVAILABILITY_PERSONAL AVAILABILITY_STUDIES AVAILABILITY_RENEWAL REINTEGRATION RESIGNATION TRANSFER_TO_BODY OUT_OF_CADRE', 'طلب خطي من المعني', 'Demande écrite de l''intéressé', true),
    (21, 'SECONDMENT_ON_REQUEST SECONDMENT_RENEWAL MADE_AVAILABLE MADE_AVAILABLE_RENEWAL OUT_OF_CADRE TRANSFER_TO_BODY TRANSFER_FROM_BODY', 'موافقة الهيئة المستقبلة', 'Accord de l''organisme d''accueil', true),
    (22, 'SECONDMENT_IN SECONDMENT_IN_RENEWAL TRANSFER_FROM_BODY', 'موافقة الهيئة الأصلية', 'Accord de l''organisme d''origine', true),
    (23, 'SECONDMENT_BY_RIGHT', 'وثيقة تثبت الوظيفة أو العهدة أو التكوين', 'Document établissant la fonction, le mandat ou la formation', true),
    (24, 'SECONDMENT_IN', 'مقرر الانتداب الصادر عن الهيئة الأصلية', 'Décision de détachement de l''organisme d''origine', true),
    (30, 'AVAILABILITY_FAMILY_ILLNESS', 'ملف طبي يثبت الحادث أو العجز أو المرض الخطير', 'Dossier médical établissant l''accident, l''infirmité ou la maladie grave', true),
    (31, 'AVAILABILITY_CHILD', 'شهادة ميلاد الطفل', 'Acte de naissance de l''enfant', true),
    (32, 'AVAILABILITY_FOLLOW_SPOUSE AVAILABILITY_SPOUSE_ABROAD', 'عقد الزواج ووثيقة تثبت مكان عمل الزوج', 'Acte de mariage et document établissant le lieu de travail du conjoint', true),
    (33, 'AVAILABILITY_PARTY_LEADER', 'وثيقة تثبت صفة العضو المسير', 'Document établissant la qualité de membre dirigeant', true),
    (34, 'AVAILABILITY_STUDIES', 'شهادة تسجيل', 'Attestation d''inscription', true),
    (35, 'NATIONAL_SERVICE', 'أمر بالاستدعاء للخدمة الوطنية', 'Ordre d''appel au service national', true),
    (36, 'REINTEGRATION', 'وثيقة تثبت نهاية الوضعية', 'Document établissant la fin de la position', false),
    (40, 'HIGHER_POST_APPOINTMENT HIGHER_POST_END', 'اقتراح المسؤول السلمي', 'Proposition du supérieur hiérarchique', true),
    (50, 'SUSPENSION', 'تقرير مفصل عن الوقائع', 'Rapport circonstancié sur les faits', true),
    (51, 'SANCTION_CALL_TO_ORDER SANCTION_WARNING SANCTION_REPRIMAND SANCTION_SUSPENSION_SHORT SANCTION_STRIKING_FROM_TABLE SANCTION_SUSPENSION_LONG SANCTION_STEP_LOWERING SANCTION_TRANSFER SANCTION_DEMOTION SANCTION_DISMISSAL', 'استفسار كتابي وجواب المعني', 'Demande d''explication écrite et réponse de l''intéressé', true),
    (52, 'SANCTION_SUSPENSION_LONG SANCTION_STEP_LOWERING SANCTION_TRANSFER SANCTION_DEMOTION SANCTION_DISMISSAL', 'رأي مجلس التأديب', 'Avis du conseil de discipline', true),
    (53, 'REHABILITATION', 'طلب رد الاعتبار', 'Demande de réhabilitation', false),
    (60, 'RETIREMENT', 'مستخرج من عقد الميلاد', 'Extrait d''acte de naissance', true),
    (61, 'RETIREMENT', 'طلب الإحالة على التقاعد', 'Demande de mise à la retraite', true),
    (62, 'RETIREMENT', 'شهادات العمل لدى المستخدمين السابقين', 'Certificats de travail des employeurs antérieurs', false),
    (63, 'DEATH', 'شهادة الوفاة', 'Acte de décès', true),
    (64, 'ABANDONMENT_DISMISSAL', 'الإعذاران ووصل استلامهما', 'Mises en demeure et accusés de réception', true),
    (70, 'CORRECTION CANCELLATION', 'الوثيقة التي تبرر التصحيح أو الإلغاء', 'Pièce justifiant la rectification ou l''annulation', false)
) as d (no, kinds, name_ar, name_fr, needed) on k.id = any (string_to_array(d.kinds, ' '));

-- Conditions ---------------------------------------------------------------------------------------------------------

-- Those that follow from what a kind is. They are plain sense, hence binding.
insert into act_kind_condition (kind_id, regime_id, condition_id, article, verified)
select k.id, r.regime_id, c.condition_id, r.article, true
from act_kind k
join act_rule r on r.kind_id = k.id and r.valid_to is null
cross join lateral (values
    ('NEEDED_PARTS', true),
    ('POST_OPEN', k.post_need <> 'NONE'),
    ('POST_FREE', k.post_need <> 'NONE'),
    ('GRADE_FITS_POST', k.post_need <> 'NONE' or k.grade_need <> 'NONE'),
    ('UNIT_OPEN', k.unit_need <> 'NONE'),
    ('TARGET_STANDS', k.family = 'CORRECTION')
) as c (condition_id, holds)
where c.holds;

-- Those that read the limits of act_rule: binding where the limit was seen in a text.
insert into act_kind_condition (kind_id, regime_id, condition_id, article, verified)
select k.id, r.regime_id, c.condition_id, r.article, c.condition_id || ' ' || k.id || ' ' || r.regime_id in (
    'MINIMUM_LENGTH SECONDMENT_ON_REQUEST CIVIL_SERVICE', 'MINIMUM_LENGTH SECONDMENT_IN CIVIL_SERVICE',
    'MINIMUM_LENGTH AVAILABILITY_FAMILY_ILLNESS CIVIL_SERVICE', 'MINIMUM_LENGTH AVAILABILITY_CHILD CIVIL_SERVICE',
    'MINIMUM_LENGTH AVAILABILITY_FOLLOW_SPOUSE CIVIL_SERVICE', 'MINIMUM_LENGTH AVAILABILITY_PARTY_LEADER CIVIL_SERVICE',
    'MINIMUM_LENGTH PROBATION_EXTENSION CIVIL_SERVICE', 'MAXIMUM_LENGTH PROBATION_EXTENSION CIVIL_SERVICE',
    'MAXIMUM_LENGTH SECONDMENT_ON_REQUEST CIVIL_SERVICE', 'MAXIMUM_LENGTH SECONDMENT_IN CIVIL_SERVICE',
    'MAXIMUM_LENGTH MADE_AVAILABLE CIVIL_SERVICE', 'MAXIMUM_LENGTH MADE_AVAILABLE_RENEWAL CIVIL_SERVICE',
    'RENEWS_WHAT_RUNS SECONDMENT_RENEWAL CIVIL_SERVICE', 'RENEWS_WHAT_RUNS SECONDMENT_IN_RENEWAL CIVIL_SERVICE',
    'RENEWS_WHAT_RUNS MADE_AVAILABLE_RENEWAL CIVIL_SERVICE',
    'ACTS_IN_POSITION PROBATION_EXTENSION CIVIL_SERVICE', 'ACTS_IN_POSITION MADE_AVAILABLE_RENEWAL CIVIL_SERVICE',
    'MINIMUM_SERVICE AVAILABILITY_PERSONAL CIVIL_SERVICE', 'MINIMUM_SERVICE AVAILABILITY_STUDIES CIVIL_SERVICE')
from act_kind k
join act_rule r on r.kind_id = k.id and r.valid_to is null
cross join lateral (values
    ('MINIMUM_LENGTH', k.end_need <> 'NONE'),
    ('MAXIMUM_LENGTH', k.end_need <> 'NONE'),
    ('CAREER_LENGTH', k.end_need <> 'NONE'),
    ('ACTS_IN_CAREER', true),
    ('ACTS_IN_POSITION', true),
    ('MINIMUM_SERVICE', k.id not in ('CONFIRMATION', 'RETIREMENT')),
    ('RENEWS_WHAT_RUNS', k.id like '%RENEWAL')
) as c (condition_id, holds)
where c.holds and k.family <> 'CORRECTION';

-- Commissions are the civil service's. The law itself asks for the council's opinion on the third and fourth degree (art. 165);
-- where else the joint committee is heard was not verified.
insert into act_kind_condition (kind_id, regime_id, condition_id, article, verified)
select k.id, 'CIVIL_SERVICE', 'COMMISSION_HEARD',
       case k.commission when 'DISCIPLINARY_COUNCIL' then 'ord. 06-03 art. 165' else 'DE 20-199' end,
       k.commission = 'DISCIPLINARY_COUNCIL'
from act_kind k
where k.commission is not null;

insert into act_kind_condition (kind_id, regime_id, condition_id, article, verified) values
    ('RECRUITMENT', 'CIVIL_SERVICE', 'ADULT', 'ord. 06-03 art. 78', true),
    ('RECRUITMENT', 'LABOUR_90_11', 'ADULT', 'loi 90-11 art. 15', false),
    ('INITIAL_SITUATION', 'CIVIL_SERVICE', 'POSITION_AT_START', '', true),
    ('INITIAL_SITUATION', 'LABOUR_90_11', 'POSITION_AT_START', '', true),
    ('INSTALLATION', 'CIVIL_SERVICE', 'POSITION_AT_INSTALLATION', 'ord. 06-03 art. 83', true),
    ('INSTALLATION', 'LABOUR_90_11', 'POSITION_AT_INSTALLATION', 'loi 90-11 art. 18', true),
    ('CONFIRMATION', 'CIVIL_SERVICE', 'PROBATION_SERVED', 'ord. 06-03 art. 84-85; DE 17-322', true),
    ('CONFIRMATION', 'LABOUR_90_11', 'PROBATION_SERVED', 'loi 90-11 art. 18', false),
    ('REINTEGRATION', 'CIVIL_SERVICE', 'POSITION_AS_BEFORE', 'ord. 06-03 art. 138, 152', true),
    ('REINTEGRATION', 'LABOUR_90_11', 'POSITION_AS_BEFORE', 'loi 90-11 art. 65', true),
    ('SUSPENSION_END', 'CIVIL_SERVICE', 'POSITION_AS_BEFORE', 'ord. 06-03 art. 173', true),
    ('SUSPENSION_END', 'LABOUR_90_11', 'POSITION_AS_BEFORE', 'loi 90-11 art. 65', true),
    ('STEP', 'CIVIL_SERVICE', 'STEP_NEXT', 'DP 07-304 art. 9-10', true),
    ('STEP', 'LABOUR_90_11', 'STEP_NEXT', 'convention collective', false),
    ('STEP', 'CIVIL_SERVICE', 'STEP_DURATION', 'DP 07-304 art. 10-11', true),
    ('STEP', 'LABOUR_90_11', 'STEP_DURATION', 'convention collective', false),
    ('PROMOTION', 'CIVIL_SERVICE', 'GRADE_HIGHER', 'ord. 06-03 art. 107', true),
    ('PROMOTION', 'LABOUR_90_11', 'GRADE_HIGHER', 'loi 90-11 art. 61', true),
    ('PROMOTION', 'CIVIL_SERVICE', 'STEP_OF_PROMOTION', 'DP 07-304 art. 9-15', true),
    ('PROMOTION', 'LABOUR_90_11', 'STEP_OF_PROMOTION', 'convention collective', false),
    ('SANCTION_STEP_LOWERING', 'CIVIL_SERVICE', 'STEP_LOWERED', 'ord. 06-03 art. 163', false),
    ('SANCTION_STEP_LOWERING', 'LABOUR_90_11', 'STEP_LOWERED', 'règlement intérieur', false),
    ('SANCTION_DEMOTION', 'CIVIL_SERVICE', 'GRADE_LOWER', 'ord. 06-03 art. 163', true),
    ('SANCTION_DEMOTION', 'LABOUR_90_11', 'GRADE_LOWER', 'règlement intérieur', true),
    ('HIGHER_POST_END', 'CIVIL_SERVICE', 'HIGHER_POST_HELD', 'ord. 06-03 art. 10-14', false),
    ('HIGHER_POST_END', 'LABOUR_90_11', 'HIGHER_POST_HELD', 'convention collective', false),
    ('OUT_OF_CADRE', 'CIVIL_SERVICE', 'GROUP_A', 'ord. 06-03 art. 140', false),
    ('OUT_OF_CADRE', 'CIVIL_SERVICE', 'SECONDMENT_USED_UP', 'ord. 06-03 art. 140', false),
    ('AVAILABILITY_CHILD', 'CIVIL_SERVICE', 'YOUNG_CHILD', 'ord. 06-03 art. 146', true),
    ('AVAILABILITY_CHILD', 'LABOUR_90_11', 'YOUNG_CHILD', 'convention collective', false),
    ('RETIREMENT', 'CIVIL_SERVICE', 'RETIREMENT_AGE', 'loi 83-12 art. 6; loi 16-15', true),
    ('RETIREMENT', 'LABOUR_90_11', 'RETIREMENT_AGE', 'loi 83-12 art. 6; loi 16-15', true),
    ('RETIREMENT', 'CIVIL_SERVICE', 'RETIREMENT_SERVICE', 'loi 83-12 art. 6; loi 16-15', true),
    ('RETIREMENT', 'LABOUR_90_11', 'RETIREMENT_SERVICE', 'loi 83-12 art. 6; loi 16-15', true),
    ('REHABILITATION', 'CIVIL_SERVICE', 'REHABILITATION_DELAY', 'ord. 06-03 art. 176', false),
    ('REHABILITATION', 'LABOUR_90_11', 'REHABILITATION_DELAY', 'règlement intérieur', false);

-- Clocks -------------------------------------------------------------------------------------------------------------

insert into act_kind_clock (kind_id, regime_id, clock_id, name_ar, name_fr, basis, months, days, remind_before, article, verified, answered_by)
select k.id, c.regime_id, c.clock_id, c.name_ar, c.name_fr, c.basis, c.months, c.days, c.remind_before, c.article, c.verified,
       string_to_array(c.answered_by, ' ')
from act_kind k
join (values
    ('INSTALLATION', 'CIVIL_SERVICE', 'PROBATION_END', 'نهاية فترة التربص', 'Fin du stage', 'AFTER_EFFECT', 12, 0, array[60, 30, 7],
     'ord. 06-03 art. 84; DE 17-322', true, 'CONFIRMATION PROBATION_EXTENSION PROBATION_DISMISSAL'),
    ('INSTALLATION', 'LABOUR_90_11', 'PROBATION_END', 'نهاية الفترة التجريبية', 'Fin de la période d''essai', 'AFTER_EFFECT', 6, 0, array[60, 30, 7],
     'loi 90-11 art. 18', false, 'CONFIRMATION PROBATION_EXTENSION PROBATION_DISMISSAL'),
    ('PROBATION_EXTENSION', 'CIVIL_SERVICE', 'EXTENSION_END', 'نهاية تمديد فترة التربص', 'Fin de la prorogation de stage', 'BEFORE_END', 0, 0, array[60, 30, 7],
     'ord. 06-03 art. 85; DE 17-322', true, 'CONFIRMATION PROBATION_DISMISSAL'),
    ('PROBATION_EXTENSION', 'LABOUR_90_11', 'EXTENSION_END', 'نهاية تمديد الفترة التجريبية', 'Fin de la prorogation de l''essai', 'BEFORE_END', 0, 0, array[60, 30, 7],
     'loi 90-11 art. 18', false, 'CONFIRMATION PROBATION_DISMISSAL'),
    ('SECONDMENT_BY_RIGHT SECONDMENT_ON_REQUEST SECONDMENT_RENEWAL', 'CIVIL_SERVICE', 'SECONDMENT_END', 'نهاية الانتداب', 'Fin du détachement', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'ord. 06-03 art. 136', true, 'SECONDMENT_RENEWAL REINTEGRATION OUT_OF_CADRE TRANSFER_TO_BODY'),
    ('SECONDMENT_BY_RIGHT SECONDMENT_ON_REQUEST SECONDMENT_RENEWAL', 'LABOUR_90_11', 'SECONDMENT_END', 'نهاية الانتداب', 'Fin du détachement', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'convention collective', false, 'SECONDMENT_RENEWAL REINTEGRATION OUT_OF_CADRE TRANSFER_TO_BODY'),
    ('SECONDMENT_IN SECONDMENT_IN_RENEWAL', 'CIVIL_SERVICE', 'SECONDMENT_END', 'نهاية الانتداب لدى الهيئة', 'Fin de l''accueil en détachement', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'ord. 06-03 art. 136', true, 'SECONDMENT_IN_RENEWAL SECONDMENT_IN_END TRANSFER_FROM_BODY'),
    ('SECONDMENT_IN SECONDMENT_IN_RENEWAL', 'LABOUR_90_11', 'SECONDMENT_END', 'نهاية الانتداب لدى الهيئة', 'Fin de l''accueil en détachement', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'convention collective', false, 'SECONDMENT_IN_RENEWAL SECONDMENT_IN_END TRANSFER_FROM_BODY'),
    ('MADE_AVAILABLE MADE_AVAILABLE_RENEWAL', 'CIVIL_SERVICE', 'MADE_AVAILABLE_END', 'نهاية الوضع تحت التصرف', 'Fin de la mise à disposition', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'ord. 06-03 art. 131; DE 20-373', true, 'MADE_AVAILABLE_RENEWAL REINTEGRATION'),
    ('MADE_AVAILABLE MADE_AVAILABLE_RENEWAL', 'LABOUR_90_11', 'MADE_AVAILABLE_END', 'نهاية الوضع تحت التصرف', 'Fin de la mise à disposition', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'convention collective', false, 'MADE_AVAILABLE_RENEWAL REINTEGRATION'),
    ('OUT_OF_CADRE', 'CIVIL_SERVICE', 'OUT_OF_CADRE_END', 'نهاية وضعية خارج الإطار', 'Fin de la position hors cadre', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'ord. 06-03 art. 141, 143', false, 'REINTEGRATION'),
    ('AVAILABILITY_FAMILY_ILLNESS AVAILABILITY_CHILD AVAILABILITY_FOLLOW_SPOUSE AVAILABILITY_PARTY_LEADER AVAILABILITY_SPOUSE_ABROAD AVAILABILITY_PERSONAL AVAILABILITY_STUDIES AVAILABILITY_RENEWAL',
     'CIVIL_SERVICE', 'AVAILABILITY_END', 'نهاية الإحالة على الاستيداع', 'Fin de la disponibilité', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'ord. 06-03 art. 149, 152', false, 'AVAILABILITY_RENEWAL REINTEGRATION'),
    ('AVAILABILITY_FAMILY_ILLNESS AVAILABILITY_CHILD AVAILABILITY_FOLLOW_SPOUSE AVAILABILITY_PARTY_LEADER AVAILABILITY_SPOUSE_ABROAD AVAILABILITY_PERSONAL AVAILABILITY_STUDIES AVAILABILITY_RENEWAL',
     'LABOUR_90_11', 'AVAILABILITY_END', 'نهاية الإحالة على الاستيداع', 'Fin de la disponibilité', 'BEFORE_END', 0, 0, array[90, 30, 7],
     'convention collective', false, 'AVAILABILITY_RENEWAL REINTEGRATION'),
    -- The time before the end was not read (DE 20-373): one month is the supplied guess.
    ('SECONDMENT_BY_RIGHT SECONDMENT_ON_REQUEST SECONDMENT_RENEWAL MADE_AVAILABLE MADE_AVAILABLE_RENEWAL OUT_OF_CADRE AVAILABILITY_FAMILY_ILLNESS AVAILABILITY_CHILD AVAILABILITY_FOLLOW_SPOUSE AVAILABILITY_PARTY_LEADER AVAILABILITY_SPOUSE_ABROAD AVAILABILITY_PERSONAL AVAILABILITY_STUDIES AVAILABILITY_RENEWAL',
     'CIVIL_SERVICE', 'RETURN_REQUEST', 'آخر أجل لطلب إعادة الإدماج أو التجديد', 'Dernier jour pour demander la réintégration ou le renouvellement', 'BEFORE_END', 1, 0, array[30, 15, 3],
     'DE 20-373', false, 'SECONDMENT_RENEWAL MADE_AVAILABLE_RENEWAL AVAILABILITY_RENEWAL REINTEGRATION OUT_OF_CADRE TRANSFER_TO_BODY'),
    ('SECONDMENT_BY_RIGHT SECONDMENT_ON_REQUEST SECONDMENT_RENEWAL MADE_AVAILABLE MADE_AVAILABLE_RENEWAL AVAILABILITY_FAMILY_ILLNESS AVAILABILITY_CHILD AVAILABILITY_FOLLOW_SPOUSE AVAILABILITY_PARTY_LEADER AVAILABILITY_SPOUSE_ABROAD AVAILABILITY_PERSONAL AVAILABILITY_STUDIES AVAILABILITY_RENEWAL',
     'LABOUR_90_11', 'RETURN_REQUEST', 'آخر أجل لطلب إعادة الإدماج أو التجديد', 'Dernier jour pour demander la réintégration ou le renouvellement', 'BEFORE_END', 1, 0, array[30, 15, 3],
     'convention collective', false, 'SECONDMENT_RENEWAL MADE_AVAILABLE_RENEWAL AVAILABILITY_RENEWAL REINTEGRATION OUT_OF_CADRE TRANSFER_TO_BODY'),
    ('NATIONAL_SERVICE', 'CIVIL_SERVICE', 'NATIONAL_SERVICE_END', 'نهاية الخدمة الوطنية', 'Fin du service national', 'BEFORE_END', 0, 0, array[60, 30, 7],
     'ord. 06-03 art. 155', false, 'REINTEGRATION'),
    ('NATIONAL_SERVICE', 'LABOUR_90_11', 'NATIONAL_SERVICE_END', 'نهاية الخدمة الوطنية', 'Fin du service national', 'BEFORE_END', 0, 0, array[60, 30, 7],
     'loi 90-11 art. 65', false, 'REINTEGRATION'),
    ('SUSPENSION', 'CIVIL_SERVICE', 'SUSPENSION_LIMIT', 'أجل البت في وضعية الموقوف', 'Délai pour statuer sur la suspension', 'AFTER_EFFECT', 0, 45, array[15, 7, 2],
     'ord. 06-03 art. 173', false, 'SUSPENSION_END SANCTION_DISMISSAL'),
    ('SUSPENSION', 'LABOUR_90_11', 'SUSPENSION_LIMIT', 'أجل البت في وضعية الموقوف', 'Délai pour statuer sur la suspension', 'AFTER_EFFECT', 0, 45, array[15, 7, 2],
     'règlement intérieur', false, 'SUSPENSION_END SANCTION_DISMISSAL'),
    ('SANCTION_CALL_TO_ORDER SANCTION_WARNING SANCTION_REPRIMAND SANCTION_SUSPENSION_SHORT SANCTION_STRIKING_FROM_TABLE',
     'CIVIL_SERVICE', 'REHABILITATION_POSSIBLE', 'يمكن طلب رد الاعتبار', 'La réhabilitation peut être demandée', 'AFTER_EFFECT', 12, 0, array[0],
     'ord. 06-03 art. 176', false, 'REHABILITATION'),
    ('SANCTION_CALL_TO_ORDER SANCTION_WARNING SANCTION_REPRIMAND SANCTION_SUSPENSION_SHORT SANCTION_STRIKING_FROM_TABLE',
     'CIVIL_SERVICE', 'REHABILITATION_BY_RIGHT', 'رد الاعتبار بقوة القانون', 'Réhabilitation de plein droit', 'AFTER_EFFECT', 24, 0, array[30, 0],
     'ord. 06-03 art. 176', false, 'REHABILITATION'),
    ('SANCTION_CALL_TO_ORDER SANCTION_WARNING SANCTION_REPRIMAND SANCTION_SUSPENSION_SHORT',
     'LABOUR_90_11', 'REHABILITATION_POSSIBLE', 'يمكن طلب رد الاعتبار', 'La réhabilitation peut être demandée', 'AFTER_EFFECT', 12, 0, array[0],
     'règlement intérieur', false, 'REHABILITATION')
) as c (kinds, regime_id, clock_id, name_ar, name_fr, basis, months, days, remind_before, article, verified, answered_by)
    on k.id = any (string_to_array(c.kinds, ' '));

-- Numbers that belong to no one kind ---------------------------------------------------------------------------------

create table career_number (
    id         text     not null,
    regime_id  text     not null,
    valid_from date     not null,
    valid_to   date,
    valid      daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    value      smallint not null,
    unit       text     not null,
    article    text     not null,
    source     text     not null,
    verified   boolean  not null,
    constraint career_number_one_at_a_time unique (id, regime_id, valid without overlaps),
    constraint career_number_regime_fk foreign key (regime_id) references regime (id),
    constraint career_number_unit check (unit in ('DAYS', 'MONTHS', 'YEARS', 'COUNT'))
);
grant select on career_number to ${app};

insert into career_number (id, regime_id, valid_from, value, unit, article, source, verified)
select n.id, r.id, date '1962-07-05', n.value, n.unit,
       case r.id when 'CIVIL_SERVICE' then n.article else n.labour_article end, n.source,
       case r.id when 'CIVIL_SERVICE' then n.verified else n.labour_verified end
from regime r
cross join (values
    ('RECRUITMENT_AGE', 18, 'YEARS', 'ord. 06-03 art. 78', 'loi 90-11 art. 15', 'vu dans une publication du texte', true, false),
    ('LAST_STEP', 12, 'COUNT', 'DP 07-304 art. 9', 'convention collective', 'vu dans une publication du texte', true, false),
    ('STEP_MINIMUM_MONTHS', 30, 'MONTHS', 'DP 07-304 art. 10', 'convention collective', 'vu dans une publication du texte', true, false),
    ('STEP_MEAN_MONTHS', 36, 'MONTHS', 'DP 07-304 art. 10', 'convention collective', 'vu dans une publication du texte', true, false),
    ('STEP_MAXIMUM_MONTHS', 42, 'MONTHS', 'DP 07-304 art. 10', 'convention collective', 'vu dans une publication du texte', true, false),
    ('STEPS_LOWERED', 2, 'COUNT', 'ord. 06-03 art. 163', 'règlement intérieur', 'non vérifié', false, false),
    ('YOUNG_CHILD_AGE', 5, 'YEARS', 'ord. 06-03 art. 146', 'convention collective', 'vu dans une publication du texte', true, false),
    ('RETIREMENT_AGE', 60, 'YEARS', 'loi 83-12 art. 6; loi 16-15', 'loi 83-12 art. 6; loi 16-15', 'vu dans une publication du texte', true, true),
    ('RETIREMENT_AGE_WOMEN', 55, 'YEARS', 'loi 83-12 art. 6; loi 16-15', 'loi 83-12 art. 6; loi 16-15', 'vu dans une publication du texte', true, true),
    ('RETIREMENT_STAY_YEARS', 5, 'YEARS', 'loi 16-15', 'loi 16-15', 'vu dans une publication du texte', true, true),
    ('REHABILITATION_MONTHS', 12, 'MONTHS', 'ord. 06-03 art. 176', 'règlement intérieur', 'non vérifié', false, false),
    ('REHABILITATION_RIGHT_MONTHS', 24, 'MONTHS', 'ord. 06-03 art. 176', 'règlement intérieur', 'non vérifié', false, false),
    ('DISCIPLINE_REFER_DAYS', 45, 'DAYS', 'ord. 06-03 art. 166', 'règlement intérieur', 'vu dans une publication du texte', true, false),
    ('DISCIPLINE_COUNCIL_DAYS', 45, 'DAYS', 'ord. 06-03 art. 165', 'règlement intérieur', 'vu dans une publication du texte', true, false),
    ('DISCIPLINE_FILE_DAYS', 15, 'DAYS', 'ord. 06-03 art. 167', 'règlement intérieur', 'vu dans une publication du texte', true, false),
    ('DISCIPLINE_HEARING_DAYS', 15, 'DAYS', 'ord. 06-03 art. 168', 'règlement intérieur', 'non vérifié', false, false),
    ('DISCIPLINE_NOTIFY_DAYS', 8, 'DAYS', 'ord. 06-03 art. 172', 'règlement intérieur', 'non vérifié', false, false),
    ('DISCIPLINE_APPEAL_MONTHS', 1, 'MONTHS', 'ord. 06-03 art. 175', 'règlement intérieur', 'non vérifié', false, false),
    ('ABANDONMENT_DAYS', 15, 'DAYS', 'ord. 06-03 art. 184', 'règlement intérieur', 'non vérifié', false, false),
    ('RESIGNATION_ANSWER_MONTHS', 2, 'MONTHS', 'ord. 06-03 art. 219', 'loi 90-11 art. 68', 'non vérifié', false, false),
    ('RESIGNATION_DEFER_MONTHS', 2, 'MONTHS', 'ord. 06-03 art. 220', 'loi 90-11 art. 68', 'non vérifié', false, false)
) as n (id, value, unit, article, labour_article, source, verified, labour_verified);

-- A body's own rules -------------------------------------------------------------------------------------------------

-- Each row is a version that wins from its day on over what is supplied; of one day's versions the last entered wins. A version
-- that is "supplied" goes back to the supplied rule. Rows are added, never changed: the list is the history.
create table body_act_rule (
    id                 bigint generated always as identity,
    body_id            text        not null,
    kind_id            text        not null,
    regime_id          text        not null,
    valid_from         date        not null,
    supplied           boolean     not null,
    min_months         smallint,
    max_months         smallint,
    career_max_months  smallint,
    career_max_acts    smallint,
    position_max_acts  smallint,
    min_service_months smallint,
    min_days           smallint,
    max_days           smallint,
    source             text        not null,
    entered_by         text        not null,
    entered_at         timestamptz not null,
    constraint body_act_rule_pk primary key (id),
    constraint body_act_rule_body_fk foreign key (body_id) references body (id),
    constraint body_act_rule_kind_fk foreign key (kind_id) references act_kind (id),
    constraint body_act_rule_regime_fk foreign key (regime_id) references regime (id),
    constraint body_act_rule_source_told check (btrim(source) <> ''),
    constraint body_act_rule_not_negative check (least(min_months, max_months, career_max_months, career_max_acts,
        position_max_acts, min_service_months, min_days, max_days) >= 0),
    constraint body_act_rule_months_order check (min_months <= max_months),
    constraint body_act_rule_days_order check (min_days <= max_days)
);
create index body_act_rule_day_ix on body_act_rule (body_id, kind_id, regime_id, valid_from);
call fence('body_act_rule', 'select, insert', true);

create table body_position_rule (
    id               bigint generated always as identity,
    body_id          text        not null,
    position_id      text        not null,
    regime_id        text        not null,
    valid_from       date        not null,
    supplied         boolean     not null,
    counts_seniority boolean     not null,
    counts_step      boolean     not null,
    counts_leave     boolean     not null,
    paid             boolean     not null,
    source           text        not null,
    entered_by       text        not null,
    entered_at       timestamptz not null,
    constraint body_position_rule_pk primary key (id),
    constraint body_position_rule_body_fk foreign key (body_id) references body (id),
    constraint body_position_rule_position_fk foreign key (position_id) references statutory_position (id),
    constraint body_position_rule_regime_fk foreign key (regime_id) references regime (id),
    constraint body_position_rule_source_told check (btrim(source) <> '')
);
create index body_position_rule_day_ix on body_position_rule (body_id, position_id, regime_id, valid_from);
call fence('body_position_rule', 'select, insert', true);

create table body_act_clock (
    id            bigint generated always as identity,
    body_id       text        not null,
    kind_id       text        not null,
    regime_id     text        not null,
    clock_id      text        not null,
    valid_from    date        not null,
    supplied      boolean     not null,
    months        smallint    not null,
    days          smallint    not null,
    remind_before integer[]   not null,
    source        text        not null,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    constraint body_act_clock_pk primary key (id),
    constraint body_act_clock_body_fk foreign key (body_id) references body (id),
    constraint body_act_clock_clock_fk foreign key (kind_id, regime_id, clock_id) references act_kind_clock (kind_id, regime_id, clock_id),
    constraint body_act_clock_source_told check (btrim(source) <> ''),
    constraint body_act_clock_not_negative check (months >= 0 and days >= 0 and 0 <= all (remind_before))
);
create index body_act_clock_day_ix on body_act_clock (body_id, kind_id, regime_id, valid_from);
call fence('body_act_clock', 'select, insert', true);

create table body_career_number (
    id         bigint generated always as identity,
    body_id    text        not null,
    number_id  text        not null,
    regime_id  text        not null,
    valid_from date        not null,
    supplied   boolean     not null,
    value      smallint    not null,
    source     text        not null,
    entered_by text        not null,
    entered_at timestamptz not null,
    constraint body_career_number_pk primary key (id),
    constraint body_career_number_body_fk foreign key (body_id) references body (id),
    constraint body_career_number_regime_fk foreign key (regime_id) references regime (id),
    constraint body_career_number_source_told check (btrim(source) <> ''),
    constraint body_career_number_not_negative check (value >= 0)
);
create index body_career_number_day_ix on body_career_number (body_id, number_id, regime_id, valid_from);
call fence('body_career_number', 'select, insert', true);

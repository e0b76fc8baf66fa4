-- The wording of papers as supplied, in Arabic and French, from the forms in use (header, visas, articles, closing formula). A body may put its own in its place.
set search_path = mujamma, batch, public;

-- "[PART]" on a line of its own, then its text up to the next; only for this migration.
create function template_parts(source text) returns jsonb
    language sql immutable
    return (select coalesce(jsonb_object_agg(m[1], btrim(m[2], E'\n ')), '{}')
            from regexp_matches(source, '\[([A-Z]+)\]\n([^\[]*)', 'g') m);

create procedure supply(kind text, ar text, fr text)
    language plpgsql as $$
declare
    every_ar constant text := $every$
[HEADER]
الجمهورية الجزائرية الديمقراطية الشعبية
{{body.ministry}}
[ORIGIN]
{{body.name}}
{{body.office}}
[OPENING]
إن {{signatory.title}}،
[VISAS]
{{#if act.visas}}
{{#each act.visas}}
بمقتضى {{item.text}}،
{{/each}}
{{#else}}
{{#if employee.civilServant}}
بمقتضى الأمر رقم 06-03 المؤرخ في 15 جويلية 2006 والمتضمن القانون الأساسي العام للوظيفة العمومية، المتمم،
{{#else}}
بمقتضى القانون رقم 90-11 المؤرخ في 21 أفريل 1990 والمتعلق بعلاقات العمل، المعدل والمتمم،
{{/if}}
{{/if}}
[RECITALS]
{{#each act.basis}}
وبناء على {{item.text}}،
{{/each}}
{{#if act.opinion}}
وبعد أخذ رأي {{act.opinion}}،
{{/if}}
{{#if act.proposer}}
وباقتراح من {{act.proposer}}،
{{/if}}
[VERB]
يقـــرر
[CLOSING]
حرر بـ {{place}} في {{paper.day}}
[SIGNATORY]
{{signatory.title}}
{{signatory.authority}}
{{signatory.name}}
$every$;
    every_fr constant text := $every$
[HEADER]
République Algérienne Démocratique et Populaire
{{body.ministry}}
[ORIGIN]
{{body.name}}
{{body.office}}
[OPENING]
{{signatory.title}},
[VISAS]
{{#if act.visas}}
{{#each act.visas}}
Vu {{item.text}} ;
{{/each}}
{{#else}}
{{#if employee.civilServant}}
Vu l'ordonnance n° 06-03 du 15 juillet 2006 portant statut général de la fonction publique, complétée ;
{{#else}}
Vu la loi n° 90-11 du 21 avril 1990 relative aux relations de travail, modifiée et complétée ;
{{/if}}
{{/if}}
[RECITALS]
{{#each act.basis}}
Vu {{item.text}} ;
{{/each}}
{{#if act.opinion}}
Après avis de {{act.opinion}} ;
{{/if}}
{{#if act.proposer}}
Sur proposition de {{act.proposer}} ;
{{/if}}
[VERB]
DÉCIDE
[CLOSING]
Fait à {{place}}, le {{paper.day}}
[SIGNATORY]
{{signatory.title}}
{{signatory.authority}}
{{signatory.name}}
$every$;
begin
    insert into paper_template (kind, edition, ar, fr)
    values (kind, 1, template_parts(every_ar) || template_parts(ar), template_parts(every_fr) || template_parts(fr));
end $$;

call supply('RECRUITMENT', $ar$
[TITLE]
مقرر توظيف
[ARTICLES]
{{#if employee.female}}توظف{{#else}}يوظف{{/if}} {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.birthDate}}، {{#if employee.female}}المولودة{{#else}}المولود{{/if}} في {{employee.birthDate}}{{#else}}{{#if employee.birthYear}}، {{#if employee.female}}المولودة{{#else}}المولود{{/if}} خلال سنة {{employee.birthYear}}{{/if}}{{/if}}{{#if employee.birthPlace}} بـ {{employee.birthPlace}}{{/if}}، في رتبة {{act.grade}}{{#if act.probation}}، بصفة {{#if employee.female}}متربصة{{#else}}متربص{{/if}}{{/if}}، ابتداء من {{act.effectDate}}.
{{#if act.unit}}
{{#if employee.female}}تعين{{#else}}يعين{{/if}} {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر في {{act.unit}}{{#if act.post}} لشغل منصب {{act.post}}{{#if act.postNumber}} (المنصب رقم {{act.postNumber}}){{/if}}{{/if}}.
{{/if}}
{{#if act.step}}
{{#if employee.female}}ترتب{{#else}}يرتب{{/if}} {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر في الدرجة {{act.step}}{{#if act.index}}، الرقم الاستدلالي {{act.index}}{{/if}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision de recrutement
[ARTICLES]
{{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.birthDate}}, {{#if employee.female}}née{{#else}}né{{/if}} le {{employee.birthDate}}{{#else}}{{#if employee.birthYear}}, {{#if employee.female}}née présumée{{#else}}né présumé{{/if}} en {{employee.birthYear}}{{/if}}{{/if}}{{#if employee.birthPlace}} à {{employee.birthPlace}}{{/if}}, est {{#if employee.female}}recrutée{{#else}}recruté{{/if}} dans le grade « {{act.grade}} »{{#if act.probation}}, en qualité de stagiaire{{/if}}, à compter du {{act.effectDate}}.
{{#if act.unit}}
{{#if employee.female}}L'intéressée{{#else}}L'intéressé{{/if}} est {{#if employee.female}}affectée{{#else}}affecté{{/if}} à la structure « {{act.unit}} »{{#if act.post}} au poste « {{act.post}} »{{#if act.postNumber}} (poste n° {{act.postNumber}}){{/if}}{{/if}}.
{{/if}}
{{#if act.step}}
{{#if employee.female}}L'intéressée{{#else}}L'intéressé{{/if}} est {{#if employee.female}}classée{{#else}}classé{{/if}} au {{act.step}}e échelon{{#if act.index}}, indice {{act.index}}{{/if}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('INSTALLATION', $ar$
[TITLE]
محضر تنصيب
[OPENING]
[VISAS]
[RECITALS]
[VERB]
[TEXT]
في {{act.effectDate|words}}،
نحن الممضي أسفله، {{signatory.title}}{{#if signatory.name}}، {{signatory.name}}{{/if}}، {{body.name}}، قمنا بتنصيب {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.birthDate}}، {{#if employee.female}}المولودة{{#else}}المولود{{/if}} في {{employee.birthDate}}{{#else}}{{#if employee.birthYear}}، {{#if employee.female}}المولودة{{#else}}المولود{{/if}} خلال سنة {{employee.birthYear}}{{/if}}{{/if}}{{#if employee.birthPlace}} بـ {{employee.birthPlace}}{{/if}}، في مهام{{#if employee.female}}ها{{#else}}ه{{/if}}{{#if act.grade}} بصفة {{act.grade}}{{/if}}{{#if act.post}} لشغل منصب {{act.post}}{{#if act.postNumber}} (المنصب رقم {{act.postNumber}}){{/if}}{{/if}}{{#if act.unit}} على مستوى {{act.unit}}{{/if}}، ابتداء من {{act.effectDate}}.
{{#each act.basis}}
وذلك بمقتضى {{item.text}}.
{{/each}}
{{#each act.articles}}
{{item.text}}
{{/each}}
وإثباتا لذلك حرر هذا المحضر ووقع عليه في اليوم والشهر والسنة المذكورة أعلاه.
[CLOSING]
حرر بـ {{place}} في {{paper.day}}
إمضاء {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر:
$ar$, $fr$
[TITLE]
Procès-verbal d'installation
[OPENING]
[VISAS]
[RECITALS]
[VERB]
[TEXT]
{{act.effectDate|words}},
Nous soussigné, {{signatory.title}}{{#if signatory.name}}, {{signatory.name}}{{/if}}, {{body.name}}, avons procédé à l'installation de {{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.birthDate}}, {{#if employee.female}}née{{#else}}né{{/if}} le {{employee.birthDate}}{{#else}}{{#if employee.birthYear}}, {{#if employee.female}}née présumée{{#else}}né présumé{{/if}} en {{employee.birthYear}}{{/if}}{{/if}}{{#if employee.birthPlace}} à {{employee.birthPlace}}{{/if}}, dans ses fonctions{{#if act.grade}} en qualité de : {{act.grade}}{{/if}}{{#if act.post}} au poste « {{act.post}} »{{#if act.postNumber}} (poste n° {{act.postNumber}}){{/if}}{{/if}}{{#if act.unit}}, structure « {{act.unit}} »{{/if}}, à compter du {{act.effectDate}}.
{{#each act.basis}}
Et ce, en vertu de : {{item.text}}.
{{/each}}
{{#each act.articles}}
{{item.text}}
{{/each}}
En foi de quoi le présent procès-verbal a été dressé et signé les jour, mois et an ci-dessus.
[CLOSING]
Fait à {{place}}, le {{paper.day}}
Signature de {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}} :
$fr$);

call supply('CONFIRMATION', $ar$
[TITLE]
{{#if employee.civilServant}}مقرر ترسيم{{#else}}مقرر تثبيت{{/if}}
[ARTICLES]
{{#if employee.civilServant}}{{#if employee.female}}ترسم{{#else}}يرسم{{/if}}{{#else}}{{#if employee.female}}تثبت{{#else}}يثبت{{/if}}{{/if}} {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if act.grade}}، في رتبة {{act.grade}}{{#else}}{{#if employee.grade}}، في رتبة {{employee.grade}}{{/if}}{{/if}}، ابتداء من {{act.effectDate}}.
{{#if act.step}}
{{#if employee.female}}ترتب{{#else}}يرتب{{/if}} {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر في الدرجة {{act.step}}{{#if act.index}}، الرقم الاستدلالي {{act.index}}{{/if}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
{{#if employee.civilServant}}Décision de titularisation{{#else}}Décision de confirmation{{/if}}
[ARTICLES]
{{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}, est {{#if employee.civilServant}}{{#if employee.female}}titularisée{{#else}}titularisé{{/if}}{{#else}}{{#if employee.female}}confirmée{{#else}}confirmé{{/if}}{{/if}}{{#if act.grade}} dans le grade « {{act.grade}} »{{#else}}{{#if employee.grade}} dans le grade « {{employee.grade}} »{{/if}}{{/if}}, à compter du {{act.effectDate}}.
{{#if act.step}}
{{#if employee.female}}L'intéressée{{#else}}L'intéressé{{/if}} est {{#if employee.female}}classée{{#else}}classé{{/if}} au {{act.step}}e échelon{{#if act.index}}, indice {{act.index}}{{/if}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('STEP', $ar$
[TITLE]
مقرر ترقية في الدرجة
[ARTICLES]
{{#if employee.female}}ترقى{{#else}}يرقى{{/if}} {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}، رتبة {{act.grade}}، {{#if act.oldStep}}من الدرجة {{act.oldStep}}{{#if act.oldIndex}} (الرقم الاستدلالي {{act.oldIndex}}){{/if}} {{/if}}إلى الدرجة {{act.step}}{{#if act.index}} (الرقم الاستدلالي {{act.index}}){{/if}}{{#if act.pace}}، وفق {{act.pace}}{{/if}}، ابتداء من {{act.effectDate}}.
{{#if act.seniorityLeft}}
{{#if employee.female}}تحتفظ{{#else}}يحتفظ{{/if}} {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر بأقدمية متبقية قدرها {{act.seniorityLeft}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision d'avancement d'échelon
[ARTICLES]
{{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}, {{act.grade}}, est {{#if employee.female}}promue{{#else}}promu{{/if}} {{#if act.oldStep}}du {{act.oldStep}}e échelon{{#if act.oldIndex}} (indice {{act.oldIndex}}){{/if}} {{/if}}au {{act.step}}e échelon{{#if act.index}} (indice {{act.index}}){{/if}}{{#if act.pace}}, {{act.pace}}{{/if}}, à compter du {{act.effectDate}}.
{{#if act.seniorityLeft}}
{{#if employee.female}}L'intéressée{{#else}}L'intéressé{{/if}} conserve un reliquat d'ancienneté de {{act.seniorityLeft}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('PROMOTION', $ar$
[TITLE]
مقرر ترقية في الرتبة
[ARTICLES]
{{#if employee.female}}ترقى{{#else}}يرقى{{/if}} {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if act.oldGrade}}، من رتبة {{act.oldGrade}}{{/if}}، إلى رتبة {{act.grade}}، ابتداء من {{act.effectDate}}.
{{#if act.step}}
{{#if employee.female}}ترتب{{#else}}يرتب{{/if}} {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر في الدرجة {{act.step}}{{#if act.index}}، الرقم الاستدلالي {{act.index}}{{/if}}{{#if act.seniorityLeft}}، مع الاحتفاظ بأقدمية متبقية قدرها {{act.seniorityLeft}}{{/if}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision de promotion de grade
[ARTICLES]
{{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if act.oldGrade}}, {{act.oldGrade}}{{/if}}, est {{#if employee.female}}promue{{#else}}promu{{/if}} au grade « {{act.grade}} », à compter du {{act.effectDate}}.
{{#if act.step}}
{{#if employee.female}}L'intéressée{{#else}}L'intéressé{{/if}} est {{#if employee.female}}classée{{#else}}classé{{/if}} au {{act.step}}e échelon{{#if act.index}}, indice {{act.index}}{{/if}}{{#if act.seniorityLeft}}, avec un reliquat d'ancienneté de {{act.seniorityLeft}}{{/if}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('TRANSFER', $ar$
[TITLE]
مقرر نقل
[ARTICLES]
{{#if employee.female}}تنقل{{#else}}ينقل{{/if}} {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.grade}}، رتبة {{employee.grade}}{{/if}}{{#if act.oldUnit}}، من {{act.oldUnit}}{{/if}}، إلى {{act.unit}}{{#if act.post}} لشغل منصب {{act.post}}{{#if act.postNumber}} (المنصب رقم {{act.postNumber}}){{/if}}{{/if}}، ابتداء من {{act.effectDate}}{{#if act.reason}}، للسبب الآتي: {{act.reason}}{{/if}}.
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision de mutation
[ARTICLES]
{{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.grade}}, {{employee.grade}}{{/if}}, est {{#if employee.female}}mutée{{#else}}muté{{/if}}{{#if act.oldUnit}} de la structure « {{act.oldUnit}} »{{/if}} à la structure « {{act.unit}} »{{#if act.post}} au poste « {{act.post}} »{{#if act.postNumber}} (poste n° {{act.postNumber}}){{/if}}{{/if}}, à compter du {{act.effectDate}}{{#if act.reason}}, pour le motif suivant : {{act.reason}}{{/if}}.
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('SECONDMENT', $ar$
[TITLE]
مقرر انتداب
[ARTICLES]
{{#if employee.female}}توضع{{#else}}يوضع{{/if}} {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.grade}}، رتبة {{employee.grade}}{{/if}}، في وضعية الانتداب لدى {{act.host}}{{#if act.case}} ({{act.case}}){{/if}}{{#if act.duration}}، لمدة {{act.duration}}{{/if}}، ابتداء من {{act.effectDate}}{{#if act.endDate}} إلى غاية {{act.endDate}}{{/if}}.
{{#if employee.female}}تستمر{{#else}}يستمر{{/if}} {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر طيلة مدة الانتداب في الاستفادة في {{#if employee.female}}سلكها الأصلي{{#else}}سلكه الأصلي{{/if}} من الحق في الأقدمية والترقية والتقاعد.
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision de détachement
[ARTICLES]
{{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.grade}}, {{employee.grade}}{{/if}}, est {{#if employee.female}}placée{{#else}}placé{{/if}} en position de détachement auprès de : {{act.host}}{{#if act.case}} ({{act.case}}){{/if}}{{#if act.duration}}, pour une durée de {{act.duration}}{{/if}}, à compter du {{act.effectDate}}{{#if act.endDate}} et jusqu'au {{act.endDate}}{{/if}}.
Pendant la durée du détachement, {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}} continue à bénéficier, dans son corps d'origine, de ses droits à l'ancienneté, à l'avancement et à la retraite.
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('AVAILABILITY', $ar$
[TITLE]
مقرر إحالة على الاستيداع
[ARTICLES]
{{#if employee.female}}تحال{{#else}}يحال{{/if}} {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.grade}}، رتبة {{employee.grade}}{{/if}}، على الاستيداع{{#if act.case}} ({{act.case}}){{/if}}{{#if act.duration}}، لمدة {{act.duration}}{{/if}}، ابتداء من {{act.effectDate}}{{#if act.endDate}} إلى غاية {{act.endDate}}{{/if}}{{#if act.reason}}، للسبب الآتي: {{act.reason}}{{/if}}.
يترتب على هذه الوضعية توقيف الراتب والحق في الأقدمية والترقية والتقاعد، مع الاحتفاظ بالحقوق المكتسبة.
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision de mise en disponibilité
[ARTICLES]
{{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.grade}}, {{employee.grade}}{{/if}}, est {{#if employee.female}}mise{{#else}}mis{{/if}} en disponibilité{{#if act.case}} ({{act.case}}){{/if}}{{#if act.duration}}, pour une durée de {{act.duration}}{{/if}}, à compter du {{act.effectDate}}{{#if act.endDate}} et jusqu'au {{act.endDate}}{{/if}}{{#if act.reason}}, pour le motif suivant : {{act.reason}}{{/if}}.
Cette position entraîne la suspension de la rémunération, des droits à l'ancienneté, à l'avancement et à la retraite ; les droits acquis sont conservés.
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('SANCTION', $ar$
[TITLE]
مقرر عقوبة تأديبية
[ARTICLES]
تسلط على {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.grade}}، رتبة {{employee.grade}}{{/if}}، عقوبة {{act.sanction}}{{#if act.degree}} (الدرجة {{act.degree}}){{/if}}، ابتداء من {{act.effectDate}}{{#if act.endDate}} إلى غاية {{act.endDate}}{{/if}}{{#if act.reason}}، للسبب الآتي: {{act.reason}}{{/if}}.
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision de sanction disciplinaire
[ARTICLES]
La sanction suivante est prononcée à l'encontre de {{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.grade}}, {{employee.grade}}{{/if}} : {{act.sanction}}{{#if act.degree}} (degré {{act.degree}}){{/if}}, à compter du {{act.effectDate}}{{#if act.endDate}} et jusqu'au {{act.endDate}}{{/if}}{{#if act.reason}}, pour le motif suivant : {{act.reason}}{{/if}}.
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('END_OF_SERVICE', $ar$
[TITLE]
مقرر يتضمن {{act.title}}
[ARTICLES]
تنتهي مهام {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.grade}}، رتبة {{employee.grade}}{{/if}}، وعلاقة عمل{{#if employee.female}}ها{{#else}}ه{{/if}} مع {{body.name}}، ابتداء من {{act.effectDate}}، وفقا لما يأتي: {{act.title}}{{#if act.reason}}، للسبب الآتي: {{act.reason}}{{/if}}.
{{#if employee.female}}تشطب{{#else}}يشطب{{/if}} {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر من تعداد المستخدمين ابتداء من التاريخ نفسه.
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision portant {{act.title}}
[ARTICLES]
Il est mis fin aux fonctions de {{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.grade}}, {{employee.grade}}{{/if}}, et à sa relation de travail avec : {{body.name}}, à compter du {{act.effectDate}}, au titre de : {{act.title}}{{#if act.reason}}, pour le motif suivant : {{act.reason}}{{/if}}.
{{#if employee.female}}L'intéressée{{#else}}L'intéressé{{/if}} est {{#if employee.female}}radiée{{#else}}radié{{/if}} des effectifs à compter de la même date.
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('DECISION', $ar$
[TITLE]
مقرر يتضمن {{act.title}}
[ARTICLES]
تتخذ في حق {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.grade}}، رتبة {{employee.grade}}{{/if}}، الإجراء الآتي: {{act.title}}{{#if act.targetNumber}}، بخصوص المقرر رقم {{act.targetNumber}}{{#if act.targetDay}} المؤرخ في {{act.targetDay}}{{/if}}{{/if}}، ابتداء من {{act.effectDate}}{{#if act.endDate}} إلى غاية {{act.endDate}}{{/if}}{{#if act.reason}}، للسبب الآتي: {{act.reason}}{{/if}}.
{{#if act.grade}}
الرتبة: {{act.grade}}{{#if act.step}}، الدرجة {{act.step}}{{/if}}.
{{/if}}
{{#if act.unit}}
المصلحة: {{act.unit}}{{#if act.post}}، المنصب: {{act.post}}{{/if}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر الذي يبلغ إلى {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر.
$ar$, $fr$
[TITLE]
Décision portant {{act.title}}
[ARTICLES]
La mesure suivante est prise à l'égard de {{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.grade}}, {{employee.grade}}{{/if}} : {{act.title}}{{#if act.targetNumber}}, concernant la décision n° {{act.targetNumber}}{{#if act.targetDay}} du {{act.targetDay}}{{/if}}{{/if}}, à compter du {{act.effectDate}}{{#if act.endDate}} et jusqu'au {{act.endDate}}{{/if}}{{#if act.reason}}, pour le motif suivant : {{act.reason}}{{/if}}.
{{#if act.grade}}
Grade : {{act.grade}}{{#if act.step}}, {{act.step}}e échelon{{/if}}.
{{/if}}
{{#if act.unit}}
Structure : {{act.unit}}{{#if act.post}}, poste : {{act.post}}{{/if}}.
{{/if}}
{{#each act.articles}}
{{item.text}}
{{/each}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision, qui est notifiée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}}.
$fr$);

call supply('LEAVE_DECISION', $ar$
[TITLE]
مقرر عطلة
[VISAS]
{{#if employee.civilServant}}
بمقتضى الأمر رقم 06-03 المؤرخ في 15 جويلية 2006 والمتضمن القانون الأساسي العام للوظيفة العمومية، المتمم،
{{#else}}
بمقتضى القانون رقم 90-11 المؤرخ في 21 أفريل 1990 والمتعلق بعلاقات العمل، المعدل والمتمم،
{{/if}}
[RECITALS]
{{#if leave.askedOn}}
وبناء على طلب {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر المؤرخ في {{leave.askedOn}}،
{{/if}}
{{#if leave.approvedBy}}
وبعد موافقة {{leave.approvedBy}}،
{{/if}}
[ARTICLES]
تمنح {{#if employee.female}}للسيدة{{#else}}للسيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.post}}، {{employee.post}}{{/if}}{{#if employee.unit}}، {{employee.unit}}{{/if}}، {{leave.type}}{{#if leave.period}} بعنوان فترة {{leave.period}}{{/if}}، عدد أيامها {{leave.days}}، من {{leave.first}} إلى {{leave.last}}.
{{#if leave.back}}
{{#if employee.female}}تستأنف{{#else}}يستأنف{{/if}} {{#if employee.female}}المعنية{{#else}}المعني{{/if}} بالأمر العمل يوم {{leave.back}}.
{{/if}}
{{#if leave.balance}}
الرصيد المتبقي بعد هذه العطلة: {{leave.balance}} من الأيام.
{{/if}}
يكلف المسؤول عن {{body.office}} بتنفيذ هذا المقرر.
$ar$, $fr$
[TITLE]
Décision de congé
[VISAS]
{{#if employee.civilServant}}
Vu l'ordonnance n° 06-03 du 15 juillet 2006 portant statut général de la fonction publique, complétée ;
{{#else}}
Vu la loi n° 90-11 du 21 avril 1990 relative aux relations de travail, modifiée et complétée ;
{{/if}}
[RECITALS]
{{#if leave.askedOn}}
Vu la demande de {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}} en date du {{leave.askedOn}} ;
{{/if}}
{{#if leave.approvedBy}}
Après accord de {{leave.approvedBy}} ;
{{/if}}
[ARTICLES]
Il est accordé à {{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.post}}, {{employee.post}}{{/if}}{{#if employee.unit}}, {{employee.unit}}{{/if}}, un congé ({{leave.type}}){{#if leave.period}} au titre de la période {{leave.period}}{{/if}}, d'une durée de {{leave.days}} jours, du {{leave.first}} au {{leave.last}}.
{{#if leave.back}}
{{#if employee.female}}L'intéressée{{#else}}L'intéressé{{/if}} reprendra son service le {{leave.back}}.
{{/if}}
{{#if leave.balance}}
Reliquat après ce congé : {{leave.balance}} jours.
{{/if}}
Le responsable de la structure « {{body.office}} » est chargé de l'exécution de la présente décision.
$fr$);

call supply('WORK_CERTIFICATE', $ar$
[TITLE]
شهادة عمل
[OPENING]
[VISAS]
[RECITALS]
[VERB]
[ARTICLES]
[TEXT]
يشهد الممضي أسفله، {{signatory.title}}، {{body.name}}، بأن {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.birthDate}}، {{#if employee.female}}المولودة{{#else}}المولود{{/if}} في {{employee.birthDate}}{{#else}}{{#if employee.birthYear}}، {{#if employee.female}}المولودة{{#else}}المولود{{/if}} خلال سنة {{employee.birthYear}}{{/if}}{{/if}}{{#if employee.birthPlace}} بـ {{employee.birthPlace}}{{/if}}، {{#if employee.female}}تعمل{{#else}}يعمل{{/if}} بمصالحنا{{#if employee.post}} بصفة {{employee.post}}{{/if}}{{#if employee.grade}}، رتبة {{employee.grade}}{{/if}}{{#if employee.unit}}، على مستوى {{employee.unit}}{{/if}}، منذ {{employee.hireDate}} إلى يومنا هذا.
سلمت هذه الشهادة للعمل بها في حدود ما يقتضيه القانون.
$ar$, $fr$
[TITLE]
Attestation de travail
[OPENING]
[VISAS]
[RECITALS]
[VERB]
[ARTICLES]
[TEXT]
Le soussigné, {{signatory.title}}, {{body.name}}, atteste que {{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.birthDate}}, {{#if employee.female}}née{{#else}}né{{/if}} le {{employee.birthDate}}{{#else}}{{#if employee.birthYear}}, {{#if employee.female}}née présumée{{#else}}né présumé{{/if}} en {{employee.birthYear}}{{/if}}{{/if}}{{#if employee.birthPlace}} à {{employee.birthPlace}}{{/if}}, est {{#if employee.female}}employée{{#else}}employé{{/if}} au sein de notre organisme{{#if employee.post}} au poste « {{employee.post}} »{{/if}}{{#if employee.grade}}, {{employee.grade}}{{/if}}{{#if employee.unit}}, {{employee.unit}}{{/if}}, depuis le {{employee.hireDate}} et jusqu'à ce jour.
La présente attestation est délivrée à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}} pour servir et valoir ce que de droit.
$fr$);

call supply('SERVICE_CERTIFICATE', $ar$
[TITLE]
شهادة عمل عند نهاية الخدمة
[OPENING]
[VISAS]
[RECITALS]
[VERB]
[ARTICLES]
[TEXT]
يشهد الممضي أسفله، {{signatory.title}}، {{body.name}}، بأن {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.birthDate}}، {{#if employee.female}}المولودة{{#else}}المولود{{/if}} في {{employee.birthDate}}{{#else}}{{#if employee.birthYear}}، {{#if employee.female}}المولودة{{#else}}المولود{{/if}} خلال سنة {{employee.birthYear}}{{/if}}{{/if}}{{#if employee.birthPlace}} بـ {{employee.birthPlace}}{{/if}}، {{#if employee.female}}عملت{{#else}}عمل{{/if}} بمصالحنا من {{service.first}} إلى {{service.last}}{{#if periods}}، وشغل{{#if employee.female}}ت{{#else}}{{/if}} خلال هذه المدة المناصب الآتية:{{#else}}.{{/if}}
{{#if periods}}
| الرتبة | المنصب | المصلحة | من | إلى |
{{#each periods}}
| {{item.grade}} | {{item.post}} | {{item.unit}} | {{item.from}} | {{item.to}} |
{{/each}}
{{/if}}
سلمت هذه الشهادة للعمل بها في حدود ما يقتضيه القانون.
$ar$, $fr$
[TITLE]
Certificat de travail
[OPENING]
[VISAS]
[RECITALS]
[VERB]
[ARTICLES]
[TEXT]
Le soussigné, {{signatory.title}}, {{body.name}}, certifie que {{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.birthDate}}, {{#if employee.female}}née{{#else}}né{{/if}} le {{employee.birthDate}}{{#else}}{{#if employee.birthYear}}, {{#if employee.female}}née présumée{{#else}}né présumé{{/if}} en {{employee.birthYear}}{{/if}}{{/if}}{{#if employee.birthPlace}} à {{employee.birthPlace}}{{/if}}, a été {{#if employee.female}}employée{{#else}}employé{{/if}} au sein de notre organisme du {{service.first}} au {{service.last}}{{#if periods}} et y a occupé les postes suivants :{{#else}}.{{/if}}
{{#if periods}}
| Grade | Poste | Structure | Du | Au |
{{#each periods}}
| {{item.grade}} | {{item.post}} | {{item.unit}} | {{item.from}} | {{item.to}} |
{{/each}}
{{/if}}
Le présent certificat est délivré à {{#if employee.female}}l'intéressée{{#else}}l'intéressé{{/if}} pour servir et valoir ce que de droit.
$fr$);

drop procedure supply(text, text, text);
drop function template_parts(text);

-- The wording of the formal notice to somebody absent (mise en demeure, ord. 06-03 art. 184) as supplied, in Arabic and French. A body may put its own in its place.
set search_path = mujamma, batch, public;

-- "[PART]" on a line of its own, then its text up to the next; only for this migration.
create function template_parts(source text) returns jsonb
    language sql immutable
    return (select coalesce(jsonb_object_agg(m[1], btrim(m[2], E'\n ')), '{}')
            from regexp_matches(source, '\[([A-Z]+)\]\n([^\[]*)', 'g') m);

create procedure supply(kind text, ar text, fr text)
    language sql
begin atomic
    insert into paper_template (kind, edition, ar, fr) values (kind, 1, template_parts(ar), template_parts(fr));
end;

call supply('FORMAL_NOTICE', $ar$
[HEADER]
الجمهورية الجزائرية الديمقراطية الشعبية
{{body.ministry}}
[ORIGIN]
{{body.name}}
{{body.office}}
[TITLE]
إعذار رقم {{notice.no}}
[OPENING]
[VISAS]
[RECITALS]
[VERB]
[ARTICLES]
[TEXT]
إلى {{#if employee.female}}السيدة{{#else}}السيد{{/if}} {{employee.name}}، رقم التسجيل {{employee.matricule}}{{#if employee.grade}}، {{employee.grade}}{{/if}}{{#if employee.unit}}، {{employee.unit}}{{/if}}.
{{#if employee.address}}
العنوان: {{employee.address}}.
{{/if}}
لقد لوحظ {{#if employee.female}}أنك متغيبة{{#else}}أنك متغيب{{/if}} عن منصب عملك منذ {{absence.first}} دون مبرر مقبول.
{{#if notice.earlierNumber}}
وحيث إن الإعذار السابق رقم {{notice.earlierNumber}} المؤرخ في {{notice.earlierDay}} بقي دون جدوى،
{{/if}}
وعليه، نعذرك ونطلب منك الالتحاق فورا بمنصب عملك، أو تبرير غيابك بكل وثيقة مثبتة.
وفي حالة عدم الالتحاق إلى غاية {{absence.full}}، وهو اليوم الذي تكتمل فيه {{absence.days}} يوما متتاليا من الغياب غير المبرر، ستتخذ ضدك إجراءات العزل بسبب إهمال المنصب ({{absence.article}}).
[CLOSING]
حرر بـ {{place}} في {{paper.day}}
[SIGNATORY]
{{signatory.title}}
{{signatory.authority}}
{{signatory.name}}
$ar$, $fr$
[HEADER]
République Algérienne Démocratique et Populaire
{{body.ministry}}
[ORIGIN]
{{body.name}}
{{body.office}}
[TITLE]
Mise en demeure n° {{notice.no}}
[OPENING]
[VISAS]
[RECITALS]
[VERB]
[ARTICLES]
[TEXT]
À {{#if employee.female}}Mme{{#else}}M.{{/if}} {{employee.name}}, matricule {{employee.matricule}}{{#if employee.grade}}, {{employee.grade}}{{/if}}{{#if employee.unit}}, {{employee.unit}}{{/if}}.
{{#if employee.address}}
Adresse : {{employee.address}}.
{{/if}}
Il a été constaté que vous êtes {{#if employee.female}}absente{{#else}}absent{{/if}} de votre poste de travail depuis le {{absence.first}} sans justification valable.
{{#if notice.earlierNumber}}
La mise en demeure n° {{notice.earlierNumber}} du {{notice.earlierDay}} est restée sans effet.
{{/if}}
En conséquence, vous êtes {{#if employee.female}}mise{{#else}}mis{{/if}} en demeure de rejoindre immédiatement votre poste de travail, ou de justifier votre absence par toute pièce probante.
À défaut de reprise au {{absence.full}}, jour où seront atteints {{absence.days}} jours consécutifs d'absence non justifiée, la procédure de révocation pour abandon de poste sera engagée à votre encontre ({{absence.article}}).
[CLOSING]
Fait à {{place}}, le {{paper.day}}
[SIGNATORY]
{{signatory.title}}
{{signatory.authority}}
{{signatory.name}}
$fr$);

drop procedure supply(text, text, text);
drop function template_parts(text);

package dz.mujamma.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The careers of the demo people: for each a numbered post and the situation from which the timeline begins, and in each body
 * a few vacant posts and somebody who signs.
 */
final class Careers {
    private static final String TITLES =
            """
            (values ('مدير عام', 'Directeur général'), ('مكلف بالدراسات', 'Chargé d''études'),
                ('مساعد المدير العام', 'Assistant du directeur général'), ('كاتب مديرية رئيسي', 'Secrétaire principal de direction'),
                ('مدقق داخلي', 'Auditeur interne'), ('مدير مركزي', 'Directeur central'), ('نائب مدير', 'Sous-directeur'),
                ('رئيس مصلحة', 'Chef de service'), ('متصرف', 'Administrateur'), ('متصرف رئيسي', 'Administrateur principal'),
                ('مهندس في الإعلام الآلي', 'Ingénieur en informatique'),
                ('تقني سام في الإعلام الآلي', 'Technicien supérieur en informatique'), ('محاسب رئيسي', 'Comptable principal'),
                ('ملحق إداري', 'Attaché d''administration'), ('كاتب مديرية', 'Secrétaire de direction'),
                ('مدير الوكالة الولائية', 'Directeur de l''agence de wilaya'),
                ('رئيس مصلحة الأداءات', 'Chef du service des prestations'),
                ('رئيس مصلحة الإدارة والوسائل', 'Chef du service de l''administration et des moyens'),
                ('مراقب الاشتراكات', 'Contrôleur des cotisations'), ('مكلف بالمنازعات', 'Chargé du contentieux'),
                ('طبيب مستشار', 'Médecin-conseil'), ('محاسب', 'Comptable'), ('عون إداري رئيسي', 'Agent principal d''administration'),
                ('عون استقبال وتوجيه', 'Agent d''accueil et d''orientation'), ('أمين الصندوق', 'Caissier'), ('سائق', 'Chauffeur'),
                ('رئيس مركز الدفع', 'Chef du centre de paiement'), ('مصفي أداءات', 'Liquidateur de prestations'),
                ('عون إداري', 'Agent d''administration'), ('رئيس الوكالة المحلية', 'Chef de l''agence locale'),
                ('مكلف بالملفات', 'Chargé de dossiers')) as t (ar, fr)""";

    /** One for each of the staff, and a vacant one for every twelfth. */
    private static final String POSTS =
            """
            insert into mujamma.post (body_id, number, title_ar, title_fr, unit_id, valid_from)
            select e.body_id, 'P-' || lpad((row_number() over (order by e.id, v.vacant))::text, 4, '0'), e.post_title,
                   coalesce(t.fr, e.post_title), e.unit_id, date '1985-01-01'
            from mujamma.employee e
            join (values (false), (true)) as v (vacant) on not v.vacant or mod(e.id, 12) = 0
            left join %s on t.ar = e.post_title
            where e.body_id = current_setting('mujamma.body')"""
                    .formatted(TITLES);

    /** Where each stands when the file is taken over: at work, or on probation in the first year. */
    private static final String ACTS =
            """
            insert into mujamma.act (body_id, employee_id, kind_id, regime_id, effect_on, grade_id, step, post_id, unit_id,
                position_id, basis_ar, basis_fr, origin, status, drafted_by, drafted_at, reference, signed_on, signed_at,
                signed_by, signatory_ar, signatory_fr, signed_order)
            select e.body_id, e.id, 'INITIAL_SITUATION', e.regime_id, e.hire_date, g.id,
                   least(12, extract(year from age(current_date, e.hire_date))::int / 3), p.id, e.unit_id,
                   case when e.hire_date > current_date - 365 then 'PROBATION' else 'ACTIVE' end,
                   'الملف الإداري للمعني', 'le dossier administratif de l''intéressé', 'HISTORY', 'SIGNED', 'demo', now(),
                   'DOS ' || e.matricule, greatest(e.hire_date, date '1985-01-01'), now(), 'demo', 'المدير العام',
                   'Le Directeur général', nextval('mujamma.act_signed_order')
            from (select m.*, row_number() over (partition by m.unit_id, m.post_title order by m.id) as place
                  from mujamma.employee m where m.body_id = current_setting('mujamma.body')) e
            join (select q.*, row_number() over (partition by q.unit_id, q.title_ar order by q.id) as place
                  from mujamma.post q where q.body_id = current_setting('mujamma.body')) p
              on p.unit_id = e.unit_id and p.title_ar = e.post_title and p.place = e.place
            join mujamma.grade g on g.body_id = e.body_id and g.code = case
                when e.grade_label in ('إطار مسير', 'إطار سام') then 'ADM-CONS'
                when e.grade_label in ('إطار رئيسي', 'متصرف رئيسي', 'محاسب إداري رئيسي') then 'ADM-PRIN'
                when e.grade_label in ('إطار', 'متصرف') then 'ADM'
                when e.grade_label = 'مهندس دولة' then 'ING'
                when e.grade_label = 'تقني سام' then 'TECH-SUP'
                when e.grade_label = 'طبيب مستشار' then 'MED-CONS'
                when e.grade_label = 'مراقب رئيسي' then 'CTRL-PRIN'
                when e.grade_label in ('ملحق رئيسي للإدارة', 'كاتب مديرية رئيسي', 'محاسب إداري') then 'ATT-PRIN'
                when e.grade_label in ('كاتب مديرية', 'عون تحكم رئيسي') then 'ATT'
                when e.grade_label in ('عون إدارة رئيسي', 'عون تحكم') then 'AGT-PRIN'
                when e.grade_label = 'عون تنفيذ' then 'OUV-PRO'
                else 'AGT' end""";

    private static final String PERIODS =
            """
            insert into mujamma.career_period (body_id, employee_id, valid_from, position_id, grade_id, step, post_id, unit_id,
                act_id, known_from)
            select a.body_id, a.employee_id, a.effect_on, a.position_id, a.grade_id, a.step, a.post_id, a.unit_id, a.id, now()
            from mujamma.act a where a.body_id = current_setting('mujamma.body')""";

    /** The staff list says what the timeline says. */
    private static final String GRADES =
            """
            update mujamma.employee e set grade_label = g.name_ar
            from mujamma.career_period p join mujamma.grade g on g.id = p.grade_id
            where p.employee_id = e.id and e.body_id = current_setting('mujamma.body')""";

    private static final String SIGNATURE =
            """
            insert into mujamma.signing_right (body_id, holder_id, capacity_ar, capacity_fr, valid_from)
            values (current_setting('mujamma.body'), %d, 'المدير العام', 'Le Directeur général', date '2020-01-01')""";

    private Careers() {}

    /** @param signs who heads the body */
    static void lay(Connection connection, Person signs) throws SQLException {
        for (String command : List.of(POSTS, ACTS, PERIODS, GRADES, SIGNATURE.formatted(signs.id()))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(command);
            }
        }
    }
}

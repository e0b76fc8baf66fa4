package dz.mujamma.it.job;

import dz.mujamma.it.harness.Database;

/** Employees laid out for jobs, in bodies that the other tests leave alone. */
final class Staff {
    private Staff() {}

    /** Adds civil servants hired on a day; their matricules are the prefix and a number. */
    static void hire(String body, String prefix, int number, String hireDate) {
        Database.lay(
                "insert into mujamma.unit (body_id, code, name_ar, name_fr, wilaya_id) "
                        + "values (?, 'JOBS', 'وحدة', 'Unité', 16) on conflict do nothing",
                body);
        Database.lay(
                """
                insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr,
                    first_name_fr, sex, birth_year, hire_date, regime_id, unit_id, post_title)
                select ?, ? || lpad(i::text, 6, '0'), 'لقب', 'اسم', 'Nom', 'Prénom', 'F', 1980, ?::date,
                       'CIVIL_SERVICE', u.id, 'poste'
                from generate_series(1, ?) i, mujamma.unit u where u.body_id = ? and u.code = 'JOBS'""",
                body,
                prefix,
                hireDate,
                number,
                body);
    }

    /** What the ledger of a body grants for a month: number of entries and sum of days, as text. */
    static String granted(String body, String month) {
        return Database.seeOne(
                "select count(*) || ' × ' || coalesce(sum(days), 0) from mujamma.leave_entry "
                        + "where body_id = ? and kind = 'GRANT' and month = ?::date",
                body,
                month + "-01");
    }
}

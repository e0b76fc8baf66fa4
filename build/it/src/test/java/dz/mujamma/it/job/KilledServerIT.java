package dz.mujamma.it.job;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One month is granted undisturbed. In the next, the server is killed after 10,000 people; started again, the run is
 * restarted. What both months left in the database is then compared row by row.
 */
class KilledServerIT {
    private static final String BODY = "CNAS";
    private static final String UNDISTURBED = "2024-08";
    private static final String KILLED = "2024-09";
    private static final int PEOPLE = 13_000;
    private static final String ENTRIES =
            """
            select e.id, leave_type_id, period_start, kind, days, rule_id, created_by
            from mujamma.leave_entry join mujamma.employee e on e.id = employee_id
            where month = '%s-01' and e.matricule like 'K%%'""";

    @Test
    void aRunThatWasKilledEndsExactlyAsOneThatWasNot() throws Exception {
        Path home = House.target().resolve("killed-home");
        remove(home);
        try (OwnServer server = new OwnServer(home)) {
            server.start();
            hire(server);
            String token = OwnServer.field(
                    server.post("/tokens", null, "{\"login\":\"hr.cnas\",\"password\":\"mujamma-demo\"}"), "secret");
            String calm = commit(server, token, UNDISTURBED);
            awaitStatus(server, token, calm, "COMPLETED");

            String run = killInTheMiddle(server, token);
            server.start();
            awaitStatus(server, token, run, "INTERRUPTED");
            assertThat(done(server, token, run)).isEqualTo(10_000);
            server.post("/jobs/" + run + "/restart", token, "");
            awaitStatus(server, token, run, "COMPLETED");

            compare(server, calm, run);
        }
    }

    private static void compare(OwnServer server, String calm, String killed) throws Exception {
        try (Connection connection = server.connect(BODY)) {
            assertNone(connection, differing(ENTRIES.formatted(UNDISTURBED), ENTRIES.formatted(KILLED)));
            String run = "select status, total, done from mujamma.job_run where id = ";
            assertNone(connection, differing(run + calm, run + killed));
            assertNone(
                    connection,
                    """
                    select employee_id, leave_type_id, period_start from mujamma.leave_balance b
                    full join (select employee_id, leave_type_id, period_start, sum(days) as ledger
                               from mujamma.leave_entry group by 1, 2, 3) l
                        using (employee_id, leave_type_id, period_start)
                    where b.days is distinct from l.ledger""");
            assertNone(
                    connection,
                    """
                    with told as materialized (
                        select row_id, account, count(*) as times from mujamma.audit_entry
                        where table_name = 'leave_entry' group by row_id, account)
                    select e.id from mujamma.leave_entry e
                    left join told t on t.row_id = e.id::text and t.account = e.created_by
                    where e.month = '%s-01' and t.times is distinct from 1"""
                            .formatted(KILLED));
        }
    }

    private static void assertNone(Connection connection, String query) throws Exception {
        assertThat(Database.ask(connection, "select * from (" + query + ") rows limit 5"))
                .as(query)
                .isEmpty();
    }

    private static String differing(String one, String other) {
        return "(%1$s except %2$s) union all (%2$s except %1$s)".formatted("(" + one + ")", "(" + other + ")");
    }

    /** Holds the balance of the last person of each half, so that each half has a range done and one under way. */
    private static String killInTheMiddle(OwnServer server, String token) throws Exception {
        String rehearsal = rehearse(server, token, KILLED);
        try (Connection connection = server.connect(BODY)) {
            connection.setAutoCommit(false);
            Database.run(
                    connection,
                    """
                    update mujamma.leave_balance set days = days
                    where period_start = '2024-07-01' and employee_id in (
                        select percentile_disc(p) within group (order by id) from mujamma.employee,
                            unnest(array[0.5, 1]::float[]) p group by p)""");
            String run = commitRehearsed(server, token, rehearsal);
            OwnServer.await("a range of each half is done", () -> done(server, token, run) == 10_000);
            server.killApplicationServer();
            return run;
        }
    }

    private static String commit(OwnServer server, String token, String month) throws Exception {
        return commitRehearsed(server, token, rehearse(server, token, month));
    }

    private static String rehearse(OwnServer server, String token, String month) throws Exception {
        String wish = "{\"month\":\"" + month + "\",\"mode\":\"REHEARSAL\"}";
        String rehearsal = OwnServer.field(server.post("/jobs/leave-accrue", token, wish), "id");
        awaitStatus(server, token, rehearsal, "COMPLETED");
        return rehearsal;
    }

    private static String commitRehearsed(OwnServer server, String token, String rehearsal) throws Exception {
        String wish = "{\"rehearsal\":" + rehearsal + ",\"mode\":\"COMMIT\"}";
        return OwnServer.field(server.post("/jobs/leave-accrue", token, wish), "id");
    }

    private static void awaitStatus(OwnServer server, String token, String run, String status) throws Exception {
        OwnServer.await(
                "run " + run + " is " + status, () -> OwnServer.field(server.get("/jobs/" + run, token), "status")
                        .equals(status));
    }

    private static int done(OwnServer server, String token, String run) throws Exception {
        return Integer.parseInt(OwnServer.field(server.get("/jobs/" + run, token), "done"));
    }

    private static void hire(OwnServer server) throws Exception {
        try (Connection connection = server.connect(BODY)) {
            Database.run(
                    connection,
                    """
                    insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr,
                        first_name_fr, sex, birth_year, hire_date, regime_id, unit_id, post_title)
                    select 'CNAS', 'K' || i, 'لقب', 'اسم', 'Nom', 'Prénom', 'F', 1980, '2015-03-01',
                           'CIVIL_SERVICE', (select min(id) from mujamma.unit), 'poste'
                    from generate_series(1, ?) i""",
                    PEOPLE);
        }
    }

    private static void remove(Path directory) throws Exception {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

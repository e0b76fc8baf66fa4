package dz.mujamma.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Takes the careers of 300,000 people into a body that has them and no career yet: a CSV of 1.1 million acts that make 1.1
 * million periods, sent to the API, rehearsed and committed. And the same rows of both tables by COPY, triggers and constraints
 * on, as the superuser because COPY is refused to everybody whom row-level security holds; rolled back. {@code HISTORY_PEOPLE}
 * takes fewer.
 */
final class History {
    private static final int PEOPLE =
            Integer.parseInt(System.getenv().getOrDefault("HISTORY_PEOPLE", String.valueOf(BulkData.EMPLOYEES)));
    private static final String PEOPLE_QUERY =
            "select e.matricule, u.code, p.number, e.id % 3 from mujamma.employee e join mujamma.unit u on u.id = e.unit_id"
                    + " join mujamma.post p on p.body_id = e.body_id and p.number = 'P-' || e.id"
                    + " where e.body_id = ? order by e.id limit ?";
    private static final String ACT_COLUMNS =
            "id, body_id, employee_id, kind_id, regime_id, effect_on, ends_on, grade_id, step, post_id, unit_id, position_id,"
                    + " target_act_id, origin, status, drafted_by, drafted_at, reference, signed_on, signed_at, signed_order";
    private static final String PERIOD_COLUMNS =
            "id, body_id, employee_id, valid_from, valid_to, position_id, grade_id, step, post_id, unit_id, act_id, known_from";
    private static final int PERIODS_OF_MOST = 4;
    /** What the issue allows the server for it, in MB. */
    static final int HEAP = 1024;

    private static final LocalDate HIRED = LocalDate.of(2008, 9, 1);

    private final House house;
    private final WildFly server;
    private List<String> grades;

    History(House house, WildFly server) {
        this.house = house;
        this.server = server;
    }

    List<Figure> measure() throws Exception {
        Path file = Files.createTempFile(house.settings().home(), "careers", ".csv");
        Path acts = Files.createTempFile(house.settings().home(), "acts", ".copy");
        Path periods = Files.createTempFile(house.settings().home(), "periods", ".copy");
        try (Connection superuser = house.asSuperuser()) {
            BulkData data = new BulkData(superuser, LocalDate.now());
            grades = Sql.texts(
                    superuser,
                    "select code from mujamma.grade where body_id = '" + BulkData.BODY
                            + "' order by level, code limit 2");
            posts(superuser);
            data.forgetCareers();
            long lines = write(superuser, file);
            Program hr = new Program(server.root(), "hr.bench");
            long[] number = new long[1];
            double rehearsed = Sample.seconds(() -> number[0] = hr.rehearse("career-files", file));
            double committed = Sample.seconds(() -> hr.commit("career-files", number[0]));
            System.out.printf("    upload and rehearsal %.1f s, commit %.1f s%n", rehearsed, committed);
            requireAll(superuser, lines);
            copyOut(superuser, "mujamma.act (" + ACT_COLUMNS + ")", acts);
            copyOut(superuser, "mujamma.career_period (" + PERIOD_COLUMNS + ")", periods);
            data.forgetCareers();
            double floor = floor(superuser, acts, periods);
            return List.of(new Figure(
                    "Import careers of %,d people: %,d acts, as many periods (upload, rehearsal, commit)"
                            .formatted(PEOPLE, lines),
                    rehearsed + committed,
                    "COPY",
                    floor,
                    3,
                    "s",
                    "upload and rehearsal %.1f, commit %.1f, floor %.1f; %s"
                            .formatted(rehearsed, committed, floor, server.heap())));
        } finally {
            Files.delete(file);
            Files.delete(acts);
            Files.delete(periods);
        }
    }

    /** A numbered post for each employee, as ground; once. */
    private static void posts(Connection superuser) throws SQLException {
        if (Sql.number(superuser, "select count(*) from mujamma.post where body_id = '" + BulkData.BODY + "'")
                < BulkData.EMPLOYEES) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "set local session_replication_role = replica");
            Sql.run(
                    superuser,
                    "insert into mujamma.post (body_id, number, title_ar, title_fr, unit_id, valid_from)"
                            + " select body_id, 'P-' || id, 'منصب', 'Poste', unit_id, date '1990-01-01'"
                            + " from mujamma.employee where body_id = '" + BulkData.BODY + "' order by id");
            superuser.commit();
            superuser.setAutoCommit(true);
            Sql.run(superuser, "vacuum analyze mujamma.post");
        }
    }

    /** Recruited, installed on a post, confirmed, and two of three promoted. @return lines */
    private long write(Connection superuser, Path file) throws SQLException, IOException {
        superuser.setAutoCommit(false);
        long lines = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file);
                PreparedStatement people = superuser.prepareStatement(PEOPLE_QUERY)) {
            people.setFetchSize(10_000);
            people.setString(1, BulkData.BODY);
            people.setInt(2, PEOPLE);
            out.write(
                    "Matricule;Nature de l'acte;N° de l'acte;Date de signature;Date d'effet;Grade;Échelon;N° de poste;Code unité\n");
            ResultSet person = people.executeQuery();
            while (person.next()) {
                lines += write(out, person);
            }
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
        return lines;
    }

    private int write(BufferedWriter out, ResultSet person) throws SQLException, IOException {
        String matricule = person.getString(1);
        String unit = person.getString(2);
        LocalDate hired = HIRED.plusDays(Math.floorMod(matricule.hashCode(), 3000));
        line(out, matricule, "RECRUITMENT", 1, hired, grades.get(0) + ";0;;" + unit);
        line(out, matricule, "INSTALLATION", 2, hired.plusDays(14), ";;" + person.getString(3) + ";");
        line(out, matricule, "CONFIRMATION", 3, hired.plusDays(380), ";;;");
        if (person.getInt(4) == 0) {
            return PERIODS_OF_MOST - 1;
        }
        line(out, matricule, "PROMOTION", 4, hired.plusDays(2200), grades.get(1) + ";1;;");
        return PERIODS_OF_MOST;
    }

    private static void line(BufferedWriter out, String matricule, String kind, int no, LocalDate day, String rest)
            throws IOException {
        out.write(matricule + ";" + kind + ";" + no + "/" + day.getYear() + ";" + day + ";" + day + ";" + rest + "\n");
    }

    private static void copyOut(Connection superuser, String what, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            superuser.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + what + " to stdout", out);
        }
    }

    private static double floor(Connection superuser, Path acts, Path periods) throws Exception {
        superuser.setAutoCommit(false);
        try (InputStream actRows = Files.newInputStream(acts);
                InputStream periodRows = Files.newInputStream(periods)) {
            return Sample.seconds(() -> {
                var copy = superuser.unwrap(PGConnection.class).getCopyAPI();
                copy.copyIn("copy mujamma.act (" + ACT_COLUMNS + ") from stdin", actRows, 1 << 16);
                copy.copyIn("copy mujamma.career_period (" + PERIOD_COLUMNS + ") from stdin", periodRows, 1 << 16);
                Sql.run(superuser, "set constraints all immediate");
            });
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    private static void requireAll(Connection superuser, long lines) throws SQLException {
        long acts = Sql.number(superuser, "select count(*) from mujamma.act");
        long periods = Sql.number(superuser, "select count(*) from mujamma.career_period where known_to is null");
        if (acts != lines || periods != lines) {
            throw new IllegalStateException(acts + " acts and " + periods + " periods, not " + lines);
        }
    }
}

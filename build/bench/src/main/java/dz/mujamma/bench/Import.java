package dz.mujamma.bench;

import dz.mujamma.server.demo.Copy;
import dz.mujamma.server.demo.Person;
import dz.mujamma.server.demo.Staff;
import dz.mujamma.server.demo.StaffFile;
import dz.mujamma.server.demo.Tables;
import dz.mujamma.server.demo.UnitTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * Takes 300,000 new people into a body that has units and nobody yet, from a CSV sent to the API, rehearsed and committed;
 * and the same rows by COPY from a file that holds them ready, triggers and constraints on. COPY goes first, as the superuser
 * because it is refused to everybody whom row-level security holds, and is rolled back.
 */
final class Import {
    private static final int LINES = 300_000;
    private static final long FIRST = 10_000_000;
    private static final int TIMES = 3;

    private final House house;
    private final WildFly server;
    private final LocalDate today;

    Import(House house, WildFly server, LocalDate today) {
        this.house = house;
        this.server = server;
        this.today = today;
    }

    List<Figure> measure() throws Exception {
        Path file = Files.createTempFile(house.settings().home(), "staff", ".csv");
        Path rows = Files.createTempFile(house.settings().home(), "staff", ".copy");
        Sample whole = new Sample();
        Sample commit = new Sample();
        Sample floor = new Sample();
        try (Connection superuser = house.asSuperuser()) {
            StaffFile.write(file, people());
            writeRows(superuser, rows);
            Program hr = new Program(server.root(), "hr.fill");
            for (int i = 0; i < TIMES; i++) {
                new BulkData(superuser, today).forgetImport();
                floor.add(copy(superuser, rows));
                Sql.run(superuser, "vacuum mujamma.employee");
                long[] number = new long[1];
                double rehearsed = Sample.seconds(() -> number[0] = hr.rehearse("staff-files", file));
                double committed = Sample.seconds(() -> hr.commit("staff-files", number[0]));
                requireAll(superuser);
                commit.add(committed);
                whole.add(rehearsed + committed);
                System.out.printf("    upload and rehearsal %.1f s, commit %.1f s%n", rehearsed, committed);
            }
        } finally {
            Files.delete(file);
            Files.delete(rows);
        }
        return List.of(new Figure(
                "Import 300,000 lines (upload, rehearsal, commit)",
                whole.median(),
                "COPY",
                floor.median(),
                3,
                "s",
                "whole %s, of that commit %s, floor %s; %s".formatted(whole, commit, floor, server.heap())));
    }

    private Stream<Person> people() {
        Staff staff = new Staff(
                UnitTree.of(
                        BulkData.BODY_TO_FILL, 1 + UnitTree.of(BulkData.BODY, 1).size()),
                today,
                false,
                2);
        List<Person> heads = staff.heads(FIRST);
        return Stream.concat(heads.stream(), staff.members(FIRST + heads.size(), LINES - (long) heads.size()));
    }

    private void writeRows(Connection superuser, Path rows) throws SQLException, IOException {
        Sql.run(
                superuser,
                "create temp table ready as select " + Tables.EMPLOYEE_COLUMNS + " from mujamma.employee with no data");
        Tables.employees(Copy.straight(superuser), "ready", people());
        try (OutputStream out = Files.newOutputStream(rows)) {
            superuser.unwrap(PGConnection.class).getCopyAPI().copyOut("copy ready to stdout", out);
        }
        Sql.run(superuser, "drop table ready");
    }

    private static double copy(Connection superuser, Path rows) throws Exception {
        superuser.setAutoCommit(false);
        try (InputStream in = Files.newInputStream(rows)) {
            return Sample.seconds(() -> {
                long written = superuser
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy mujamma.employee (" + Tables.EMPLOYEE_COLUMNS + ") from stdin", in, 1 << 16);
                // The chiefs are checked at the end of a transaction: that belongs to the work.
                Sql.run(superuser, "set constraints all immediate");
                if (written != LINES) {
                    throw new IllegalStateException("COPY wrote " + written + " rows");
                }
            });
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    private static void requireAll(Connection superuser) throws SQLException {
        long there = Sql.number(
                superuser, "select count(*) from mujamma.employee where body_id = '" + BulkData.BODY_TO_FILL + "'");
        if (there != LINES) {
            throw new IllegalStateException(there + " people were taken in, not " + LINES);
        }
    }
}

package dz.mujamma.it.tenancy;

import static dz.mujamma.it.harness.Database.asApp;
import static dz.mujamma.it.harness.Database.ask;
import static dz.mujamma.it.harness.Database.run;
import static dz.mujamma.it.harness.Database.scope;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks the second fence with the first one removed: native SQL as the role the server uses. */
class RowLevelSecurityIT {
    private static final String OWN = "CNAS";
    private static final String OTHER = "CASNOS";
    private static final String NOT_ALLOWED = "42501";

    private Connection app;

    static Stream<String> fencedTables() {
        return Catalogue.fencedTables().stream();
    }

    @BeforeAll
    static void bothBodiesHaveSomethingToSteal() {
        Facts.oneOfEverything(OWN);
        Facts.oneOfEverything(OTHER);
    }

    @BeforeEach
    void connect() throws SQLException {
        app = asApp();
        app.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        app.rollback();
        app.close();
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void thereIsSomethingToSteal(String table) {
        assertThat(Database.<Long>seeOne("select count(distinct body_id) from mujamma." + table + " where body_id in ('"
                        + OWN + "', '" + OTHER + "')"))
                .as("let Facts.oneOfEverything lay a row of " + table)
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void withoutScopeThereAreNoRows(String table) throws SQLException {
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void withoutScopeNothingEnters(String table) {
        assertThat(refusalOf("insert into " + table + " (body_id) values ('" + OTHER + "')"))
                .isEqualTo(NOT_ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void theScopeShowsTheOwnBodyAlone(String table) throws SQLException {
        scope(app, OWN);
        ask(app, "select set_config('mujamma.rights', 'HEALTH,DISCIPLINE', true)");
        assertThat(ask(app, "select distinct body_id from " + table))
                .allSatisfy(row -> assertThat(row).containsEntry("body_id", OWN));
        assertThat(count(table)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void anothersRowsAreNotChanged(String table) throws SQLException {
        scope(app, OWN);
        assertThat(changed("update " + table + " set body_id = body_id where body_id = '" + OTHER + "'"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void anothersRowsAreNotDeleted(String table) throws SQLException {
        scope(app, OWN);
        assertThat(changed("delete from " + table + " where body_id = '" + OTHER + "'"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void nothingEntersForAnother(String table) throws SQLException {
        scope(app, OWN);
        assertThat(refusalOf("insert into " + table + " (body_id) values ('" + OTHER + "')"))
                .isEqualTo(NOT_ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void ownRowsAreNotHandedToAnother(String table) throws SQLException {
        scope(app, OWN);
        // What stays as signed refuses before the fence is asked.
        assertThat(refusalOf("update " + table + " set body_id = '" + OTHER + "'"))
                .isIn(table.equals("act") ? List.of(NOT_ALLOWED, "23514") : List.of(NOT_ALLOWED));
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void rowSecurityIsNotSwitchedOff(String table) throws SQLException {
        scope(app, OWN);
        run(app, "set local row_security = off");
        assertThat(refusalOf("select count(*) from " + table)).isEqualTo(NOT_ALLOWED);
    }

    @Test
    void theScopeEndsWithItsTransaction() throws SQLException {
        scope(app, OWN);
        assertThat(count("employee")).isPositive();
        app.commit();
        assertThat(count("employee")).isZero();
        assertThat(refusalOf("insert into employee (body_id) values ('')")).isEqualTo(NOT_ALLOWED);
    }

    @Test
    void nobodyBecomesTheOwner() {
        assertThat(refusalOf("set role mujamma_owner")).isEqualTo(NOT_ALLOWED);
    }

    @Test
    void theFenceIsNotTakenDown() {
        assertThat(refusalOf("alter table employee disable row level security")).isEqualTo(NOT_ALLOWED);
        assertThat(refusalOf("drop policy body_isolation on employee")).isEqualTo(NOT_ALLOWED);
        assertThat(refusalOf("alter table employee disable trigger audit_update"))
                .isEqualTo(NOT_ALLOWED);
    }

    @Test
    void theOwnerStandsOutsideTheScopeToo() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            assertThat(ask(owner, "select 1 from employee limit 1")).isEmpty();
        }
    }

    private long count(String table) throws SQLException {
        return (Long) ask(app, "select count(*) from " + table).get(0).get("count");
    }

    /** Rows changed; none where the right itself is missing. */
    private int changed(String sql) throws SQLException {
        try {
            return run(app, sql);
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                return 0;
            }
            throw e;
        }
    }

    /** The SQL state with which the database refuses; empty where it does not. The transaction goes on. */
    private String refusalOf(String sql) {
        try {
            Savepoint before = app.setSavepoint();
            try {
                app.createStatement().execute(sql);
                return "";
            } catch (SQLException e) {
                app.rollback(before);
                return e.getSQLState();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

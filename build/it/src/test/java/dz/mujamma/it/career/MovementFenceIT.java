package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself allows each of two bodies at each stage, asked with plain SQL in the place of the services. */
class MovementFenceIT {
    private static final String HOME = "CNAS";
    private static final String HOST = "CASNOS";
    private static final String STRANGER = "CNR";

    private long employee;
    private long movement;

    @BeforeEach
    void open() {
        employee = Facts.employee(HOME, LocalDate.of(2015, 3, 1));
        movement = Facts.movement(HOME, HOST, employee);
    }

    @Test
    void beforeTheOfferTheOtherBodySeesNothing() throws SQLException {
        assertThat(seen(HOST, "movement", "id")).isEmpty();
        assertThat(seen(HOST, "movement_card", "movement_id")).isEmpty();
        assertThat(seen(HOST, "movement_event", "movement_id")).isEmpty();
        assertThat(seen(HOME, "movement", "id")).hasSize(1);
    }

    @Test
    void onceOfferedTheOtherBodySeesTheOfferAndNotThePerson() throws SQLException {
        offer();
        assertThat(seen(HOST, "movement", "id")).hasSize(1);
        assertThat(seen(HOST, "movement_card", "movement_id")).isEmpty();
    }

    @Test
    void onceAcceptedTheOtherBodySeesThePersonAndAfterAWithdrawalNoMore() throws SQLException {
        offer();
        accept();
        assertThat(seen(HOST, "movement_card", "movement_id")).hasSize(1);
        as(HOME, "update mujamma.movement set stage = 'WITHDRAWN', closed_by_body = 'CNAS' where id = ?", movement);
        assertThat(seen(HOST, "movement_card", "movement_id")).isEmpty();
    }

    @Test
    void aThirdBodySeesNothingAtAnyStage() throws SQLException {
        offer();
        accept();
        for (String table : List.of("movement_card", "movement_event", "movement_part")) {
            assertThat(seen(STRANGER, table, "movement_id")).as(table).isEmpty();
        }
        assertThat(seen(STRANGER, "movement", "id")).isEmpty();
        assertThat(as(
                        STRANGER,
                        "update mujamma.movement set stage = 'REFUSED', closed_by_body = 'CNR' where id = ?",
                        movement))
                .isZero();
    }

    @Test
    void withoutAScopeNothingIsSeen() throws SQLException {
        offer();
        assertThat(seen("", "movement", "id")).isEmpty();
        assertThat(seen("", "movement_card", "movement_id")).isEmpty();
    }

    @Test
    void nobodyAnswersTheOwnOffer() throws SQLException {
        offer();
        assertThatThrownBy(this::acceptAsHome)
                .hasMessageContaining("a movement does not go from OFFERED>ACCEPTED by CNAS");
    }

    @Test
    void noStageIsLeftOut() throws SQLException {
        offer();
        assertThatThrownBy(() -> as(
                        HOST,
                        "update mujamma.movement set stage = 'SIGNED', answered_at = now(), from_signed_at = now(), "
                                + "to_signed_at = now() where id = ?",
                        movement))
                .hasMessageContaining("a movement does not go from OFFERED>SIGNED");
    }

    @Test
    void nobodySignsForTheOther() throws SQLException {
        offer();
        accept();
        assertThatThrownBy(() -> as(
                        HOST,
                        "update mujamma.movement set from_signed_by = 'x', from_signed_at = now() where id = ?",
                        movement))
                .hasMessageContaining("each body does its own steps only");
        assertThatThrownBy(() -> as(
                        HOME,
                        "update mujamma.movement set to_signed_by = 'x', to_signed_at = now() where id = ?",
                        movement))
                .hasMessageContaining("each body does its own steps only");
    }

    @Test
    void theTermsOfAnOfferStand() throws SQLException {
        offer();
        for (String body : List.of(HOME, HOST)) {
            assertThatThrownBy(() ->
                            as(body, "update mujamma.movement set effect_on = effect_on + 1 where id = ?", movement))
                    .hasMessageContaining("the terms of an offer stand");
        }
    }

    @Test
    void theOtherBodyLaysDownNoPartsAndTakesNoneBeforeBothHaveSigned() throws SQLException {
        offer();
        accept();
        String lay =
                "insert into mujamma.movement_part (movement_id, part, item, content) values (?, 'FAMILY', 'x', '[]')";
        for (String body : List.of(HOME, HOST, STRANGER)) {
            assertThatThrownBy(() -> as(body, lay, movement)).hasMessageContaining("row-level security");
        }
    }

    @Test
    void onlyAgreedPartsAreLaidDownAndTheOtherBodyAloneTakesThem() throws SQLException {
        offer();
        accept();
        sign();
        assertThatThrownBy(() -> as(
                        HOME,
                        "insert into mujamma.movement_part (movement_id, part, item, content) values (?, 'CONTACTS', 'x', '[]')",
                        movement))
                .hasMessageContaining("row-level security");
        as(
                HOME,
                "insert into mujamma.movement_part (movement_id, part, item, content) values (?, 'FAMILY', 'x', '[]')",
                movement);
        assertThat(seen(HOST, "movement_part", "movement_id")).hasSize(1);
        assertThat(seen(STRANGER, "movement_part", "movement_id")).isEmpty();
    }

    @Test
    void nobodyOpensAMovementInAnothersName() {
        assertThatThrownBy(() -> as(
                        STRANGER,
                        "insert into mujamma.movement (kind, from_body_id, to_body_id, opened_by_body, from_employee_id, "
                                + "effect_on, motive, parts, opened_by, opened_at) "
                                + "values ('TRANSFER', 'CNAS', 'CNR', 'CNAS', ?, '2030-01-01', 'x', '{}', 'x', now())",
                        employee))
                .hasMessageContaining("row-level security");
    }

    @Test
    void onePersonHasOneMovementUnderWay() {
        assertThatThrownBy(() -> Facts.movement(HOME, STRANGER, employee))
                .hasRootCauseMessage(
                        "ERROR: duplicate key value violates unique constraint \"movement_one_under_way\"\n"
                                + "  Detail: Key (from_body_id, from_employee_id)=(CNAS, " + employee
                                + ") already exists.");
    }

    private void offer() throws SQLException {
        as(HOME, "update mujamma.movement set consented_at = now() where id = ?", movement);
        as(HOME, "update mujamma.movement set stage = 'OFFERED', offered_at = now() where id = ?", movement);
    }

    private void accept() throws SQLException {
        as(HOST, "update mujamma.movement set stage = 'ACCEPTED', answered_at = now() where id = ?", movement);
    }

    private void acceptAsHome() throws SQLException {
        as(HOME, "update mujamma.movement set stage = 'ACCEPTED', answered_at = now() where id = ?", movement);
    }

    private void sign() throws SQLException {
        as(HOME, "update mujamma.movement set from_signed_by = 'x', from_signed_at = now() where id = ?", movement);
        as(
                HOST,
                "update mujamma.movement set to_signed_by = 'x', to_signed_at = now(), stage = 'SIGNED' where id = ?",
                movement);
    }

    private List<Map<String, Object>> seen(String body, String table, String column) throws SQLException {
        try (Connection connection = Database.asApp()) {
            Database.scope(connection, body);
            return Database.ask(connection, "select * from mujamma." + table + " where " + column + " = ?", movement);
        }
    }

    private static int as(String body, String sql, Object... arguments) throws SQLException {
        try (Connection connection = Database.asApp()) {
            Database.scope(connection, body);
            int rows = Database.run(connection, sql, arguments);
            connection.commit();
            return rows;
        }
    }
}

package dz.mujamma.server;

import static dz.mujamma.it.harness.Database.APP_PASSWORD;
import static dz.mujamma.it.harness.Database.OWNER_PASSWORD;
import static dz.mujamma.it.harness.Database.ask;
import static dz.mujamma.it.harness.Database.lay;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.House;
import dz.mujamma.persistence.identity.PasswordHash;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in an empty house: the demo people in demo mode, and otherwise one administrator without a known password. */
class PopulationIT {
    private static final String NAME = "mujamma_empty";

    private final Database empty = new Database(
            "jdbc:postgresql://127.0.0.1:" + House.databasePort() + "/" + NAME,
            new Login("mujamma_owner", OWNER_PASSWORD),
            new Login("mujamma_app", APP_PASSWORD));

    @BeforeEach
    void migrate() {
        lay("drop database if exists " + NAME);
        lay("create database " + NAME + " owner mujamma_owner template template0");
        Migrations.run(empty);
    }

    @AfterEach
    void remove() {
        lay("drop database " + NAME);
    }

    @Test
    void withoutDemoThereIsOneAdministratorWithAOneTimePassword() throws Exception {
        String password = new Population(empty, false).settle();
        assertThat(accounts()).singleElement().satisfies(account -> {
            assertThat(account).containsEntry("login", "admin").containsEntry("must_change_password", true);
            assertThat(PasswordHash.verify(password.toCharArray(), (String) account.get("password_hash")))
                    .isTrue();
            assertThat(PasswordHash.verify("mujamma-demo".toCharArray(), (String) account.get("password_hash")))
                    .isFalse();
        });
        assertThat(new Population(empty, false).settle()).as("the second start").isNull();
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void theDemoDoesNotMoveIntoAHouseWhereSomebodyLives() throws Exception {
        new Population(empty, false).settle();
        new Population(empty, true).settle();
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void theDemoPeopleComeInDemoModeAlone() throws Exception {
        new Population(empty, true).settle();
        assertThat(accounts()).extracting(account -> account.get("login")).contains("hr.cnas", "chief.casnos", "admin");
    }

    private List<Map<String, Object>> accounts() throws Exception {
        try (Connection owner = empty.connect(empty.owner())) {
            return ask(owner, "select * from mujamma.account");
        }
    }
}

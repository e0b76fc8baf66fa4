package dz.mujamma.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dz.mujamma.ejb.identity.CallerService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second fence with the first removed: native SQL on the very connection of a service's transaction. */
@ExtendWith(ArquillianExtension.class)
class ServiceTransactionIT {
    private static final Hat OFFICER = Hats.madeUp("officer", Role.HR_OFFICER, "CNAS", null);

    @Resource(lookup = "java:jboss/datasources/MujammaDS")
    private DataSource server;

    @Resource(lookup = "java:jboss/UserTransaction")
    private UserTransaction transaction;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CallerService")
    private CallerService anyService;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ServiceTransactionIT.class);
    }

    @Test
    void aServicesTransactionReadsTheOwnBodyAlone() throws Exception {
        assertThat(inServiceTransaction(OFFICER, "select count(*) from mujamma.employee where body_id = 'CNAS'"))
                .isPositive();
        assertThat(inServiceTransaction(OFFICER, "select count(*) from mujamma.employee where body_id <> 'CNAS'"))
                .isZero();
        assertThat(inServiceTransaction(
                        OFFICER,
                        "with reached as (update mujamma.employee set post_title = 'x' where body_id = 'CASNOS' returning id) "
                                + "select count(*) from reached"))
                .isZero();
    }

    @Test
    void theNextTransactionOnTheSameConnectionsInheritsNothing() throws Exception {
        inServiceTransaction(OFFICER, "select count(*) from mujamma.employee");
        for (int i = 0; i < 30; i++) {
            assertThat(inTransaction(() -> number("select count(*) from mujamma.employee")))
                    .as("without a service there is no scope")
                    .isZero();
        }
    }

    @Test
    void aTransactionKeepsTheHatItBeganWith() {
        Hat other = Hats.madeUp("officer", Role.HR_OFFICER, "CASNOS", null);
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> inTransaction(() -> {
                    Caller.wearing(OFFICER).call(anyService::caller);
                    return Caller.wearing(other).call(anyService::caller);
                }))
                .havingRootCause()
                .withMessageContaining("changed inside a transaction");
    }

    private long inServiceTransaction(Hat hat, String sql) throws Exception {
        return inTransaction(() -> {
            Caller.wearing(hat).call(anyService::caller);
            return number(sql);
        });
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = server.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package dz.mujamma.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
    @Test
    void aRefusalOfTheDatabaseIsTheSentenceOfTheRuleInWhateverLanguageTheServerSpeaks() {
        assertThat(Constraints.sentenceFor(
                        failed("conflicting key value violates exclusion constraint \"leave_request_no_overlap\"")))
                .hasValueSatisfying(e -> assertThat(e.key()).isEqualTo("leave.refused.overlap"));
        assertThat(Constraints.sentenceFor(
                        failed("viole la contrainte de vérification « leave_balance_not_negative »")))
                .hasValueSatisfying(e -> assertThat(e.key()).isEqualTo("leave.refused.balance"));
    }

    @Test
    void aLostUpdateIsTold() {
        assertThat(Constraints.sentenceFor(new OptimisticLockException()))
                .hasValueSatisfying(e -> assertThat(e.key()).isEqualTo("shared.refused.changed-meanwhile"));
    }

    @Test
    void aCharacterThatNoTextMayHoldIsARefusalAndNoFailure() {
        assertThat(Constraints.sentenceFor(new PersistenceException(new SQLException("0x00", "22021"))))
                .hasValueSatisfying(e -> assertThat(e.key()).isEqualTo("shared.refused.character"));
    }

    @Test
    void aFailureThatIsNoRefusalStaysAFailure() {
        assertThat(Constraints.sentenceFor(failed("violates check constraint \"other_leave_request_no_overlap_2\"")))
                .isEmpty();
        assertThat(Constraints.sentenceFor(new PersistenceException())).isEmpty();
    }

    private static PersistenceException failed(String message) {
        return new PersistenceException("could not execute statement", new SQLException(message));
    }
}

package dz.mujamma.ejb.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    @Test
    void aLongPhraseIsTaken() {
        assertThatCode(() -> PasswordRule.check("amina.b", "عطلة سعيدة للجميع")).doesNotThrowAnyException();
    }

    @Test
    void shortOnesAndTheLoginInDisguiseAndRepetitionsAreRefused() {
        assertThatThrownBy(() -> PasswordRule.check("amina.b", "kurz")).hasMessageContaining("identity.password.short");
        assertThatThrownBy(() -> PasswordRule.check("amina.b", "xAMINA.B2026"))
                .hasMessageContaining("identity.password.login");
        assertThatThrownBy(() -> PasswordRule.check("amina.b", "aaaaaaaaaaaa"))
                .hasMessageContaining("identity.password.simple");
        assertThatThrownBy(() -> PasswordRule.check("amina.b", "a1b2c3".repeat(50)))
                .hasMessageContaining("identity.password.long");
    }
}

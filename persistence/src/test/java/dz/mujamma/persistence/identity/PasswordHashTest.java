package dz.mujamma.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final char[] SECRET = "كلمة السر 1".toCharArray();

    @Test
    void thePasswordIsRecognizedAndAnotherIsNot() {
        String stored = PasswordHash.hash(SECRET);
        assertThat(PasswordHash.verify(SECRET, stored)).isTrue();
        assertThat(PasswordHash.verify("كلمة السر 2".toCharArray(), stored)).isFalse();
    }

    @Test
    void twoPeopleWithOnePasswordHaveDifferentHashes() {
        assertThat(PasswordHash.hash(SECRET)).isNotEqualTo(PasswordHash.hash(SECRET));
    }

    @Test
    void theTextIsTheOneJakartaSecurityWrites() {
        String[] parts = PasswordHash.hash(SECRET).split(":");
        assertThat(parts).hasSize(4).startsWith("PBKDF2WithHmacSHA512", "210000");
        assertThat(Base64.getDecoder().decode(parts[2])).hasSize(32);
        assertThat(Base64.getDecoder().decode(parts[3])).hasSize(64);
    }

    @Test
    void anUnreadableTextIsNeverAMatch() {
        String good = PasswordHash.hash(SECRET);
        assertThat(PasswordHash.verify(SECRET, "")).isFalse();
        assertThat(PasswordHash.verify(SECRET, good.replace("210000", "many"))).isFalse();
        assertThat(PasswordHash.verify(SECRET, good.replace("SHA512", "SHA1"))).isFalse();
        assertThat(PasswordHash.verify(SECRET, "PBKDF2WithHmacSHA512:210000:?:?"))
                .isFalse();
    }

    @Test
    void anEmptyStoredHashIsNotAnOpenDoor() {
        String noHash = "PBKDF2WithHmacSHA512:210000:AAAA:";
        assertThat(PasswordHash.verify(SECRET, noHash)).isFalse();
    }
}

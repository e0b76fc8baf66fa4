package dz.mujamma.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifyCodeTest {
    @Test
    void codesAreSevenGroupsOfFourAndNeverTheSame() {
        Set<String> codes =
                IntStream.range(0, 5_000).mapToObj(i -> VerifyCode.next()).collect(Collectors.toSet());
        assertThat(codes)
                .hasSize(5_000)
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}"));
    }

    @Test
    void typingIsForgivenWhatPeopleDo() {
        String code = "1A0B-2C3D-4E5F-6G7H-8J9K-MNPQ-RSTV";
        assertThat(VerifyCode.written("ia ob2c3d 4e5f—6g7h/8j9k.mnpq rstv")).isEqualTo(code);
        assertThat(VerifyCode.hash("la0b 2c3d4e5f6g7h8j9kmnpqrstv")).isEqualTo(VerifyCode.hash(code));
    }

    @Test
    void whatCanBeNoCodeIsTreatedLikeOneThatNobodyGave() {
        assertThat(VerifyCode.hash(null)).hasSize(32);
        assertThat(VerifyCode.hash("' or 1=1 --")).hasSize(32);
        assertThat(VerifyCode.hash("x".repeat(1_000_000))).hasSize(32);
    }

    @Test
    void theAddressOnPapersIsTheOneConfigured() {
        assertThat(PublicAddress.root("https://rh.example.dz/ ", null, 5)).isEqualTo("https://rh.example.dz");
        assertThat(PublicAddress.root(" ", "8081", 0)).isEqualTo("http://127.0.0.1:8081");
        assertThat(PublicAddress.root(null, null, 390)).isEqualTo("http://127.0.0.1:8470");
    }
}

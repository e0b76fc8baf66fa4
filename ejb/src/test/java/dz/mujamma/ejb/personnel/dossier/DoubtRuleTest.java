package dz.mujamma.ejb.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.personnel.dossier.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoubtRuleTest {
    private static List<String> doubts(FileFacts facts) {
        return DoubtRule.doubts(facts).stream()
                .map(doubt -> doubt.key().replace("personnel.doubt.", ""))
                .toList();
    }

    private static Map<String, String> identity(String field, String value) {
        Map<String, String> identity = Files.identity();
        identity.put(field, value);
        return identity;
    }

    @Test
    void numbersThatGoWithTheIdentityRaiseNoDoubt() {
        Map<String, String> identity = identity("nin", "109850000000000000");
        identity.put("nss", "869496007116");
        assertThat(doubts(Files.with(identity))).isEmpty();
    }

    @Test
    void numbersThatDoNotAreDoubtedEachForItself() {
        Map<String, String> identity = identity("nin", "119990000000000000");
        identity.put("nss", "869496007199");
        assertThat(doubts(Files.with(identity))).containsExactly("nin-sex", "nin-year", "nss-key");
    }

    @Test
    void theFamilyStatusIsHeldAgainstTheMarriages() {
        Map<String, String> ended = Files.spouse("2010-06-05");
        ended.put("ended_on", "2015-01-01");
        assertThat(doubts(Files.with(
                        identity("family_status", "SINGLE"), Files.row(Part.SPOUSE, 1, Files.spouse("2010-06-05")))))
                .containsExactly("not-married");
        assertThat(doubts(Files.with(identity("family_status", "MARRIED"), Files.row(Part.SPOUSE, 1, ended))))
                .containsExactly("marriage-ended");
        assertThat(doubts(Files.with(
                        identity("family_status", "MARRIED"), Files.row(Part.SPOUSE, 1, Files.spouse("2010-06-05")))))
                .isEmpty();
    }

    @Test
    void timeElsewhereIsDoubtedWithoutProofTwiceOrAfterTheHire() {
        assertThat(doubts(Files.with(
                        Files.row(Part.EMPLOYER, 1, Files.employer("Sonelgaz", "2010-01-01", "2012-12-31")),
                        Files.row(Part.EMPLOYER, 2, Files.employer("Naftal", "2012-12-31", "2015-03-02")))))
                .containsExactly("no-certificate", "no-certificate", "after-hire", "overlap");
    }
}

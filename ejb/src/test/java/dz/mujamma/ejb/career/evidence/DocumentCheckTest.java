package dz.mujamma.ejb.career.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dz.mujamma.ejb.career.evidence.DocumentState.State;
import dz.mujamma.persistence.career.catalogue.ActDocument;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.evidence.Promise;
import dz.mujamma.persistence.career.evidence.Proof;
import dz.mujamma.persistence.career.evidence.Proof.Source;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ActDocument DIPLOMA = document("DIPLOMA", true, Firmness.FIRM, "DIPLOMA");
    private static final ActDocument REQUEST = document("REQUEST", false, Firmness.MAY_FOLLOW, "REQUEST");

    @Test
    void aPaperOfTheFileShowsWhatMayComeFromTheFile() {
        DocumentState state = only(DIPLOMA, paper(Source.FILE_PAPER, "DIPLOMA", 1, null));
        assertThat(state.state()).isEqualTo(State.THERE);
        assertThat(state.proof().id()).isEqualTo(1);
    }

    @Test
    void anOldRequestOfTheFileDoesNotShowThePresentOne() {
        assertThat(only(REQUEST, paper(Source.FILE_PAPER, "REQUEST", 1, null)).state())
                .isEqualTo(State.MISSING);
        assertThat(only(REQUEST, paper(Source.ACT_PAPER, "REQUEST", 1, null)).state())
                .isEqualTo(State.THERE);
    }

    @Test
    void aPaperShowsNothingFromTheDayAfterItsLast() {
        assertThat(only(DIPLOMA, paper(Source.ACT_PAPER, "DIPLOMA", 1, TODAY)).state())
                .isEqualTo(State.THERE);
        DocumentState ranOut = only(
                DIPLOMA,
                paper(Source.ACT_PAPER, "DIPLOMA", 1, TODAY.minusDays(9)),
                paper(Source.ACT_PAPER, "DIPLOMA", 2, TODAY.minusDays(1)));
        assertThat(ranOut.state()).isEqualTo(State.EXPIRED);
        assertThat(ranOut.proof().id()).as("the last of them").isEqualTo(2);
    }

    @Test
    void ofTwoPapersTheOneOfTheActGoesFirstAndThenTheOneThatLastsLonger() {
        Proof ofFile = paper(Source.FILE_PAPER, "DIPLOMA", 1, null);
        Proof soon = paper(Source.ACT_PAPER, "DIPLOMA", 2, TODAY.plusDays(3));
        Proof late = paper(Source.ACT_PAPER, "DIPLOMA", 3, TODAY.plusDays(30));
        assertThat(only(DIPLOMA, ofFile, soon, late).proof()).isEqualTo(late);
    }

    @Test
    void onePaperShowsOneDocument() {
        ActDocument host = document("HOST", false, Firmness.FIRM, "AGREEMENT");
        ActDocument origin = document("ORIGIN", false, Firmness.FIRM, "AGREEMENT");
        List<DocumentState> states = DocumentCheck.of(
                List.of(host, origin), List.of(paper(Source.ACT_PAPER, "AGREEMENT", 1, null)), List.of(), TODAY);
        assertThat(states).extracting(DocumentState::state).containsExactlyInAnyOrder(State.THERE, State.MISSING);
    }

    @Test
    void theDocumentWithFewerWaysChoosesFirst() {
        ActDocument either = document("EITHER", false, Firmness.FIRM, "RESULTS", "DECISION");
        ActDocument one = document("ONE", false, Firmness.FIRM, "DECISION");
        List<DocumentState> states = DocumentCheck.of(
                List.of(either, one),
                List.of(paper(Source.ACT_PAPER, "DECISION", 1, null), paper(Source.ACT_PAPER, "RESULTS", 2, null)),
                List.of(),
                TODAY);
        assertThat(states).extracting(state -> state.proof().id()).containsExactly(2L, 1L);
    }

    @Test
    void aSignedActShowsWhatTheHouseDecided() {
        ActDocument decision = new ActDocument(
                "DECISION",
                name("DECISION"),
                true,
                Set.of("DECISION"),
                false,
                Set.of("RECRUITMENT"),
                Firmness.FIRM,
                "",
                false,
                false);
        assertThat(only(decision, paper(Source.SIGNED_ACT, "RECRUITMENT", 7, null))
                        .state())
                .isEqualTo(State.THERE);
        assertThat(only(decision, paper(Source.SIGNED_ACT, "TRANSFER", 7, null)).state())
                .isEqualTo(State.MISSING);
    }

    @Test
    void whatIsPromisedFollowsOnlyWhereTheBodyAllowsIt() {
        Promise promise = new Promise("REQUEST", "في الطريق", TODAY.plusDays(10), "it", Instant.EPOCH);
        assertThat(DocumentCheck.of(List.of(REQUEST), List.of(), List.of(promise), TODAY)
                        .get(0)
                        .state())
                .isEqualTo(State.FOLLOWS);
        ActDocument firm = REQUEST.fixed(Firmness.FIRM, "النظام الداخلي");
        DocumentState state = DocumentCheck.of(List.of(firm), List.of(), List.of(promise), TODAY)
                .get(0);
        assertThat(state.state()).as("the rule grew firmer since").isEqualTo(State.MISSING);
        assertThat(state.isHindering()).isTrue();
    }

    @Test
    void whatIsMerelyAskedHindersNothing() {
        DocumentState state = only(DIPLOMA.fixed(Firmness.ASKED, "it"));
        assertThat(state.isLacking()).isTrue();
        assertThat(state.isHindering()).isFalse();
        assertThatCode(() -> DocumentRefusal.require(List.of(state))).doesNotThrowAnyException();
    }

    @Test
    void theSentenceNamesEachThatIsMissingAndEachThatRanOut() {
        ActDocument birth = document("BIRTH", true, Firmness.FIRM, "BIRTH");
        List<DocumentState> states = DocumentCheck.of(
                List.of(DIPLOMA, REQUEST, birth),
                List.of(paper(Source.FILE_PAPER, "BIRTH", 1, TODAY.minusDays(1))),
                List.of(),
                TODAY);
        RuleException refused = catchThrowableOfType(RuleException.class, () -> DocumentRefusal.require(states));
        assertThat(refused.key()).isEqualTo("career.refused.documents.both");
        assertThat(refused.arguments())
                .containsExactly(
                        new Localized("«DIPLOMA ar، REQUEST ar»", "« DIPLOMA fr, REQUEST fr »"),
                        new Localized("«BIRTH ar»", "« BIRTH fr »"));
    }

    private static DocumentState only(ActDocument document, Proof... proofs) {
        return DocumentCheck.of(List.of(document), List.of(proofs), List.of(), TODAY)
                .get(0);
    }

    private static ActDocument document(String code, boolean fromFile, Firmness firmness, String... proofs) {
        return new ActDocument(code, name(code), true, Set.of(proofs), fromFile, Set.of(), firmness, "", false, false);
    }

    private static Localized name(String code) {
        return new Localized(code + " ar", code + " fr");
    }

    private static Proof paper(Source source, String kind, long id, LocalDate validTo) {
        return new Proof(source, kind, id, "paper " + id, TODAY.minusDays(100), validTo);
    }
}

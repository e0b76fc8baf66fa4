package dz.mujamma.web.document;

import dz.mujamma.ejb.document.PaperVerification;
import dz.mujamma.ejb.document.TooManyQuestions;
import dz.mujamma.persistence.document.PaperState;
import dz.mujamma.persistence.document.VerifiedPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a paper is worth, for whoever holds it. A code that nobody gave and what is no code look the same in every respect.
 */
@Named
@RequestScoped
public class VerifyView {
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private PaperVerification verification;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Clock clock;

    private String code;
    private Outcome outcome = Outcome.NONE;
    private VerifiedPaper paper;
    private int seconds;

    /** What the page shows. */
    public enum Outcome {
        NONE,
        IN_FORCE,
        NOT_YET,
        OVER,
        CANCELLED,
        REPLACED,
        UNKNOWN,
        TOO_MANY
    }

    public void look() {
        if (code == null || code.isBlank()) {
            return;
        }
        try {
            paper = verification.verify(code, request.getRemoteAddr()).orElse(null);
            outcome = paper == null ? Outcome.UNKNOWN : worth(paper, LocalDate.now(clock));
        } catch (TooManyQuestions refused) {
            seconds = refused.seconds();
            outcome = Outcome.TOO_MANY;
            external.setResponseHeader("Retry-After", String.valueOf(seconds));
        }
        external.setResponseStatus(status(outcome));
    }

    static Outcome worth(VerifiedPaper paper, LocalDate today) {
        if (paper.state() != PaperState.GENUINE) {
            return Outcome.valueOf(paper.state().name());
        }
        if (paper.effectFrom() != null && today.isBefore(paper.effectFrom())) {
            return Outcome.NOT_YET;
        }
        return paper.effectTo() != null && today.isAfter(paper.effectTo()) ? Outcome.OVER : Outcome.IN_FORCE;
    }

    private static int status(Outcome outcome) {
        return switch (outcome) {
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case TOO_MANY -> TOO_MANY_REQUESTS;
            default -> HttpServletResponse.SC_OK;
        };
    }

    /** Tone of the mark. */
    public String getTone() {
        return switch (outcome) {
            case IN_FORCE -> "good";
            case NOT_YET, OVER, TOO_MANY, NONE -> "wait";
            case CANCELLED, REPLACED, UNKNOWN -> "bad";
        };
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Null where none was found. */
    public VerifiedPaper getPaper() {
        return paper;
    }

    /** What the explanation names: a day, or seconds; an empty text where it names nothing. */
    public Object getNamed() {
        return switch (outcome) {
            case NOT_YET -> paper.effectFrom();
            case OVER -> paper.effectTo();
            case TOO_MANY -> seconds;
            default -> "";
        };
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

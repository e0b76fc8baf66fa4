package dz.mujamma.ejb.document;

import dz.mujamma.ejb.audit.ReadingLog;
import dz.mujamma.ejb.document.pdf.PdfPress;
import dz.mujamma.ejb.document.pdf.Seal;
import dz.mujamma.ejb.document.template.Sheet;
import dz.mujamma.persistence.document.IssuedPaper;
import dz.mujamma.persistence.document.NewPaper;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperRecords;
import dz.mujamma.persistence.document.PaperRow;
import dz.mujamma.persistence.document.RegisterNumber;
import dz.mujamma.persistence.document.TemplateRow;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Papers of the body in which the caller wears a hat. Issuing, cancelling and replacing are called by the features whose acts
 * the papers carry, which have checked their own rights, and by the house itself when the day turns; reading checks here: HR reads all, others those that concern them.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class Papers {
    private static final String VERIFY_PAGE = "verify.page";

    @Inject
    private PaperRecords papers;

    @Inject
    private Wordings wordings;

    @EJB
    private RegisterNumbers numbers;

    @Inject
    private ReadingLog log;

    @Inject
    private Clock clock;

    /**
     * Words, numbers and seals a paper in the caller's transaction. From then on its pages are the same for ever.
     *
     * @return the number of the paper, for {@link #pdf}
     * @throws RuleException where a fact is missing that this kind of paper cannot do without
     */
    @PermitAll
    public long issue(IssuePaper wish) {
        Draft draft = draft(wish);
        return store(wish, draft);
    }

    /**
     * The genuine paper of today about the same with the same facts and wording, or a new one: for whoever presses a button
     * twice.
     */
    @PermitAll
    public long issueOnce(IssuePaper wish) {
        Draft draft = draft(wish);
        Subject subject = wish.subject();
        return papers.findSame(
                        wish.kind(), subject.feature(), subject.id(), draft.day(), draft.content(), draft.template())
                .orElseGet(() -> store(wish, draft));
    }

    /**
     * Takes a paper out of force; its pages stay, and verification says so.
     *
     * @throws RuleException where it is no longer genuine
     */
    @PermitAll
    public void cancel(long id, String reason) {
        if (!papers.cancel(id, clock.instant(), Scope.hat().login(), reason)) {
            throw ended(id);
        }
    }

    /**
     * Issues a paper in the place of one that is genuine until now.
     *
     * @return the number of the new paper
     * @throws RuleException where the old one is no longer genuine
     */
    @PermitAll
    public long replace(long id, IssuePaper newer, String reason) {
        long issued = issue(newer);
        if (!papers.replace(id, issued, clock.instant(), Scope.hat().login(), reason)) {
            throw ended(id);
        }
        return issued;
    }

    /**
     * The paper as PDF/A, the same bytes each time. The reading of a restricted one is noted.
     *
     * @throws NotFoundException where there is none or it is not for the caller
     */
    public byte[] pdf(long id, PaperLanguage language) {
        IssuedPaper paper = readable(id);
        note(paper.row(), paper.row().number().text());
        return print(paper, language);
    }

    public PaperRow get(long id) {
        return readable(id).row();
    }

    /** The papers about something that the caller may read, the newest first. */
    public List<PaperRow> about(Subject subject) {
        return papers.about(subject.feature(), subject.id()).stream()
                .filter(Papers::isReadable)
                .toList();
    }

    /** The caller's own papers, the newest first. */
    public Page<PaperRow> mine(int first, int size) {
        Long own = Scope.hat().employeeId();
        return own == null ? new Page<>(List.of(), 0) : new Page<>(papers.of(own, first, size), papers.countOf(own));
    }

    /** The papers that concern an employee, the newest first. That restricted ones are listed is noted once. */
    @RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
    public Page<PaperRow> of(long employeeId, int first, int size) {
        List<PaperRow> rows = papers.of(employeeId, first, size);
        rows.stream().filter(PaperRow::isRestricted).findFirst().ifPresent(row -> note(row, null));
        return new Page<>(rows, papers.countOf(employeeId));
    }

    /** A paper worded but not yet numbered. */
    private record Draft(PaperContent content, TemplateRow template, LocalDate day) {}

    private Draft draft(IssuePaper wish) {
        LocalDate day = Optional.ofNullable(wish.issuedOn()).orElseGet(() -> LocalDate.now(clock));
        PaperContent content = wish.facts().over(wordings.ofBody(day));
        RegisterNumber none = new RegisterNumber(wish.kind().register(), day.getYear(), 1);
        FactsCheck.require(wish.kind(), numbered(content, none, day));
        return new Draft(
                content.with(VERIFY_PAGE, PublicAddress.verifyPage()), wordings.template(wish.kind(), day), day);
    }

    private long store(IssuePaper wish, Draft draft) {
        RegisterNumber number = Optional.ofNullable(wish.number())
                .orElseGet(
                        () -> numbers.next(wish.kind().register(), draft.day().getYear()));
        PaperContent content = numbered(draft.content(), number, draft.day());
        Localized title = new Localized(
                title(wish, draft, content, PaperLanguage.AR), title(wish, draft, content, PaperLanguage.FR));
        return papers.add(new NewPaper(
                wish.kind(),
                number,
                wish.subject().feature(),
                wish.subject().id(),
                wish.employeeId(),
                wish.holder(),
                title,
                draft.content(),
                draft.template(),
                draft.day(),
                clock.instant(),
                Scope.hat().login(),
                wish.effectFrom(),
                wish.effectTo(),
                wish.restriction(),
                VerifyCode.next()));
    }

    private static String title(IssuePaper wish, Draft draft, PaperContent content, PaperLanguage language) {
        return Sheet.of(wish.kind(), draft.template().in(language), content, language)
                .title();
    }

    private static byte[] print(IssuedPaper paper, PaperLanguage language) {
        PaperRow row = paper.row();
        PaperContent content = numbered(paper.content(), row.number(), row.issuedOn());
        Sheet sheet = Sheet.of(row.kind(), paper.template(language), content, language);
        String page = String.valueOf(paper.content().values().get(VERIFY_PAGE));
        Seal seal = new Seal(row.number().text(), page + paper.code(), paper.code());
        return PdfPress.print(sheet, seal, row.issuedAt());
    }

    /** The number and the day stand in columns of their own and are no part of what is frozen. */
    private static PaperContent numbered(PaperContent content, RegisterNumber number, LocalDate day) {
        return content.with("paper.number", number.text()).with("paper.day", day);
    }

    private void note(PaperRow paper, String detail) {
        if (paper.isRestricted() && paper.employeeId() != null) {
            log.read(paper.employeeId(), paper.restriction(), detail);
        }
    }

    private IssuedPaper readable(long id) {
        return papers.find(id).filter(paper -> isReadable(paper.row())).orElseThrow(NotFoundException::new);
    }

    private static boolean isReadable(PaperRow paper) {
        Role role = Scope.hat().role();
        boolean hr = role == Role.HR_OFFICER || role == Role.HR_DIRECTOR;
        return hr
                || paper.employeeId() != null
                        && paper.employeeId().equals(Scope.hat().employeeId());
    }

    private RuleException ended(long id) {
        return papers.find(id).isPresent() ? new RuleException("document.refused.ended", id) : new NotFoundException();
    }
}

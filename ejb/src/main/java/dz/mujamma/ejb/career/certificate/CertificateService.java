package dz.mujamma.ejb.career.certificate;

import dz.mujamma.ejb.document.IssuePaper;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.document.Subject;
import dz.mujamma.ejb.personnel.EmployeeOnPaper;
import dz.mujamma.persistence.career.history.CareerHistories;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperRow;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.EmployeeList;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Certificates: the own for employees, anybody's for HR. The same facts on the same day give the same paper, however often
 * the button is pressed.
 */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class CertificateService {
    private static final String CAREER = "career";

    @Inject
    private EmployeeList employees;

    @Inject
    private CareerHistories histories;

    @EJB
    private Papers papers;

    @Inject
    private Clock clock;

    /**
     * Somebody's papers, and which certificate can be printed now.
     *
     * @param left the last day of service, or null while it goes on
     */
    public record Certificates(EmployeeCard employee, LocalDate left, Page<PaperRow> papers) {}

    public Certificates of(long employee, int first, int size) {
        EmployeeCard card = employees.findCard(employee).orElseThrow(NotFoundException::new);
        return new Certificates(card, record(employee).lastDay().orElse(null), papers.of(employee, first, size));
    }

    @RolesAllowed(Role.Names.EMPLOYEE)
    public Certificates mine(int first, int size) {
        long own = Scope.hat().employeeId();
        EmployeeCard card = employees.findCard(own).orElseThrow(NotFoundException::new);
        return new Certificates(card, record(own).lastDay().orElse(null), papers.mine(first, size));
    }

    /** @return number of the paper */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public long printMine() {
        return work(Scope.hat().employeeId());
    }

    /**
     * @return number of the paper
     * @throws RuleException for those who left
     */
    public long printWork(long employee) {
        return work(employee);
    }

    /**
     * @return number of the paper
     * @throws RuleException for those who are still in service
     */
    public long printService(long employee) {
        EmployeeCard card = employees.findCard(employee).orElseThrow(NotFoundException::new);
        ServiceRecord service = record(employee);
        LocalDate last =
                service.lastDay().orElseThrow(() -> new RuleException("document.certificate.refused.in-service"));
        List<PaperContent> posts = service.posts();
        PaperContent facts = EmployeeOnPaper.facts(card)
                .with("service.first", posts.isEmpty() ? card.hireDate() : first(posts))
                .with("service.last", last)
                .with("periods", posts.isEmpty() ? null : posts);
        return issue(PaperKind.SERVICE_CERTIFICATE, card, facts);
    }

    private long work(long employee) {
        EmployeeCard card = employees.findCard(employee).orElseThrow(NotFoundException::new);
        ServiceRecord service = record(employee);
        if (service.lastDay().isPresent()) {
            throw new RuleException(
                    "document.certificate.refused.left", service.lastDay().get());
        }
        return issue(PaperKind.WORK_CERTIFICATE, card, service.situation().over(EmployeeOnPaper.facts(card)));
    }

    private long issue(PaperKind kind, EmployeeCard card, PaperContent facts) {
        Subject subject = new Subject(CAREER, card.id());
        return papers.issueOnce(IssuePaper.of(kind, subject, card.id(), card.name(), facts));
    }

    private static LocalDate first(List<PaperContent> posts) {
        return (LocalDate) posts.get(0).values().get("item.from");
    }

    private ServiceRecord record(long employee) {
        return new ServiceRecord(histories.periods(employee, clock.instant()), LocalDate.now(clock));
    }
}

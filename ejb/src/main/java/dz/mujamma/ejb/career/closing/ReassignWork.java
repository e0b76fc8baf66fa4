package dz.mujamma.ejb.career.closing;

import dz.mujamma.ejb.career.closing.ReassignmentService.Destination;
import dz.mujamma.ejb.career.closing.ReassignmentService.Outcome;
import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter.Treated;
import dz.mujamma.ejb.job.RunFacts;
import dz.mujamma.ejb.job.RunJournal;
import dz.mujamma.persistence.career.closing.LeftBehind;
import dz.mujamma.persistence.career.closing.PeopleOfClosedUnits;
import dz.mujamma.persistence.job.Difference;
import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The transactions of the job {@code career-reassign}. A commit drafts for those whom its rehearsal showed, and for no other. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ReassignWork {
    private static final int AT_ONCE = 200;

    @Inject
    private PeopleOfClosedUnits people;

    @Inject
    private Units units;

    @EJB
    private ReassignmentService reassignments;

    @EJB
    private RunJournal journal;

    @Inject
    private Clock clock;

    public long count(RunFacts run) {
        return people.count(ReassignJob.wish(run).unit(), today());
    }

    public Optional<Long> endOfNext(RunFacts run, long after) {
        return people.endOfNext(ReassignJob.wish(run).unit(), today(), after, AT_ONCE);
    }

    public Treated treat(RunFacts run, KeyRange range) {
        Destination wish = ReassignJob.wish(run);
        List<Outcome> outcomes = run.rehearsal() ? judged(wish, range) : reassignments.draft(wish, shown(run, range));
        List<Outcome> done = outcomes.stream().filter(Outcome::isDone).toList();
        journal.differ(
                run.runId(),
                done.stream().map(outcome -> difference(outcome.person(), wish)).toList());
        List<Outcome> refused =
                outcomes.stream().filter(outcome -> !outcome.isDone()).toList();
        journal.reject(
                run.runId(), refused.stream().map(ReassignWork::rejection).toList());
        return new Treated(
                outcomes.size(),
                Map.of(
                        run.rehearsal() ? "persons" : "acts",
                        BigDecimal.valueOf(done.size()),
                        "rejected",
                        BigDecimal.valueOf(refused.size())));
    }

    private List<Outcome> judged(Destination wish, KeyRange range) {
        return reassignments.judge(wish, people.between(wish.unit(), today(), range.after(), range.upTo()));
    }

    private List<Long> shown(RunFacts run, KeyRange range) {
        return people.shown(run.rehearsalId(), range.after(), range.upTo());
    }

    private Difference difference(LeftBehind person, Destination wish) {
        Long to = wish.to() == null ? person.successorId() : wish.to();
        return new Difference(
                person.employee(),
                person.label(),
                null,
                null,
                Map.of(
                        "from",
                        person.unit().stored(),
                        "to",
                        name(to),
                        "on",
                        person.since().toString()));
    }

    private String name(long unit) {
        return units.find(unit).map(row -> row.name().stored()).orElse("");
    }

    private static Rejection rejection(Outcome outcome) {
        return new Rejection(
                outcome.person().employee(),
                outcome.person().label(),
                outcome.refusal().key(),
                outcome.refusal().arguments().toArray());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

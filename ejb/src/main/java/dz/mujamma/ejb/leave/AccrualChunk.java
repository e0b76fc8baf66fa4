package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.job.Difference;
import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.leave.AccrualCandidate;
import dz.mujamma.persistence.leave.MonthGrant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of one range of employees: what a rehearsal shows, or what a commit writes and refuses. A commit writes a
 * person's days only where the rehearsal showed the same number.
 */
final class AccrualChunk {
    private final MonthAccrual accrual;
    private final List<MonthGrant> grants = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, BigDecimal> figures = new HashMap<>();

    AccrualChunk(MonthAccrual accrual) {
        this.accrual = accrual;
    }

    void rehearse(AccrualCandidate person) {
        accrual.grant(person).ifPresentOrElse(grant -> show(person, grant), () -> passOver(person));
    }

    void commit(AccrualCandidate person) {
        Optional<MonthGrant> grant = accrual.grant(person);
        BigDecimal days = grant.map(MonthGrant::days).orElse(BigDecimal.ZERO);
        if (accrual.granted(person)) {
            count("already");
        } else if (person.rehearsed() == null && days.signum() == 0) {
            count("nothing");
        } else if (person.rehearsed() == null) {
            reject(person, "accrual.rejected.unseen", days);
        } else if (person.rehearsed().compareTo(days) != 0) {
            reject(person, "accrual.rejected.changed", person.rehearsed(), days);
        } else {
            grant.ifPresent(this::grant);
        }
    }

    List<MonthGrant> grants() {
        return grants;
    }

    List<Difference> differences() {
        return differences;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    Map<String, BigDecimal> figures() {
        return figures;
    }

    private void show(AccrualCandidate person, MonthGrant grant) {
        BigDecimal before = accrual.grantedBefore(person);
        List<YearMonth> missing = accrual.missingBefore(person);
        missing.forEach(month -> count("missing." + month));
        Map<String, String> detail = Map.of(
                "days", grant.days().toPlainString(),
                "regime", person.regimeId(),
                "rule", String.valueOf(grant.ruleId()),
                "missing", missing.stream().map(YearMonth::toString).collect(Collectors.joining(" ")));
        differences.add(new Difference(person.employeeId(), person.label(), before, before.add(grant.days()), detail));
        count("persons");
        figures.merge("days", grant.days(), BigDecimal::add);
    }

    private void grant(MonthGrant grant) {
        grants.add(grant);
        count("persons");
        figures.merge("days", grant.days(), BigDecimal::add);
    }

    private void passOver(AccrualCandidate person) {
        count(accrual.granted(person) ? "already" : "nothing");
    }

    private void reject(AccrualCandidate person, String reason, Object... arguments) {
        rejections.add(new Rejection(person.employeeId(), person.label(), reason, arguments));
        count("rejected");
    }

    private void count(String figure) {
        figures.merge(figure, BigDecimal.ONE, BigDecimal::add);
    }
}

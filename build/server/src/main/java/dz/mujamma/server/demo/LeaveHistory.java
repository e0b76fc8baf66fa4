package dz.mujamma.server.demo;

import dz.mujamma.ejb.leave.AnnualLeave;
import dz.mujamma.ejb.leave.LeaveAllocation;
import dz.mujamma.ejb.leave.LeaveFacts;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.Bucket;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The ledger of one person from the start of the last whole reference period to today, as accrual and people would have
 * written it: granted month by month by the rule itself, taken from the oldest right first, given back on a refusal. A wish
 * that the rights of its day do not cover was never sent.
 */
final class LeaveHistory {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");

    private final Law law;
    private final AnnualLeave rule;
    private final Person person;
    private final LocalDate today;
    private final Function<Person, String> loginOf;
    private final Person hr;
    private final LeaveFacts facts;
    private final AnnualLeaveRule inForce;
    private final Map<LocalDate, BigDecimal> rights = new TreeMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<LeaveAsked> requests = new ArrayList<>();
    private YearMonth nextMonth;

    LeaveHistory(Law law, Person person, LocalDate today, Function<Person, String> loginOf, Person hr) {
        this.law = law;
        this.rule = law.annualLeave();
        this.person = person;
        this.today = today;
        this.loginOf = loginOf;
        this.hr = hr;
        this.facts = new LeaveFacts(person.hired(), person.regime());
        this.inForce = rule.ruleOn(person.regime(), today).orElseThrow();
        this.nextMonth = firstMonth();
    }

    /** Goes through the wishes in the order asked; requests sent are numbered from {@code firstId}. */
    LeaveHistory live(List<LeaveYear.Wish> wishes, long firstId) {
        for (LeaveYear.Wish wish : wishes) {
            grantUntil(wish.asked());
            BigDecimal days = law.days(wish.days(), inForce);
            if (wish.days().first().isAfter(person.hired()) && days.compareTo(available()) <= 0) {
                send(wish.by(person, decider(), firstId + requests.size(), inForce.leaveTypeId(), days));
            }
        }
        grantUntil(today);
        return this;
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    List<LeaveAsked> requests() {
        return requests;
    }

    /** Who has no chief is answered by human resources. */
    private Person decider() {
        return person.chief() == null ? hr : person.chief();
    }

    private YearMonth firstMonth() {
        LocalDate start = rule.periodOf(person.regime(), today).first().minusYears(1);
        LocalDate hired = person.hired();
        return YearMonth.from(hired.isAfter(start) ? hired : start);
    }

    /** A month is granted on the first day after it. */
    private void grantUntil(LocalDate day) {
        for (; nextMonth.atEndOfMonth().isBefore(day); nextMonth = nextMonth.plusMonths(1)) {
            BigDecimal days = rule.grant(facts, nextMonth);
            if (days.signum() > 0) {
                grant(nextMonth, days);
            }
        }
    }

    private void grant(YearMonth month, BigDecimal days) {
        LocalDate periodStart =
                rule.periodOf(person.regime(), month.atEndOfMonth()).first();
        rights.merge(periodStart, days, BigDecimal::add);
        Instant at = month.plusMonths(1).atDay(1).atTime(6, 0).atZone(ALGIERS).toInstant();
        int ruleId = rule.ruleOn(person.regime(), month.atDay(1)).orElseThrow().id();
        entries.add(new LedgerEntry(
                person,
                inForce.leaveTypeId(),
                periodStart,
                "GRANT",
                days,
                month.atEndOfMonth(),
                month,
                null,
                ruleId,
                at,
                loginOf.apply(hr)));
    }

    private void send(LeaveAsked request) {
        requests.add(request);
        for (Bucket part : LeaveAllocation.oldestFirst(buckets(), request.days())) {
            move(request, "TAKE", part, part.days().negate(), request.asked(), loginOf.apply(person));
            if (request.outcome().givesBack()) {
                move(request, "GIVE_BACK", part, part.days(), request.settled(), settledBy(request));
            }
        }
    }

    private String settledBy(LeaveAsked request) {
        return loginOf.apply(request.outcome().decided() ? request.decidedBy() : person);
    }

    private List<Bucket> buckets() {
        return rights.entrySet().stream()
                .map(right -> new Bucket(inForce.leaveTypeId(), right.getKey(), right.getValue()))
                .toList();
    }

    private void move(LeaveAsked request, String kind, Bucket part, BigDecimal days, Instant at, String by) {
        rights.merge(part.periodStart(), days, BigDecimal::add);
        entries.add(new LedgerEntry(
                person,
                part.leaveTypeId(),
                part.periodStart(),
                kind,
                days,
                LocalDate.ofInstant(at, ALGIERS),
                null,
                request.id(),
                null,
                at,
                by));
    }

    private BigDecimal available() {
        return rights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

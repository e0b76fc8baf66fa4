package dz.mujamma.ejb.career.certificate;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.history.ShownPeriod;
import dz.mujamma.persistence.document.PaperContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the periods of a career mean for certificates. */
record ServiceRecord(List<ShownPeriod> periods, LocalDate today) {
    private static final Set<Position> NOT_IN_A_POST = EnumSet.of(Position.NONE, Position.APPOINTED, Position.ENDED);

    /** The last day of service; empty while it goes on. */
    Optional<LocalDate> lastDay() {
        return periods.stream()
                .filter(shown -> holds(shown, today) && position(shown) == Position.ENDED)
                .map(shown -> shown.period().from().minusDays(1))
                .findFirst();
    }

    /** What the career knows of the day's post; empty where it knows nothing of that day. */
    PaperContent situation() {
        return periods.stream()
                .filter(shown -> holds(shown, today))
                .findFirst()
                .map(shown -> PaperContent.empty()
                        .with("employee.grade", shown.grade())
                        .with("employee.post", shown.post())
                        .with("employee.unit", shown.unit()))
                .orElseGet(PaperContent::empty);
    }

    /** Grade, post and unit from day to day; stretches that differ in nothing of these are one. */
    List<PaperContent> posts() {
        List<ShownPeriod> firsts = new ArrayList<>();
        List<LocalDate> ends = new ArrayList<>();
        for (ShownPeriod shown : periods) {
            LocalDate end = shown.period().to();
            if (NOT_IN_A_POST.contains(position(shown)) || end == null) {
                continue;
            }
            int before = firsts.size() - 1;
            if (before >= 0
                    && sameWork(firsts.get(before), shown)
                    && ends.get(before).equals(shown.period().from())) {
                ends.set(before, end);
            } else {
                firsts.add(shown);
                ends.add(end);
            }
        }
        List<PaperContent> rows = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            rows.add(row(firsts.get(i), ends.get(i)));
        }
        return rows;
    }

    private static PaperContent row(ShownPeriod shown, LocalDate end) {
        return PaperContent.empty()
                .with("item.grade", shown.grade())
                .with("item.post", shown.post())
                .with("item.unit", shown.unit())
                .with("item.from", shown.period().from())
                .with("item.to", end.minusDays(1));
    }

    private static boolean sameWork(ShownPeriod one, ShownPeriod other) {
        return Objects.equals(one.grade(), other.grade())
                && Objects.equals(one.post(), other.post())
                && Objects.equals(one.unit(), other.unit());
    }

    private static boolean holds(ShownPeriod shown, LocalDate day) {
        return !shown.period().from().isAfter(day)
                && (shown.period().to() == null || shown.period().to().isAfter(day));
    }

    private static Position position(ShownPeriod shown) {
        return shown.period().situation().position();
    }
}

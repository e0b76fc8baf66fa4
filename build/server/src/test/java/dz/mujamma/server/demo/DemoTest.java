package dz.mujamma.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.calendar.WorkWeek;
import dz.mujamma.ejb.leave.AnnualLeave;
import dz.mujamma.persistence.calendar.WeeklyRest;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Articles;
import dz.mujamma.persistence.leave.AnnualLeaveRule.NewcomerMonths;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Rounding;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.server.demo.LeaveAsked.Outcome;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<DemoBody> bodies = Demo.bodies(law(), TODAY);
    private final List<Person> people =
            bodies.stream().flatMap(body -> body.people().stream()).toList();
    private final List<LeaveAsked> requests =
            bodies.stream().flatMap(body -> body.requests().stream()).toList();

    @Test
    void theSameDayGivesTheSameRows() {
        List<DemoBody> again = Demo.bodies(law(), TODAY);
        assertThat(again.stream().flatMap(body -> body.people().stream()).toList())
                .isEqualTo(people);
        assertThat(again.stream().flatMap(body -> body.entries().stream()).toList())
                .isEqualTo(
                        bodies.stream().flatMap(body -> body.entries().stream()).toList());
        assertThat(again.stream().flatMap(body -> body.requests().stream()).toList())
                .isEqualTo(requests);
        assertThat(again.stream().flatMap(body -> body.notices().stream()).toList())
                .isEqualTo(
                        bodies.stream().flatMap(body -> body.notices().stream()).toList());
    }

    @Test
    void aboutSixHundredPeopleWorkInFiveBodies() {
        assertThat(people).hasSize(600);
        assertThat(people.stream().map(Person::body).distinct()).hasSize(5);
        assertThat(people.stream().map(Person::matricule)).doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::nin)).doesNotHaveDuplicates().allMatch(nin -> nin.matches("\\d{18}"));
        assertThat(people.stream().map(Person::nss)).doesNotHaveDuplicates().allMatch(nss -> nss.matches("\\d{12}"));
    }

    @Test
    void everybodyIsGrownUpWhenHiredAndNotYetInRetirement() {
        assertThat(people)
                .allSatisfy(person -> assertThat(person.hired().getYear() - person.birthYear())
                        .isBetween(20, 36))
                .allSatisfy(person ->
                        assertThat(TODAY.getYear() - person.birthYear()).isLessThan(60))
                .anyMatch(person -> person.birthDate() == null)
                .anyMatch(person -> person.hired().isAfter(TODAY.minusMonths(5)));
    }

    @Test
    void chiefsFormOneTreePerBody() {
        for (DemoBody body : bodies) {
            assertThat(body.people().stream().filter(person -> person.chief() == null))
                    .hasSize(1);
        }
        assertThat(people).allMatch(person -> person.chief() == null || person.chiefId() < person.id());
        assertThat(people)
                .allMatch(person ->
                        person.chief() == null || person.chief().body().equals(person.body()));
    }

    @Test
    void noLeaveOfAPersonLiesOverAnother() {
        Map<Person, List<LeaveAsked>> standing = requests.stream()
                .filter(request -> !request.outcome().givesBack())
                .collect(Collectors.groupingBy(LeaveAsked::person));
        assertThat(standing.values()).allSatisfy(of -> {
            for (int i = 1; i < of.size(); i++) {
                assertThat(of.get(i).leave().first())
                        .isAfter(of.get(i - 1).leave().last());
            }
        });
    }

    @Test
    void theLedgerIsNeverOverdrawn() {
        for (DemoBody body : bodies) {
            body.entries().stream()
                    .collect(Collectors.groupingBy(
                            entry -> List.of(entry.person().id(), entry.periodStart())))
                    .values()
                    .forEach(DemoTest::neverBelowZero);
        }
    }

    @Test
    void theTeamOfTheStoryHasSomebodyAwayAndSomethingToDecide() {
        for (DemoBody body : bodies.subList(0, 2)) {
            List<LeaveAsked> ofTheTeam = body.requests().stream()
                    .filter(request -> Objects.equals(
                            request.person().chiefId(), body.chief().id()))
                    .toList();
            assertThat(ofTheTeam)
                    .filteredOn(request -> request.outcome() == Outcome.PENDING)
                    .isNotEmpty();
            assertThat(ofTheTeam)
                    .filteredOn(request -> request.outcome() == Outcome.APPROVED)
                    .anyMatch(request -> request.leave().contains(TODAY));
        }
    }

    @Test
    void theEmployeeOfTheStoryHasAGoodBalanceAndNothingUnderWay() {
        for (DemoBody body : bodies.subList(0, 2)) {
            Person employee = body.employee();
            assertThat(employee.chief()).isEqualTo(body.chief());
            BigDecimal balance = body.entries().stream()
                    .filter(entry -> entry.person().equals(employee))
                    .map(LedgerEntry::days)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(balance).isGreaterThanOrEqualTo(BigDecimal.valueOf(15));
            assertThat(body.requests())
                    .filteredOn(request -> request.person().equals(employee))
                    .noneMatch(request -> request.leave().overlaps(new DateRange(TODAY, TODAY.plusYears(1))));
        }
    }

    @Test
    void anyDayOfTheYearMakesALivingDemo() {
        for (LocalDate day = LocalDate.of(2027, 1, 1); day.getYear() == 2027; day = day.plusDays(31)) {
            LocalDate today = day;
            List<LeaveAsked> asked = Demo.bodies(law(), today).stream()
                    .flatMap(body -> body.requests().stream())
                    .toList();
            assertThat(asked).anyMatch(request -> request.outcome() == Outcome.PENDING);
            assertThat(asked).anyMatch(request -> request.leave().contains(today));
            assertThat(asked)
                    .allMatch(request ->
                            request.person().hired().isBefore(request.leave().first()));
        }
    }

    private static void neverBelowZero(List<LedgerEntry> entries) {
        BigDecimal balance = BigDecimal.ZERO;
        for (LedgerEntry entry :
                entries.stream().sorted(Comparator.comparing(LedgerEntry::at)).toList()) {
            balance = balance.add(entry.days());
            assertThat(balance).as("after %s", entry).isNotNegative();
        }
    }

    private static Law law() {
        WorkWeek week = new WorkWeek(
                List.of(new WeeklyRest(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), LocalDate.of(2009, 8, 14), null)));
        List<AnnualLeaveRule> versions = List.of(
                version(1, "CIVIL_SERVICE", NewcomerMonths.CALENDAR),
                version(2, "LABOUR_90_11", NewcomerMonths.FROM_HIRE));
        return new Law(new AnnualLeave(versions, week), week, List.of());
    }

    private static AnnualLeaveRule version(int id, String regime, NewcomerMonths newcomers) {
        return new AnnualLeaveRule(
                id,
                regime,
                "ANNUAL",
                LocalDate.of(1990, 4, 21),
                null,
                new BigDecimal("2.5"),
                new BigDecimal("30"),
                MonthDay.of(7, 1),
                15,
                newcomers,
                Rounding.UP,
                false,
                new Articles("", "", ""));
    }
}

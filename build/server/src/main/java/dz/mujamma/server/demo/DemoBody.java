package dz.mujamma.server.demo;

import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One body of the demo with all its rows, made in one go. */
final class DemoBody {
    private static final String TEAM_OF_THE_STORY = "AW16";

    private final String id;
    private final LocalDate today;
    private final List<DemoUnit> units;
    private final List<Person> people;
    private final List<Person> team;
    private final List<DemoAccount> accounts;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<LeaveAsked> requests = new ArrayList<>();

    DemoBody(String id, int headcount, First first, Law law, LocalDate today) {
        this.id = id;
        this.today = today;
        this.units = UnitTree.of(id, first.unit());
        this.people = people(headcount, first);
        this.team = people.stream()
                .filter(person -> Objects.equals(person.chiefId(), chief().id()))
                .toList();
        this.accounts = makeAccounts();
        Draw draw = new Draw(~id.hashCode());
        LeaveYear year = new LeaveYear(today, draw);
        for (Person person : people) {
            LeaveHistory history = new LeaveHistory(law, person, today, this::loginOf, hr())
                    .live(year.of(habit(person, draw)), first.request() + requests.size());
            entries.addAll(history.entries());
            requests.addAll(history.requests());
        }
    }

    /** The staff of a body of the demo; heads come out alike whoever asks. */
    static Staff staff(String body, List<DemoUnit> units, LocalDate today) {
        return new Staff(units, today, true, body.hashCode());
    }

    private List<Person> people(int headcount, First first) {
        Staff staff = staff(id, units, today);
        List<Person> made = new ArrayList<>(staff.heads(first.employee()));
        staff.members(first.employee() + made.size(), headcount - made.size()).forEach(made::add);
        return List.copyOf(made);
    }

    String id() {
        return id;
    }

    List<DemoUnit> units() {
        return units;
    }

    List<Person> people() {
        return people;
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    List<LeaveAsked> requests() {
        return requests;
    }

    /** What the requests told people. */
    List<Notice> notices() {
        return requests.stream()
                .flatMap(request -> Notice.of(request, today).stream())
                .toList();
    }

    LocalDate today() {
        return today;
    }

    /** Heads the body and signs for it. */
    Person head() {
        return people.get(0);
    }

    /** Heads the human resources, or the directorate nearest to it. */
    Person hr() {
        return people.get(1);
    }

    Person chief() {
        return people.stream()
                .filter(person -> person.unit().code().equals(TEAM_OF_THE_STORY))
                .findFirst()
                .orElseThrow();
    }

    /** Of the chief's own unit, leading nobody, long enough in service to have a full right, and with nothing under way. */
    Person employee() {
        return team.stream()
                .filter(person ->
                        person.unit().equals(chief().unit()) && person.hired().isBefore(today.minusYears(2)))
                .findFirst()
                .orElseThrow();
    }

    List<DemoAccount> accounts() {
        return accounts;
    }

    /** The account where there is one, else what it would be called. */
    String loginOf(Person person) {
        return accounts.stream()
                .filter(account -> account.person() == person)
                .map(DemoAccount::login)
                .findFirst()
                .orElseGet(person::login);
    }

    private List<DemoAccount> makeAccounts() {
        String suffix = "." + id.toLowerCase(Locale.ROOT);
        return List.of(
                DemoAccount.of("director" + suffix, head(), Role.HR_DIRECTOR, Role.CHIEF, Role.EMPLOYEE),
                DemoAccount.of("hr" + suffix, hr(), Role.HR_OFFICER, Role.HR_DIRECTOR, Role.EMPLOYEE),
                DemoAccount.of("chief" + suffix, chief(), Role.CHIEF, Role.EMPLOYEE),
                DemoAccount.of("employee" + suffix, employee(), Role.EMPLOYEE));
    }

    /** Chance decides, but in the team of the story: there something waits, somebody is away and somebody is free. */
    private Habit habit(Person person, Draw draw) {
        int chance = draw.between(0, 99);
        if (person == hr() || person == chief() || person == employee()) {
            return Habit.SAVING;
        }
        int place = team.indexOf(person);
        if (place >= 0) {
            return Habit.values()[1 + place % 4];
        }
        return chance < 6
                ? Habit.AWAY_TODAY
                : chance < 14 ? Habit.WAITING_FOR_ANSWER : chance < 20 ? Habit.LEAVING_SOON : Habit.AT_WORK;
    }

    /** The numbers that are still free. */
    record First(long unit, long employee, long request) {}
}

package dz.mujamma.ejb.career.history;

import dz.mujamma.ejb.audit.ReadingLog;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.career.seniority.Convention;
import dz.mujamma.ejb.career.seniority.CountingRules;
import dz.mujamma.ejb.career.seniority.EarlierService;
import dz.mujamma.ejb.career.seniority.KeptSteps;
import dz.mujamma.ejb.career.seniority.Seniority;
import dz.mujamma.ejb.career.seniority.SeniorityFacts;
import dz.mujamma.ejb.career.seniority.SeniorityOn;
import dz.mujamma.ejb.career.seniority.ServiceElsewhere;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.history.CareerHistories;
import dz.mujamma.persistence.career.history.CareerOf;
import dz.mujamma.persistence.career.history.ShownAct;
import dz.mujamma.persistence.career.history.ShownPeriod;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Careers to be looked at: anybody's of the body for HR, the own for employees, some of their people's for chiefs. Eight statements, however long the career. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class CareerHistoryService {
    private static final int MOMENTS = 12;

    @Inject
    private CareerHistories histories;

    @Inject
    private CareerRuleBook book;

    @Inject
    private ReadingLog log;

    @Inject
    private Clock clock;

    /**
     * @param on the day asked about; today where it is null
     * @param known the day of the knowledge; today where it is null or still to come
     */
    public CareerStory of(long employee, LocalDate on, LocalDate known) {
        return story(histories.person(employee).orElseThrow(NotFoundException::new), on, known, maySeeAll());
    }

    public CareerStory of(String matricule, LocalDate on, LocalDate known) {
        return story(histories.person(matricule).orElseThrow(NotFoundException::new), on, known, maySeeAll());
    }

    /**
     * Grade, post and unit of somebody whose chief the reader is, where the body lets chiefs see them.
     *
     * @throws NotFoundException otherwise
     */
    @RolesAllowed(Role.Names.CHIEF)
    public CareerStory ofMyPeople(long employee, LocalDate on, LocalDate known) {
        CareerOf person = histories
                .person(employee)
                .filter(found -> Scope.hat().employeeId().equals(found.chiefId()))
                .filter(this::chiefsMaySee)
                .orElseThrow(NotFoundException::new);
        return story(person, on, known, false).forChief();
    }

    private boolean chiefsMaySee(CareerOf person) {
        return book.rules()
                        .number("CHIEFS_SEE_CAREERS", person.regimeId(), LocalDate.now(clock))
                        .value()
                == 1;
    }

    /** The own career, nothing of it hidden. */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public CareerStory mine(LocalDate on, LocalDate known) {
        return story(histories.person(Scope.hat().employeeId()).orElseThrow(NotFoundException::new), on, known, true);
    }

    private static boolean maySeeAll() {
        return Scope.hat().has(Right.DISCIPLINE);
    }

    private CareerStory story(CareerOf person, LocalDate on, LocalDate known, boolean all) {
        LocalDate today = LocalDate.now(clock);
        LocalDate believed = known == null || known.isAfter(today) ? today : known;
        List<ShownPeriod> then = histories.periods(person.id(), endOf(believed));
        List<ShownPeriod> now = believed.equals(today) ? then : histories.periods(person.id(), endOf(today));
        List<ShownAct> signed = histories.acts(person.id(), endOf(believed));
        if (all && signed.stream().anyMatch(ShownAct::restricted)) {
            log.read(person.id(), Right.DISCIPLINE, null);
        }
        return new CareerStory(
                person,
                today,
                on == null ? today : on,
                believed,
                then,
                now,
                byId(signed, all),
                Lanes.of(then, StandingMentions.of(signed)),
                histories.moments(person.id(), MOMENTS),
                seniority(person, then, StandingMentions.of(signed), on == null ? today : on));
    }

    private List<SeniorityOn> seniority(
            CareerOf person, List<ShownPeriod> believed, List<ShownAct> standing, LocalDate day) {
        CareerRules rules = book.rules();
        Convention convention = Convention.of(
                rules.number("SENIORITY_YEAR_DAYS", person.regimeId(), day).value());
        List<CareerPeriod> periods = believed.stream().map(ShownPeriod::period).toList();
        KeptSteps kept = KeptSteps.of(
                standing.stream()
                        .filter(act -> act.kind().equals(KeptSteps.PROMOTION))
                        .map(ShownAct::effectOn),
                rules,
                person.regimeId());
        return new Seniority(CountingRules.of(rules, person.regimeId()), convention)
                .on(
                        new SeniorityFacts(
                                person.regimeId(), periods, earlier(person.id()), elsewhere(person.id()), kept),
                        day);
    }

    private List<ServiceElsewhere> elsewhere(long employee) {
        return histories.elsewhere(employee).stream()
                .map(each -> new ServiceElsewhere(each.body(), each.period()))
                .toList();
    }

    private List<EarlierService> earlier(long employee) {
        return histories.earlier(employee).stream()
                .map(each -> new EarlierService(
                        new Localized(each.employer(), each.employer()),
                        each.first(),
                        each.last().plusDays(1),
                        each.counts(),
                        false,
                        each.certificate()))
                .toList();
    }

    private static Map<Long, ShownAct> byId(List<ShownAct> acts, boolean all) {
        Map<Long, ShownAct> byId = new LinkedHashMap<>();
        acts.forEach(act -> byId.put(act.id(), act.restricted() && !all ? act.hidden() : act));
        return byId;
    }

    /** The last instant of a day that the database can tell apart. */
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minus(1, ChronoUnit.MICROS);
    }
}

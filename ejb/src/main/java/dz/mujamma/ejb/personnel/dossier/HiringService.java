package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.ejb.personnel.file.StaffLimits;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.personnel.EmployeeList;
import dz.mujamma.persistence.personnel.dossier.Newcomers;
import dz.mujamma.persistence.personnel.dossier.Newcomers.Pattern;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.Twin;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entering somebody by hand. The row is only the person; what the person is in the body, the recruitment act says. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class HiringService {
    private static final java.util.regex.Pattern MATRICULE =
            java.util.regex.Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}./_-]{0,29}");
    private static final java.util.regex.Pattern PREFIX = java.util.regex.Pattern.compile("[A-Za-z0-9./_-]{0,20}");
    private static final int MOST_DIGITS = 10;
    private static final int LONGEST_TITLE = 200;

    @Inject
    private Newcomers newcomers;

    @Inject
    private EmployeeList employees;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    public Optional<Pattern> pattern() {
        return newcomers.pattern();
    }

    /** Says how the body makes its matricules from now on; those there are stay. */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void setPattern(Pattern pattern) {
        if (!PREFIX.matcher(pattern.prefix()).matches() || pattern.digits() < 1 || pattern.digits() > MOST_DIGITS) {
            throw new RuleException("personnel.refused.pattern", MOST_DIGITS);
        }
        newcomers.set(pattern);
    }

    /** The next free matricule by the body's pattern; empty where it has set none, or the numbers are used up. */
    public Optional<String> proposedMatricule() {
        return newcomers.pattern().flatMap(pattern -> {
            String number = String.valueOf(newcomers.highest(pattern) + 1);
            return number.length() > pattern.digits()
                    ? Optional.empty()
                    : Optional.of(pattern.prefix() + "0".repeat(pattern.digits() - number.length()) + number);
        });
    }

    /** What {@link #hire} would say, apart from twins. */
    public Checked check(HireEmployee wish) {
        Checked identity = PartRule.check(
                Part.IDENTITY, null, wish.identity(), new FileFacts(today(), wish.hireDate(), List.of()));
        List<Problem> problems = new ArrayList<>(identity.problems());
        if (wish.matricule() == null
                || !MATRICULE.matcher(wish.matricule().strip()).matches()) {
            problems.add(Problem.of("matricule", "personnel.problem.matricule"));
        }
        if (wish.hireDate() == null) {
            problems.add(Problem.of("hire_date", "personnel.problem.required"));
        } else if (wish.hireDate().isAfter(StaffLimits.on(today()).latestHire())) {
            problems.add(Problem.of(
                    "hire_date",
                    "personnel.problem.hire-too-late",
                    StaffLimits.on(today()).latestHire()));
        }
        if (wish.postTitle() == null
                || wish.postTitle().isBlank()
                || wish.postTitle().length() > LONGEST_TITLE) {
            problems.add(Problem.of("post_title", "personnel.problem.required"));
        }
        if (units.find(wish.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "personnel.problem.required"));
        }
        if (wish.regimeId() == null || !employees.regimes().containsKey(wish.regimeId())) {
            problems.add(Problem.of("regime", "personnel.problem.required"));
        }
        return new Checked(identity.values(), problems);
    }

    /** Those of the body who are, or may be, the same person. */
    public List<Twin> twins(Map<String, String> identity) {
        return newcomers.twins(identity);
    }

    /**
     * @return the number of the new employee
     * @throws RuleException a problem, the same NIN or NSS as somebody's, or somebody alike of whom nothing was said
     */
    public long hire(HireEmployee wish) {
        Map<String, String> identity = check(wish).orRefuse();
        String matricule = wish.matricule().strip();
        if (newcomers.isTaken(matricule)) {
            throw new RuleException("personnel.refused.matricule-taken", matricule);
        }
        List<Twin> twins = newcomers.twins(identity);
        twins.stream().filter(Twin::same).findFirst().ifPresent(twin -> {
            throw new RuleException("personnel.refused.same-person", twin.name(), twin.matricule());
        });
        if (!twins.isEmpty() && !wish.notTheSame()) {
            throw new RuleException("personnel.refused.alike");
        }
        return newcomers.enter(
                matricule,
                identity,
                wish.hireDate(),
                wish.regimeId(),
                wish.unitId(),
                wish.postTitle().strip());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package dz.mujamma.ejb.career.rule;

import dz.mujamma.persistence.career.CareerChoices;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.career.catalogue.RuleVersion;
import dz.mujamma.persistence.career.catalogue.RuleVersions;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The rules of the career: read by human resources, fixed by their head where no text fixes them. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class CareerRuleService {
    private static final int LONGEST_SOURCE = 500;
    private static final int LARGEST = 1200;

    @Inject
    private CareerRuleBook book;

    @Inject
    private RuleVersions versions;

    @Inject
    private CareerChoices choices;

    @Inject
    private Clock clock;

    /** Every rule of the body, to be asked about any day. */
    public CareerRules rules() {
        return book.rules();
    }

    /** The rules of a sort as they are today, in the order of the catalogue. */
    public List<RuleLine> lines(RuleKey.Sort sort, String regime) {
        return lines(book.rules()).of(sort, regime);
    }

    /** @throws NotFoundException for a rule that is not in the catalogue */
    public RuleSheet sheet(RuleKey key) {
        CareerRules rules = book.rules();
        List<RuleVersion> history = new ArrayList<>(rules.versions(key));
        history.sort((one, other) -> Long.compare(other.id(), one.id()));
        return new RuleSheet(line(rules, key), line(book.catalogue(), key), history);
    }

    /** Fixes a rule from a day on; what was fixed for earlier days stays. */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void fix(FixRule command) {
        check(command);
        add(command, false);
    }

    /** From a day on, what is supplied holds again. */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void backToSupplied(RuleKey key, LocalDate from, String source) {
        RuleLine supplied = line(book.catalogue(), key);
        add(new FixRule(key, from, supplied.values(), supplied.reminders(), told(source)), true);
    }

    private void check(FixRule command) {
        RuleLine supplied = line(book.catalogue(), command.key());
        boolean fits = command.values().size() == supplied.values().size()
                && command.values().stream().filter(Objects::nonNull).allMatch(value -> value >= 0 && value <= LARGEST)
                && command.reminders().stream().allMatch(days -> days >= 0 && days <= LARGEST);
        boolean whole =
                command.key().sort() == RuleKey.Sort.ACT || !command.values().contains(null);
        if (!fits || !whole) {
            throw new RuleException("rule.refused.values", LARGEST);
        }
        if (command.key().sort() == RuleKey.Sort.DOCUMENT && command.values().get(0) >= Firmness.values().length) {
            throw new RuleException("rule.refused.values", Firmness.values().length - 1);
        }
        if (command.key().sort() == RuleKey.Sort.ACT) {
            order(command.values().get(0), command.values().get(1));
            order(command.values().get(6), command.values().get(7));
        }
    }

    private static void order(Integer least, Integer most) {
        if (least != null && most != null && least > most) {
            throw new RuleException("rule.refused.order", least, most);
        }
    }

    private void add(FixRule command, boolean supplied) {
        versions.add(new RuleVersion(
                0,
                command.key(),
                command.from(),
                supplied,
                command.values(),
                command.reminders(),
                told(command.source()),
                Scope.hat().login(),
                clock.instant()));
    }

    private static String told(String source) {
        if (source == null || source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new RuleException("rule.refused.source", LONGEST_SOURCE);
        }
        return source.strip();
    }

    private RuleLine line(CareerRules rules, RuleKey key) {
        if (key.sort() == null || key.regime() == null || !regimes(rules).contains(key.regime())) {
            throw new NotFoundException();
        }
        return lines(rules).of(key.sort(), key.regime()).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static List<String> regimes(CareerRules rules) {
        return Collections.unmodifiableList(
                new ArrayList<>(rules.supplied().positions().keySet()));
    }

    private RuleLines lines(CareerRules rules) {
        return new RuleLines(rules, choices.positions(), LocalDate.now(clock));
    }
}

package dz.mujamma.ejb.career.leaving;

import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.persistence.career.leaving.RetirementAge;
import dz.mujamma.persistence.personnel.EmployeeList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The ages in force in the body of the scope: what is supplied, or what the body fixed (loi 83-12 art. 6; loi 16-15). */
@Dependent
class RetirementAges {
    @Inject
    private CareerRuleBook book;

    @Inject
    private EmployeeList employees;

    List<RetirementAge> on(LocalDate day) {
        CareerRules rules = book.rules();
        return employees.regimes().keySet().stream()
                .map(regime -> new RetirementAge(
                        regime,
                        rules.number("RETIREMENT_AGE", regime, day).value(),
                        rules.number("RETIREMENT_AGE_WOMEN", regime, day).value()))
                .toList();
    }
}

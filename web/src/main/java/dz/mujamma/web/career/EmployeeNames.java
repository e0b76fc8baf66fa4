package dz.mujamma.web.career;

import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Employees by matricule, as people type them, and back by name. */
@Dependent
class EmployeeNames implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeService employees;

    @Inject
    private Texts texts;

    private final Map<Long, String> names = new HashMap<>();

    long id(String matricule) {
        return employees.get(matricule).id();
    }

    String name(long id) {
        return names.computeIfAbsent(
                id, employee -> texts.of(employees.get(employee).name()));
    }
}

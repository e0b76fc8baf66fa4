package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.document.AttachmentSubject;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** The papers of an employee file: human resources add and withdraw, the employee sees the own, nobody else sees any. */
@Dependent
public class EmployeeAttachments implements AttachmentSubject {
    public static final String WORD = "employee";

    @Inject
    private Employees employees;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Optional<Access> access(long id) {
        Hat hat = Scope.hat();
        boolean hr = hat.role() == Role.HR_OFFICER || hat.role() == Role.HR_DIRECTOR;
        boolean own = hat.role() == Role.EMPLOYEE && Objects.equals(hat.employeeId(), id);
        return hr || own ? employees.find(id).map(employee -> access(employee, hr)) : Optional.empty();
    }

    private static Access access(Employee employee, boolean hr) {
        String page = hr ? "/personnel/detail?id=" + employee.id() : "/personnel/mine";
        return new Access(employee.id(), employee.name(), page, hr, hr);
    }
}

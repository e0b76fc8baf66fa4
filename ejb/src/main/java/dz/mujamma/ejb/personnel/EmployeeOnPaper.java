package dz.mujamma.ejb.personnel;

import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.personnel.EmployeeCard;

/** What papers say of an employee, by the names of their placeholders. */
public final class EmployeeOnPaper {
    private static final String CIVIL_SERVICE = "CIVIL_SERVICE";

    private EmployeeOnPaper() {}

    /** Post and grade as the staff file has them; a career that knows them better puts its own over these. */
    public static PaperContent facts(EmployeeCard card) {
        return PaperContent.empty()
                .with("employee.name", card.name())
                .with("employee.matricule", card.matricule())
                .with("employee.female", "F".equals(card.sex()))
                .with("employee.birthDate", card.birthDate())
                .with("employee.birthYear", String.valueOf(card.birthYear()))
                .with("employee.birthPlace", card.birthWilaya())
                .with("employee.grade", filled(card.gradeLabel()))
                .with("employee.post", filled(card.postTitle()))
                .with("employee.unit", card.unit())
                .with("employee.hireDate", card.hireDate())
                .with("employee.civilServant", CIVIL_SERVICE.equals(card.regimeId()));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

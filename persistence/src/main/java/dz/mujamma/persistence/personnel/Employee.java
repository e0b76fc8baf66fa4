package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.organization.Unit;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.BodyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who works for a body. Employees enter and change by staff files, which write the table set by set; this class
 * reads them, hence no public constructor.
 */
@Entity
@Table(name = "employee")
public class Employee extends BodyEntity {
    @Column(nullable = false)
    private String matricule;

    @Column(name = "last_name_ar", nullable = false)
    private String lastNameAr;

    @Column(name = "first_name_ar", nullable = false)
    private String firstNameAr;

    @Column(name = "last_name_fr", nullable = false)
    private String lastNameFr;

    @Column(name = "first_name_fr", nullable = false)
    private String firstNameFr;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "birth_year", nullable = false)
    private short birthYear;

    @Column(name = "birth_wilaya_id")
    private Short birthWilayaId;

    private String nin;

    private String nss;

    @Column(name = "hire_date", nullable = false)
    private LocalDate hireDate;

    @Column(name = "regime_id", nullable = false)
    private String regimeId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", nullable = false)
    private Unit unit;

    @Column(name = "post_title", nullable = false)
    private String postTitle;

    @Column(name = "grade_label")
    private String gradeLabel;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chief_id")
    private Employee chief;

    private String email;

    protected Employee() {
        // for JPA
    }

    public String matricule() {
        return matricule;
    }

    /** Last name, then first name, as in administrative lists. */
    public Localized name() {
        return new Localized(lastNameAr + " " + firstNameAr, lastNameFr + " " + firstNameFr);
    }

    public Sex sex() {
        return sex;
    }

    /** Absent for a presumed birth ("né présumé"), of which only the year is known. */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    public int birthYear() {
        return birthYear;
    }

    public Optional<Short> birthWilayaId() {
        return Optional.ofNullable(birthWilayaId);
    }

    public Optional<String> nin() {
        return Optional.ofNullable(nin);
    }

    public Optional<String> nss() {
        return Optional.ofNullable(nss);
    }

    public LocalDate hireDate() {
        return hireDate;
    }

    public String regimeId() {
        return regimeId;
    }

    public Unit unit() {
        return unit;
    }

    public String postTitle() {
        return postTitle;
    }

    public Optional<String> gradeLabel() {
        return Optional.ofNullable(gradeLabel);
    }

    public Optional<Employee> chief() {
        return Optional.ofNullable(chief);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }
}

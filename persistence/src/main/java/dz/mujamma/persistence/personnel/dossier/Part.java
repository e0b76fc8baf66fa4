package dz.mujamma.persistence.personnel.dossier;

import static dz.mujamma.persistence.personnel.dossier.FileField.arabic;
import static dz.mujamma.persistence.personnel.dossier.FileField.choice;
import static dz.mujamma.persistence.personnel.dossier.FileField.digits;
import static dz.mujamma.persistence.personnel.dossier.FileField.latin;
import static dz.mujamma.persistence.personnel.dossier.FileField.line;
import static dz.mujamma.persistence.personnel.dossier.FileField.of;

import dz.mujamma.persistence.personnel.dossier.FileField.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of a file, in the order in which they are read. A part has one row for an employee, or many. */
public enum Part {
    IDENTITY(
            "employee",
            false,
            arabic("last_name_ar").needed(),
            arabic("first_name_ar").needed(),
            latin("last_name_fr").needed(),
            latin("first_name_fr").needed(),
            arabic("maiden_name_ar"),
            latin("maiden_name_fr"),
            arabic("father_name_ar"),
            latin("father_name_fr"),
            arabic("mother_name_ar"),
            latin("mother_name_fr"),
            choice("sex", "M", "F").needed(),
            of("birth_date", Kind.DAY),
            of("birth_year", Kind.YEAR),
            arabic("birth_place_ar"),
            latin("birth_place_fr"),
            of("birth_wilaya_id", Kind.WILAYA),
            choice("nationality", "ALGERIAN", "DUAL", "FOREIGN"),
            choice("family_status", "SINGLE", "MARRIED", "DIVORCED", "WIDOWED"),
            digits("nin", 18),
            digits("nss", 12),
            of("email", Kind.EMAIL)),
    CONTACT(
            "employee_contact",
            false,
            line("address"),
            line("commune"),
            of("wilaya_id", Kind.WILAYA),
            of("phone", Kind.PHONE),
            of("other_phone", Kind.PHONE),
            of("personal_email", Kind.EMAIL)),
    EMERGENCY(
            "employee_emergency",
            true,
            line("contact_name").needed(),
            choice("relation", "SPOUSE", "PARENT", "CHILD", "SIBLING", "OTHER").needed(),
            of("phone", Kind.PHONE).needed(),
            of("other_phone", Kind.PHONE)),
    SPOUSE(
            "employee_spouse",
            true,
            arabic("last_name_ar").needed(),
            arabic("first_name_ar").needed(),
            latin("last_name_fr").needed(),
            latin("first_name_fr").needed(),
            of("birth_date", Kind.DAY),
            of("birth_year", Kind.YEAR),
            of("married_on", Kind.DAY).needed(),
            of("ended_on", Kind.DAY),
            choice("ended_by", "DIVORCE", "DEATH"),
            of("works", Kind.YES_NO)),
    CHILD(
            "employee_child",
            true,
            arabic("first_name_ar").needed(),
            latin("first_name_fr").needed(),
            choice("sex", "M", "F").needed(),
            of("birth_date", Kind.DAY).needed(),
            of("dependent", Kind.YES_NO),
            of("handicapped", Kind.YES_NO),
            of("died_on", Kind.DAY)),
    DIPLOMA(
            "employee_diploma",
            true,
            choice(
                            "level",
                            "PRIMARY",
                            "MIDDLE",
                            "SECONDARY",
                            "BACCALAUREATE",
                            "VOCATIONAL",
                            "TECHNICIAN",
                            "SENIOR_TECHNICIAN",
                            "DEUA",
                            "LICENCE",
                            "ENGINEER",
                            "MASTER",
                            "MAGISTER",
                            "DOCTORATE",
                            "OTHER")
                    .needed(),
            line("speciality"),
            line("institution"),
            line("country"),
            of("obtained_on", Kind.DAY)),
    LANGUAGE(
            "employee_language",
            true,
            choice(
                            "language",
                            "ARABIC",
                            "TAMAZIGHT",
                            "FRENCH",
                            "ENGLISH",
                            "SPANISH",
                            "GERMAN",
                            "ITALIAN",
                            "TURKISH",
                            "CHINESE",
                            "RUSSIAN",
                            "OTHER")
                    .needed(),
            choice("mastery", "BASIC", "GOOD", "FLUENT", "MOTHER_TONGUE").needed()),
    EMPLOYER(
            "employee_employer",
            true,
            line("employer").needed(),
            choice("sector", "ADMINISTRATION", "PUBLIC_BODY", "PUBLIC_COMPANY", "PRIVATE", "ABROAD")
                    .needed(),
            line("occupation"),
            of("started_on", Kind.DAY).needed(),
            of("ended_on", Kind.DAY).needed(),
            of("counts", Kind.YES_NO),
            line("certificate")),
    NATIONAL_SERVICE(
            "employee_service",
            false,
            choice("situation", "DONE", "IN_SERVICE", "DEFERRED", "EXEMPTED", "NOT_CONCERNED")
                    .needed(),
            of("started_on", Kind.DAY),
            of("ended_on", Kind.DAY),
            line("service_document"));

    private final String table;
    private final boolean many;
    private final List<FileField> fields;

    Part(String table, boolean many, FileField... fields) {
        this.table = table;
        this.many = many;
        this.fields = List.of(fields);
    }

    public static Optional<Part> named(String name) {
        return Arrays.stream(values()).filter(part -> part.name().equals(name)).findFirst();
    }

    public String table() {
        return table;
    }

    /** Whether an employee may have several rows of it, which then can be added and removed. */
    public boolean isMany() {
        return many;
    }

    public List<FileField> fields() {
        return fields;
    }

    public Optional<FileField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The column that names the employee: the identity is the employee's own row. */
    String owner() {
        return this == IDENTITY ? "id" : "employee_id";
    }
}

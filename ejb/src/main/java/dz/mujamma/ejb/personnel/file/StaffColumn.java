package dz.mujamma.ejb.personnel.file;

import dz.mujamma.ejb.file.Column;
import dz.mujamma.ejb.file.Titles;
import java.util.Set;

/** The columns of a staff file and the words by which a header may call them, in Arabic, French and English. */
public enum StaffColumn implements Column {
    MATRICULE(
            true,
            "الرقم التسلسلي",
            "الرقم التسلسلي للمستخدم",
            "رقم المستخدم",
            "رقم الموظف",
            "الرقم الوظيفي",
            "رقم التسجيل",
            "matricule",
            "n° matricule",
            "numéro matricule",
            "employee number",
            "employee no",
            "employee id",
            "staff number",
            "personnel number"),
    LAST_NAME_AR(
            true,
            "اللقب بالعربية",
            "اللقب",
            "اللقب (بالعربية)",
            "اللقب عربي",
            "nom arabe",
            "nom en arabe",
            "nom (arabe)",
            "nom ar",
            "last name arabic",
            "last name in arabic",
            "last name ar",
            "surname arabic",
            "family name arabic"),
    FIRST_NAME_AR(
            true,
            "الاسم بالعربية",
            "الاسم",
            "الإسم",
            "الاسم (بالعربية)",
            "الاسم عربي",
            "prénom arabe",
            "prénom en arabe",
            "prénom (arabe)",
            "prénom ar",
            "first name arabic",
            "first name in arabic",
            "first name ar",
            "given name arabic"),
    LAST_NAME_FR(
            true,
            "اللقب بالفرنسية",
            "اللقب باللاتينية",
            "اللقب بالحروف اللاتينية",
            "اللقب فرنسي",
            "nom",
            "nom français",
            "nom en français",
            "nom (français)",
            "nom fr",
            "nom de famille",
            "nom latin",
            "last name",
            "last name french",
            "last name in french",
            "last name fr",
            "surname",
            "family name"),
    FIRST_NAME_FR(
            true,
            "الاسم بالفرنسية",
            "الاسم باللاتينية",
            "الاسم بالحروف اللاتينية",
            "الاسم فرنسي",
            "prénom",
            "prénoms",
            "prénom français",
            "prénom en français",
            "prénom (français)",
            "prénom fr",
            "prénom latin",
            "first name",
            "first name french",
            "first name in french",
            "first name fr",
            "given name"),
    SEX(true, "الجنس", "sexe", "genre", "sex", "gender"),
    BIRTH(
            true,
            "تاريخ الميلاد",
            "تاريخ أو سنة الميلاد",
            "تاريخ الازدياد",
            "date de naissance",
            "date ou année de naissance",
            "né le",
            "né(e) le",
            "naissance",
            "birth date",
            "date of birth",
            "birth date or year",
            "born"),
    BIRTH_YEAR(
            false,
            "سنة الميلاد",
            "سنة الازدياد",
            "مولود خلال",
            "année de naissance",
            "né présumé",
            "présumé",
            "birth year",
            "year of birth"),
    BIRTH_WILAYA(
            false,
            "ولاية الميلاد",
            "ولاية الازدياد",
            "مكان الميلاد",
            "wilaya de naissance",
            "lieu de naissance",
            "wilaya naissance",
            "birth wilaya",
            "wilaya of birth",
            "place of birth",
            "birth place"),
    NIN(
            false,
            "رقم التعريف الوطني",
            "رقم التعريف الوطني الوحيد",
            "الرقم الوطني",
            "numéro d'identification national",
            "n° d'identification national",
            "nin",
            "national id number",
            "national id",
            "national identification number"),
    NSS(
            false,
            "رقم الضمان الاجتماعي",
            "رقم الضمان",
            "numéro de sécurité sociale",
            "n° de sécurité sociale",
            "n° sécurité sociale",
            "nss",
            "n° ss",
            "social security number",
            "ssn"),
    HIRE_DATE(
            true,
            "تاريخ التوظيف",
            "تاريخ التعيين",
            "تاريخ التنصيب",
            "date de recrutement",
            "date d'embauche",
            "date d'entrée",
            "date recrutement",
            "date embauche",
            "hire date",
            "date of hire",
            "hired on",
            "recruitment date",
            "hiring date"),
    REGIME(
            true,
            "النظام القانوني",
            "النظام",
            "النظام المطبق",
            "régime",
            "régime juridique",
            "régime applicable",
            "regime",
            "legal regime"),
    UNIT(
            true,
            "رمز الوحدة",
            "رمز الهيكل",
            "رمز المصلحة",
            "الوحدة",
            "code unité",
            "code de l'unité",
            "code structure",
            "unité",
            "structure",
            "code service",
            "unit code",
            "unit"),
    POST_TITLE(
            true,
            "المنصب",
            "تسمية المنصب",
            "الوظيفة",
            "منصب العمل",
            "poste",
            "intitulé du poste",
            "poste de travail",
            "fonction",
            "post title",
            "post",
            "position",
            "job title"),
    GRADE_LABEL(
            false, "الرتبة", "تسمية الرتبة", "grade", "libellé du grade", "intitulé du grade", "grade label", "rank"),
    CHIEF(
            false,
            "الرقم التسلسلي للمسؤول",
            "رقم المسؤول",
            "الرقم التسلسلي للمسؤول المباشر",
            "رقم المسؤول المباشر",
            "المسؤول المباشر",
            "matricule du responsable",
            "matricule du chef",
            "matricule responsable",
            "matricule chef",
            "chef",
            "responsable",
            "matricule du supérieur",
            "chief's matricule",
            "chief matricule",
            "chief's employee number",
            "chief",
            "manager",
            "manager number"),
    EMAIL(
            false,
            "البريد الإلكتروني",
            "البريد",
            "adresse électronique",
            "courriel",
            "e-mail",
            "mail",
            "adresse e-mail",
            "adresse mail",
            "email address");

    private final boolean required;
    private final Titles titles;

    StaffColumn(boolean required, String... titles) {
        this.required = required;
        this.titles = Titles.of(titles);
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    /** A presumed birth has a year alone. */
    @Override
    public boolean isMissingIn(Set<? extends Column> present) {
        return Column.super.isMissingIn(present) && (this != BIRTH || !present.contains(BIRTH_YEAR));
    }

    @Override
    public Titles titles() {
        return titles;
    }

    @Override
    public String titleKey() {
        return "personnel.column." + name();
    }

    @Override
    public String helpKey() {
        return "personnel.template." + name();
    }
}

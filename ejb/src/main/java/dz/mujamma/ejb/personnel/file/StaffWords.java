package dz.mujamma.ejb.personnel.file;

import dz.mujamma.ejb.file.Words;
import java.util.List;

/** The words by which a staff file says a value of a closed set, in three languages. */
final class StaffWords {
    static final Words<String> SEX = new Words<String>()
            .add("F", List.of("f", "féminin", "femme", "female", "woman", "أنثى", "إناث", "امرأة", "مؤنث", "أ"))
            .add("M", List.of("m", "h", "masculin", "homme", "male", "man", "ذكر", "ذكور", "رجل", "مذكر", "ذ"));

    static final Words<String> REGIME = new Words<String>()
            .add(
                    "CIVIL_SERVICE",
                    List.of(
                            "CIVIL_SERVICE",
                            "civil service",
                            "public service",
                            "fonction publique",
                            "fonctionnaire",
                            "fp",
                            "06-03",
                            "ordonnance 06-03",
                            "الوظيفة العمومية",
                            "وظيفة عمومية",
                            "الوظيف العمومي",
                            "موظف",
                            "الأمر 06-03"))
            .add(
                    "LABOUR_90_11",
                    List.of(
                            "LABOUR_90_11",
                            "labour",
                            "labour law",
                            "labour law 90-11",
                            "labor law",
                            "relations de travail",
                            "droit du travail",
                            "code du travail",
                            "travailleur",
                            "90-11",
                            "loi 90-11",
                            "علاقات العمل",
                            "قانون العمل",
                            "عامل",
                            "القانون 90-11",
                            "قانون 90-11"));

    private StaffWords() {}
}

package dz.mujamma.ejb.personnel.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words by which a file says a value of a closed set, in three languages. */
enum Words {
    SEX(Map.of(
            "F",
            new String[] {"f", "féminin", "femme", "female", "woman", "أنثى", "إناث", "امرأة", "مؤنث", "أ"},
            "M",
            new String[] {"m", "h", "masculin", "homme", "male", "man", "ذكر", "ذكور", "رجل", "مذكر", "ذ"})),
    REGIME(Map.of(
            "CIVIL_SERVICE",
            new String[] {
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
                "الأمر 06-03"
            },
            "LABOUR_90_11",
            new String[] {
                "LABOUR_90_11", "labour", "labour law", "labour law 90-11", "labor law", "relations de travail",
                "droit du travail", "code du travail", "travailleur", "90-11", "loi 90-11", "علاقات العمل",
                "قانون العمل", "عامل", "القانون 90-11", "قانون 90-11"
            }));

    private final Map<String, String> values = new HashMap<>();

    Words(Map<String, String[]> words) {
        words.forEach((value, spellings) -> {
            for (String spelling : spellings) {
                values.put(Spelling.key(spelling), value);
            }
        });
    }

    Optional<String> read(String cell) {
        return Optional.ofNullable(values.get(Spelling.key(cell)));
    }
}

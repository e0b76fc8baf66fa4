package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;

/** The two languages of papers; each paper has one PDF in each. */
public enum PaperLanguage {
    AR,
    FR;

    public String tag() {
        return this == AR ? "ar" : "fr";
    }

    public String of(Localized text) {
        return this == AR ? text.ar() : text.fr();
    }
}

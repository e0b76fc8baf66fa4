package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.file.Column;
import dz.mujamma.ejb.file.Titles;

/** The columns of a career file and the words by which a header may call them, in Arabic, French and English. */
public enum CareerColumn implements Column {
    MATRICULE(
            true,
            "الرقم التسلسلي",
            "الرقم التسلسلي للمستخدم",
            "رقم المستخدم",
            "رقم الموظف",
            "matricule",
            "n° matricule",
            "numéro matricule",
            "employee number",
            "employee no",
            "staff number"),
    KIND(
            true,
            "نوع المقرر",
            "نوع القرار",
            "طبيعة المقرر",
            "نوع العقد",
            "nature de l'acte",
            "type d'acte",
            "acte",
            "kind of act",
            "act kind",
            "act type",
            "act"),
    NUMBER(
            true,
            "رقم المقرر",
            "رقم القرار",
            "الرقم",
            "numéro de l'acte",
            "n° de l'acte",
            "n° acte",
            "numéro",
            "référence",
            "act number",
            "number",
            "reference"),
    SIGNED_ON(
            true,
            "تاريخ التوقيع",
            "تاريخ الإمضاء",
            "تاريخ المقرر",
            "date de signature",
            "signé le",
            "date de l'acte",
            "date signature",
            "sign date",
            "signature date",
            "signed on"),
    EFFECT_ON(
            true,
            "تاريخ السريان",
            "تاريخ سريان المفعول",
            "ابتداء من",
            "date d'effet",
            "date effet",
            "à compter du",
            "effect date",
            "effective date",
            "from"),
    ENDS_ON(
            false,
            "تاريخ النهاية",
            "إلى غاية",
            "نهاية المدة",
            "date de fin",
            "fin",
            "jusqu'au",
            "end date",
            "end",
            "until"),
    GRADE(false, "الرتبة", "رمز الرتبة", "grade", "code grade", "grade code", "rank"),
    STEP(false, "الدرجة", "échelon", "step"),
    POST(
            false,
            "رقم المنصب",
            "رقم المنصب المالي",
            "numéro de poste",
            "n° de poste",
            "n° poste",
            "poste",
            "post number",
            "post"),
    UNIT(
            false,
            "رمز الوحدة",
            "رمز الهيكل",
            "رمز المصلحة",
            "code unité",
            "code de l'unité",
            "code structure",
            "unité",
            "unit code",
            "unit"),
    POSITION(
            false,
            "الوضعية القانونية الأساسية",
            "الوضعية",
            "الوضعية القانونية",
            "position statutaire",
            "position",
            "statutory position"),
    TARGET(
            false,
            "رقم المقرر المعني",
            "رقم المقرر المصحح أو الملغى",
            "numéro de l'acte visé",
            "n° de l'acte visé",
            "n° acte visé",
            "acte visé",
            "number of the act meant",
            "target number",
            "target");

    private final boolean required;
    private final Titles titles;

    CareerColumn(boolean required, String... titles) {
        this.required = required;
        this.titles = Titles.of(titles);
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public Titles titles() {
        return titles;
    }

    @Override
    public String titleKey() {
        return "intake.column." + name();
    }

    @Override
    public String helpKey() {
        return "intake.template." + name();
    }
}

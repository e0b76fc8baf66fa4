package dz.mujamma.persistence.personnel;

/**
 * What a column of a staff file is in the employee file. Tables go by their aliases: {@code l} the line, {@code e} the
 * employee, {@code lu} and {@code eu} their units, {@code lc} and {@code ec} their chiefs.
 */
enum StaffField {
    LAST_NAME_AR("last_name_ar"),
    FIRST_NAME_AR("first_name_ar"),
    LAST_NAME_FR("last_name_fr"),
    FIRST_NAME_FR("first_name_fr"),
    SEX("sex"),
    BIRTH("birth_date", "e.birth_date", "l.birth_date", birth("e"), birth("l")),
    BIRTH_YEAR("birth_year", "e.birth_year", "l.birth_year", "null::text", "null::text"),
    BIRTH_WILAYA("birth_wilaya_id", "e.birth_wilaya_id", "l.birth_wilaya_id", wilaya("e"), wilaya("l")),
    NIN("nin"),
    NSS("nss"),
    HIRE_DATE("hire_date", "e.hire_date", "l.hire_date", "e.hire_date::text", "l.hire_date::text"),
    REGIME("regime_id"),
    UNIT("unit_id", "e.unit_id", "lu.id", "eu.code", "l.unit_code"),
    POST_TITLE("post_title"),
    GRADE_LABEL("grade_label"),
    CHIEF("chief_id", "e.chief_id", "lc.id", "ec.matricule", "l.chief_matricule"),
    EMAIL("email");

    private final String column;
    private final String stored;
    private final String wanted;
    private final String storedText;
    private final String wantedText;

    StaffField(String column) {
        this(column, "e." + column, "l." + column, "e." + column, "l." + column);
    }

    StaffField(String column, String stored, String wanted, String storedText, String wantedText) {
        this.column = column;
        this.stored = stored;
        this.wanted = wanted;
        this.storedText = storedText;
        this.wantedText = wantedText;
    }

    String column() {
        return column;
    }

    String stored() {
        return stored;
    }

    String wanted() {
        return wanted;
    }

    String storedText() {
        return storedText;
    }

    String wantedText() {
        return wantedText;
    }

    private static String birth(String table) {
        return "coalesce(" + table + ".birth_date::text, " + table + ".birth_year::text)";
    }

    private static String wilaya(String table) {
        return "(select w.code from mujamma.wilaya w where w.id = " + table + ".birth_wilaya_id)";
    }
}

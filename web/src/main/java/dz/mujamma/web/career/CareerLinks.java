package dz.mujamma.web.career;

/** The ways from a career to its acts. */
final class CareerLinks {
    private CareerLinks() {}

    /** @param kind of the act to begin with, or null where there is a choice */
    static String newAct(long employee, String kind) {
        return "/career/draft?employee=" + employee + (kind == null ? "" : "&kind=" + kind);
    }

    static String act(long act) {
        return "/career/act?id=" + act;
    }
}

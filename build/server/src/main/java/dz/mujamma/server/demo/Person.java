package dz.mujamma.server.demo;

import dz.mujamma.persistence.shared.Localized;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An employee as a staff file gives one.
 *
 * @param birthDate null where the birth is presumed and only its year is known
 * @param chief null at the top alone
 */
public record Person(
        long id,
        String matricule,
        Localized lastName,
        Localized firstName,
        boolean woman,
        LocalDate birthDate,
        int birthYear,
        int birthWilayaId,
        String nin,
        String nss,
        LocalDate hired,
        String regime,
        DemoUnit unit,
        String postTitle,
        String grade,
        Person chief) {

    public String body() {
        return unit.body();
    }

    public Long chiefId() {
        return chief == null ? null : chief.id();
    }

    public Localized name() {
        return new Localized(lastName.ar() + " " + firstName.ar(), lastName.fr() + " " + firstName.fr());
    }

    /** At a domain that nobody can own. */
    public String email() {
        return login() + "@" + unit.body().toLowerCase(Locale.ROOT) + ".example";
    }

    /** How the person would sign in, had they an account. */
    public String login() {
        return latin(firstName.fr()) + "." + latin(lastName.fr());
    }

    private static String latin(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}

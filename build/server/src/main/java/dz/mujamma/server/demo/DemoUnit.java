package dz.mujamma.server.demo;

import dz.mujamma.persistence.shared.Localized;

/** A row of the unit tree; {@code parentId} is null for the top. */
public record DemoUnit(long id, String body, String code, Kind kind, Localized name, Long parentId, int wilayaId) {

    /** What stands in the tree, and how many people it draws for each one that a local agency draws. */
    public enum Kind {
        GENERAL_DIRECTORATE(2, "%s", "%s"),
        DIRECTORATE(3, "%s", "%s"),
        AGENCY(4, "الوكالة الولائية %s", "Agence de wilaya %s"),
        PAYMENT_CENTRE(2, "مركز الدفع %s", "Centre de paiement %s"),
        LOCAL_AGENCY(2, "الوكالة المحلية %s", "Agence locale %s");

        final int weight;
        private final String arabic;
        private final String french;

        Kind(int weight, String arabic, String french) {
            this.weight = weight;
            this.arabic = arabic;
            this.french = french;
        }

        Localized nameAt(String placeAr, String placeFr) {
            return new Localized(arabic.formatted(placeAr), french.formatted(hasPlace() ? of(placeFr) : placeFr));
        }

        private boolean hasPlace() {
            return this != GENERAL_DIRECTORATE && this != DIRECTORATE;
        }

        private static String of(String place) {
            return "AEIOUÀÂÉÈ".indexOf(place.charAt(0)) >= 0 ? "d'" + place : "de " + place;
        }
    }
}

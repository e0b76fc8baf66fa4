package dz.mujamma.ejb.document;

/** Where people outside reach this house, as printed on papers; {@code PUBLIC_URL}, else this machine. */
final class PublicAddress {
    private static final String ROOT = root(System.getenv("PUBLIC_URL"), System.getenv("HTTP_PORT"));

    private PublicAddress() {}

    /** The page that verifies, to which the code is added. */
    static String verifyPage() {
        return ROOT + "/verify/";
    }

    static String root(String configured, String port) {
        if (configured == null || configured.isBlank()) {
            return "http://127.0.0.1:" + (port == null || port.isBlank() ? "8080" : port);
        }
        return configured.strip().replaceAll("/+$", "");
    }
}

package dz.mujamma.ejb.document;

/** Where people outside reach this house, as printed on papers; {@code PUBLIC_URL}, else this machine. */
final class PublicAddress {
    private static final String ROOT = root(System.getenv("PUBLIC_URL"), System.getenv("HTTP_PORT"), offset());

    private PublicAddress() {}

    /** The page that verifies, to which the code is added. */
    static String verifyPage() {
        return ROOT + "/verify/";
    }

    static String root(String configured, String port, int offset) {
        if (configured == null || configured.isBlank()) {
            int base = port == null || port.isBlank() ? 8080 : Integer.parseInt(port.strip());
            return "http://127.0.0.1:" + (base + offset);
        }
        return configured.strip().replaceAll("/+$", "");
    }

    /** By how much a server that runs beside others on one machine moves its ports. */
    private static int offset() {
        return Integer.getInteger("jboss.socket.binding.port-offset", 0);
    }
}

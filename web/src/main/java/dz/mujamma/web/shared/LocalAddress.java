package dz.mujamma.web.shared;

/** Where to go back to, when the address came with the request: inside this application or nowhere. */
public final class LocalAddress {
    private LocalAddress() {}

    public static String orHome(String address) {
        return isLocal(address) ? address : "/";
    }

    private static boolean isLocal(String address) {
        return address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c < 0x20 || c == '\\');
    }
}

package dz.mujamma.server;

/** A database user with the password; never printed. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}

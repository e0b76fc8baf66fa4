package dz.mujamma.it.harness;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The small archive that carries a test into the server, where it sees the classes of the application already there. */
public final class Deployments {
    private static final String NEIGHBOURS = String.join(
            ",",
            "deployment.mujamma.ear export",
            "deployment.mujamma.ear.mujamma-ejb.jar",
            "org.postgresql",
            "org.hibernate",
            "org.wildfly.security.elytron-base");

    private Deployments() {}

    /** An archive with the test, the harness, and whatever other classes the test names. */
    public static WebArchive of(Class<?> test, Class<?>... others) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addClass(test)
                .addClasses(others)
                .addClasses(House.class, Database.class, Caller.class, Hats.class, Jobs.class, Facts.class)
                .addAsLibrary(jarOf(Assertions.class))
                .setManifest(new StringAsset("Manifest-Version: 1.0\n" + folded("Dependencies: " + NEIGHBOURS)));
    }

    /** A line of a manifest holds 72 bytes; what is longer goes on after a blank. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        for (int at = 0; at < line.length(); at += 70) {
            folded.append(at == 0 ? "" : " ")
                    .append(line, at, Math.min(line.length(), at + 70))
                    .append('\n');
        }
        return folded.toString();
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

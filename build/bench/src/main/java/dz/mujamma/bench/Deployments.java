package dz.mujamma.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What the bench's servers serve. */
final class Deployments {
    /** An empty page in the shell of the application. */
    static final String EMPTY_PAGE = "bench-empty";

    private static final String PAGE =
            """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                            template="/WEB-INF/templates/shell.xhtml">
              <ui:define name="title">-</ui:define>
              <ui:define name="content"><h1>-</h1></ui:define>
            </ui:composition>
            """;

    private Deployments() {}

    static WildFly.Deployment application(Path wildfly) {
        return directory -> Files.copy(ear(wildfly), directory.resolve("mujamma.ear"));
    }

    /** The application and, in its web module, the empty page to compare with. */
    static WildFly.Deployment applicationWithEmptyPage(Path wildfly) {
        return directory -> {
            byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
            byte[] war = with(entry(ear(wildfly), "mujamma-web.war"), EMPTY_PAGE + ".xhtml", page);
            try (OutputStream out = Files.newOutputStream(directory.resolve("mujamma.ear"))) {
                out.write(with(Files.readAllBytes(ear(wildfly)), "mujamma-web.war", war));
            }
        };
    }

    /** An application that does nothing but show one page. */
    static WildFly.Deployment emptyEar() {
        return directory -> {
            byte[] war = zip(Map.of(
                    "index.html", "<!DOCTYPE html><title>-</title>".getBytes(StandardCharsets.UTF_8),
                    "WEB-INF/jboss-web.xml",
                            "<jboss-web><context-root>/</context-root></jboss-web>".getBytes(StandardCharsets.UTF_8)));
            Files.write(directory.resolve("mujamma.ear"), zip(Map.of("empty.war", war)));
        };
    }

    private static Path ear(Path wildfly) {
        return wildfly.resolve("standalone/deployments/mujamma.ear");
    }

    private static byte[] entry(Path archive, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException("no " + name + " in " + archive);
    }

    /** The archive with an entry added or replaced. */
    private static byte[] with(byte[] archive, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package dz.mujamma.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Stands in the address of each style sheet, script, font and picture: their content summed up, so that a browser keeps
 * them as long as they stay the same and not a day longer. PrimeFaces versions its own.
 */
@Named
@ApplicationScoped
public class ResourceVersion {
    private static final String OURS = "/resources/";

    @Inject
    private ServletContext application;

    private String value;

    @PostConstruct
    void sum() {
        CRC32 sum = new CRC32();
        add(OURS, sum);
        value = Long.toHexString(sum.getValue());
    }

    public String getValue() {
        return value;
    }

    private void add(String path, CRC32 sum) {
        Set<String> inside = application.getResourcePaths(path);
        if (inside != null) {
            new TreeSet<>(inside).forEach(each -> add(each, sum));
            return;
        }
        try (InputStream in = application.getResourceAsStream(path)) {
            sum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}

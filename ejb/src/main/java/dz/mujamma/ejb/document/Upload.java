package dz.mujamma.ejb.document;

import java.io.IOException;
import java.io.InputStream;

/** A file that was sent, which can be read twice: once to look into it, once to keep it. */
@FunctionalInterface
public interface Upload {
    InputStream open() throws IOException;
}

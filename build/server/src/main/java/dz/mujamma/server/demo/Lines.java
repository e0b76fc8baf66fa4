package dz.mujamma.server.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists the generator draws from, one semicolon-separated file each. */
final class Lines {
    private Lines() {}

    static List<String[]> of(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Lines.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

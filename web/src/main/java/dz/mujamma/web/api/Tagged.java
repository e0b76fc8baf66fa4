package dz.mujamma.web.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Answers that say what version they are, so that a program that has it already is told so and sent nothing. */
public final class Tagged {
    private static final int LENGTH = 16;

    private Tagged() {}

    /**
     * The representation with its tag, or 304 where the program has it ({@code If-None-Match}).
     *
     * @param representation a record of records and values: what it consists of is what its tag is made of
     */
    public static Response answer(Request request, Record representation) {
        return answer(request, representation, MediaType.APPLICATION_JSON, sum(bytes(representation.toString())));
    }

    /** A file with its tag, or 304 where the program has it. */
    public static Response answer(Request request, byte[] file, String type) {
        return answer(request, file, type, sum(file));
    }

    private static Response answer(Request request, Object entity, String type, String sum) {
        EntityTag tag = new EntityTag(sum);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(entity, type) : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(sum, LENGTH));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}

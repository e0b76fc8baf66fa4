package dz.mujamma.web.api;

/**
 * An error for programs (RFC 9457), with the key of the sentence beside the sentence.
 *
 * @param key stable name of the refusal, the same as in the message bundles
 * @param detail the sentence in the reader's language
 */
public record Problem(String type, String title, int status, String key, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";
}

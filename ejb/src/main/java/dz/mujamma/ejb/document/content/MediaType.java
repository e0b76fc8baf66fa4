package dz.mujamma.ejb.document.content;

import java.util.Optional;

/** What may be attached. A file is one of these by its content; what its name says does not matter. */
public enum MediaType {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a");

    private final String mime;
    private final String extension;
    private final String start;

    MediaType(String mime, String extension, String start) {
        this.mime = mime;
        this.extension = extension;
        this.start = start;
    }

    public String mime() {
        return mime;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** @param hex the first bytes of a file, at least eight where it has as many */
    static Optional<MediaType> startingWith(String hex) {
        for (MediaType type : values()) {
            if (hex.startsWith(type.start)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static MediaType ofMime(String mime) {
        for (MediaType type : values()) {
            if (type.mime.equals(mime)) {
                return type;
            }
        }
        throw new IllegalArgumentException(mime);
    }
}

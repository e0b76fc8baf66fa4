package dz.mujamma.ejb.document.content;

import dz.mujamma.persistence.shared.RuleException;

/** How large a picture may be when it is unpacked: a few kilobytes can ask a viewer for gigabytes. */
final class Picture {
    private static final long MOST_SIDE = 20_000;
    private static final long MOST_PIXELS = 60_000_000;

    private Picture() {}

    static void requireSize(long width, long height) {
        if (width == 0 || height == 0) {
            throw new RuleException("document.attachment.refused.broken");
        }
        if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS) {
            throw new RuleException("document.attachment.refused.pixels", MOST_PIXELS / 1_000_000);
        }
    }
}

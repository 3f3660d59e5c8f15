package app.latent.indexer.search;

import java.util.stream.LongStream;

/** What a photo is in its stack, as bits of {@link StackField}. */
enum StackRole {
    ANY(StackField.BEHIND | StackField.KINDS),
    /** None but the first. */
    BEHIND(StackField.BEHIND),
    /** Of a live photo. */
    LIVE(StackField.LIVE);

    private static final int ROLES = 2 * StackField.BEHIND;

    private final int bits;

    StackRole(int bits) {
        this.bits = bits;
    }

    boolean isIn(long role) {
        return (role & bits) != 0;
    }

    /** Of all roles that there are, those that have it. */
    long[] roles() {
        return LongStream.range(0, ROLES).filter(this::isIn).toArray();
    }
}

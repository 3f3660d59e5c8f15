package app.latent.mount.kernel;

import app.latent.mount.node.Node;

/**
 * How long the kernel may go without asking. Every change is notified as well, so these bound only how long a change
 * stays unseen whose notification was lost.
 */
final class CacheTimes {

    static final int ENTRY_SECONDS = 60;
    private static final int ATTRIBUTES_SECONDS = 60;

    /** Shorter: before protocol 7.44 nothing can make the kernel forget absences that it does not name. */
    static final int ABSENCE_SECONDS = 10;

    private CacheTimes() {}

    /** What is being written has times that are not final. */
    static int ofAttributes(Node node) {
        return node.isUnflushed() ? 0 : ATTRIBUTES_SECONDS;
    }
}

package app.latent.vault.health;

import app.latent.vault.format.ContentSizes;

/** About contents. Cryptomator's health check does not open files; but for copies of sync clients, these come of a deep check only. */
public sealed interface ContentFinding extends Finding {

    /** The beginning, which everything in the file depends on, was changed. */
    record DamagedHeader(Spot at) implements ContentFinding {
        @Override
        public Words words() {
            return Words.critical("is damaged at its very beginning, so that nothing of it can be read", Words.RESTORE);
        }
    }

    /**
     * Parts of it were changed.
     *
     * @param chunks how many content chunks do not authenticate
     * @param first the number of the first of them, from 0
     * @param all how many chunks the file has
     */
    record DamagedChunks(Spot at, long chunks, long first, long all) implements ContentFinding {
        @Override
        public Words words() {
            long size = ContentSizes.CLEARTEXT_CHUNK / 1024;
            String parts = "is damaged: " + chunks + " of its " + all + " parts of " + size
                    + " KiB cannot be read, the first at " + first * size + " KiB";
            return Words.critical(chunks == all ? "is damaged as a whole" : parts, Words.RESTORE);
        }
    }

    /** It was cut, or something was added, to a length that no file has. */
    record IllegalLength(Spot at, long length) implements ContentFinding {
        @Override
        public Words words() {
            return Words.critical(
                    length == 0
                            ? "is empty on the disk: it never arrived, or was lost"
                            : "was cut off or has something added, and cannot be read",
                    "Let the sync client finish. " + Words.RESTORE);
        }
    }

    /** The disk does not give it. */
    record UnreadableContent(Spot at, String reason) implements ContentFinding {
        @Override
        public Words words() {
            return Words.critical(
                    "cannot be read from the disk (" + reason + ")",
                    "Look after the disk and the rights of its files; then check again.");
        }
    }

    /** The target of a symbolic link does not decrypt. */
    record DamagedLink(Spot at) implements ContentFinding {
        @Override
        public Words words() {
            return Words.critical(
                    "is a link that has forgotten what it leads to",
                    "Make it again; what it led to is not touched by this.");
        }
    }

    /** It changed again and again while it was looked at. */
    record Unsettled(Spot at) implements ContentFinding {
        @Override
        public Words words() {
            return Words.good("was being written all the time and could not be checked", "Check again later.");
        }
    }

    /** A copy that a sync client made when two devices changed a node. */
    record ConflictCopy(Spot at) implements ContentFinding {
        @Override
        public Words words() {
            return Words.good(
                    "has a second version that a sync client has kept",
                    "`latent conflicts VAULT` shows both, and joins them.");
        }
    }
}

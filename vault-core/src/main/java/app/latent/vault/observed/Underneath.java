package app.latent.vault.observed;

import java.text.Normalizer;

/** What an {@link ObservedFileSystem} has to know about the file system that it stands on. */
public enum Underneath {

    /** Names are kept as they are; a write is with the operating system when it returns. */
    PLAIN_FOLDER {
        @Override
        String name(String given) {
            return given;
        }

        @Override
        boolean buffersWrites() {
            return false;
        }

        @Override
        boolean followsLinks() {
            return true;
        }

        @Override
        boolean replacesAnything() {
            return true;
        }
    },

    /**
     * A Cryptomator vault. Names are in Unicode Normalization Form C, so equal names there must be equal paths here.
     * Writes are accepted into a cache of chunks whether the disk has room or not, and holes are written as zeros.
     * Of symbolic links, only an absolute one at the end of a path is followed. A directory that is moved or copied to
     * where a file is makes it wait for ever at the next use of that path.
     */
    CRYPTOMATOR {
        @Override
        String name(String given) {
            return Normalizer.normalize(given, Normalizer.Form.NFC);
        }

        @Override
        boolean buffersWrites() {
            return true;
        }

        @Override
        boolean followsLinks() {
            return false;
        }

        @Override
        boolean replacesAnything() {
            return false;
        }
    };

    abstract String name(String given);

    abstract boolean buffersWrites();

    abstract boolean followsLinks();

    /** Whether a move or copy that replaces is safe whatever kinds of entries the two are. */
    abstract boolean replacesAnything();
}

package app.latent.vault.backing;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Modes that keep something from the owner, as {@link ShownModesStore} keeps them. They are for programs to heed: the engine lists, syncs and deletes what its own process has been refused. So on the disk the owner
 * keeps all rights, and the mode that was set stands in an extended attribute of its own. That a look at others costs no further call, files and folders with such a note are marked by a
 * mode bit that means nothing on them: the sticky bit on a file, set-user-ID on a folder.
 */
final class OwnerModes {

    /** The attribute's name, in the user namespace: nobody else's, as names of attributes are encrypted. */
    static final String NOTE = "latent.mode";

    private static final int OF_FILE = 0600;
    private static final int OF_FOLDER = 0700;
    private static final int MARK_OF_FILE = 01000;
    private static final int MARK_OF_FOLDER = 04000;
    private static final int OCTAL = 8;
    private static final int LARGEST = 07777;

    private OwnerModes() {}

    /** Whether a mode cannot be that of the ciphertext. */
    static boolean needsNote(int mode, boolean folder) {
        return (mode & rights(folder)) != rights(folder) || isMarked(mode, folder);
    }

    /** Whether there may be a note. */
    static boolean isMarked(int onDisk, boolean folder) {
        return (onDisk & mark(folder)) != 0;
    }

    /** What goes with a note. */
    static int marked(int mode, boolean folder) {
        return mode | rights(folder) | mark(folder);
    }

    static byte[] note(int mode) {
        return Integer.toOctalString(mode).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Of a note no more is taken than what cannot stand on the disk: it gives nobody else any right, and what the system or somebody else has taken from the file since
     * stays taken.
     *
     * @param note null where it was lost, or none was made: then the owner's rights are shown
     */
    static int shown(int onDisk, boolean folder, byte @Nullable [] note) {
        int ofNote = rights(folder) | mark(folder);
        int others = onDisk & ~ofNote;
        return others | (note == null ? onDisk & rights(folder) : parsed(note, onDisk & rights(folder)) & ofNote);
    }

    private static int parsed(byte[] note, int otherwise) {
        try {
            int noted = Integer.parseInt(new String(note, StandardCharsets.US_ASCII), OCTAL);
            return noted >= 0 && noted <= LARGEST ? noted : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    private static int rights(boolean folder) {
        return folder ? OF_FOLDER : OF_FILE;
    }

    private static int mark(boolean folder) {
        return folder ? MARK_OF_FOLDER : MARK_OF_FILE;
    }
}

package app.latent.mount.ops;

import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/** The flags of open(2), as Linux numbers them. */
public record OpenMode(int flags) {

    private static final int ACCESS_MODE = 3;
    private static final int WRITE_ONLY = 1;
    private static final int READ_WRITE = 2;
    private static final int CREATE = 0100;
    private static final int EXCLUSIVE = 0200;
    private static final int TRUNCATE = 01000;
    private static final int APPEND = 02000;

    public static final OpenMode READING = new OpenMode(0);
    public static final OpenMode UPDATING = new OpenMode(READ_WRITE);

    static final OpenMode WRITING = new OpenMode(WRITE_ONLY);

    public boolean readable() {
        return (flags & ACCESS_MODE) != WRITE_ONLY;
    }

    public boolean writable() {
        int access = flags & ACCESS_MODE;
        return access == WRITE_ONLY || access == READ_WRITE;
    }

    public boolean append() {
        return (flags & APPEND) != 0;
    }

    public boolean truncate() {
        return (flags & TRUNCATE) != 0;
    }

    public boolean exclusive() {
        return (flags & EXCLUSIVE) != 0;
    }

    /** What is to happen to the file besides opening it. */
    Set<OpenOption> preparation() {
        Set<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
        if ((flags & CREATE) != 0) {
            options.add(StandardOpenOption.CREATE_NEW);
        }
        if (truncate() && writable()) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        return Set.copyOf(options);
    }

    /** For a file that is there. */
    OpenMode existing() {
        return new OpenMode(flags & ~(CREATE | EXCLUSIVE));
    }

    /** For a file that is not there; a new one needs no truncating, and some providers would refuse it. */
    OpenMode creatingNew() {
        return new OpenMode((flags | CREATE | EXCLUSIVE) & ~TRUNCATE);
    }
}

package app.latent.vault.content;

/**
 * How a file is opened.
 *
 * @param write whether it can be written; every handle can read
 * @param create whether it is created where it is not there
 * @param exclusive whether it is an error that it is there; with {@code create}
 * @param truncate whether its content is dropped; with {@code write}
 * @param permissions the nine bits that a file gets which is created; {@link #USUAL} for those that the store gives
 */
public record OpenMode(boolean write, boolean create, boolean exclusive, boolean truncate, int permissions) {

    public static final int USUAL = -1;

    /** Reads an existing file. */
    public static final OpenMode READ = new OpenMode(false, false, false, false);

    /** Reads and writes an existing file. */
    public static final OpenMode WRITE = new OpenMode(true, false, false, false);

    /** Reads and writes a file that is there or is created. */
    public static final OpenMode CREATE = new OpenMode(true, true, false, false);

    /** Creates a file that must not be there. */
    public static final OpenMode CREATE_NEW = new OpenMode(true, true, true, false);

    /** Begins a file anew, whether it is there or not. */
    public static final OpenMode REPLACE = new OpenMode(true, true, false, true);

    public OpenMode {
        if ((create || truncate) && !write) throw new IllegalArgumentException("only a writer creates or truncates");
    }

    public OpenMode(boolean write, boolean create, boolean exclusive, boolean truncate) {
        this(write, create, exclusive, truncate, USUAL);
    }

    public OpenMode withPermissions(int bits) {
        return new OpenMode(write, create, exclusive, truncate, bits);
    }
}

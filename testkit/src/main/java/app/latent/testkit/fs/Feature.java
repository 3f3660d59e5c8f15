package app.latent.testkit.fs;

/** What not every file system can hold. */
public enum Feature {
    /** Symbolic links. */
    SYMLINKS,

    /** Permission bits that are kept as set (for the owner at least). */
    POSIX_PERMISSIONS,

    /** Extended attributes of files and directories, by {@link java.nio.file.attribute.UserDefinedFileAttributeView}. */
    USER_ATTRIBUTES,

    /** {@link java.nio.file.StandardCopyOption#ATOMIC_MOVE} for files and directories. */
    ATOMIC_MOVE,

    /**
     * A name that another file takes by an atomic move is never missing in between, and who has opened the file before can
     * go on asking for its size. Without it a reader may be told that there is nothing, but never sees a mixture.
     */
    NAMES_NEVER_MISSING,

    /** A file that was deleted, or replaced by a rename, while open stays readable and writable through its handle. */
    UNLINK_WHILE_OPEN,

    /** A handle stays valid, and writes to the right file, when the file (or a directory above it) is renamed. */
    RENAME_WHILE_OPEN,

    /** Holes cost neither space nor time: a file may be grown by gigabytes. Without it a hole of some megabytes is tried. */
    CHEAP_HOLES,

    /** {@code A} and {@code a} are two names. Without it the contract makes no statement about case. */
    CASE_SENSITIVE,

    /**
     * Names are bytes: a name in composed Unicode (NFC) and the same name in decomposed Unicode (NFD) are two names.
     * Without it, both must lead to the same file.
     */
    NORMALISATION_SENSITIVE,

    /** A name of more than 255 bytes is refused. */
    NAME_LIMIT_255,

    /** Nobody but the test reads its files, so that an access time which was set stays. */
    SOLE_READER,

    /** Times before 1970. */
    TIMES_BEFORE_1970,

    /** Times are those of the machine's clock, and are kept to the millisecond, those after 2038 too. */
    EXACT_TIMES
}

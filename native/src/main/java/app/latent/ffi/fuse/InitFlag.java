package app.latent.ffi.fuse;

/** Flags that the kernel offers in INIT and that the answer may accept. */
public final class InitFlag {

    /** Several reads of one file at a time. */
    public static final int ASYNC_READ = 1;

    /** OPEN carries O_TRUNC instead of a SETATTR following it. */
    public static final int ATOMIC_O_TRUNC = 1 << 3;

    /** Writes of more than a page. */
    public static final int BIG_WRITES = 1 << 5;

    public static final int DO_READDIRPLUS = 1 << 13;

    /** READDIRPLUS where the reader seems to look at attributes, READDIR else. */
    public static final int READDIRPLUS_AUTO = 1 << 14;

    /** Several LOOKUP and READDIR of one directory at a time. */
    public static final int PARALLEL_DIROPS = 1 << 18;

    /** {@link InitOut#MAX_PAGES} counts. */
    public static final int MAX_PAGES = 1 << 22;

    public static final int CACHE_SYMLINKS = 1 << 23;

    /** A file's cached data goes when a notification or an OPEN says so, not when its modification time differs. */
    public static final int EXPLICIT_INVAL_DATA = 1 << 25;

    /**
     * The file system takes the bits away that a file loses when it is written, truncated or given to somebody. In return the kernel does not ask before each
     * write whether there is an extended attribute that it would lose.
     */
    public static final int HANDLE_KILLPRIV_V2 = 1 << 28;

    private InitFlag() {}
}

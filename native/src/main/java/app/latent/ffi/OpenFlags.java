package app.latent.ffi;

/** The flags of open(2). Two of them have other numbers on AArch64 than on x86-64. */
final class OpenFlags {

    private static final boolean AARCH64 = "aarch64".equals(System.getProperty("os.arch"));

    static final int READ_ONLY = 0;
    static final int READ_WRITE = 2;
    static final int CREATE = 0100;
    static final int EXCLUSIVE = 0200;
    static final int NON_BLOCKING = 04000;
    static final int DIRECTORY = AARCH64 ? 040000 : 0200000;
    static final int NO_FOLLOW = AARCH64 ? 0100000 : 0400000;
    static final int CLOSE_ON_EXEC = 02000000;

    /** Only a place in the tree: neither read nor written. */
    static final int PATH = 010000000;

    private OpenFlags() {}
}

package app.latent.ffi;

/** struct statvfs of 64-bit Linux. */
final class Statvfs {

    static final long SIZE = 112;
    static final long FRAGMENT_SIZE = 8;
    static final long BLOCKS = 16;
    static final long FREE = 24;
    static final long AVAILABLE = 32;
    static final long FILES = 40;
    static final long FILES_FREE = 48;
    static final long FLAGS = 72;

    static final long READ_ONLY = 1;

    private Statvfs() {}
}

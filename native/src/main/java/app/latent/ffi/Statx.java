package app.latent.ffi;

/** struct statx. A time is seconds in 64 bits and nanoseconds in 32. */
final class Statx {

    static final long SIZE = 256;
    static final long MASK = 0;
    static final long LINKS = 16;
    static final long USER = 20;
    static final long GROUP = 24;
    static final long MODE = 28;
    static final long INODE = 32;
    static final long FILE_SIZE = 40;
    static final long ACCESSED = 64;
    static final long CREATED = 80;
    static final long CHANGED = 96;
    static final long MODIFIED = 112;
    static final long DEVICE_MAJOR = 136;
    static final long DEVICE_MINOR = 140;

    static final long NANOSECONDS = 8;

    static final int BASIC = 0x7ff;
    static final int BIRTH = 0x800;

    private Statx() {}
}

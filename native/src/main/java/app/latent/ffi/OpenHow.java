package app.latent.ffi;

/** struct open_how of openat2(2), and how it resolves paths. */
final class OpenHow {

    static final long SIZE = 24;
    static final long FLAGS = 0;
    static final long MODE = 8;
    static final long RESOLVE = 16;

    static final long NO_MAGIC_LINKS = 0x02;
    static final long NO_SYMLINKS = 0x04;
    static final long BENEATH = 0x08;

    private OpenHow() {}
}

package app.latent.ffi;

/** The numbers of inotify(7): offsets in {@code struct inotify_event}, and the bits of its mask. */
final class Inotify {

    static final int MASK = 4;
    static final int COOKIE = 8;
    static final int NAME_LENGTH = 12;

    /** Filled up with zeros. */
    static final int NAME = 16;

    static final int MODIFY = 0x2;
    static final int ATTRIBUTES = 0x4;
    static final int MOVED_FROM = 0x40;
    static final int MOVED_TO = 0x80;
    static final int CREATE = 0x100;
    static final int DELETE = 0x200;
    static final int OVERFLOW = 0x4000;
    static final int IGNORED = 0x8000;
    static final int ONLY_FOLDERS = 0x1000000;

    private Inotify() {}
}

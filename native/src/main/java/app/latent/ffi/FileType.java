package app.latent.ffi;

/** What stands at a path. */
public enum FileType {
    FILE,
    FOLDER,
    SYMLINK,
    /** A pipe, a socket, a device. */
    OTHER;

    private static final int BITS = 0170000;

    /** @param mode or those bits of it that tell the type */
    static FileType of(int mode) {
        return switch (mode & BITS) {
            case 0100000 -> FILE;
            case 0040000 -> FOLDER;
            case 0120000 -> SYMLINK;
            default -> OTHER;
        };
    }
}

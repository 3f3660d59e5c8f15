package app.latent.ffi;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What statx(2) tells of a file.
 *
 * @param mode with the bits that say what it is
 * @param device major and minor number in one
 * @param born where the file system knows it, else null
 */
public record FileStatus(
        int mode,
        int user,
        int group,
        long device,
        long inode,
        long size,
        Instant modified,
        Instant accessed,
        Instant changed,
        @Nullable Instant born) {

    static FileStatus of(MemorySegment status) {
        boolean hasBirth = (status.get(ValueLayout.JAVA_INT, Statx.MASK) & Statx.BIRTH) != 0;
        return new FileStatus(
                status.get(ValueLayout.JAVA_SHORT, Statx.MODE) & 0xffff,
                status.get(ValueLayout.JAVA_INT, Statx.USER),
                status.get(ValueLayout.JAVA_INT, Statx.GROUP),
                (long) status.get(ValueLayout.JAVA_INT, Statx.DEVICE_MAJOR) << Integer.SIZE
                        | Integer.toUnsignedLong(status.get(ValueLayout.JAVA_INT, Statx.DEVICE_MINOR)),
                status.get(ValueLayout.JAVA_LONG, Statx.INODE),
                status.get(ValueLayout.JAVA_LONG, Statx.FILE_SIZE),
                time(status, Statx.MODIFIED),
                time(status, Statx.ACCESSED),
                time(status, Statx.CHANGED),
                hasBirth ? time(status, Statx.CREATED) : null);
    }

    private static Instant time(MemorySegment status, long offset) {
        return Instant.ofEpochSecond(
                status.get(ValueLayout.JAVA_LONG, offset),
                status.get(ValueLayout.JAVA_INT, offset + Statx.NANOSECONDS));
    }

    public FileType type() {
        return FileType.of(mode);
    }
}

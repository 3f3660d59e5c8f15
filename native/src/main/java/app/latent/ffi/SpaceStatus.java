package app.latent.ffi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/**
 * What fstatvfs(3) tells of a file system.
 *
 * @param total in bytes
 * @param free in bytes
 * @param available in bytes, to those who are not root
 */
public record SpaceStatus(long total, long free, long available, boolean readOnly) {

    static SpaceStatus of(MemorySegment status) {
        long unit = status.get(JAVA_LONG, Statvfs.FRAGMENT_SIZE);
        return new SpaceStatus(
                status.get(JAVA_LONG, Statvfs.BLOCKS) * unit,
                status.get(JAVA_LONG, Statvfs.FREE) * unit,
                status.get(JAVA_LONG, Statvfs.AVAILABLE) * unit,
                (status.get(JAVA_LONG, Statvfs.FLAGS) & Statvfs.READ_ONLY) != 0);
    }
}

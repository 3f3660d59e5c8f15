package app.latent.ffi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/**
 * What fstatvfs(3) tells of a file system.
 *
 * @param total in bytes
 * @param free in bytes
 * @param available in bytes, to those who are not root
 * @param files how many files, folders and links there can be in all; 0 where the file system has no such limit
 * @param freeFiles how many more
 */
public record SpaceStatus(long total, long free, long available, long files, long freeFiles, boolean readOnly) {

    static SpaceStatus of(MemorySegment status) {
        long unit = status.get(JAVA_LONG, Statvfs.FRAGMENT_SIZE);
        return new SpaceStatus(
                status.get(JAVA_LONG, Statvfs.BLOCKS) * unit,
                status.get(JAVA_LONG, Statvfs.FREE) * unit,
                status.get(JAVA_LONG, Statvfs.AVAILABLE) * unit,
                status.get(JAVA_LONG, Statvfs.FILES),
                status.get(JAVA_LONG, Statvfs.FILES_FREE),
                (status.get(JAVA_LONG, Statvfs.FLAGS) & Statvfs.READ_ONLY) != 0);
    }
}

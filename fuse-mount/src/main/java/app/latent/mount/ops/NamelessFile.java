package app.latent.mount.ops;

import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Instant;
import java.util.Map;

/**
 * The attributes of a file that has lost its last name, for those who have it open. Nobody can come upon it again, and the file system beneath may have no way to
 * it: so what is set is kept here, and goes with it. For use by any number of threads.
 */
public final class NamelessFile {

    /** Guarded by this. */
    private Stat stat;

    private final HeldAttributes extended;

    /**
     * @param last what it was like when it had a name
     * @param extended its extended attributes then, by their names without namespace
     */
    public NamelessFile(Stat last, Map<String, byte[]> extended) {
        this.stat = last;
        this.extended = new HeldAttributes(extended);
    }

    /** @param size that it has now */
    public synchronized Stat stat(long size) {
        return stat.unlinked(size);
    }

    public synchronized void change(AttributeChanges changes) {
        stat = stat.with(changes, Instant.now());
    }

    /** As {@link FileTree#dropSetIds}. */
    public synchronized void dropSetIds(int writersGroup) {
        if (stat.losesSetIds(writersGroup)) {
            change(AttributeChanges.ofPermissions(stat.permissionsWithoutSetIds(writersGroup)));
        }
    }

    /** Its content is being changed. */
    public synchronized void written() {
        Instant now = Instant.now();
        stat = stat.with(
                new AttributeChanges(
                        AttributeChanges.KEEP, AttributeChanges.KEEP, AttributeChanges.KEEP, new Times(null, now)),
                now);
    }

    public UserDefinedFileAttributeView extendedAttributes() {
        return extended;
    }
}

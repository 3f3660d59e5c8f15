package app.latent.mount;

import java.nio.file.Path;
import java.util.List;

/** A mounted drive. The change methods may be called from any thread, with paths under the mounted root. */
public interface Mount extends AutoCloseable {

    Path mountPoint();

    /**
     * The file or directory, or its absence, is no longer what the kernel may have cached. To be called on the thread that changed it: what the drive itself
     * was asked to do, the kernel knows. It is told at once, or, by a driver that cannot tell it, finds out within a second.
     */
    void changed(Path path);

    /** As {@link #changed}, of what the kernel cannot know, whichever thread calls. */
    void changedUnasked(Path path);

    /** Anything may have changed. */
    void allChanged();

    /** Unmounts and waits until the drive is gone. Open files of other programs get ENODEV or EIO from then on. */
    @Override
    void close();

    /**
     * Unmounts only where nobody uses the drive.
     *
     * @return false, and the drive stays, where files are open or a program stands in it
     */
    boolean closeIfUnused();

    /**
     * How often programs have used the drive so far: looked for a name, listed, opened, read, written or changed something. Whoever only asks for attributes or
     * for the space that is left does not count, as desktops do that of their own accord all the time; nor does closing.
     */
    long uses();

    /** The programs that use the drive now, by process id, as far as this process may know: root of all, others of their own. */
    List<Program> users();
}

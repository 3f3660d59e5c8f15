package app.latent.mount.host;

import app.latent.ffi.Accounts;
import app.latent.ffi.Descriptor;
import app.latent.ffi.MountCalls;
import app.latent.mount.MountException;
import java.io.IOException;
import java.nio.file.Path;

/** How this process mounts and unmounts. */
public interface Mechanism {

    /** What the driver can take in one read or write, which the kernel wants to know at mount time. */
    int LARGEST_TRANSFER = 1 << 20;

    /**
     * @param name the source that {@code df} shows
     * @return the connection with the kernel, which now waits for the driver to answer its first request
     */
    Descriptor mount(Path mountPoint, String name, boolean readOnly, boolean allowOther) throws MountException;

    /** @throws MountException where this process cannot mount at all, whoever speaks with the kernel afterwards */
    void requireUsable() throws MountException;

    /**
     * Whether the kernel is to check permissions itself. What only root reaches needs no check, and without it the kernel does not ask for a directory's attributes
     * after each change in it. An ordinary user's own files have modes that must count for that user, on every directory of a path.
     */
    static boolean needsPermissionChecks(boolean allowOther) {
        return allowOther || Accounts.userId() != 0;
    }

    /** @return false where a program uses the mount, which then stays */
    boolean unmountIfUnused(Path mountPoint) throws IOException;

    /** Has the kernel hand over what programs have written through mappings, and it has not written yet. May take as long as the driver does. */
    default void sync(Path mountPoint) throws IOException {
        MountCalls.sync(mountPoint.toString());
    }

    /** Takes the mount out of sight, whoever uses it. */
    void detach(Path mountPoint) throws IOException;

    static Mechanism ofThisProcess() {
        if (MountTable.isOfMac()) {
            return new MacMechanism();
        }
        return Accounts.userId() == 0 ? new RootMechanism() : new UserMechanism();
    }
}

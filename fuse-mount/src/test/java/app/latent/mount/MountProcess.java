package app.latent.mount;

import app.latent.mount.kernel.KernelMounter;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A process of its own that mounts a folder: {@code MountProcess FOLDER MOUNT_POINT}. It says "mounted", or why not, and
 * unmounts when its standard input ends.
 */
final class MountProcess {

    static final String READY = "mounted";

    private MountProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path mountPoint = Path.of(arguments[1]);
        try (Mount mount = new KernelMounter().mount(folder, mountPoint, new MountOptions("latent", false, false))) {
            System.out.println(READY + " " + mount.mountPoint());
            while (System.in.read() >= 0) {
                // Until the end.
            }
        } catch (MountException refused) {
            System.out.println(refused.reason() + ": " + refused.getMessage());
        }
    }
}

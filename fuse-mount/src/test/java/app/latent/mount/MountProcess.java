package app.latent.mount;

import app.latent.mount.kernel.KernelMounter;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A process of its own that mounts a folder or a vault: {@code MountProcess folder|vault DIRECTORY MOUNT_POINT}. It says
 * "mounted", or why not, and unmounts when its standard input ends.
 */
final class MountProcess {

    static final String MOUNTED = "mounted";

    private MountProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        Path mountPoint = Path.of(arguments[2]);
        if (arguments[0].equals("vault")) {
            try (TestVault vault = TestVault.open(directory)) {
                serve(vault.root(), mountPoint);
            }
        } else {
            serve(directory, mountPoint);
        }
    }

    private static void serve(Path root, Path mountPoint) throws IOException {
        try (Mount mount = new KernelMounter().mount(root, mountPoint, new MountOptions("latent", false, false))) {
            System.out.println(MOUNTED + " " + mount.mountPoint());
            while (System.in.read() >= 0) {
                // Until the end.
            }
        } catch (MountException refused) {
            System.out.println(refused.reason() + ": " + refused.getMessage());
        }
    }
}

package app.latent.mount;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A process of its own that mounts a folder or a vault: {@code MountProcess KERNEL|JNR folder|vault DIRECTORY MOUNT_POINT}. It says
 * "mounted", or why not, and unmounts when its standard input ends.
 */
final class MountProcess {

    static final String MOUNTED = "mounted";

    private MountProcess() {}

    public static void main(String[] arguments) throws IOException {
        TestedDriver driver = TestedDriver.valueOf(arguments[0]);
        Path directory = Path.of(arguments[2]);
        Path mountPoint = Path.of(arguments[3]);
        if (arguments[1].equals("vault")) {
            try (TestVault vault = TestVault.open(directory)) {
                serve(driver, vault.root(), mountPoint);
            }
        } else {
            serve(driver, directory, mountPoint);
        }
    }

    private static void serve(TestedDriver driver, Path root, Path mountPoint) throws IOException {
        try (Mount mount = driver.mounter().mount(root, mountPoint, new MountOptions("latent", false, false))) {
            System.out.println(MOUNTED + " " + mount.mountPoint());
            while (System.in.read() >= 0) {
                // Until the end.
            }
        } catch (MountException refused) {
            System.out.println(refused.reason() + ": " + refused.getMessage());
        }
    }
}

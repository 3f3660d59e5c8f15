package app.latent.mount;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.ffi.Accounts;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this machine lets tests do. */
final class Machine {

    private Machine() {}

    static boolean isRoot() {
        return Accounts.userId() == 0;
    }

    static void assumeFuse() {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "this machine has no /dev/fuse");
        assumeTrue(isRoot() || Shell.has("fusermount3"), "fusermount3 is not installed, and this is not root");
        assumeTrue(Shell.has("python3"), "python3 is not installed");
    }
}

package app.latent.mount;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.ffi.Accounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this machine lets tests do. */
final class Machine {

    private static final List<Path> LIBFUSE = List.of(
            Path.of("/lib/x86_64-linux-gnu/libfuse.so.2"),
            Path.of("/lib/aarch64-linux-gnu/libfuse.so.2"),
            Path.of("/usr/lib64/libfuse.so.2"),
            Path.of("/usr/lib/libfuse.so.2"));

    private Machine() {}

    static boolean isRoot() {
        return Accounts.userId() == 0;
    }

    static void assumeFuse(TestedDriver driver) {
        assumeFuse();
        assumeTrue(driver != TestedDriver.JNR || LIBFUSE.stream().anyMatch(Files::exists), "libfuse2 is not installed");
    }

    static void assumeFuse() {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "this machine has no /dev/fuse");
        assumeTrue(isRoot() || Shell.has("fusermount3"), "fusermount3 is not installed, and this is not root");
        assumeTrue(Shell.has("python3"), "python3 is not installed");
    }
}

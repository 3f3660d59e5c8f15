package app.latent.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the driver {@code jnr} needs. */
final class Libfuse2 {
    private Libfuse2() {}

    static boolean isInstalled() {
        return Stream.of("/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                .anyMatch(folder -> Files.exists(Path.of(folder, "libfuse.so.2")));
    }
}

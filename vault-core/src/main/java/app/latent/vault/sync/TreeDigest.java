package app.latent.vault.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** A number for the state of a tree, which is another one when a name, a size or a time is; nobody tries to collide it. */
final class TreeDigest {

    private static final long NAME = 0x9E3779B97F4A7C15L;
    private static final long TIME = 0xC2B2AE3D27D4EB4FL;

    private TreeDigest() {}

    static long of(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.mapToLong(TreeDigest::ofEntry).sum();
        } catch (IOException | UncheckedIOException _) {
            // It changes while it is walked: like no state seen before.
            return System.nanoTime();
        }
    }

    private static long ofEntry(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            long size = attributes.isRegularFile() ? attributes.size() : 0;
            long mixed = path.hashCode() * NAME + attributes.lastModifiedTime().toMillis() * TIME + size;
            return mixed ^ (mixed >>> 29);
        } catch (IOException _) {
            return 0;
        }
    }
}

package app.latent.testkit.fs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The whole contract. A subclass names a folder; every test works in a fresh folder below it and removes that at its end, which must succeed.
 *
 * <pre>{@code
 * final class PlainFolderContractTest extends FileSystemContract {
 *     @TempDir Path folder;
 *
 *     @Override
 *     protected Path root() {
 *         return folder;
 *     }
 * }
 * }</pre>
 */
public abstract class FileSystemContract
        implements ContentContract,
                RandomAccessContract,
                DirectoryContract,
                MoveContract,
                CopyContract,
                LinkContract,
                AttributeContract,
                NameContract,
                HandleContract,
                ConcurrencyContract {

    private @Nullable Path folder;

    /** An existing, writable directory; it may be the same for all tests, and may hold other things. */
    protected abstract Path root() throws IOException;

    /** What the file system can hold: everything, unless a subclass takes something out and says why. */
    @Override
    public Set<Feature> features() {
        return EnumSet.allOf(Feature.class);
    }

    @Override
    public final Path folder() {
        return Objects.requireNonNull(folder);
    }

    @BeforeEach
    final void makeFolder() throws IOException {
        Path root = root();
        for (int i = 0; folder == null; i++) {
            try {
                folder = Files.createDirectory(root.resolve("contract-" + i));
            } catch (FileAlreadyExistsException e) {
                // Left by a test that could not clean up: its failure was reported there.
            }
        }
    }

    @AfterEach
    final void removeFolder() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder())) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}

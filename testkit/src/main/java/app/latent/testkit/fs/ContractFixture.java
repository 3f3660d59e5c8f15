package app.latent.testkit.fs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What the contracts' tests stand on. */
interface ContractFixture {

    /** An empty folder for the running test alone. */
    Path folder();

    /** What the file system can hold. */
    Set<Feature> features();

    /** A path in the test's folder. */
    default Path at(String first, String... more) {
        Path path = folder().resolve(first);
        for (String name : more) {
            path = path.resolve(name);
        }
        return path;
    }

    /** Skips the running test where a feature is absent. */
    default void needs(Feature feature) {
        assumeTrue(features().contains(feature), () -> "this file system has no " + feature);
    }

    /** A file with some content. */
    default Path file(String name, String content) throws IOException {
        return Files.writeString(at(name), content);
    }

    /** Bytes that no compression, zero-filling or shifting can pass off as each other. */
    default byte[] bytes(long seed, int size) {
        byte[] bytes = new byte[size];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }

    /** The names in a directory, sorted. */
    default List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}

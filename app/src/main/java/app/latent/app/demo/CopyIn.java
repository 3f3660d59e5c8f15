package app.latent.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A way for files into the vault. */
interface CopyIn {

    /** For the narrator: "through the drive". */
    String way();

    /** @param path relative to the root of the vault */
    void folder(Path path) throws IOException;

    /** @param path relative to the root of the vault */
    void file(Path from, Path path) throws IOException;

    /**
     * Copies all that is below a folder.
     *
     * @return how many bytes
     */
    default long all(Path source) throws IOException {
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(source)) {
            List<Path> entries = walk.skip(1).sorted().toList();
            for (Path entry : entries) {
                Path path = source.relativize(entry);
                if (Files.isDirectory(entry)) {
                    folder(path);
                } else {
                    file(entry, path);
                    bytes += Files.size(entry);
                }
            }
        }
        return bytes;
    }

    /** As any program copies into a drive. */
    record ThroughDrive(Path drive) implements CopyIn {
        @Override
        public String way() {
            return "through the drive";
        }

        @Override
        public void folder(Path path) throws IOException {
            Files.createDirectory(drive.resolve(path));
        }

        @Override
        public void file(Path from, Path path) throws IOException {
            Files.copy(from, drive.resolve(path));
        }
    }

    /** For a machine without FUSE. */
    record OverWebDav(GatewayVisitor visitor) implements CopyIn {
        @Override
        public String way() {
            return "over WebDAV";
        }

        @Override
        public void folder(Path path) throws IOException {
            visitor.makeCollection(path);
        }

        @Override
        public void file(Path from, Path path) throws IOException {
            visitor.put(from, path);
        }
    }
}

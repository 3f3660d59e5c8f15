package app.latent.indexer.trash;

import app.latent.indexer.media.LibraryPath;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Files of a library by their names in it. */
record TrashFiles(Path root) {

    /** @param name relative to the library, with {@code /} between names; empty for the library itself */
    Path path(String name) {
        return root.resolve(name.replace("/", root.getFileSystem().getSeparator()));
    }

    boolean exists(String name) {
        return Files.exists(path(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws NoSuchFileException where there is no ordinary file */
    TrashedFile facts(String name) throws IOException {
        return factsIfFile(name).orElseThrow(() -> new NoSuchFileException(name));
    }

    /** Empty where there is no ordinary file. */
    Optional<TrashedFile> factsIfFile(String name) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(attributes)
                    .filter(BasicFileAttributes::isRegularFile)
                    .map(a ->
                            TrashedFile.of(name, a.size(), a.lastModifiedTime().toMillis()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether a file is where it was, and as it was. */
    boolean isStill(TrashedFile file) throws IOException {
        return factsIfFile(file.path()).filter(file::isLike).isPresent();
    }

    /** The names of all that is in a folder; none where there is no such folder. */
    List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path(folder))) {
            entries.forEach(e -> names.add(String.valueOf(e.getFileName())));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return names;
    }

    /** Never replaces anything. */
    TrashMove move(String from, String to) throws IOException {
        Path target = path(to);
        Files.move(path(from), target);
        return new TrashMove(path(from), target);
    }

    /** Makes a folder again, where files are to be put back: in the library, and nowhere that a link leads to. */
    void makeFolder(String folder) throws IOException {
        Path path = path(folder);
        Files.createDirectories(path);
        if (!path.toRealPath().equals(path(root.toRealPath(), folder))) {
            throw new FileSystemException(folder, null, "leads elsewhere by now");
        }
    }

    private static Path path(Path root, String name) {
        return new TrashFiles(root).path(name);
    }

    /** What is called so, with a number behind its first name: all that belongs to one photo is renamed alike, and still does. */
    static String numbered(String path, int number) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = LibraryPath.nameOf(path);
        int dot = name.indexOf('.', 1);
        int end = dot < 0 ? name.length() : dot;
        return folder + name.substring(0, end) + " (" + number + ")" + name.substring(end);
    }
}

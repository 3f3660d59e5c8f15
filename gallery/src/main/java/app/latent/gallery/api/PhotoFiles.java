package app.latent.gallery.api;

import app.latent.indexer.PhotoSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Where the files of photos are. The index may be behind the vault, or damaged: a path of it is followed only to a file under the root. */
final class PhotoFiles {
    private final Path root;

    PhotoFiles(Path root) {
        this.root = root;
    }

    /**
     * @param search of whoever asks
     * @return with no link in it
     * @throws ApiException where there is no such file, or it is not seen
     */
    Path of(PhotoSearch search, String id) throws ApiException, IOException {
        String path = search.file(id).orElseThrow(ApiException::gone);
        try {
            Path file = root.resolve(path).toRealPath();
            if (file.startsWith(root.toRealPath()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return file;
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            // As with every other path that leads nowhere.
        }
        throw ApiException.gone();
    }

    /** The names of the folder that a file is in, from the root. */
    List<String> folderOf(Path file) throws IOException {
        List<String> names = StreamSupport.stream(
                        root.toRealPath().relativize(file).spliterator(), false)
                .map(Path::toString)
                .toList();
        return names.subList(0, names.size() - 1);
    }

    /** Relative to the root, with {@code /} between names, as the index has it. */
    String pathOf(Path file) throws IOException {
        List<String> names = new ArrayList<>(folderOf(file));
        names.add(String.valueOf(file.getFileName()));
        return String.join("/", names);
    }
}

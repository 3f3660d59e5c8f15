package app.latent.indexer.pipeline;

import app.latent.indexer.LatentFolder;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.pipeline.FolderGlances.Glance;
import app.latent.indexer.search.FileFacts;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The folder of photos: its paths as the catalogue writes them, and which of its files are photos. */
public final class LibraryFolder {
    private static final int LONGEST_PATH = 8_000;

    /** Folders that file managers, cameras and servers make for themselves; and Latent's own documents. */
    private static final Set<String> SKIPPED_FOLDERS = Set.of(
            LatentFolder.NAME,
            ".thumbnails",
            ".trashes",
            ".spotlight-v100",
            ".fseventsd",
            "@eadir",
            "$recycle.bin",
            "system volume information");

    private static final Set<String> SKIPPED_FILES = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    /** Extensions of what lies beside photos: not worth a look into the file. */
    private static final Set<String> OTHER_FORMATS = Set.of(
            "xmp",
            "json",
            "txt",
            "md",
            "pdf",
            "html",
            "htm",
            "xml",
            "csv",
            "doc",
            "docx",
            "xls",
            "xlsx",
            "zip",
            "gz",
            "tar",
            "7z",
            "rar",
            "mp3",
            "m4a",
            "wav",
            "flac",
            "ogg",
            "aac",
            "aae",
            "ini",
            "db",
            "log",
            "svg",
            "sh",
            "py",
            "java",
            "css",
            "js",
            "exe",
            "dll",
            "iso",
            "part",
            "crdownload",
            "tmp");

    private final Path root;
    private final FolderGlances glances;

    public LibraryFolder(Path root) {
        this(root, FolderGlances.NONE);
    }

    LibraryFolder(Path root, FolderGlances glances) {
        this.root = root;
        this.glances = glances;
    }

    /** The path relative to the folder with {@code /} between names; empty for the folder itself and what is not in it. */
    public Optional<String> name(Path path) {
        Path absolute = root.resolve(path).normalize();
        if (!absolute.startsWith(root) || absolute.equals(root)) {
            return Optional.empty();
        }
        String relative = StreamSupport.stream(root.relativize(absolute).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return relative.length() > LONGEST_PATH ? Optional.empty() : Optional.of(relative);
    }

    /** The last part of a name. */
    static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** What has another last part, in the same folder. */
    static String beside(String name, String other) {
        return name.substring(0, name.lastIndexOf('/') + 1) + other;
    }

    public Path path(String name) {
        return root.resolve(name.replace("/", root.getFileSystem().getSeparator()));
    }

    /** Whether it is looked at: what is of interest, and what would be if it were not in the trash. */
    static boolean isLookedAt(String name) {
        boolean onTheWay = name.equals(LatentFolder.NAME) || name.equals(LatentFolder.TRASH);
        String bare = LatentFolder.isTrash(name) && !onTheWay ? name.substring(LatentFolder.TRASH.length() + 1) : name;
        return onTheWay || isOfInterest(bare);
    }

    /** False for what lies in a skipped folder, or has a skipped name. */
    public static boolean isOfInterest(String name) {
        String[] parts = name.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (isSkippedFolder(parts[i])) {
                return false;
            }
        }
        String last = parts[parts.length - 1];
        return !isSkippedFolder(last) && !isSkippedFile(last);
    }

    private static boolean isSkippedFolder(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SKIPPED_FOLDERS.contains(lower) || lower.startsWith(".trash-");
    }

    private static boolean isSkippedFile(String name) {
        return name.startsWith("._") || SKIPPED_FILES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What the file system says now; empty where there is no ordinary file. */
    public Optional<FileFacts> facts(String name) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? Optional.of(facts(name, attributes)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static FileFacts facts(String name, BasicFileAttributes attributes) {
        return new FileFacts(
                name, attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    public boolean isFolder(String name) {
        return Files.isDirectory(path(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** The last parts of all that is in a folder; none where there is no such folder. */
    public List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.isEmpty() ? root : path(folder))) {
            entries.forEach(e -> names.add(String.valueOf(e.getFileName())));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** By its extension, or by its first bytes where the extension says nothing. */
    public boolean isPhoto(String name) {
        String extension = MediaType.extension(name);
        if (MediaType.byName(name).isPresent()) {
            return true;
        }
        if (OTHER_FORMATS.contains(extension)) {
            return false;
        }
        try (FileSource source = FileSource.open(path(name))) {
            return MagicBytes.detect(source).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes what a walk meets, a folder at a time. */
    public interface FolderVisitor {

        /** Whether the files of a folder need not be listed, since it looks as it did. */
        boolean isKnown(String folder, String stamp) throws IOException;

        /**
         * @param folder a name; empty for the library
         * @param stamp what it looked like before it was listed; null where only listing can tell
         * @param files of interest
         */
        void visit(String folder, @Nullable String stamp, List<FileFacts> files) throws IOException;
    }

    /**
     * Visits all folders of interest, from one on; links are not followed.
     *
     * @param below a name; empty for the whole library
     * @param stop asked before each file; true ends the walk
     * @return whether everything could be visited
     */
    public boolean walk(String below, BooleanSupplier stop, FolderVisitor visitor) throws IOException {
        return new LibraryWalk(this, stop, visitor).from(below);
    }

    Optional<Glance> glance(String folder) throws IOException {
        return glances.of(path(folder));
    }
}

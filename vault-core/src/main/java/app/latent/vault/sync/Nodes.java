package app.latent.vault.sync;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cleartext path of a ciphertext node: of {@code d/XX/YYYY/name.c9r} or {@code name.c9s}.
 *
 * <p>A node's name can be decrypted where it stands, as its directory keeps its own ID; but not where that directory is
 * in the cleartext tree. So the content folders of all directories are looked up once, and again when one is not found.
 * Confined to one thread.
 */
final class Nodes {

    static final String NODE = ".c9r";
    static final String LONG_NODE = ".c9s";
    static final String DIRECTORY_FILE = "dir.c9r";
    static final String DIRECTORY_ID_BACKUP = "dirid.c9r";

    private static final int LONGEST_DIRECTORY_ID = 1000;
    private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(5);

    /** d, XX, YYYY, node. */
    private static final int NODE_DEPTH = 4;

    private final CryptoFileSystem fileSystem;
    private final NodeNames names;
    private final Path vault;
    private final Map<Path, Path> directories = new HashMap<>();
    private long searchedAt = System.nanoTime() - BETWEEN_SEARCHES.toNanos();

    Nodes(CryptoFileSystem fileSystem, NodeNames names) {
        this.names = names;
        this.fileSystem = fileSystem;
        this.vault = fileSystem.getPathToVault();
    }

    /** The node that a ciphertext path is, or is a part of; null when it is none. */
    @Nullable Path nodeOf(Path ciphertext) {
        if (!ciphertext.startsWith(vault)) {
            return null;
        }
        Path relative = vault.relativize(ciphertext);
        if (relative.getNameCount() < NODE_DEPTH) {
            return null;
        }
        Path node = vault.resolve(relative.subpath(0, NODE_DEPTH));
        return isNodeName(node.getFileName().toString()) ? node : null;
    }

    static boolean isNodeName(String name) {
        return (name.endsWith(NODE) || name.endsWith(LONG_NODE)) && !name.equals(DIRECTORY_ID_BACKUP);
    }

    /** The cleartext name, or null when the node's name does not decrypt, as that of a conflicting copy does not. */
    @Nullable String nameOf(Path node) {
        return names.nameOf(node);
    }

    /** The cleartext directory, in cryptofs's file system, that the node is in; null when unknown. */
    @Nullable Path directoryOf(Path node) {
        Path contentFolder = node.resolveSibling("");
        Path known = directories.get(contentFolder);
        if (known != null && isContentOf(known, contentFolder)) {
            return known;
        }
        if (System.nanoTime() - searchedAt >= BETWEEN_SEARCHES.toNanos()) {
            search();
            searchedAt = System.nanoTime();
        }
        return directories.get(contentFolder);
    }

    private boolean isContentOf(Path directory, Path contentFolder) {
        try {
            return Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                    && fileSystem.getCiphertextPath(directory).equals(contentFolder);
        } catch (IOException _) {
            return false;
        }
    }

    /** Forgets where directories are. */
    void directoriesMoved() {
        directories.clear();
        searchedAt = System.nanoTime() - BETWEEN_SEARCHES.toNanos();
    }

    private void search() {
        directories.clear();
        Deque<Path> open = new ArrayDeque<>();
        open.push(fileSystem.getPath("/"));
        while (!open.isEmpty()) {
            Path directory = open.pop();
            try {
                Path contentFolder = fileSystem.getCiphertextPath(directory);
                if (directories.putIfAbsent(contentFolder, directory) == null) {
                    addSubdirectories(directory, contentFolder, open);
                }
            } catch (IOException _) {
                // Half synced, or gone meanwhile: what is in it stays unknown.
            }
        }
    }

    private void addSubdirectories(Path directory, Path contentFolder, Deque<Path> open) throws IOException {
        try (DirectoryStream<Path> nodes = Files.newDirectoryStream(contentFolder, Nodes::isDirectory)) {
            for (Path node : nodes) {
                String name = nameOf(node);
                if (name != null) {
                    open.push(directory.resolve(name));
                }
            }
        }
    }

    /** By the look of it, without waking cryptofs, which does not survive a {@code dir.c9r} of an impossible size. */
    static boolean isDirectory(Path node) {
        if (!isNodeName(node.getFileName().toString())) {
            return false;
        }
        try {
            return isPossibleDirectoryFile(Files.readAttributes(
                    node.resolve(DIRECTORY_FILE), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether cryptofs would take a file of this size for one that holds a directory ID. */
    static boolean isPossibleDirectoryFile(BasicFileAttributes attributes) {
        return attributes.isRegularFile() && attributes.size() > 0 && attributes.size() <= LONGEST_DIRECTORY_ID;
    }
}

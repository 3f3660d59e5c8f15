package app.latent.vault.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import app.latent.vault.event.VaultEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A vault, and whoever works in it and in its folder. */
final class Machine implements AutoCloseable {

    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    private final Path folder;
    private final Path journals;
    private UnlockedVault vault;

    private Machine(Path folder, Path journals) throws IOException {
        this.folder = folder;
        this.journals = journals;
        this.vault = unlock();
    }

    static Machine create(Path temp) throws IOException {
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE)) {
            Vault.create(temp.resolve("vault"), passphrase);
        }
        return new Machine(temp.resolve("vault"), temp.resolve("journals"));
    }

    private UnlockedVault unlock() throws IOException {
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE)) {
            return Vault.at(folder)
                    .unlock(passphrase, UnlockOptions.withJournals(journals).withWatch(false));
        }
    }

    void lockAndUnlock() throws IOException {
        vault.close();
        vault = unlock();
    }

    Path journals() {
        return journals;
    }

    Conflicts conflicts() {
        return vault.conflicts();
    }

    VaultEvents events() {
        return vault.events();
    }

    Path path(String path) {
        return vault.root().resolve(path.substring(1));
    }

    void write(String path, String content) throws IOException {
        Files.createDirectories(path(path).getParent());
        Files.writeString(path(path), content);
    }

    void link(String path, String target) throws IOException {
        Files.createSymbolicLink(path(path), vault.root().getFileSystem().getPath(target));
    }

    String read(String path) throws IOException {
        return Files.readString(path(path));
    }

    /** Makes one new thing, with what is in it, and gives its node on disk the name that a sync client gives to a second version. */
    void makeCopy(String added, Making making) throws IOException {
        Set<Path> before = new HashSet<>(nodes());
        Set<Path> folders = new HashSet<>(contentFolders());
        making.make();
        vault.close();
        Path fresh = nodes().stream()
                .filter(node -> !before.contains(node) && folders.contains(node.getParent()))
                .findFirst()
                .orElseThrow();
        String name = fresh.getFileName().toString();
        int end = name.length() - ".c9r".length();
        Files.move(fresh, fresh.resolveSibling(name.substring(0, end) + added + name.substring(end)));
        vault = unlock();
    }

    /** As where a folder was renamed on two machines at once; it is the one that holds something. */
    void giveAllDirectoriesOneId() throws IOException {
        vault.close();
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder.resolve("d"))) {
            all = tree.filter(Files::isRegularFile).toList();
        }
        List<Path> nodes = all.stream().filter(path -> path.endsWith("dir.c9r")).toList();
        assertEquals(2, nodes.size());
        byte[] one = Files.readAllBytes(nodes.get(0));
        byte[] other = Files.readAllBytes(nodes.get(1));
        Files.write(nodes.get(1), one);
        vault = unlock();
        if (list("/").stream().allMatch(name -> isEmpty("/" + name))) {
            vault.close();
            for (Path node : nodes) Files.write(node, other);
            vault = unlock();
        }
    }

    private boolean isEmpty(String path) {
        try {
            return Files.isRegularFile(path(path)) || list(path).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes it. */
    interface Making {
        void make() throws IOException;
    }

    private List<Path> contentFolders() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("d"), 2)) {
            return all.toList();
        }
    }

    private List<Path> nodes() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("d"), 3)) {
            return all.filter(path -> path.toString().matches(".*\\.c9[rs]") && !path.endsWith("dirid.c9r"))
                    .toList();
        }
    }

    /** The contents of all files, sorted: what must never become less. */
    List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        Files.walkFileTree(vault.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                contents.add(
                        Files.isSymbolicLink(file)
                                ? "link " + Files.readSymbolicLink(file)
                                : Files.readString(file, StandardCharsets.UTF_8));
                return FileVisitResult.CONTINUE;
            }
        });
        contents.sort(null);
        return contents;
    }

    List<String> list(String path) throws IOException {
        try (Stream<Path> entries = Files.list(path(path))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    boolean exists(String path) {
        return Files.exists(path(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        vault.close();
    }
}

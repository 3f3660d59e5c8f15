package app.latent.vault.sync;

import app.latent.vault.observed.Gate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.cryptomator.cryptolib.api.Cryptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps cryptofs from directories whose {@code dir.c9r} it does not survive. Of one that is empty, as a sync client's
 * placeholder is, or far too long, it remembers for ever that it is being read, and every later use of the directory
 * waits for that. Of one that is missing it remembers an ID made up on the spot, and does not see the real one arrive.
 *
 * <p>So each directory on the way is looked at first, and remembered when it is good; a bad one is looked at again each
 * time, and can be used as soon as it has become good.
 */
public final class DirectoryGate implements Gate {

    private static final int REMEMBERED = 5000;
    private static final String ROOT_ID = "";

    private final Cryptor cryptor;
    private final NodeNames names;
    private final Path data;
    private final Directory root;
    private volatile Consumer<Path> damaged = _ -> {};

    /** Good ones, by their cleartext path in cryptofs's file system. Guarded by itself. */
    private final Map<Path, Directory> good = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Directory> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Counts, so that nothing is remembered that was looked up before. Guarded by {@code good}. */
    private long relocations;

    private record Directory(String id, Path contentFolder) {}

    /**
     * @param vault the folder of the vault
     * @param cryptor of the vault; stays the caller's
     * @param shorteningThreshold of the vault
     */
    public DirectoryGate(Path vault, Cryptor cryptor, int shorteningThreshold) {
        this.cryptor = cryptor;
        this.names = new NodeNames(cryptor, shorteningThreshold);
        this.data = vault.resolve("d");
        this.root = directory(ROOT_ID);
    }

    NodeNames names() {
        return names;
    }

    void onDamage(Consumer<Path> listener) {
        damaged = listener;
    }

    private Directory directory(String id) {
        String hash = cryptor.fileNameCryptor().hashDirectoryId(id);
        return new Directory(id, data.resolve(hash.substring(0, 2)).resolve(hash.substring(2)));
    }

    @Override
    public void pass(Path cleartext) throws IOException {
        long before = relocations();
        Directory parent = root;
        Path at = cleartext.getRoot();
        for (Path name : cleartext) {
            if (parent == null) {
                throw new NoSuchFileException(cleartext.toString());
            }
            at = at.resolve(name);
            Directory known = known(at);
            parent = known == null ? look(parent, at, before) : known;
        }
    }

    private long relocations() {
        synchronized (good) {
            return relocations;
        }
    }

    private @Nullable Directory known(Path cleartext) {
        synchronized (good) {
            return good.get(cleartext);
        }
    }

    /** @return null when it is something else, or nothing */
    private @Nullable Directory look(Directory parent, Path cleartext, long before) throws IOException {
        String name = cleartext.getFileName().toString();
        Path directoryFile = parent.contentFolder()
                .resolve(names.nodeName(name, parent.id()))
                .resolve(Nodes.DIRECTORY_FILE);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(directoryFile, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!Nodes.isPossibleDirectoryFile(attributes)) {
                damaged.accept(cleartext);
                throw new FileSystemException(cleartext.toString(), null, "The directory's ciphertext is damaged");
            }
            Directory directory = directory(Files.readString(directoryFile, StandardCharsets.UTF_8));
            synchronized (good) {
                if (relocations == before) {
                    good.put(cleartext, directory);
                }
            }
            return directory;
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    @Override
    public void relocated(Path cleartext) {
        synchronized (good) {
            relocations++;
            good.keySet().removeIf(path -> path.startsWith(cleartext));
        }
    }
}

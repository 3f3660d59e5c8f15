package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.IdFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * The directory {@code /LOST+FOUND}, where what has no place any more can be seen again: with the directory ID that Cryptomator gives it, and in it, as there, a directory for
 * each content directory, by the name of that.
 */
final class LostAndFound {

    static final String NAME = "LOST+FOUND";

    /** Cryptomator's. */
    static final DirectoryId ID = new DirectoryId("recovery");

    private static final String MAKES_LONG = "_withVeryLongName";

    private final Ciphertext vault;
    private final Mending mending;

    /** Tells names of one repair from those of another. */
    private final String run = Integer.toString(new SecureRandom().nextInt(1 << 20), Character.MAX_RADIX);

    private int number = 1;

    LostAndFound(Ciphertext vault, Mending mending) {
        this.vault = vault;
        this.mending = mending;
    }

    private DirectoryId self() throws IOException {
        return directory(DirectoryId.ROOT, NAME, ID);
    }

    /** A directory of this name: the one that is there, else a new one with this ID. */
    private DirectoryId directory(DirectoryId parent, String name, DirectoryId fresh) throws IOException {
        String node = node(parent, name);
        DirectoryId there = there(node);
        if (there == null && mending.isThere(node)) throw new FileAlreadyExistsException(NAME);
        DirectoryId id = there == null ? fresh : there;
        mending.createContent(id);
        if (there == null) mending.createNode(node, id);
        return id;
    }

    private @Nullable DirectoryId there(String node) throws IOException {
        try {
            return IdFile.read(vault.store(), node).id();
        } catch (NoSuchFileException | NotDirectoryException _) {
            return null;
        } catch (IllegalArgumentException _) {
            throw new FileAlreadyExistsException(NAME);
        }
    }

    private String node(DirectoryId parent, String name) {
        return vault.cryptor().contentDirectory(parent) + "/"
                + vault.names().encrypt(parent, name).onDisk();
    }

    /** Shows a content directory, whose ID is known: all in it keeps its name. */
    void hook(String content, DirectoryId id) throws IOException {
        mending.createNode(node(self(), hash(content)), id);
    }

    /** How Cryptomator calls it: the name of the content directory without a slash. */
    private static String hash(String content) {
        return content.substring(content.indexOf('/') + 1).replace("/", "");
    }

    /**
     * Moves a node there.
     *
     * @param name in cleartext; null where it is lost
     */
    void take(String node, @Nullable String name) throws IOException {
        String from = RelativePaths.parent(node);
        DirectoryId directory = directory(self(), hash(from), DirectoryId.random());
        if (Names.isShortened(node) && isFolder(node)) takeShortened(node, directory, name);
        else mending.move(node, freePlace(directory, name == null ? kind(node) : name));
    }

    private boolean isFolder(String node) throws IOException {
        BackingStat stat = vault.store().stat(node);
        return stat != null && stat.isFolder();
    }

    private String freePlace(DirectoryId directory, String name) throws IOException {
        boolean given = !name.endsWith("#");
        String base = given ? name : name.substring(0, name.length() - 1);
        String candidate = given ? base : base + number++ + "_" + run;
        while (mending.isThere(node(directory, candidate))) candidate = base + number++ + "_" + run;
        return node(directory, candidate);
    }

    /** The new long name first: a crash in between leaves a node that says where it belongs. */
    private void takeShortened(String node, DirectoryId directory, @Nullable String name) throws IOException {
        String base = name == null ? kind(node).replace("#", "") : name;
        NodeName fresh = vault.names().encrypt(directory, longEnough(directory, name, base));
        String file = node + "/" + NodeName.LONG_NAME_FILE;
        if (mending.isThere(file) && !mending.isThere(file + ".bak")) mending.move(file, file + ".bak");
        mending.write(file, fresh.full().getBytes(StandardCharsets.US_ASCII));
        mending.move(node, vault.cryptor().contentDirectory(directory) + "/" + fresh.onDisk());
    }

    private String longEnough(DirectoryId directory, @Nullable String name, String base) throws IOException {
        String candidate = name == null ? base + number++ + "_" + run : name;
        while (!vault.names().encrypt(directory, candidate).isShortened()
                || mending.isThere(node(directory, candidate))) {
            candidate += MAKES_LONG;
        }
        return candidate;
    }

    /** What a node without a name is called, before its number. */
    private String kind(String node) throws IOException {
        if (mending.isThere(node + "/" + NodeName.DIRECTORY_FILE)) return "directory#";
        return mending.isThere(node + "/" + NodeName.SYMLINK_FILE) ? "symlink#" : "file#";
    }
}

package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in a content directory. */
final class Lister {

    private record Entry(String name, BackingStat.Kind kind) {}

    private final BackingStore store;
    private final NodeNames names;

    Lister(BackingStore store, NodeNames names) {
        this.store = store;
        this.names = names;
    }

    void list(TreePath path, Directory directory, Nodes nodes, VaultTree.Entries entries) throws IOException {
        for (Entry entry : entries(directory)) {
            String name = nameOf(directory, entry.name());
            if (name == null) continue;
            Place place = new Place(path.resolve(name), directory, names.encrypt(directory.id(), name));
            if (!place.name().onDisk().equals(entry.name())) continue;
            if (entry.kind() == BackingStat.Kind.FILE && !place.name().isShortened()) {
                entries.entry(name, Node.Kind.FILE);
            } else {
                tell(nodes, place, entries);
            }
        }
    }

    private void tell(Nodes nodes, Place place, VaultTree.Entries entries) throws IOException {
        Nodes.Look look;
        try {
            look = nodes.look(place);
        } catch (BrokenNodeException _) {
            return;
        }
        if (look != null) entries.entry(place.path().name(), look.kind());
    }

    private List<Entry> entries(Directory directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        store.list(directory.contentDirectory(), (name, kind) -> {
            if (NodeName.isNode(name)) entries.add(new Entry(name, kind));
        });
        return entries;
    }

    /** Whether nothing in a content directory decrypts as a node's name. */
    boolean isEmpty(Directory directory) throws IOException {
        for (Entry entry : entries(directory)) {
            if (nameOf(directory, entry.name()) != null) return false;
        }
        return true;
    }

    /** @return null when it is no node's */
    private @Nullable String nameOf(Directory directory, String onDisk) throws IOException {
        if (onDisk.endsWith(NodeName.SUFFIX)) return names.decrypt(directory.id(), onDisk);
        String full = longName(directory.contentDirectory() + "/" + onDisk);
        return full == null ? null : names.decrypt(directory.id(), full);
    }

    private @Nullable String longName(String nodePath) throws IOException {
        try (var file = store.open(nodePath + "/" + NodeName.LONG_NAME_FILE, BackingStore.Access.READ)) {
            long size = file.stat().size();
            if (size > NodeName.LONGEST_FULL_NAME) return null;
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            file.read(bytes, 0);
            return StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
        } catch (NoSuchFileException | NotDirectoryException _) {
            return null;
        }
    }

    @Nullable TreePath pathOf(String ciphertext, Directories directories) throws IOException {
        String[] parts = ciphertext.split("/");
        if (parts.length < 4 || !NodeName.isNode(parts[3])) return null;
        Directories.Known parent = parentOf(parts, directories);
        String name = parent == null ? null : nameOf(parent.directory(), parts[3]);
        return parent == null || name == null ? null : parent.path().resolve(name);
    }

    @Nullable TreePath directoryOf(String ciphertext, Directories directories) {
        String[] parts = ciphertext.split("/");
        Directories.Known parent = parts.length < 4 ? null : parentOf(parts, directories);
        return parent == null ? null : parent.path();
    }

    private static Directories.@Nullable Known parentOf(String[] parts, Directories directories) {
        return directories.withContent(parts[0] + "/" + parts[1] + "/" + parts[2]);
    }
}

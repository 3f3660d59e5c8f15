package app.latent.vault.witness;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.witness.NodeState.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at nodes in the store: their headers' nonces and their chunks' tags, never at what is encrypted between those. Needs no key. */
final class NodeReader {

    /** Bytes: a page, and less than a chunk. */
    private static final int SMALL = 4096;

    private final BackingStore store;
    private final CiphertextSizes sizes;

    NodeReader(BackingStore store, CiphertextSizes sizes) {
        this.store = store;
        this.sizes = sizes;
    }

    /** The nodes in a content directory; none where there are more than so many, or it cannot be read. */
    List<String> nodes(String folder, int most) throws IOException {
        List<String> nodes = new ArrayList<>();
        try {
            store.list(folder, (name, _) -> {
                if (NodeName.isNode(name) && nodes.size() <= most) nodes.add(RelativePaths.entry(folder, name));
            });
        } catch (IOException | RuntimeException _) {
            return List.of();
        }
        return nodes.size() > most ? List.of() : nodes;
    }

    /** Where what makes a node is, and what a look at it told. */
    private record Item(Kind kind, String path, BackingStat stat) {}

    /**
     * Looks at a node. Of one that cannot be read nothing is known.
     *
     * @param known what it was; where all that a look costs one call for is the same, that is believed
     */
    Seen see(String node, @Nullable Memory known) {
        try {
            Item item = item(node);
            if (item == null) return none(node);
            Stamp stamp = Stamp.of(item.stat());
            if (known != null && known.stamp().equals(stamp) && known.state().kind() == item.kind()) {
                return new Seen(node, known.longName(), known.state(), stamp, true);
            }
            return read(node, item);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return none(node);
        } catch (IOException | RuntimeException _) {
            return Seen.unclear(node);
        }
    }

    private Seen none(String node) {
        try {
            return store.stat(node) == null ? Seen.absent(node) : Seen.unclear(node);
        } catch (IOException | RuntimeException _) {
            return Seen.unclear(node);
        }
    }

    /**
     * What a look at a node tells, that is there.
     *
     * @return null where it cannot be looked at, or is another kind
     */
    @Nullable Stamp stamp(String node, Kind kind) {
        String inner = kind == Kind.LINK ? NodeName.SYMLINK_FILE : NodeName.CONTENTS_FILE;
        boolean plain = kind == Kind.FILE && !node.endsWith(NodeName.SHORTENED_SUFFIX);
        try {
            BackingStat stat = store.stat(plain ? node : node + "/" + inner);
            return stat == null || !stat.isFile() ? null : Stamp.of(stat);
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }

    /** Looks at a node that we have just written, most often a file: without asking what it is first. */
    Seen seeWritten(String node) {
        if (node.endsWith(NodeName.SHORTENED_SUFFIX)) return see(node, null);
        try (BackingFile file = store.open(node, Access.READ)) {
            return read(node, "", Kind.FILE, file);
        } catch (IOException | RuntimeException _) {
            return see(node, null);
        }
    }

    private @Nullable Item item(String node) throws IOException {
        BackingStat stat = store.stat(node);
        if (stat == null) return null;
        boolean shortened = node.endsWith(NodeName.SHORTENED_SUFFIX);
        if (stat.isFile()) return shortened ? null : new Item(Kind.FILE, node, stat);
        if (!stat.isFolder()) return null;
        Item directory = inner(node, Kind.DIRECTORY, NodeName.DIRECTORY_FILE);
        if (directory != null) return directory;
        Item link = inner(node, Kind.LINK, NodeName.SYMLINK_FILE);
        return link == null && shortened ? inner(node, Kind.FILE, NodeName.CONTENTS_FILE) : link;
    }

    private @Nullable Item inner(String node, Kind kind, String name) throws IOException {
        String path = node + "/" + name;
        BackingStat stat = store.stat(path);
        return stat == null || !stat.isFile() ? null : new Item(kind, path, stat);
    }

    private Seen read(String node, Item item) throws IOException {
        String longName = node.endsWith(NodeName.SHORTENED_SUFFIX) ? longName(node) : "";
        try (BackingFile file = store.open(item.path(), Access.READ)) {
            return read(node, longName, item.kind(), file);
        }
    }

    private Seen read(String node, String longName, Kind kind, BackingFile file) throws IOException {
        Stamp stamp = Stamp.of(file.opened());
        NodeState state = kind == Kind.DIRECTORY ? directory(file) : content(kind, file, stamp.size());
        // Whoever writes to it now will be done later, and this be neither the one version nor the other.
        boolean still = Stamp.of(file.stat()).equals(stamp);
        return still && state != null ? new Seen(node, longName, state, stamp, true) : Seen.unclear(node);
    }

    private static NodeState directory(BackingFile file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(DirectoryId.LONGEST + 1);
        file.read(bytes, 0);
        byte[] id = Arrays.copyOf(bytes.array(), bytes.position());
        DirectoryId.parse(id);
        return NodeState.ofDirectory(id);
    }

    /** @return null where it was cut meanwhile */
    private @Nullable NodeState content(Kind kind, BackingFile file, long size) throws IOException {
        long cleartext = sizes.cleartextOf(size);
        if (size <= SMALL) return small(kind, file, (int) size, cleartext > 0);
        byte[] lineage = new byte[NodeState.LINEAGE];
        if (file.read(ByteBuffer.wrap(lineage), 0) < lineage.length) return null;
        long chunks = ContentSizes.chunks(cleartext);
        if (chunks > Integer.MAX_VALUE / NodeState.TAG) throw new IllegalArgumentException("absurdly long");
        byte[] tags = new byte[(int) chunks * NodeState.TAG];
        for (int i = 0; i < chunks; i++) {
            long end = sizes.offsetOf(i) + ContentSizes.lengthOf(i, cleartext) + sizes.overhead();
            ByteBuffer tag = ByteBuffer.wrap(tags, i * NodeState.TAG, NodeState.TAG);
            if (file.read(tag, end - NodeState.TAG) < NodeState.TAG) return null;
        }
        return NodeState.of(kind, lineage, size, tags);
    }

    /** One call for all of it costs less than two. */
    private static @Nullable NodeState small(Kind kind, BackingFile file, int size, boolean hasChunk)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        if (file.read(bytes, 0) < size) return null;
        byte[] lineage = Arrays.copyOf(bytes.array(), NodeState.LINEAGE);
        int tag = hasChunk ? NodeState.TAG : 0;
        return NodeState.of(kind, lineage, size, Arrays.copyOfRange(bytes.array(), size - tag, size));
    }

    /** The full name of a node whose name is shortened; empty where it is not known. */
    String longName(String node) {
        try (BackingFile file = store.open(node + "/" + NodeName.LONG_NAME_FILE, Access.READ)) {
            long size = file.opened().size();
            if (size > NodeName.LONGEST_FULL_NAME) return "";
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            file.read(bytes, 0);
            return StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
        } catch (IOException _) {
            return "";
        }
    }
}

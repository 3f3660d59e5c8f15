package app.latent.vault.health;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.LongName;
import app.latent.vault.tree.LongNames;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The directories that a walk has met: where their names and their nodes are, and where that is in cleartext. For several threads once all are hooked. */
final class Directories {

    /** What a walk meets beyond is a circle. */
    private static final int DEEPEST = 10_000;

    static final int NOT_REACHED = DEEPEST;

    private static final int REMEMBERED = 10_000;

    /** @param node empty for the root */
    private record Hooked(DirectoryId id, String node) {}

    private final Ciphertext vault;
    private final LongNames longNames;
    private final Map<String, Hooked> hooked = new HashMap<>();
    private final Map<String, DirectoryId> orphans = new HashMap<>();
    private final Map<String, TreePath> known = new ConcurrentHashMap<>();

    Directories(Ciphertext vault) {
        this.vault = vault;
        this.longNames = new LongNames(vault.store());
        hooked.put(vault.cryptor().contentDirectory(DirectoryId.ROOT), new Hooked(DirectoryId.ROOT, ""));
    }

    /** Of bytes that are none. */
    static @Nullable DirectoryId legal(String id) {
        try {
            return DirectoryId.parse(id.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    void hook(String content, DirectoryId id, String node) {
        hooked.put(content, new Hooked(id, node));
        known.clear();
    }

    void orphan(String content, DirectoryId id) {
        orphans.put(content, id);
    }

    /** By which the names in a content directory are encrypted; null when that is not known. */
    @Nullable DirectoryId id(String content) {
        Hooked known = hooked.get(content);
        return known == null ? orphans.get(content) : known.id();
    }

    boolean isHooked(String content) {
        return hooked.containsKey(content);
    }

    /** The node of a directory; null for the root and for what nothing leads to. */
    @Nullable String node(String content) {
        Hooked known = hooked.get(content);
        return known == null || known.node().isEmpty() ? null : known.node();
    }

    /** How many names lead from the root to a node, all of which can be read, and not by way of a content directory; {@link #NOT_REACHED} where none do. */
    int depth(String node, String without) throws IOException {
        String at = node;
        for (int depth = 1; depth < DEEPEST; depth++) {
            String content = RelativePaths.parent(at);
            if (content.equals(without) || nameOf(at) == null) return NOT_REACHED;
            String above = node(content);
            if (above == null) return isHooked(content) ? depth : NOT_REACHED;
            at = above;
        }
        return NOT_REACHED;
    }

    /**
     * One of the nodes that are above each other, in a circle that a node is in or below: always the same.
     *
     * @return null where there is none
     */
    @Nullable String inCircle(String node) {
        List<String> way = new ArrayList<>();
        Set<String> met = new HashSet<>();
        @Nullable String at = node;
        while (at != null && met.add(at)) {
            way.add(at);
            at = node(RelativePaths.parent(at));
        }
        return at == null ? null : Collections.min(way.subList(way.indexOf(at), way.size()));
    }

    /** The full name of a node: {@code encryptedName.c9r}, with the mark of a sync client in it; null when that cannot be told. */
    @Nullable String fullName(String node) throws IOException {
        return longNames.full(RelativePaths.parent(node), RelativePaths.name(node));
    }

    /** The cleartext name of a node in its content directory; null when it has none. */
    @Nullable String nameOf(String node) throws IOException {
        DirectoryId parent = id(RelativePaths.parent(node));
        String full = parent == null ? null : readableName(node);
        return parent == null || full == null ? null : vault.names().decrypt(parent, full);
    }

    private @Nullable String readableName(String node) throws IOException {
        try {
            return fullName(node);
        } catch (FileSystemException _) {
            // The disk does not give it: that is told of the node.
            return null;
        }
    }

    /**
     * The name on disk that an entry had before one of its last characters was changed: the rest of it shows that.
     *
     * @return null where it was no node's
     */
    @Nullable String nameBeforeEndingChanged(String entry) throws IOException {
        String name = RelativePaths.name(entry);
        DirectoryId parent = id(RelativePaths.parent(entry));
        int base = name.length() - NodeName.SUFFIX.length();
        if (parent == null || base <= 0) return null;
        String plain = name.substring(0, base) + NodeName.SUFFIX;
        if (vault.names().decrypt(parent, plain) != null) return plain;
        String shortened = name.substring(0, base) + NodeName.SHORTENED_SUFFIX;
        boolean its = LongName.read(vault.store(), entry) instanceof LongName.Text text
                && NodeName.shortened(text.text()).equals(shortened);
        return its ? shortened : null;
    }

    /** The content directory of the directory in which this is a name; null where it is one in none. */
    @Nullable String contentWith(String full) {
        for (Map.Entry<String, Hooked> entry : hooked.entrySet()) {
            if (vault.names().decrypt(entry.getValue().id(), full) != null) return entry.getKey();
        }
        return null;
    }

    /** Where something is: a node, or something in one or beside it. */
    Spot spot(String ciphertext) throws IOException {
        String[] parts = ciphertext.split("/", 5);
        if (parts.length < 3) return Spot.of(ciphertext);
        String content = String.join("/", parts[0], parts[1], parts[2]);
        TreePath folder = path(content);
        if (parts.length == 3) return new Spot(ciphertext, folder, folder == null ? null : "");
        String node = content + "/" + parts[3];
        String name = parts[3].equals(NodeName.DIRECTORY_ID_BACKUP) ? "" : nameOf(node);
        return new Spot(ciphertext, folder, name);
    }

    /** The cleartext path of a directory; null when no path leads there, or one that cannot be read. */
    @Nullable TreePath path(String content) throws IOException {
        List<String> names = new ArrayList<>();
        String at = content;
        for (int depth = 0; depth < DEEPEST; depth++) {
            TreePath above = known.get(at);
            String node = node(at);
            if (above == null && isHooked(at) && node == null) above = TreePath.ROOT;
            if (above != null) return remember(content, below(above, names));
            String name = node == null ? null : nameOf(node);
            if (node == null || name == null) return null;
            names.add(name);
            at = RelativePaths.parent(node);
        }
        return null;
    }

    private static TreePath below(TreePath above, List<String> names) {
        List<String> all = new ArrayList<>(above.names());
        all.addAll(names.reversed());
        return new TreePath(all);
    }

    private TreePath remember(String content, TreePath path) {
        if (known.size() > REMEMBERED) known.clear();
        known.put(content, path);
        return path;
    }

    /** Those that are in themselves in the end, so that neither the root nor an orphan leads there. */
    Set<String> circles() {
        Set<String> leading = new HashSet<>();
        Set<String> circles = new HashSet<>();
        for (String content : hooked.keySet()) {
            Set<String> way = new HashSet<>();
            @Nullable String at = content;
            while (at != null && !leading.contains(at) && !circles.contains(at) && way.add(at)) {
                String node = node(at);
                at = node == null ? null : RelativePaths.parent(node);
            }
            boolean circle = at != null && !leading.contains(at);
            (circle ? circles : leading).addAll(way);
        }
        return circles;
    }
}

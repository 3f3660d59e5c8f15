package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.health.Seen.Collision;
import app.latent.vault.health.Seen.Odd;
import app.latent.vault.health.Seen.Suspicion;
import app.latent.vault.tree.EntryNames;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a vault is made of, as one walk has met it: its directories, and what is wrong with them. */
final class Structure {

    /** More than folders with one ID are above each other. */
    private static final int MOST_ROUNDS = 10;

    private final Ciphertext vault;
    private final Seen seen;
    private final Consumer<Finding> good;
    private final Directories directories;
    private final List<Finding> told = new ArrayList<>();

    /** By the path of the node. */
    private final Map<String, EntryNames.Copy> copies = new HashMap<>();

    private Structure(Ciphertext vault, Seen seen, Consumer<Finding> good) {
        this.vault = vault;
        this.seen = seen;
        this.good = good;
        this.directories = new Directories(vault);
    }

    /**
     * @param sizes whether to look at the size of every file
     * @param good is told what is whole, of which nothing is kept; its spots have no cleartext
     * @param step called now and then; what it throws ends the walk
     */
    static Structure examine(Ciphertext vault, boolean sizes, Consumer<Finding> good, Runnable step)
            throws IOException {
        Seen seen = new Walk(vault, sizes, good, step).walk();
        Structure structure = new Structure(vault, seen, good);
        structure.conclude();
        return structure;
    }

    /** Problems, and what is told all the same. */
    List<Finding> findings() {
        return told;
    }

    Directories directories() {
        return directories;
    }

    long files() {
        return seen.files;
    }

    long bytes() {
        return seen.bytes;
    }

    int folders() {
        return seen.contents.size();
    }

    /** Every folder that holds nodes, in an order that is always the same. */
    List<String> contents() {
        List<String> all = new ArrayList<>(seen.contents.keySet());
        all.addAll(seen.strays);
        all.sort(null);
        return all;
    }

    private void conclude() throws IOException {
        hookAll();
        findOrphans();
        findCopies();
        settleCollisions();
        for (Suspicion suspicion : seen.suspicions) {
            Finding finding = suspicion.finding().apply(directories.spot(suspicion.path()));
            // A copy is called otherwise than its long name says, or may have come without one.
            boolean explained = finding instanceof NameFinding && copies.containsKey(suspicion.path());
            if (!explained) told.add(finding);
        }
        tellDirectories();
        for (Map.Entry<String, EntryNames.Copy> copy : copies.entrySet()) {
            TreePath folder = directories.path(RelativePaths.parent(copy.getKey()));
            told.add(new ContentFinding.ConflictCopy(
                    new Spot(copy.getKey(), folder, copy.getValue().name())));
        }
    }

    private void hookAll() {
        seen.nodes.forEach((text, node) -> {
            DirectoryId id = Directories.legal(text);
            if (id != null) directories.hook(vault.cryptor().contentDirectory(id), id, node);
        });
    }

    private void findOrphans() throws IOException {
        List<String> orphans = new ArrayList<>(seen.strays);
        for (String content : seen.contents.keySet()) {
            if (!directories.isHooked(content)) orphans.add(content);
        }
        for (String content : orphans) {
            DirectoryId id = IdBackup.read(vault, content);
            boolean its = id != null
                    && (seen.strays.contains(content)
                            || vault.cryptor().contentDirectory(id).equals(content));
            if (id != null && its) directories.orphan(content, id);
            told.add(new DirectoryFinding.OrphanContentDir(Spot.of(content), its, !seen.holding.contains(content)));
        }
    }

    private void findCopies() throws IOException {
        for (Odd odd : seen.odd) {
            DirectoryId parent = directories.id(odd.content());
            String node = odd.content() + "/" + odd.name();
            @Nullable String full = odd.folder() ? directories.fullName(node) : null;
            EntryNames.Copy copy = parent == null ? null : vault.names().copy(parent, odd.name(), full);
            if (copy != null) copies.put(node, copy);
        }
    }

    /** Of several nodes with one directory ID, which one leads to its files. */
    private void settleCollisions() throws IOException {
        Map<String, Set<String>> byId = new TreeMap<>();
        for (Collision collision : seen.collisions) {
            Set<String> nodes = byId.computeIfAbsent(collision.id(), _ -> new TreeSet<>());
            nodes.add(collision.first());
            nodes.add(collision.node());
        }
        byId.values().forEach(nodes -> nodes.removeIf(copies::containsKey));
        byId.values().removeIf(Set::isEmpty);
        // What one leads to may be above another.
        for (int round = 0; round < MOST_ROUNDS && keepReached(byId); round++) {}
        for (Map.Entry<String, Set<String>> same : byId.entrySet()) {
            String kept = kept(same.getKey(), same.getValue());
            for (String node : same.getValue()) {
                if (node.equals(kept)) continue;
                told.add(new DirectoryFinding.DirIdCollision(directories.spot(node), directories.spot(kept)));
            }
        }
    }

    /** @return whether another node leads to a directory than before */
    private boolean keepReached(Map<String, Set<String>> byId) throws IOException {
        boolean changed = false;
        for (Map.Entry<String, Set<String>> same : byId.entrySet()) {
            DirectoryId id = Directories.legal(same.getKey());
            if (id == null) continue;
            String content = vault.cryptor().contentDirectory(id);
            List<Candidate> reached = new ArrayList<>();
            for (String node : same.getValue()) {
                int depth = directories.depth(node, content);
                if (depth != Directories.NOT_REACHED) reached.add(new Candidate(node, changed(node), depth));
            }
            String kept = reached.stream()
                    .min(Candidate.ORDER)
                    .map(Candidate::node)
                    .orElse(same.getValue().iterator().next());
            changed |= !kept.equals(directories.node(content));
            directories.hook(content, id, kept);
        }
        return changed;
    }

    /**
     * A node that may be the one that leads to a directory: the one that came last, as an older one may be what a sync client, which brings a new name, has not taken away yet.
     *
     * @param depth how many names lead there
     */
    private record Candidate(String node, FileTime changed, int depth) {
        private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::changed)
                .reversed()
                .thenComparingInt(Candidate::depth)
                .thenComparing(Candidate::node);
    }

    /** When a node was made or renamed on this computer. */
    private FileTime changed(String node) throws IOException {
        FileTime latest = FileTime.fromMillis(0);
        for (String path : List.of(node, node + "/" + NodeName.DIRECTORY_FILE)) {
            BackingStat stat = vault.store().stat(path);
            if (stat != null && stat.changed().compareTo(latest) > 0) latest = stat.changed();
        }
        return latest;
    }

    private String kept(String id, Set<String> nodes) {
        DirectoryId legal = Directories.legal(id);
        String node = legal == null ? null : directories.node(vault.cryptor().contentDirectory(legal));
        return node == null ? nodes.iterator().next() : node;
    }

    private void tellDirectories() throws IOException {
        Set<String> circles = directories.circles();
        for (Map.Entry<String, String> entry : withRoot().entrySet()) {
            DirectoryId id = entry.getKey().isEmpty() ? DirectoryId.ROOT : Directories.legal(entry.getKey());
            @Nullable String content = id == null ? null : vault.cryptor().contentDirectory(id);
            @Nullable Boolean backup = content == null ? null : seen.contents.get(content);
            if (content != null && circles.contains(content)) {
                told.add(new DirectoryFinding.UnreachableDir(directories.spot(entry.getValue())));
            }
            if (content == null || backup == null) {
                told.add(new DirectoryFinding.MissingContentDir(directories.spot(entry.getValue())));
            } else if (backup) {
                good.accept(new DirectoryFinding.HealthyDir(Spot.of(content)));
            } else {
                told.add(new DirectoryFinding.MissingDirIdBackup(directories.spot(content)));
            }
        }
    }

    /** Of each directory ID its node, where it has one. */
    private Map<String, String> withRoot() {
        Map<String, String> all = new HashMap<>(seen.nodes);
        all.put("", "");
        return all;
    }

    /** Of those findings the ones that another walk has met as well: what has changed in between was no damage. */
    List<Finding> alsoIn(Structure later) {
        Set<String> again = new HashSet<>();
        for (Finding finding : later.told) again.add(key(finding));
        return told.stream().filter(finding -> again.contains(key(finding))).toList();
    }

    private static String key(Finding finding) {
        return finding.kind() + " " + finding.at().ciphertext();
    }
}

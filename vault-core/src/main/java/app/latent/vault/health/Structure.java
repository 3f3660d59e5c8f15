package app.latent.vault.health;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.health.Seen.Collision;
import app.latent.vault.health.Seen.Odd;
import app.latent.vault.health.Seen.Suspicion;
import app.latent.vault.tree.EntryNames;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a vault is made of, as one walk has met it: its directories, and what is wrong with them. */
final class Structure {

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
        preferOriginals();
        for (Suspicion suspicion : seen.suspicions) {
            Finding finding = suspicion.finding().apply(directories.spot(suspicion.path()));
            boolean explained =
                    finding instanceof NameFinding.LongShortNamesMismatch && copies.containsKey(suspicion.path());
            if (!explained) told.add(finding);
        }
        tellCollisions();
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

    /** Where a copy was met before what it is a copy of. */
    private void preferOriginals() {
        for (Collision collision : seen.collisions) {
            DirectoryId id = Directories.legal(collision.id());
            if (id != null && copies.containsKey(collision.first()) && !copies.containsKey(collision.node())) {
                directories.hook(vault.cryptor().contentDirectory(id), id, collision.node());
            }
        }
    }

    private void tellCollisions() throws IOException {
        for (Collision collision : seen.collisions) {
            if (copies.containsKey(collision.node()) || copies.containsKey(collision.first())) continue;
            boolean inOrder = collision.first().compareTo(collision.node()) < 0;
            told.add(new DirectoryFinding.DirIdCollision(
                    directories.spot(inOrder ? collision.node() : collision.first()),
                    directories.spot(inOrder ? collision.first() : collision.node())));
        }
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

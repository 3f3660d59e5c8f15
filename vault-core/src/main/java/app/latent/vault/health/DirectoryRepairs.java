package app.latent.vault.health;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.health.DirectoryFinding.DamagedDirIdBackup;
import app.latent.vault.health.DirectoryFinding.DirIdCollision;
import app.latent.vault.health.DirectoryFinding.EmptyDirFile;
import app.latent.vault.health.DirectoryFinding.LooseDirFile;
import app.latent.vault.health.DirectoryFinding.MissingContentDir;
import app.latent.vault.health.DirectoryFinding.MissingDirIdBackup;
import app.latent.vault.health.DirectoryFinding.ObeseDirFile;
import app.latent.vault.health.DirectoryFinding.OrphanContentDir;
import app.latent.vault.health.DirectoryFinding.UnreachableDir;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings directories and their content directories together again. That an ID belongs to a content directory is beyond doubt, as that is called by a keyed hash
 * of it; which node lacks it is, where the node's own ID differs in one character or was cut, or where there is one of each only.
 */
final class DirectoryRepairs {

    /** Characters that must be left of an ID to know it again. */
    private static final int ENOUGH_OF_ID = 8;

    /** Longer than any ID, so that one that something was added to is known again. */
    private static final int MOST_READ = 256;

    private final Ciphertext vault;
    private final Directories directories;
    private final List<Finding> findings;
    private final Mending mending;
    private final LostAndFound lost;
    private final Planner.Steps steps;

    /** Content directories that nothing leads to and their IDs, null where that is lost; without those that are taken care of. */
    private final Map<String, @Nullable DirectoryId> orphans = new LinkedHashMap<>();

    private final Map<String, Finding> orphanFindings = new HashMap<>();

    /** Nodes by whose moving circles are broken. */
    private final Set<String> circles = new HashSet<>();

    DirectoryRepairs(
            Ciphertext vault,
            Structure structure,
            List<Finding> findings,
            Mending mending,
            LostAndFound lost,
            Planner.Steps steps) {
        this.vault = vault;
        this.directories = structure.directories();
        this.findings = findings;
        this.mending = mending;
        this.lost = lost;
        this.steps = steps;
    }

    void plan() throws IOException {
        findOrphans();
        List<Finding> broken = new ArrayList<>();
        for (Finding finding : findings) {
            switch (finding) {
                case MissingDirIdBackup _, DamagedDirIdBackup _ -> writeBackup(finding);
                case MissingContentDir missing -> findContent(missing);
                case ObeseDirFile obese -> findContent(obese);
                case EmptyDirFile empty -> broken.add(empty);
                case TypeFinding.UnknownType unknown -> broken.add(unknown);
                case DirIdCollision collision -> giveAnotherId(collision);
                case UnreachableDir unreachable -> breakCircle(unreachable);
                default -> {}
            }
        }
        findOnly(broken);
        for (Finding finding : findings) {
            if (finding instanceof LooseDirFile loose) deleteLoose(loose);
        }
        showOrphans();
    }

    private void findOrphans() throws IOException {
        Set<DirectoryId> loose = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (!(finding instanceof LooseDirFile)) continue;
            DirectoryId id = Directories.legal(read(finding.at().ciphertext()));
            if (id != null) loose.add(id);
        }
        for (Finding finding : findings) {
            if (!(finding instanceof OrphanContentDir orphan)) continue;
            String content = orphan.at().ciphertext();
            DirectoryId id = directories.id(content);
            for (DirectoryId other : loose) {
                if (id == null && vault.cryptor().contentDirectory(other).equals(content)) id = other;
            }
            orphans.put(content, id);
            orphanFindings.put(content, orphan);
        }
    }

    private String read(String path) throws IOException {
        return new String(vault.beginning(path, MOST_READ), StandardCharsets.ISO_8859_1);
    }

    private void writeBackup(Finding finding) {
        String content = finding.at().ciphertext();
        DirectoryId id = directories.id(content);
        if (id == null) return;
        steps.add(
                finding,
                "write the second copy of the directory ID of " + Planner.words(finding.at()),
                () -> mending.write(IdBackup.path(content), IdBackup.of(vault, id)));
    }

    private void findContent(Finding finding) throws IOException {
        String node = finding.at().ciphertext();
        if (node.isEmpty()) return;
        String text = read(node + "/" + NodeName.DIRECTORY_FILE);
        DirectoryId right = corrected(text);
        if (right != null) {
            restore(finding, right);
        } else if (finding instanceof MissingContentDir) {
            DirectoryId id = Directories.legal(text);
            String elsewhere = id == null ? null : elsewhere(id);
            if (id != null && elsewhere != null) moveBack(finding, elsewhere, id);
            else if (id != null) create(finding, id);
        }
    }

    /** The ID of an orphan that this one was before it was changed, cut or lengthened. */
    private @Nullable DirectoryId corrected(String text) {
        boolean anyUnnamed = false;
        for (Map.Entry<String, @Nullable DirectoryId> orphan : orphans.entrySet()) {
            DirectoryId id = orphan.getValue();
            anyUnnamed |= id == null;
            boolean moved = id != null && !vault.cryptor().contentDirectory(id).equals(orphan.getKey());
            if (id != null && !moved && isLeftOf(text, id.value())) return id;
        }
        String start = text.substring(0, Math.min(text.length(), DirectoryId.LONGEST));
        if (!anyUnnamed || start.isEmpty()) return null;
        if (isOfUnnamed(start)) return new DirectoryId(start);
        String found = SingleError.correct(start, SingleError.ID_CHARACTERS, this::isOfUnnamed);
        return found == null ? null : new DirectoryId(found);
    }

    /** Whether this is the ID of an orphan whose own is lost. */
    private boolean isOfUnnamed(String id) {
        DirectoryId legal = Directories.legal(id);
        String content = legal == null ? null : vault.cryptor().contentDirectory(legal);
        return content != null && orphans.containsKey(content) && orphans.get(content) == null;
    }

    private static boolean isLeftOf(String text, String id) {
        boolean cut = text.length() >= ENOUGH_OF_ID && id.startsWith(text);
        if (cut || (id.length() >= ENOUGH_OF_ID && text.startsWith(id))) return true;
        if (text.length() != id.length()) return false;
        int different = 0;
        for (int i = 0; i < id.length(); i++) different += text.charAt(i) == id.charAt(i) ? 0 : 1;
        return different <= 1;
    }

    private @Nullable String elsewhere(DirectoryId id) {
        for (Map.Entry<String, @Nullable DirectoryId> orphan : orphans.entrySet()) {
            if (id.equals(orphan.getValue())) return orphan.getKey();
        }
        return null;
    }

    private void restore(Finding finding, DirectoryId id) {
        String node = finding.at().ciphertext();
        String content = vault.cryptor().contentDirectory(id);
        orphans.remove(content);
        steps.add(
                finding,
                "give " + Planner.words(finding.at()) + " its directory ID back, which was found with its files",
                () -> {
                    mending.write(node + "/" + NodeName.DIRECTORY_FILE, id.bytes());
                    boolean backedUp = id.equals(IdBackup.read(vault, content));
                    if (!backedUp) mending.write(IdBackup.path(content), IdBackup.of(vault, id));
                });
    }

    private void moveBack(Finding finding, String from, DirectoryId id) {
        orphans.remove(from);
        String content = vault.cryptor().contentDirectory(id);
        steps.add(finding, "move the files of " + Planner.words(finding.at()) + " back to their place", () -> {
            String above = RelativePaths.parent(content);
            if (!mending.isThere(above)) vault.store().createFolder(above);
            mending.move(from, content);
        });
    }

    private void create(Finding finding, DirectoryId id) {
        steps.add(
                finding,
                "make " + Planner.words(finding.at()) + " usable again, as an empty folder",
                () -> mending.createContent(id));
    }

    /** The files stay where the other leads to: so nothing is lost, and nothing that happens in one folder happens in the other any more. */
    private void giveAnotherId(DirIdCollision collision) throws IOException {
        String node = collision.at().ciphertext();
        String other = collision.other().ciphertext();
        String file = node + "/" + NodeName.DIRECTORY_FILE;
        DirectoryId id = Directories.legal(read(file));
        if (id == null) return;
        if (directories.depth(other, vault.cryptor().contentDirectory(id)) == Directories.NOT_REACHED) return;
        String words =
                "make " + Planner.words(collision.at()) + " a folder of its own, empty, as its files are those of "
                        + Planner.words(collision.other()) + ", where they stay";
        steps.add(collision, words, () -> {
            DirectoryId fresh = DirectoryId.random();
            mending.createContent(fresh);
            mending.write(file, fresh.bytes());
        });
    }

    private void breakCircle(UnreachableDir unreachable) throws IOException {
        String node = directories.inCircle(unreachable.at().ciphertext());
        String name = node == null ? null : directories.nameOf(node);
        if (node == null || !circles.add(node)) return;
        String called = name == null ? "a folder" : name;
        steps.add(
                unreachable,
                "show " + called + ", which is in itself, in /LOST+FOUND, with all that is in it",
                () -> lost.take(node, name));
    }

    /** Where one node lacks its ID, and one content directory its node, they belong together. */
    private void findOnly(List<Finding> broken) throws IOException {
        List<Finding> directoryLike = new ArrayList<>();
        for (Finding finding : broken) {
            if (!Names.isShortened(finding.at().ciphertext()) || finding instanceof EmptyDirFile)
                directoryLike.add(finding);
        }
        if (directoryLike.size() == 1 && orphans.size() == 1) {
            DirectoryId id = orphans.values().iterator().next();
            if (id != null) {
                restore(directoryLike.getFirst(), id);
                return;
            }
        }
        // While there is a folder of files that nothing leads to, it may be this one's.
        if (orphans.isEmpty()) {
            for (Finding finding : broken) removeEmpty(finding);
        }
    }

    private void removeEmpty(Finding finding) throws IOException {
        String node = finding.at().ciphertext();
        String file = node + "/" + NodeName.DIRECTORY_FILE;
        List<String> inside = mending.entries(node);
        boolean emptyId = finding instanceof EmptyDirFile && inside.equals(List.of(NodeName.DIRECTORY_FILE));
        if (!inside.isEmpty() && !emptyId) return;
        steps.add(finding, "remove " + Planner.words(finding.at()) + ", which is empty and leads to nothing", () -> {
            if (emptyId) mending.deleteFile(file);
            mending.deleteEmpty(node);
        });
    }

    private void deleteLoose(LooseDirFile loose) throws IOException {
        String file = loose.at().ciphertext();
        DirectoryId id = Directories.legal(read(file));
        String content = id == null ? null : vault.cryptor().contentDirectory(id);
        // Where its directory is to be shown again the ID is needed until then; the next repair deletes it.
        if (content != null && orphans.containsKey(content)) return;
        steps.add(
                loose, "delete a directory ID that belongs to nothing (" + file + ")", () -> mending.deleteFile(file));
    }

    private void showOrphans() throws IOException {
        for (Map.Entry<String, @Nullable DirectoryId> orphan : orphans.entrySet()) {
            String content = orphan.getKey();
            DirectoryId id = orphan.getValue();
            Finding finding = orphanFindings.get(content);
            if (finding == null || !finding.isProblem()) continue;
            String proper = id == null ? null : vault.cryptor().contentDirectory(id);
            if (content.equals(vault.cryptor().contentDirectory(LostAndFound.ID))) continue;
            if (id != null && content.equals(proper)) hook(finding, content, id);
            else if (id != null && proper != null && !mending.isThere(proper)) moveAndHook(finding, content, id);
            else take(finding, content, id);
        }
    }

    private void hook(Finding finding, String content, DirectoryId id) {
        steps.add(finding, "show a folder that nothing leads to in /LOST+FOUND, its files under their names", () -> {
            if (!mending.isThere(IdBackup.path(content))) mending.write(IdBackup.path(content), IdBackup.of(vault, id));
            lost.hook(content, id);
        });
    }

    private void moveAndHook(Finding finding, String content, DirectoryId id) {
        steps.add(finding, "show a folder that nothing leads to in /LOST+FOUND, its files under their names", () -> {
            String proper = vault.cryptor().contentDirectory(id);
            String above = RelativePaths.parent(proper);
            if (!mending.isThere(above)) vault.store().createFolder(above);
            mending.move(content, proper);
            lost.hook(proper, id);
        });
    }

    private void take(Finding finding, String content, @Nullable DirectoryId id) {
        String names = id == null ? "under other names, as theirs are lost" : "under their names";
        steps.add(finding, "show the files of a folder that nothing leads to in /LOST+FOUND, " + names, () -> {
            for (String entry : mending.entries(content)) {
                if (!Names.isNode(entry)) continue;
                String node = content + "/" + entry;
                String full = id == null ? null : directories.fullName(node);
                lost.take(
                        node, id == null || full == null ? null : vault.names().decrypt(id, full));
            }
            List<String> left = mending.entries(content);
            if (left.equals(List.of(NodeName.DIRECTORY_ID_BACKUP))) mending.deleteFile(IdBackup.path(content));
            if (mending.entries(content).isEmpty()) mending.deleteEmpty(content);
        });
    }
}

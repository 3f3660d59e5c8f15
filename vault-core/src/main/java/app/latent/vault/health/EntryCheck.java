package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStat.Kind;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.health.ContentCheck.Result;
import app.latent.vault.health.ContentCheck.Verdict;
import app.latent.vault.tree.EntryNames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a deep check looks at in an entry of a content directory: its name, and all that is in it. For any number of threads. */
final class EntryCheck {

    /** A file that did not authenticate, and may just have been written to. */
    record Doubt(String file, Result result, Spot spot, boolean link) {}

    private final Ciphertext vault;
    private final Directories directories;
    private final Cursor cursor;
    private final Counter counter;

    /** What the structure has told of already, and no name explains. */
    private final Set<String> toldOf;

    /** What cannot be read is told of once, be it met by the structure or by its content. */
    private final Set<String> toldUnreadable;

    private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
    private final List<Doubt> doubts = Collections.synchronizedList(new ArrayList<>());

    EntryCheck(Ciphertext vault, Structure structure, Cursor cursor, Counter counter) {
        this.vault = vault;
        this.directories = structure.directories();
        this.cursor = cursor;
        this.counter = counter;
        this.toldOf = structure.findings().stream()
                .filter(EntryCheck::concernsName)
                .map(finding -> finding.at().ciphertext())
                .collect(Collectors.toSet());
        this.toldUnreadable = structure.findings().stream()
                .filter(ContentFinding.UnreadableContent.class::isInstance)
                .map(finding -> finding.at().ciphertext())
                .collect(Collectors.toCollection(ConcurrentHashMap::newKeySet));
    }

    private static boolean concernsName(Finding finding) {
        return switch (finding) {
            case NameFinding _,
                    ContentFinding.ConflictCopy _,
                    ContentFinding.UnreadableContent _,
                    TypeFinding.UnknownType _ -> true;
            default -> false;
        };
    }

    List<Finding> findings() {
        return findings;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** To be called often. */
    void step() {
        counter.step();
    }

    /** One entry that the disk does not give is no reason not to look at the others. */
    void look(ContentCheck contents, String content, String name, Kind kind) throws IOException {
        try {
            entry(contents, content, name, kind);
        } catch (NoSuchFileException | NotDirectoryException _) {
            // Deleted since.
        } catch (FileSystemException e) {
            unreadable(content + "/" + name, e);
        }
        step();
    }

    /** Is told of what the disk does not give. */
    void unreadable(String path, FileSystemException why) throws IOException {
        if (!toldUnreadable.add(path)) return;
        findings.add(new ContentFinding.UnreadableContent(directories.spot(path), NodeFolders.reason(why)));
    }

    private void entry(ContentCheck contents, String content, String name, Kind kind) throws IOException {
        String path = content + "/" + name;
        if (name.equals(NodeName.DIRECTORY_ID_BACKUP)) {
            if (kind == Kind.FILE) idBackup(content);
        } else if (Names.isNode(name)) {
            node(contents, path, kind);
        } else if (kind == Kind.FILE || kind == Kind.FOLDER) {
            ending(path, name, kind);
        }
    }

    private void idBackup(String content) throws IOException {
        DirectoryId id = directories.isHooked(content) ? directories.id(content) : null;
        if (id == null || id.equals(IdBackup.read(vault, content))) return;
        if (vault.store().stat(IdBackup.path(content)) == null) return;
        findings.add(new DirectoryFinding.DamagedDirIdBackup(directories.spot(content)));
    }

    private void node(ContentCheck contents, String node, Kind kind) throws IOException {
        boolean shortened = Names.isShortened(node);
        String file = kind == Kind.FILE && !shortened
                ? node
                : kind == Kind.FOLDER && shortened ? node + "/" + NodeName.CONTENTS_FILE : null;
        boolean ours = kind == Kind.FOLDER;
        if (file != null) ours |= content(contents, file, node, false);
        if (kind == Kind.FOLDER) content(contents, node + "/" + NodeName.SYMLINK_FILE, node, true);
        if (file != null || kind == Kind.FOLDER) name(node, ours);
    }

    /** @param ours whether what is in it shows that it is of this vault */
    private void name(String node, boolean ours) throws IOException {
        DirectoryId parent = directories.id(RelativePaths.parent(node));
        if (parent == null || toldOf.contains(node)) return;
        String full = directories.fullName(node);
        if (full != null && vault.names().decrypt(parent, full) != null) return;
        boolean spelt = EntryNames.isSpeltAsName(RelativePaths.name(node)) || Names.isShortened(node);
        boolean there = vault.store().stat(node) != null;
        if (there && (ours || spelt)) findings.add(new NameFinding.UnknownName(directories.spot(node)));
    }

    /** A name of which one of the last characters was changed: it is a node's no more. */
    private void ending(String path, String name, Kind kind) throws IOException {
        boolean foreign = kind == Kind.FILE ? Names.isForeign(name) : name.startsWith(".");
        if (!foreign && directories.nameBeforeEndingChanged(path) != null) {
            findings.add(new NameFinding.UnknownName(directories.spot(path)));
        }
    }

    /** @return whether its header is one of this vault's */
    private boolean content(ContentCheck contents, String file, String node, boolean link) throws IOException {
        BackingStat stat = vault.store().stat(file);
        if (stat == null || !stat.isFile()) return false;
        if (!link) counter.file();
        if (cursor.wasSound(file, stat)) {
            counter.resumed(stat.size());
            return true;
        }
        Result result = contents.check(file, cursor.stretches(file, stat, counter::resumed));
        switch (result.verdict()) {
            case Verdict.Sound() -> cursor.isSound(file, stat);
            case Verdict.Gone() -> {}
            default -> doubts.add(new Doubt(file, result, directories.spot(node), link));
        }
        return switch (result.verdict()) {
            case Verdict.Sound(), Verdict.Chunks _ -> true;
            case Verdict.Length _ -> hasOurHeader(file);
            default -> false;
        };
    }

    private boolean hasOurHeader(String file) throws IOException {
        byte[] bytes = vault.beginning(file, vault.sizes().header());
        if (bytes.length < vault.sizes().header()) return false;
        try {
            vault.cryptor().decryptHeader(ByteBuffer.wrap(bytes));
            return true;
        } catch (UnauthenticCiphertextException _) {
            return false;
        }
    }

    /** What a verdict means for whoever looks for the file. */
    static Function<Spot, Finding> finding(Doubt doubt) {
        if (doubt.link() && !(doubt.result().verdict() instanceof Verdict.Unreadable)) {
            return ContentFinding.DamagedLink::new;
        }
        return switch (doubt.result().verdict()) {
            case Verdict.Header() -> ContentFinding.DamagedHeader::new;
            case Verdict.Chunks(long damaged, long first, long all) ->
                at -> new ContentFinding.DamagedChunks(at, damaged, first, all);
            case Verdict.Length(long length) -> at -> new ContentFinding.IllegalLength(at, length);
            case Verdict.Unreadable(String reason) -> at -> new ContentFinding.UnreadableContent(at, reason);
            case Verdict.Sound(), Verdict.Gone() -> throw new IllegalArgumentException("no damage");
        };
    }
}

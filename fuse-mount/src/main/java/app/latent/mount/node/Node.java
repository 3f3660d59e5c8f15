package app.latent.mount.node;

import app.latent.mount.node.NodeTable.Entry;
import app.latent.mount.ops.NamelessException;
import app.latent.mount.ops.NamelessFile;
import app.latent.mount.ops.OpenFile;
import app.latent.mount.ops.Stat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file, directory or link that the driver's other side knows by a number. */
public final class Node {

    private record CachedPath(Path path, long moves) {}

    private final NodeTable table;

    /** Set once, right after the node was made. */
    private long number;

    /** Null in the root and in a node whose name was removed. Guarded by the table's monitor for writing. */
    private volatile @Nullable Node directory;

    /** Guarded as {@link #directory}. */
    private volatile String name;

    /** The last that it was taken out of. Guarded as {@link #directory}. */
    private volatile @Nullable Node lastDirectory;

    /** Guarded by the table's monitor. Null where nothing in it is known, or where it is no directory. */
    private @Nullable Map<String, Node> children;

    /** How often the other side was told of the node and did not forget it. Guarded by the table's monitor. */
    private long lookups;

    private volatile @Nullable CachedPath cachedPath;

    /** What the other side was last told. */
    private volatile Stat seen;

    /** Replaced as a whole, as most nodes have none most of the time. Guarded by the monitor for writing. */
    private volatile List<OpenFile> openFiles = List.of();

    /** Null where nobody has asked for it, nor is about to take the name. Guarded by the monitor. */
    private @Nullable NamelessFile nameless;

    /** Whether somebody has been given {@link #nameless}, and may have changed it. Guarded by the monitor. */
    private boolean namelessUsed;

    /** How many are about to take the name, or have taken it. Guarded by the monitor. */
    private int takers;

    private volatile boolean changedHere;
    private volatile boolean dataStale;

    Node(NodeTable table, @Nullable Node directory, String name, Stat seen) {
        this.table = table;
        this.directory = directory;
        this.name = name;
        this.seen = seen;
    }

    void number(long given) {
        this.number = given;
    }

    public long number() {
        return number;
    }

    /** The number to show as the file's own. */
    public long inode() {
        long told = seen.inode();
        return told != 0 ? told : number;
    }

    public boolean isLinked() {
        return directory != null || this == table.root();
    }

    @Nullable Node directory() {
        return directory;
    }

    String name() {
        return name;
    }

    /** Where a node without a name had its last one. Null where it never lost one. */
    public @Nullable Entry lastEntry() {
        Node last = lastDirectory;
        return last == null ? null : new Entry(last, name);
    }

    /** @throws NamelessException where the node's last name was removed, or that of a directory above it */
    public Path path() throws NamelessException {
        CachedPath cached = cachedPath;
        long moves = table.moves();
        if (cached != null && cached.moves == moves) {
            return cached.path;
        }
        Path path = resolve();
        // Those of files are made quickly from their directory's, and would be kept for each of a hundred thousand.
        if (seen.isDirectory()) {
            cachedPath = new CachedPath(path, moves);
        }
        return path;
    }

    private Path resolve() throws NamelessException {
        Node parent = directory;
        if (parent != null) {
            return parent.path().resolve(name);
        }
        if (this == table.root()) {
            return table.rootPath();
        }
        throw new NamelessException(name);
    }

    @Nullable Node child(String childName) {
        return children == null ? null : children.get(childName);
    }

    void addChild(String childName, Node child) {
        if (children == null) {
            children = new HashMap<>();
        }
        children.put(childName, child);
        child.directory = this;
        child.name = childName;
        child.cachedPath = null;
    }

    void removeChild(Node child) {
        if (children != null && children.remove(child.name, child) && children.isEmpty()) {
            children = null;
        }
        child.directory = null;
        child.lastDirectory = this;
        child.cachedPath = null;
    }

    void told() {
        lookups++;
    }

    void forgotten(long count) {
        lookups -= count;
    }

    /** Whether the other side may ask for it by its number. */
    boolean isKnown() {
        return lookups > 0;
    }

    /** Whether nobody can come upon it by its number any more. */
    boolean isUnused() {
        return lookups <= 0 && children == null && openFiles.isEmpty();
    }

    public Stat seen() {
        return seen;
    }

    /**
     * Notes what the other side is now being told.
     *
     * @return whether somebody else has changed the content since it was told before
     */
    public boolean see(Stat now) {
        Stat before = seen;
        seen = now;
        if (changedHere) {
            changedHere = hasWriter();
            return false;
        }
        boolean changed = !now.isDirectory() && !now.hasSameContent(before);
        if (changed) {
            dataStale = true;
        }
        return changed;
    }

    /** The content is being changed through the mount, whose other side knows by itself. */
    public void changeHere() {
        if (!changedHere) {
            changedHere = true;
        }
    }

    /** As {@link #changeHere}; a file without a name shows the time. */
    public void written() {
        changeHere();
        if (!isLinked()) {
            nameless().written();
        }
    }

    /**
     * Somebody is about to take the file's name.
     *
     * @param last what it is like now; null where nobody knows
     */
    public synchronized void losesName(@Nullable NamelessFile last) {
        takers++;
        if (last != null && !namelessUsed) {
            nameless = last;
        }
    }

    /** The file keeps its name after all, as far as the one is concerned who called {@link #losesName}. */
    public synchronized void keepsName() {
        takers--;
        if (takers == 0 && !namelessUsed) {
            nameless = null;
        }
    }

    /** What is to be told of it while it has no name. */
    public synchronized NamelessFile nameless() {
        if (nameless == null) {
            nameless = new NamelessFile(seen, Map.of());
        }
        namelessUsed = true;
        return nameless;
    }

    /** What the other side has cached of the content is not to be used any longer. */
    public void dataIsStale() {
        dataStale = true;
    }

    /** Whether cached content must go as the file is opened; asked once for each opening. */
    public boolean takeStale() {
        boolean stale = dataStale;
        dataStale = false;
        return stale;
    }

    public synchronized void opened(OpenFile file) {
        List<OpenFile> more = new ArrayList<>(openFiles);
        more.add(file);
        openFiles = List.copyOf(more);
    }

    public synchronized void closed(OpenFile file) {
        List<OpenFile> fewer = new ArrayList<>(openFiles);
        fewer.remove(file);
        openFiles = List.copyOf(fewer);
    }

    /** What is opened after it was asked for is not in it. */
    public List<OpenFile> openFiles() {
        return openFiles;
    }

    /** Whether its times may change without the other side's doing anything to it. */
    public boolean isUnflushed() {
        return openFiles.stream().anyMatch(OpenFile::isUnflushed);
    }

    private boolean hasWriter() {
        return openFiles.stream().anyMatch(OpenFile::writable);
    }
}

package app.latent.vault.simulation;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStat.Kind;
import java.nio.ByteBuffer;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** An inode of a {@link MemoryStore}. Guarded by its store. */
abstract sealed class Node {

    /** The owner's rights. */
    static final int READ = 0400;

    static final int WRITE = 0200;
    static final int SEARCH = 0100;

    private static final int FILE_MODE = 0644;
    private static final int FOLDER_MODE = 0755;

    private final long identity;
    private final Kind kind;
    final FileTime created;
    FileTime modified;
    FileTime accessed;
    FileTime changed;
    int mode;
    int uid;
    int gid;
    final Map<String, byte[]> attributes = new TreeMap<>();

    Node(long identity, Kind kind, FileTime now) {
        this.identity = identity;
        this.kind = kind;
        this.mode = kind == Kind.FOLDER ? FOLDER_MODE : FILE_MODE;
        this.created = now;
        this.modified = now;
        this.accessed = now;
        this.changed = now;
    }

    final long identity() {
        return identity;
    }

    final Kind kind() {
        return kind;
    }

    long size() {
        return 0;
    }

    final BackingStat stat() {
        return new BackingStat(kind, size(), modified, accessed, created, changed, mode, uid, gid, identity);
    }

    final void touch(FileTime now) {
        modified = now;
        changed = now;
    }

    /** A symbolic link, a pipe. */
    static final class Special extends Node {
        Special(long identity, Kind kind, FileTime now) {
            super(identity, kind, now);
        }
    }

    /** {@code view} is what whoever reads gets, {@code durable} what is on the disk for sure. */
    static final class Folder extends Node {
        final Map<String, Node> view;
        final Map<String, Node> durable;

        Folder(long identity, FileTime now, boolean ignoringCase) {
            super(identity, Kind.FOLDER, now);
            this.view = names(ignoringCase);
            this.durable = names(ignoringCase);
        }

        private static Map<String, Node> names(boolean ignoringCase) {
            return ignoringCase ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER) : new HashMap<>();
        }
    }

    /** {@code view} is what whoever reads gets, {@code durable} what is on the disk for sure, {@code pending} the way from there to here. */
    static final class File extends Node {
        SparseBytes view = new SparseBytes();
        SparseBytes durable = new SparseBytes();
        final List<ContentChange> pending = new ArrayList<>();

        /** The size that {@code durable} has once all that is pending is durable; another than that of {@code view} after a failed sync. */
        private long reached;

        boolean named = true;
        int opened;

        File(long identity, FileTime now) {
            super(identity, Kind.FILE, now);
        }

        @Override
        long size() {
            return view.size();
        }

        /** @param bytes kept */
        void write(ByteBuffer bytes, long offset) {
            Sectors.split(bytes, offset, reached, pending);
            reached = Math.max(reached, offset + bytes.remaining());
            view.put(offset, bytes);
            view.grow(offset + bytes.remaining());
        }

        void resize(long size) {
            view.resize(size);
            reached = size;
            pending.add(new ContentChange.Size(size));
        }

        void sync() {
            pending.forEach(change -> Sectors.apply(change, durable));
            pending.clear();
        }

        /** Some of what is pending reaches the disk, and the rest never will. */
        void losePending(RandomGenerator random) {
            Sectors.survivors(pending, random).forEach(change -> Sectors.apply(change, durable));
            durable.trim();
            pending.clear();
            reached = durable.size();
        }

        void revert() {
            view = new SparseBytes(durable);
        }
    }
}

package app.latent.vault.engine;

import app.latent.vault.format.ContentSizes;
import app.latent.vault.tree.TreePath;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file or directory, and what may be found of it after a crash. */
final class Expected {

    private static final int CHUNK = ContentSizes.CLEARTEXT_CHUNK;

    final boolean directory;

    /** Where it is; null once it was deleted. */
    @Nullable TreePath now;

    /** Where it may be found. */
    final Set<TreePath> places = new HashSet<>();

    /** Whether it must be found at one of its places. */
    boolean certain;

    /** Whether all of its content must be readable. */
    boolean whole;

    /** What a file's content may be, chunk by chunk; the last is what it is. */
    private final List<byte[]> contents = new ArrayList<>();

    /** What it was since the last sync that was acknowledged. */
    private final List<byte[]> sinceSync = new ArrayList<>();

    private boolean everSynced;

    /**
     * Whether its content was an error after a call failed: recovery mends that, and only then is it known what the call has done. So a sync until then does not
     * make the last of {@code contents} the only one.
     */
    boolean hurt;

    /**
     * Whether a sync of it failed: what was written since the last good one may be lost, which was told. Later syncs promise nothing here: what was written by
     * handles that are closed is told to be lost once, as by any file system, so the next sync may succeed.
     */
    boolean lost;

    /** Handles that are open on it. */
    int handles;

    /** What its mode may be. */
    final Modes modes;

    Expected(boolean directory, TreePath path) {
        this.directory = directory;
        this.now = path;
        this.modes = new Modes(directory);
        places.add(path);
        contents.add(new byte[0]);
        sinceSync.add(new byte[0]);
    }

    byte[] content() {
        return contents.getLast();
    }

    void become(byte[] content) {
        contents.add(content);
        sinceSync.add(content);
    }

    /** What was found of it after a call failed; an error leaves open what it is. */
    void learn(Model.@Nullable Found found) {
        if (found instanceof Model.FoundFile(ByteBuffer content, int _)) {
            become(bytes(content));
            hurt = false;
        } else {
            hurt = true;
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(buffer.position(), bytes);
        return bytes;
    }

    /** What it is now is the only thing that may be found, at its path. */
    void settleContent() {
        byte[] content = content();
        contents.clear();
        contents.add(content);
        whole = true;
    }

    void syncedContent() {
        if (lost || hurt) return;
        everSynced = true;
        sinceSync.clear();
        sinceSync.add(content());
    }

    /** What a close had acknowledged since the last good sync may be lost too. */
    void syncFailed() {
        lost = true;
        whole &= everSynced;
        contents.addAll(0, sinceSync);
    }

    void settleName() {
        if (now == null) return;
        places.clear();
        places.add(now);
        certain = true;
    }

    /** A power cut may bring it back, in whatever state: nobody was promised anything. */
    void delete() {
        now = null;
        certain = false;
        whole = false;
    }

    /** It, or a directory above it, has moved; {@code surely} or perhaps. */
    void move(TreePath from, TreePath to, boolean surely) {
        for (TreePath place : List.copyOf(places)) {
            if (place.startsWith(from)) places.add(place.rebase(from, to));
        }
        if (surely && now != null && now.startsWith(from)) now = now.rebase(from, to);
    }

    /** Whether content is made of chunks that it had, and of a size between those that it had; nobody was promised the size of a deleted one. */
    boolean mayBe(ByteBuffer found) {
        int size = found.remaining();
        int shortest = now == null
                ? 0
                : contents.stream().mapToInt(c -> c.length).min().orElseThrow();
        int longest = contents.stream().mapToInt(c -> c.length).max().orElseThrow();
        if (size < shortest || size > longest) return false;
        for (int at = 0; at < size; at += CHUNK) {
            if (!mayHave(found, at, Math.min(size - at, CHUNK))) return false;
        }
        return true;
    }

    private boolean mayHave(ByteBuffer found, int at, int length) {
        ByteBuffer chunk = found.slice(at, length);
        return contents.stream()
                .anyMatch(content -> content.length >= at + length
                        && ByteBuffer.wrap(content, at, length).equals(chunk));
    }

    @Override
    public String toString() {
        return (directory ? "directory" : "file") + " now at " + now + ", perhaps at " + places
                + (certain ? ", surely" : "")
                + (whole ? ", whole" : "") + ", " + modes + ", of sizes "
                + contents.stream().map(c -> Integer.toString(c.length)).toList();
    }
}

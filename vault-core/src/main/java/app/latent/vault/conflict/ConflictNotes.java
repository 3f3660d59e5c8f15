package app.latent.vault.conflict;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.event.VaultEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this machine remembers of conflicts: which copies the engine has given a name, and which of them are to stay as they are. Follows what happens to the
 * cleartext tree. For any number of threads; what cannot be written down is remembered until the lock.
 */
final class ConflictNotes {

    /** Of pairs; the oldest give way. */
    private static final int MOST = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(ConflictNotes.class);

    /**
     * Two versions, by their cleartext paths.
     *
     * @param settled both are to be kept, and it is not listed
     */
    record Note(String original, String copy, boolean settled) {

        Note moved(String from, String to) {
            return new Note(RelativePaths.rebase(original, from, to), RelativePaths.rebase(copy, from, to), settled);
        }
    }

    private final NoteFile file;

    /** Whether it was told that they cannot be kept; guarded by the monitor. */
    private boolean failing;

    /** By the path of the copy; guarded by the monitor. */
    private final Map<String, Note> notes = new LinkedHashMap<>();

    /** @param file where they are kept */
    ConflictNotes(NoteFile file) {
        this.file = file;
        try {
            notes.putAll(file.read());
        } catch (IOException e) {
            failed(e);
        }
    }

    private void failed(IOException e) {
        if (failing) return;
        failing = true;
        // By class only: the message may hold a path.
        LOG.warn("What is known of conflicts cannot be kept: {}", e.getClass().getName());
    }

    /** As they are now, by the path of the copy. */
    synchronized Map<String, Note> all() {
        return Map.copyOf(notes);
    }

    /** What is noted of a copy now. */
    synchronized @Nullable Note of(String copy) {
        return notes.get(copy);
    }

    /** There is no such copy any more, unless something else was noted of it since. */
    // One that is equal may have been noted since.
    @SuppressWarnings("ReferenceEquality")
    synchronized void gone(Note known) {
        if (notes.get(known.copy()) == known) gone(known.copy());
    }

    /** Two versions that are to be listed. */
    synchronized void found(Path original, Path copy) {
        put(new Note(original.toString(), copy.toString(), false));
    }

    /** Both are to be kept. */
    synchronized void settled(Path original, Path copy) {
        put(new Note(original.toString(), copy.toString(), true));
    }

    /** There is no copy any more. */
    synchronized void gone(String copy) {
        Note note = notes.remove(copy);
        if (note != null) write(note, true);
    }

    /** To be called in the order of the changes. */
    synchronized void heard(VaultEvent event) {
        switch (event) {
            case VaultEvent.Conflict(Path original, Path copy) -> found(original, copy);
            case VaultEvent.Moved(Path from, Path to) -> moved(from.toString(), to.toString());
            // An original that is deleted may be one that a program writes anew.
            case VaultEvent.Deleted(Path path) ->
                about(note -> note.copy(), path.toString()).forEach(note -> gone(note.copy()));
            case VaultEvent.Created _,
                    VaultEvent.Modified _,
                    VaultEvent.Overflow _,
                    VaultEvent.Damaged _,
                    VaultEvent.Suspicious _ -> {}
        }
    }

    private void moved(String from, String to) {
        if (notes.isEmpty()) return;
        List<Note> moving = new ArrayList<>(about(note -> note.copy(), from));
        for (Note note : about(note -> note.original(), from)) {
            if (!moving.contains(note)) moving.add(note);
        }
        for (Note note : about(note -> note.copy(), to)) gone(note.copy());
        for (Note note : moving) gone(note.copy());
        for (Note note : moving) {
            Note moved = note.moved(from, to);
            // One that took the place of the other has settled it.
            if (!moved.original().equals(moved.copy())) put(moved);
        }
    }

    private List<Note> about(Function<Note, String> end, String path) {
        return notes.values().stream()
                .filter(note -> RelativePaths.isAtOrBelow(end.apply(note), path))
                .toList();
    }

    private void put(Note note) {
        notes.remove(note.copy());
        notes.put(note.copy(), note);
        write(note, false);
        if (notes.size() > MOST) gone(notes.keySet().iterator().next());
    }

    private void write(Note note, boolean gone) {
        try {
            file.append(note, gone);
        } catch (IOException e) {
            failed(e);
        }
    }
}

package app.latent.vault.conflict;

import app.latent.vault.conflict.ConflictNames.Suspicion;
import app.latent.vault.conflict.ConflictNotes.Note;
import app.latent.vault.conflict.Version.Kind;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the conflicts of a vault by a walk over its tree, which also gives those copies a name that nobody has met yet. */
final class ConflictFinder {

    private final VaultFileSystem fileSystem;
    private final ConflictNotes notes;

    ConflictFinder(VaultFileSystem fileSystem, ConflictNotes notes) {
        this.fileSystem = fileSystem;
        this.notes = notes;
    }

    /** @return in the order of the tree; those that are settled are left out */
    List<Conflict> all() throws IOException {
        Walk walk = new Walk(notes.all());
        if (walk.over(TreePath.ROOT)) walk.forgetWhatWasNotMet();
        return walk.found;
    }

    /** One walk. */
    private final class Walk {

        /** Before it began: of what is noted later, the copy may be in a directory that it has been to. */
        private final Map<String, Note> noted;

        /** Copies, and all else. */
        private final Set<String> met = new HashSet<>();

        private final List<Conflict> found = new ArrayList<>();

        Walk(Map<String, Note> noted) {
            this.noted = noted;
        }

        /**
         * What is damaged is passed over.
         *
         * @return whether nothing was
         */
        boolean over(TreePath directory) throws IOException {
            Map<String, Node.Kind> names = new HashMap<>();
            try {
                fileSystem.tree().list(directory, names::put);
            } catch (IOException e) {
                if (directory.isRoot()) throw e;
                return false;
            }
            for (String name : names.keySet().stream().sorted().toList()) {
                Path copy = fileSystem.path(directory.resolve(name));
                met.add(copy.toString());
                Conflict conflict = conflict(directory, name, copy, notes.of(copy.toString()), names);
                if (conflict != null) found.add(conflict);
            }
            boolean whole = true;
            for (Map.Entry<String, Node.Kind> entry : names.entrySet()) {
                if (entry.getValue() == Node.Kind.DIRECTORY) whole &= over(directory.resolve(entry.getKey()));
            }
            return whole;
        }

        private void forgetWhatWasNotMet() {
            noted.forEach((copy, note) -> {
                if (!met.contains(copy)) notes.gone(note);
            });
        }
    }

    private @Nullable Conflict conflict(
            TreePath directory, String name, Path copy, @Nullable Note note, Map<String, Node.Kind> names)
            throws IOException {
        if (note != null) {
            if (note.settled()) return null;
            Path original = fileSystem.getPath(note.original());
            if (Versions.isThere(original)) return Versions.compare(original, copy);
        }
        for (Suspicion suspicion : ConflictNames.of(name)) {
            if (!names.containsKey(suspicion.original())) continue;
            Path original = fileSystem.path(directory.resolve(suspicion.original()));
            Conflict conflict = Versions.compare(original, copy);
            if (suspicion.certain() || isIdenticalFile(conflict)) return conflict;
        }
        return null;
    }

    private static boolean isIdenticalFile(@Nullable Conflict conflict) {
        return conflict != null
                && conflict.copy().kind() == Kind.FILE
                && conflict.comparison() == Conflict.Comparison.IDENTICAL;
    }
}

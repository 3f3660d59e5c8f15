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
        List<Conflict> found = new ArrayList<>();
        Set<String> met = new HashSet<>();
        if (walk(TreePath.ROOT, found, met)) forgetOthers(met);
        return found;
    }

    private void forgetOthers(Set<String> met) {
        for (Note note : notes.all()) {
            if (!met.contains(note.copy())) notes.gone(note.copy());
        }
    }

    /**
     * What is damaged is passed over.
     *
     * @return whether nothing was
     */
    private boolean walk(TreePath directory, List<Conflict> found, Set<String> met) throws IOException {
        Map<String, Node.Kind> names = new HashMap<>();
        try {
            fileSystem.tree().list(directory, names::put);
        } catch (IOException e) {
            if (directory.isRoot()) throw e;
            return false;
        }
        Map<String, Note> noted = noted(directory);
        for (String name : names.keySet().stream().sorted().toList()) {
            Path copy = fileSystem.path(directory.resolve(name));
            met.add(copy.toString());
            Conflict conflict = conflict(directory, name, copy, noted.get(copy.toString()), names);
            if (conflict != null) found.add(conflict);
        }
        boolean whole = true;
        for (Map.Entry<String, Node.Kind> entry : names.entrySet()) {
            if (entry.getValue() == Node.Kind.DIRECTORY) whole &= walk(directory.resolve(entry.getKey()), found, met);
        }
        return whole;
    }

    private Map<String, Note> noted(TreePath directory) {
        String prefix = directory.isRoot() ? "/" : directory + "/";
        Map<String, Note> noted = new HashMap<>();
        for (Note note : notes.all()) {
            if (note.copy().startsWith(prefix)) noted.put(note.copy(), note);
        }
        return noted;
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

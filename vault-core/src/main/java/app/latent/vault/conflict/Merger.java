package app.latent.vault.conflict;

import app.latent.vault.conflict.Version.Kind;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.tree.CopyNames;
import app.latent.vault.tree.Node;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Joins two versions, as far as that loses nothing: deletes what is identical and durable, renames the rest. */
final class Merger {

    /** Bytes of the longest name that the engine gives. */
    private static final int LONGEST_NAME = 255;

    private final VaultFileSystem fileSystem;
    private final ConflictNotes notes;

    Merger(VaultFileSystem fileSystem, ConflictNotes notes) {
        this.fileSystem = fileSystem;
        this.notes = notes;
    }

    /**
     * @param added what a sync client added to names, for those that are taken
     * @throws IOException when something cannot be moved; what was moved before stays there
     */
    Merged merge(Path original, Path copy, String added) throws IOException {
        Version one = Versions.of(original);
        Version other = Versions.of(copy);
        if (isOne(original, copy)) return Merged.KEPT;
        if (one.kind() == Kind.DIRECTORY && other.kind() == Kind.DIRECTORY) return join(original, copy, added);
        return collapse(one, other) ? Merged.COLLAPSED : Merged.KEPT;
    }

    /** Whether two paths lead to one thing, as where two nodes have one directory ID: to delete the one would be to delete the other. */
    private boolean isOne(Path one, Path other) throws IOException {
        Node here = fileSystem.tree().lookup(fileSystem.inTree(one));
        Node there = fileSystem.tree().lookup(fileSystem.inTree(other));
        if (here == null || there == null)
            throw new NoSuchFileException(here == null ? one.toString() : other.toString());
        return here.contentPath().equals(there.contentPath());
    }

    /** @return whether the second is gone, as the first has all that it had */
    private boolean collapse(Version one, Version other) throws IOException {
        BasicFileAttributes oneBefore = Versions.attributes(one.path());
        BasicFileAttributes otherBefore = Versions.attributes(other.path());
        try {
            if (!Versions.isSame(one, other)) return false;
            if (one.kind() == Kind.FILE) makeDurable(one.path());
        } catch (IOException _) {
            // What cannot be read is not known to be the same.
            return false;
        }
        // It is the word of the other that goes: nobody may have changed either meanwhile.
        return fileSystem.deleteIf(
                other.path(),
                one.path(),
                () -> Versions.isUnchanged(one.path(), oneBefore) && Versions.isUnchanged(other.path(), otherBefore));
    }

    private static void makeDurable(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Merged join(Path original, Path copy, String added) throws IOException {
        Merged merged = Merged.NOTHING;
        for (Path child : children(copy)) {
            try {
                merged = merged.plus(carry(child, original, added));
            } catch (NoSuchFileException e) {
                // Somebody has taken it away meanwhile, or the directory that it goes to.
                if (Versions.isThere(child)) throw e;
            }
        }
        try {
            Files.delete(copy);
            return merged;
        } catch (DirectoryNotEmptyException _) {
            // Something has come meanwhile, or is damaged.
            return merged.plus(Merged.KEPT);
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList();
        }
    }

    private Merged carry(Path child, Path directory, String added) throws IOException {
        String name = child.getFileName().toString();
        Path there = directory.resolve(name);
        try {
            Files.move(child, there);
            return Merged.MOVED;
        } catch (FileAlreadyExistsException _) {
            Version one = Versions.of(there);
            Version other = Versions.of(child);
            if (isOne(there, child)) return Merged.KEPT;
            if (one.kind() == Kind.DIRECTORY && other.kind() == Kind.DIRECTORY) return join(there, child, added);
            if (collapse(one, other)) return Merged.COLLAPSED;
            carryUnderAnotherName(child, there, added);
            return Merged.RENAMED;
        }
    }

    private void carryUnderAnotherName(Path child, Path there, String added) throws IOException {
        CopyNames names = CopyNames.of(there.getFileName().toString(), added, LONGEST_NAME);
        for (int number = 0; number <= CopyNames.MOST_NUMBERED; number++) {
            Path free = there.resolveSibling(names.get(number));
            try {
                Files.move(child, free);
                notes.found(there, free);
                return;
            } catch (FileAlreadyExistsException _) {
                // The next one.
            }
        }
        throw new FileAlreadyExistsException(there.toString());
    }
}

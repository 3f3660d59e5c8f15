package app.latent.vault.observed;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Moves, with two guards for what cryptofs does. */
final class Mover {

    private final ObservedFileSystem fileSystem;
    private final OpenFiles openFiles;
    private final Underneath kind;

    Mover(ObservedFileSystem fileSystem, OpenFiles openFiles, Underneath kind) {
        this.kind = kind;
        this.fileSystem = fileSystem;
        this.openFiles = openFiles;
    }

    void move(ObservedPath source, ObservedPath target, List<CopyOption> options) throws IOException {
        ObservedPath from = fileSystem.links().entry(source);
        ObservedPath to = fileSystem.links().entry(target);
        if (from.equals(to)) {
            // Throws where there is nothing to move.
            Files.readAttributes(from, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return;
        }
        refuseIntoItself(from, to);
        openFiles.move(from, to, () -> {
            try {
                moveUnderneath(from, to, options);
            } finally {
                fileSystem.relocated(from);
                fileSystem.relocated(to);
            }
        });
    }

    /** cryptofs would do it, and the directory would be reachable from nowhere but from itself. */
    private static void refuseIntoItself(ObservedPath from, ObservedPath to) throws FileSystemException {
        if (to.startsWith(from)) {
            throw new FileSystemException(from.toString(), to.toString(), "Invalid argument");
        }
    }

    private void moveUnderneath(ObservedPath from, ObservedPath to, List<CopyOption> options) throws IOException {
        Path source = fileSystem.toBase(from);
        Path target = fileSystem.toBase(to);
        List<CopyOption> given = kind.replacesAnything() ? options : madeRoom(source, target, options);
        try {
            Files.move(source, target, given.toArray(CopyOption[]::new));
        } catch (FileAlreadyExistsException e) {
            if (!given.contains(StandardCopyOption.REPLACE_EXISTING)) {
                throw e;
            }
            // cryptofs does not replace a file that anybody has open, but deletes it. A crash in between leaves the
            // source under its old name.
            Files.delete(target);
            Files.move(source, target, given.toArray(CopyOption[]::new));
        }
    }

    /** Only files replace files at once; for everything else what is to be replaced is deleted first. */
    private static List<CopyOption> madeRoom(Path source, Path target, List<CopyOption> options) throws IOException {
        boolean file = Files.readAttributes(source, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isRegularFile();
        boolean bothFiles = file && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        if (bothFiles || !options.contains(StandardCopyOption.REPLACE_EXISTING)) {
            return options;
        }
        Files.deleteIfExists(target);
        return options.stream()
                .filter(option -> option != StandardCopyOption.REPLACE_EXISTING)
                .toList();
    }
}

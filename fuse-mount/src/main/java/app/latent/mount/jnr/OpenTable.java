package app.latent.mount.jnr;

import app.latent.ffi.Errno;
import app.latent.mount.node.MoveLock;
import app.latent.mount.node.Slots;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.NameTaking;
import app.latent.mount.ops.OpenFile;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What programs have open, by the numbers that libfuse passes for it, and where it is now. */
final class OpenTable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTable.class);

    record Opened(Whereabouts place, OpenFile file) {}

    private final FileTree tree;
    private final Slots<Opened> files = new Slots<>(1);
    private final Slots<Whereabouts> directories = new Slots<>(1);
    private final MoveLock moves = new MoveLock();
    private final Duration patience;

    /** @param patience with whoever uses a path or moves a file, and may be stuck */
    OpenTable(FileTree tree, Duration patience) {
        this.tree = tree;
        this.patience = patience;
    }

    @FunctionalInterface
    interface PathUse<T extends @Nullable Object> {
        T get() throws IOException;
    }

    /** Uses paths of what is open: nothing is moved meanwhile. */
    <T extends @Nullable Object> T staying(PathUse<T> use) throws IOException {
        if (!moves.takeShared(patience)) {
            throw new PosixException(Errno.EIO);
        }
        try {
            return use.get();
        } finally {
            moves.shared().unlock();
        }
    }

    /** Moves a file while nobody uses a path of what is open. */
    void whileMoving(NameTaking move) throws IOException {
        if (!moves.takeAlone(patience)) {
            throw new PosixException(Errno.EIO);
        }
        try {
            move.run();
        } finally {
            moves.giveBack();
        }
    }

    long add(Opened file) {
        return files.add(file);
    }

    long addDirectory(Whereabouts directory) {
        return directories.add(directory);
    }

    Opened file(long number) throws PosixException {
        Opened opened = files.get(number);
        if (opened == null) {
            throw new PosixException(Errno.EBADF);
        }
        return opened;
    }

    Whereabouts directory(long number) throws PosixException {
        Whereabouts directory = directories.get(number);
        if (directory == null) {
            throw new PosixException(Errno.EBADF);
        }
        return directory;
    }

    void close(long number) throws IOException {
        Opened opened = files.remove(number);
        if (opened == null) {
            throw new PosixException(Errno.EBADF);
        }
        opened.file.close();
    }

    void closeDirectory(long number) {
        directories.remove(number);
    }

    /**
     * Takes a name away from a file, or another file of that name, so that those who have it open can go on. Called
     * without any lock.
     */
    void takeName(Path path, NameTaking taking) throws IOException {
        List<Opened> open = at(path);
        if (open.isEmpty()) {
            taking.run();
        } else {
            NameTaking fromAll = () -> takeName(path, open, taking);
            fromAll.from(open.stream().map(Opened::file).toList());
        }
    }

    /** Nobody must look at what has the name now for what had it before. */
    private void takeName(Path path, List<Opened> open, NameTaking taking) throws IOException {
        whileMoving(() -> {
            Stat last = tree.statIfExists(path);
            taking.run();
            open.forEach(opened -> opened.place.unlinked(last));
        });
    }

    /** Whether {@link #changed} has anything to look at. Takes no lock. */
    boolean isOpen(Path path) {
        return !at(path).isEmpty();
    }

    private List<Opened> at(Path path) {
        List<Opened> found = new ArrayList<>(0);
        for (Opened opened : files.all()) {
            if (opened.place.isAt(path)) {
                found.add(opened);
            }
        }
        return found;
    }

    /** Something was moved, over something else perhaps. The caller is {@link #whileMoving moving}. */
    void moved(Path from, Path to) {
        files.all().forEach(opened -> opened.place.moved(from, to));
        directories.all().forEach(directory -> directory.moved(from, to));
    }

    /**
     * Somebody else may have put another file at a path, or none: what is open of the one before has no name any more, so
     * that nothing meant for it gets into the other.
     */
    void changed(Path path) {
        moves.shared().lock();
        try {
            for (Opened opened : at(path)) {
                Stat before = opened.place.atOpening();
                if (before != null && !isStill(path, before)) {
                    opened.place.unlinked(before);
                }
            }
        } finally {
            moves.shared().unlock();
        }
    }

    void allChanged() {
        for (Opened opened : files.all()) {
            Path path = opened.place.pathOrNull();
            if (path != null) {
                changed(path);
            }
        }
    }

    private boolean isStill(Path path, Stat before) {
        try {
            Stat now = tree.statIfExists(path);
            return now != null && now.isSameFile(before);
        } catch (IOException | RuntimeException unknown) {
            return true;
        }
    }

    /** The drive is gone: programs cannot close their files any more. */
    void closeAll() {
        for (Opened opened : files.all()) {
            try {
                opened.file.close();
            } catch (IOException | RuntimeException failed) {
                LOG.warn(
                        "A file that was open at the end could not be written completely: {}",
                        failed.getClass().getName());
                LOG.debug("It failed", failed);
            }
        }
    }
}

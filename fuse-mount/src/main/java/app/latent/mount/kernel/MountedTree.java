package app.latent.mount.kernel;

import app.latent.ffi.Errno;
import app.latent.mount.node.Node;
import app.latent.mount.node.NodeTable;
import app.latent.mount.node.Slots;
import app.latent.mount.ops.Awaited;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.NameTaking;
import app.latent.mount.ops.NamelessException;
import app.latent.mount.ops.NamelessFile;
import app.latent.mount.ops.OpenFile;
import app.latent.mount.ops.OpenMode;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the handlers of a session share: the files, their nodes, and what of them is open. */
final class MountedTree {

    private static final Logger LOG = LoggerFactory.getLogger(MountedTree.class);

    record Handle(Node node, OpenFile file) {}

    /** A name in a directory. */
    record Place(Node directory, String name, Path path) {}

    @FunctionalInterface
    interface PathUse<T> {
        T apply(Path path) throws IOException;
    }

    private final FileTree files;
    private final NodeTable nodes;
    private final ReplacedFiles replaced;
    private final Slots<Handle> handles = new Slots<>(1);
    private final Lock staying;
    private final Duration patienceOfMoves;

    /** @param patience of the driver with what the files beneath do not answer */
    MountedTree(FileTree files, Duration patience) throws IOException {
        this.files = files;
        this.nodes = new NodeTable(files.root(), files.stat(files.root()));
        this.replaced = new ReplacedFiles(files, nodes);
        this.staying = nodes.moving().shared();
        // Others are answered for by the watchdog; who waits for them comes before it, and its worker is free again.
        this.patienceOfMoves = patience.multipliedBy(2).dividedBy(3);
    }

    FileTree files() {
        return files;
    }

    NodeTable nodes() {
        return nodes;
    }

    ReplacedFiles replaced() {
        return replaced;
    }

    /** Held while paths are in use: nothing is moved meanwhile. */
    Lock staying() {
        return staying;
    }

    /** Moves a file while nobody uses a path. */
    void whileMoving(NameTaking move) throws IOException {
        if (!nodes.moving().takeAlone(patienceOfMoves)) {
            throw new PosixException(Errno.EIO);
        }
        try {
            move.run();
        } finally {
            nodes.moving().giveBack();
        }
    }

    Node node(long number) throws PosixException {
        Node node = nodes.get(number);
        if (node == null) {
            throw new PosixException(Errno.ESTALE);
        }
        return node;
    }

    Handle handle(long number) throws PosixException {
        Handle handle = handles.get(number);
        if (handle == null) {
            throw new PosixException(Errno.EBADF);
        }
        return handle;
    }

    /** The caller holds {@link #staying}, or is {@link #whileMoving moving}. */
    Place place(Node directory, String name) throws IOException {
        Path path = directory.path().resolve(name);
        return new Place(directory, path.getFileName().toString(), path);
    }

    <T> T withPath(Node node, PathUse<T> use) throws IOException {
        staying.lock();
        try {
            return use.apply(node.path());
        } finally {
            staying.unlock();
        }
    }

    /** What stat(2) shows now, be it of a file that has no name any more but is open. */
    Stat stat(Node node) throws IOException {
        Stat stat;
        try {
            stat = withPath(node, files::stat);
        } catch (NoSuchFileException nameless) {
            return statOfOpen(node, nameless);
        }
        if (stat.type() != node.seen().type()) {
            throw new PosixException(Errno.ESTALE);
        }
        return stat;
    }

    private Stat statOfOpen(Node node, NoSuchFileException nameless) throws IOException {
        for (OpenFile file : node.openFiles()) {
            OptionalLong size = file.sizeUnlessClosed();
            if (size.isPresent()) {
                return node.nameless().stat(size.getAsLong());
            }
        }
        if (node.seen().isDirectory()) {
            // A program stands in it, or has it open: there is nothing in it any more.
            return node.nameless().stat(node.seen().size());
        }
        replaced.missed(node);
        throw nameless;
    }

    /**
     * Takes the bits away that a file loses when somebody without privileges writes to it. Costs nothing where it has none.
     *
     * @return whether it had some, as far as the kernel knows
     */
    boolean dropSetIds(Node node, int writersGroup) throws IOException {
        if (!node.seen().losesSetIds(writersGroup)) {
            return false;
        }
        try {
            withPath(node, path -> {
                files.dropSetIds(path, writersGroup);
                return path;
            });
        } catch (NoSuchFileException nameless) {
            node.nameless().dropSetIds(writersGroup);
        }
        return true;
    }

    /** Whether a program uses what has no name any more. */
    boolean isNamelessInUse(Node node) {
        return !node.openFiles().isEmpty() || (node.seen().isDirectory() && !node.isLinked());
    }

    /** Opens a file that is there, be it without a name any more as long as it is open. */
    OpenFile open(Node node, OpenMode mode, Awaited awaited) throws IOException {
        try {
            return files.open(new FirstOpening(location(node), awaited), mode);
        } catch (NamelessException late) {
            return openAgain(node, mode, awaited, late);
        }
    }

    private OpenFile openAgain(Node node, OpenMode mode, Awaited awaited, NamelessException late) throws IOException {
        for (OpenFile file : node.openFiles()) {
            if (file.share(mode, awaited)) {
                return file;
            }
        }
        replaced.missed(node);
        throw late;
    }

    OpenFile.Location location(Node node) {
        return opener -> {
            staying.lock();
            try {
                return opener.open(node.path());
            } finally {
                staying.unlock();
            }
        };
    }

    /** @return the handle's number */
    long opened(Node node, OpenFile file) {
        node.opened(file);
        return handles.add(new Handle(node, file));
    }

    /** Takes back a handle that nobody was told of. */
    void disown(long number) {
        try {
            close(number);
        } catch (IOException | RuntimeException failed) {
            LOG.debug("A file that was opened too late could not be closed", failed);
        }
    }

    void close(long number) throws IOException {
        Handle handle = handles.remove(number);
        if (handle == null) {
            throw new PosixException(Errno.EBADF);
        }
        close(handle);
    }

    private void close(Handle handle) throws IOException {
        try {
            handle.file.close();
        } finally {
            handle.node.closed(handle.file);
            nodes.released(handle.node);
        }
    }

    /**
     * Takes a name away from a file, or another file of that name, so that those who have it open can go on. Called
     * without any lock.
     */
    void takeName(Node directory, String name, NameTaking taking) throws IOException {
        Node node = openNode(directory, name);
        if (node == null) {
            taking.run();
            return;
        }
        boolean taken = false;
        try {
            taking.from(node.openFiles());
            taken = true;
        } finally {
            if (!taken) {
                node.keepsName();
            }
        }
    }

    /** @return null where no program has it open; else ready to lose its name */
    private @Nullable Node openNode(Node directory, String name) throws IOException {
        staying.lock();
        try {
            Place place = place(directory, name);
            Node node = nodes.child(directory, place.name());
            if (node == null || node.openFiles().isEmpty()) {
                return null;
            }
            node.losesName(lastOrNull(place.path()));
            return node;
        } finally {
            staying.unlock();
        }
    }

    /** @return null where it cannot be looked at: what the kernel was last told stands for it then */
    private @Nullable NamelessFile lastOrNull(Path path) {
        try {
            Stat last = files.statIfExists(path);
            return last == null
                    ? null
                    : new NamelessFile(last, files.extendedAttributes().all(path));
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    /** The kernel takes back {@code count} of the times that it was told of a node. */
    void forget(long number, long count) {
        Node node = nodes.get(number);
        nodes.forget(number, count);
        if (node != null && !nodes.isKnown(node)) {
            replaced.release(node);
        }
    }

    /** The drive is gone: programs cannot close their files any more. */
    void closeAll() {
        replaced.releaseAll();
        for (Handle handle : handles.all()) {
            try {
                close(handle);
            } catch (IOException | RuntimeException failed) {
                LOG.warn(
                        "A file that was open at the end could not be written completely: {}",
                        failed.getClass().getName());
                LOG.debug("It failed", failed);
            }
        }
    }

    /** Where a file is that gets its node only once it is created. */
    final class NewLocation implements OpenFile.Location {

        private final Path created;
        private volatile OpenFile.Location settled = this::openCreated;

        NewLocation(Path created) {
            this.created = created;
        }

        void settle(Node node) {
            settled = location(node);
        }

        private FileChannel openCreated(OpenFile.Opener opener) throws IOException {
            return opener.open(created);
        }

        @Override
        public FileChannel open(OpenFile.Opener opener) throws IOException {
            return settled.open(opener);
        }
    }
}

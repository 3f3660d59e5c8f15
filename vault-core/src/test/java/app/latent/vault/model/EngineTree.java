package app.latent.vault.model;

import app.latent.vault.content.ContentListener;
import app.latent.vault.content.FileHandle;
import app.latent.vault.content.OpenFiles;
import app.latent.vault.content.OpenMode;
import app.latent.vault.content.Places;
import app.latent.vault.content.Workers;
import app.latent.vault.content.Written;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.simulation.EmptyVault;
import app.latent.vault.simulation.MemoryStore;
import app.latent.vault.simulation.Relay;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.NodeJournal;
import app.latent.vault.tree.Replacing;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.TreeRecovery;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The engine below {@code nio} on a vault in memory, all on the caller's thread. Nothing is expected to be damaged, nor changed by anybody else. */
final class EngineTree implements FileTree, AutoCloseable {

    private static final VaultCryptor CRYPTOR = EmptyVault.cryptor();
    private static final int SEGMENT_SIZE = 400_000;
    private static final byte[] JOURNAL_KEY = new byte[32];

    private final MemoryStore store = new MemoryStore();
    private final MemoryStore journalStore = new MemoryStore();
    private final Map<Integer, FileHandle> handles = new HashMap<>();
    private Engine engine;

    EngineTree() throws IOException {
        EmptyVault.create(store, CRYPTOR);
        engine = new Engine(store, journalStore);
    }

    /** All of it that ends with a remount. */
    private static final class Engine implements ContentListener, AutoCloseable {
        final Journal journal;
        final VaultTree tree;
        final OpenFiles files;

        Engine(MemoryStore store, MemoryStore journalStore) throws IOException {
            new JournalRecovery(journalStore, store, CRYPTOR, JOURNAL_KEY).recover(new TreeRecovery(store, CRYPTOR));
            journal = new Journal(journalStore, store, JOURNAL_KEY, SEGMENT_SIZE);
            Relay relay = new Relay(this);
            tree = new VaultTree(store, CRYPTOR, EmptyVault.THRESHOLD, NodeJournal.of(journal), relay, Runnable::run);
            files = relay.to(new OpenFiles(store, CRYPTOR, journal, Places.of(tree), this, Workers.none()));
        }

        @Override
        public void closedByLastWriter(Written written) {}

        @Override
        public void conflict(TreePath original, TreePath copy) {
            throw new AssertionError("a conflict at " + original);
        }

        @Override
        public void rewritten(TreePath path) {
            throw new AssertionError("a foreign version at " + path);
        }

        @Override
        public void damaged(TreePath path) {
            throw new AssertionError("damage at " + path);
        }

        @Override
        public void close() throws IOException {
            files.close();
            journal.close();
        }
    }

    private static TreePath path(String path) {
        TreePath result = TreePath.ROOT;
        if (path.isEmpty()) return result;
        for (String name : Normalizer.normalize(path, Normalizer.Form.NFC).split("/", -1)) {
            result = result.resolve(name);
        }
        return result;
    }

    private Node present(String path) throws IOException {
        Node node = engine.tree.lookup(path(path));
        if (node == null) throw new NoSuchFileException(path);
        return node;
    }

    /** Follows a link in the last place and refuses directories, as the layer above does. */
    private FileHandle open(String path, OpenMode mode) throws IOException {
        TreePath place = path(path);
        Node node = engine.tree.lookup(place);
        TreePath parent = place.parent();
        if (node != null && node.isLink() && !mode.exclusive() && parent != null) {
            place = parent.resolve(engine.tree.readLink(place));
        }
        if (node != null && node.isDirectory() && !mode.exclusive()) {
            throw new FileSystemException(path, null, "Is a directory");
        }
        return engine.files.open(place, mode);
    }

    @Override
    public void create(String path, byte[] content) throws IOException {
        try (FileHandle handle = open(path, OpenMode.CREATE_NEW)) {
            write(handle, 0, content);
        }
    }

    @Override
    public void overwrite(String path, byte[] content) throws IOException {
        try (FileHandle handle = open(path, OpenMode.REPLACE)) {
            write(handle, 0, content);
        }
    }

    @Override
    public void writeAt(String path, long offset, byte[] bytes) throws IOException {
        try (FileHandle handle = open(path, OpenMode.WRITE)) {
            write(handle, offset, bytes);
        }
    }

    private static void write(FileHandle handle, long offset, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            handle.write(buffer, offset + buffer.position());
        }
    }

    @Override
    public void append(String path, byte[] bytes) throws IOException {
        try (FileHandle handle = open(path, OpenMode.WRITE)) {
            append(handle, bytes);
        }
    }

    private static void append(FileHandle handle, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            handle.append(buffer);
        }
    }

    @Override
    public void truncate(String path, long size) throws IOException {
        try (FileHandle handle = open(path, OpenMode.WRITE)) {
            cut(handle, size);
        }
    }

    private static void cut(FileHandle handle, long size) throws IOException {
        if (size < handle.size()) handle.truncate(size);
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (FileHandle handle = open(path, OpenMode.READ)) {
            return read(handle, 0, (int) handle.size());
        }
    }

    private static byte[] read(FileHandle handle, long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && handle.read(buffer, offset + buffer.position()) > 0) {}
        byte[] read = new byte[buffer.position()];
        buffer.get(0, read);
        return read;
    }

    @Override
    public void rename(String from, String to, boolean replace) throws IOException {
        engine.tree.move(path(from), path(to), replace ? Replacing.ANYTHING : Replacing.NOTHING);
    }

    @Override
    public void copy(String from, String to, boolean replace) throws IOException {
        Node node = present(from);
        if (engine.tree.lookup(path(to)) != null) {
            if (!replace) throw new FileAlreadyExistsException(to);
            engine.tree.delete(path(to));
        }
        if (node.isDirectory()) {
            createDirectory(to);
        } else {
            create(to, read(from));
        }
    }

    @Override
    public void delete(String path) throws IOException {
        engine.tree.delete(path(path));
    }

    @Override
    public void createDirectory(String path) throws IOException {
        engine.tree.createDirectory(path(path));
    }

    @Override
    public void createLink(String path, String target) throws IOException {
        engine.tree.createLink(path(path), Normalizer.normalize(target, Normalizer.Form.NFC));
    }

    @Override
    public String readLink(String path) throws IOException {
        return engine.tree.readLink(path(path));
    }

    @Override
    public List<String> list(String path) throws IOException {
        List<String> names = new ArrayList<>();
        engine.tree.list(path(path), (name, _) -> names.add(name));
        Collections.sort(names);
        return names;
    }

    @Override
    public String stat(String path) throws IOException {
        Node node = present(path);
        if (!node.isFile()) return node.isLink() ? "link" : "directory";
        long onDisk = app.latent.vault.format.GcmSizes.cleartextSize(node.stat().size());
        OpenFiles.Live live = engine.files.live(node.stat());
        return "file " + (live == null ? onDisk : live.size());
    }

    @Override
    public void open(int slot, String path, Mode mode) throws IOException {
        close(slot);
        handles.put(
                slot,
                open(
                        path,
                        switch (mode) {
                            case READ -> OpenMode.READ;
                            case READ_WRITE -> OpenMode.WRITE;
                            case CREATE, APPEND -> OpenMode.CREATE;
                            case CREATE_NEW -> OpenMode.CREATE_NEW;
                            case TRUNCATE -> OpenMode.REPLACE;
                        }));
    }

    private FileHandle handle(int slot) {
        return Objects.requireNonNull(handles.get(slot), "not open");
    }

    @Override
    public byte[] readAt(int slot, long offset, int length) throws IOException {
        return read(handle(slot), offset, length);
    }

    @Override
    public void writeAt(int slot, long offset, byte[] bytes) throws IOException {
        write(handle(slot), offset, bytes);
    }

    @Override
    public void appendTo(int slot, byte[] bytes) throws IOException {
        append(handle(slot), bytes);
    }

    @Override
    public void truncate(int slot, long size) throws IOException {
        cut(handle(slot), size);
    }

    @Override
    public long size(int slot) throws IOException {
        return handle(slot).size();
    }

    @Override
    public void sync(int slot) throws IOException {
        handle(slot).sync();
    }

    @Override
    public void close(int slot) throws IOException {
        FileHandle handle = handles.remove(slot);
        if (handle != null) handle.close();
    }

    @Override
    public void remount() throws IOException {
        close();
        engine = new Engine(store, journalStore);
    }

    @Override
    public void close() throws IOException {
        for (int slot : List.copyOf(handles.keySet())) {
            close(slot);
        }
        engine.close();
    }
}

package app.latent.vault.content;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.simulation.EmptyVault;
import app.latent.vault.simulation.MemoryStore;
import app.latent.vault.simulation.Relay;
import app.latent.vault.tree.NodeJournal;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An empty vault on a store, and its open files. */
final class Ground implements AutoCloseable {

    static final int CHUNK = 32 * 1024;

    private static final byte[] KEY = new byte[32];

    final BackingStore store;
    final BackingStore journalFolder;
    final VaultCryptor cryptor;
    final Journal journal;
    final VaultTree tree;
    final OpenFiles files;
    final List<String> told = new CopyOnWriteArrayList<>();

    Ground() throws IOException {
        this(new MemoryStore());
    }

    Ground(BackingStore store) throws IOException {
        this(store, new MemoryStore());
    }

    /** @param store of an earlier ground, or empty */
    Ground(BackingStore store, BackingStore journalFolder) throws IOException {
        this(store, journalFolder, Workers.ofCores());
    }

    Ground(BackingStore store, BackingStore journalFolder, Workers workers) throws IOException {
        this.store = store;
        this.journalFolder = journalFolder;
        this.cryptor = EmptyVault.cryptor();
        EmptyVault.create(store, cryptor);
        new JournalRecovery(journalFolder, store, cryptor, KEY).recover(_ -> {});
        this.journal = new Journal(journalFolder, store, KEY);
        Relay relay = new Relay(listener());
        this.tree = new VaultTree(store, cryptor, EmptyVault.THRESHOLD, NodeJournal.of(journal), relay, Runnable::run);
        this.files = relay.to(new OpenFiles(store, cryptor, journal, Places.of(tree), listener(), workers));
    }

    private ContentListener listener() {
        return new ContentListener() {
            @Override
            public void closedByLastWriter(Written written) {
                String what = written.created() ? "created " : written.changed() ? "changed " : "untouched ";
                told.add(what + written.path());
            }

            @Override
            public void damaged(TreePath path) {
                told.add("damaged " + path);
            }

            @Override
            public void rewritten(TreePath path) {
                told.add("rewritten " + path);
            }

            @Override
            public void conflict(TreePath original, TreePath copy) {
                told.add("conflict " + original + " " + copy);
            }
        };
    }

    /** What files have in common that are opened past the table. */
    Engine engine() {
        Engine.Table none = new Engine.Table() {
            @Override
            public void replacing(OpenFile file, Object identity) {}

            @Override
            public void notReplaced(Object identity) {}

            @Override
            public void replaced(OpenFile file, Object identity, Place place) {}
        };
        return Engine.of(store, cryptor, journal, Places.of(tree), listener(), none, Workers.none());
    }

    FileHandle open(String name, OpenMode mode) throws IOException {
        return files.open(TreePath.of(name), mode);
    }

    void write(String name, byte[] content) throws IOException {
        try (FileHandle handle = open(name, OpenMode.REPLACE)) {
            writeAll(handle, content, 0);
        }
    }

    byte[] read(String name) throws IOException {
        try (FileHandle handle = open(name, OpenMode.READ)) {
            return readAll(handle);
        }
    }

    static void writeAll(FileHandle handle, byte[] content, long position) throws IOException {
        ByteBuffer source = ByteBuffer.wrap(content);
        while (source.hasRemaining()) handle.write(source, position + source.position());
    }

    static byte[] readAll(FileHandle handle) throws IOException {
        ByteBuffer target = ByteBuffer.allocate((int) handle.size());
        while (target.hasRemaining() && handle.read(target, target.position()) >= 0) {}
        return target.array();
    }

    /** Where the ciphertext of a file in the root is. */
    String contentPath(String name) {
        NodeName node = NodeName.of(cryptor.encryptName(name, DirectoryId.ROOT), EmptyVault.THRESHOLD);
        String path = cryptor.contentDirectory(DirectoryId.ROOT) + "/" + node.onDisk();
        return node.isShortened() ? path + "/" + NodeName.CONTENTS_FILE : path;
    }

    @Override
    public void close() {
        files.close();
        cryptor.close();
    }
}

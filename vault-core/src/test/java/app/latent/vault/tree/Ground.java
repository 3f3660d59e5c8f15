package app.latent.vault.tree;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.jspecify.annotations.Nullable;

/** A tree on a store, with whatever a test needs to look beneath it. */
final class Ground {

    static final int THRESHOLD = 220;

    /** Made once: it keeps no state that a test could see. */
    static final VaultCryptor CRYPTOR = cryptor();

    /** What a wait may take in tests of waits that end. */
    static final long SHORT_WAIT = 200;

    final BackingStore store;
    final VaultCryptor cryptor;
    final Told told = new Told();
    final Intents intents;
    final AtomicLong clock;
    final VaultTree tree;
    final FreshNames fresh;
    final SealedFiles files;

    Ground(BackingStore store) {
        this(store, new Intents());
    }

    Ground(BackingStore store, Intents intents) {
        this(store, intents, 30_000);
    }

    Ground(BackingStore store, Intents intents, long longestWait) {
        this(store, CRYPTOR, intents, longestWait);
    }

    Ground(BackingStore store, VaultCryptor cryptor) {
        this(store, cryptor, new Intents(), 30_000);
    }

    Ground(BackingStore store, FreshNames fresh) {
        this(store, CRYPTOR, new Intents(), 30_000, fresh);
    }

    private Ground(BackingStore store, VaultCryptor cryptor, Intents intents, long longestWait) {
        this(store, cryptor, intents, longestWait, FreshNames.unmarked());
    }

    private Ground(BackingStore store, VaultCryptor cryptor, Intents intents, long longestWait, FreshNames fresh) {
        this.fresh = fresh;
        this.store = store;
        this.cryptor = cryptor;
        this.intents = intents;
        this.clock = new AtomicLong();
        this.files = new SealedFiles(store, cryptor);
        this.tree =
                new VaultTree(store, cryptor, THRESHOLD, intents, told, Runnable::run, fresh, clock::get, longestWait);
    }

    private static VaultCryptor cryptor() {
        byte[] key = new byte[Masterkey.SUBKEY_LEN_BYTES * 2];
        key[0] = 1;
        return new VaultCryptor(new Masterkey(key), Scheme.SIV_GCM);
    }

    /** On an empty vault, of which everything is durable. */
    static SimulatedStore emptyVault(long seed) throws IOException {
        SimulatedStore store = new SimulatedStore(seed);
        makeRoot(store.memory());
        return store;
    }

    static void makeRoot(BackingStore store) throws IOException {
        String root = CRYPTOR.contentDirectory(DirectoryId.ROOT);
        String above = root.substring(0, root.lastIndexOf('/'));
        for (String folder : List.of("d", above, root)) store.createFolder(folder);
        SealedFiles files = new SealedFiles(store, CRYPTOR);
        files.write(root + "/" + NodeName.DIRECTORY_ID_BACKUP, files.encrypt(new byte[0]));
        for (String folder : List.of(root, above, "d", "")) store.syncFolder(folder);
    }

    /** More than a second later, nothing remembered is believed without a look. */
    void later() {
        clock.addAndGet(10_000_000_000L);
    }

    static TreePath path(String path) {
        TreePath result = TreePath.ROOT;
        for (String name : path.split("/")) {
            if (!name.isEmpty()) result = result.resolve(name);
        }
        return result;
    }

    Place place(String path) throws IOException {
        return tree.whileOpening(path(path), place -> place);
    }

    /** Creates a file as whoever owns contents does, or replaces what is in it. */
    void write(String path, String content) throws IOException {
        tree.whileOpening(path(path), place -> {
            byte[] ciphertext = files.encrypt(content.getBytes(StandardCharsets.UTF_8));
            Node there = tree.lookup(path(path));
            if (there == null && place.name().isShortened()) {
                ContentHeader header = cryptor.createHeader();
                tree.prepareNew(place, header);
            }
            boolean create = there == null && !place.name().isShortened();
            try (BackingFile file =
                    store.open(place.contentPath(), create ? BackingStore.Access.CREATE : BackingStore.Access.WRITE)) {
                file.write(ByteBuffer.wrap(ciphertext), 0);
                file.setSize(ciphertext.length);
                file.sync();
            }
            tree.changed(place);
            return null;
        });
    }

    String read(String path) throws IOException {
        Node node = tree.lookup(path(path));
        if (node == null || !node.isFile()) throw new AssertionError("no file at " + path);
        return new String(files.decrypt(files.read(node.contentPath(), SealedFiles.LONGEST)), StandardCharsets.UTF_8);
    }

    List<String> list(String path) throws IOException {
        List<String> names = new ArrayList<>();
        tree.list(path(path), (name, _) -> names.add(name));
        names.sort(null);
        return names;
    }

    void mkdir(String path) throws IOException {
        tree.createDirectory(path(path));
    }

    void move(String from, String to) throws IOException {
        tree.move(path(from), path(to), Replacing.ANYTHING);
    }

    void delete(String path) throws IOException {
        tree.delete(path(path));
    }

    @Nullable Node lookup(String path) throws IOException {
        return tree.lookup(path(path));
    }

    Node node(String path) throws IOException {
        Node node = lookup(path);
        if (node == null) throw new AssertionError("nothing at " + path);
        return node;
    }

    /** By path: a file's content, a link's target, or that it is a directory. */
    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        collect(TreePath.ROOT, contents);
        return contents;
    }

    private void collect(TreePath directory, Map<String, String> contents) throws IOException {
        Map<String, Node.Kind> entries = new TreeMap<>();
        tree.list(directory, (name, kind) -> {
            if (entries.put(name, kind) != null) throw new AssertionError(name + " is listed twice");
        });
        for (Map.Entry<String, Node.Kind> entry : entries.entrySet()) {
            TreePath path = directory.resolve(entry.getKey());
            contents.put(path.toString(), describe(path, entry.getValue()));
            if (entry.getValue() == Node.Kind.DIRECTORY) collect(path, contents);
        }
    }

    private String describe(TreePath path, Node.Kind kind) throws IOException {
        Node node = node(path.toString());
        if (node.kind() != kind) throw new AssertionError(path + " is listed as " + kind + " and is " + node.kind());
        return switch (kind) {
            case FILE -> "file " + read(path.toString());
            case LINK -> "link " + tree.readLink(path);
            case DIRECTORY -> "directory";
        };
    }

    /** Makes everything durable. */
    void settle() throws IOException {
        tree.syncDirectory(TreePath.ROOT);
        for (Map.Entry<String, String> entry : contents().entrySet()) {
            if (entry.getValue().equals("directory")) tree.syncDirectory(path(entry.getKey()));
        }
    }

    /** Names that are in a content directory and are no nodes. */
    List<String> droppings(String directory) throws IOException {
        List<String> names = new ArrayList<>();
        store.list(tree.directory(path(directory)).contentDirectory(), (name, _) -> {
            if (!NodeName.isNode(name) && !name.equals(NodeName.DIRECTORY_ID_BACKUP)) names.add(name);
        });
        return names;
    }
}

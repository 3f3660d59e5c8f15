package app.latent.vault.health;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.EntryNames;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;

/** A small vault with one of everything, which tests damage. */
final class SampleVault implements AutoCloseable {

    static final int THRESHOLD = 220;
    static final String LONG = "n".repeat(180);

    /** Of ciphertexts of one, two and three chunks, of just one and of none. */
    private static final Map<String, Integer> FILES = Map.ofEntries(
            Map.entry("/Norway 2019/IMG_1.jpg", 70_000),
            Map.entry("/Norway 2019/IMG_2.jpg", 32_768),
            Map.entry("/Norway 2019/IMG_3.jpg", 40_000),
            Map.entry("/Norway 2019/nothing.jpg", 0),
            Map.entry("/Norway 2019/trail/map.png", 1_000),
            Map.entry("/Iceland/a.mov", 50_000),
            Map.entry("/Iceland/b.txt", 10),
            Map.entry("/notes.txt", 300),
            Map.entry("/" + LONG + ".jpg", 33_000),
            Map.entry("/" + LONG + ".d/inside.jpg", 2_000));

    final Path folder;
    final VaultCryptor cryptor;
    final EntryNames names;
    private final Path parent;

    SampleVault(Path parent) throws IOException {
        this.parent = parent;
        this.folder = parent.resolve("vault");
        JudgedVault.create(folder, THRESHOLD);
        try (Masterkey key = JudgedVault.masterkey()) {
            this.cryptor = new VaultCryptor(key, Scheme.SIV_GCM);
        }
        this.names = new EntryNames(cryptor, THRESHOLD);
    }

    /** With the files. */
    static SampleVault filled(Path parent) throws IOException {
        SampleVault vault = new SampleVault(parent);
        Random random = new Random(5);
        try (UnlockedVault open = vault.open()) {
            Path root = open.root();
            for (Map.Entry<String, Integer> file : new TreeMap<>(FILES).entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                byte[] content = new byte[file.getValue()];
                random.nextBytes(content);
                Files.write(path, content);
            }
            Files.createDirectory(root.resolve("empty"));
            Files.createSymbolicLink(root.resolve("link"), root.getFileSystem().getPath("notes.txt"));
            Files.createSymbolicLink(
                    root.resolve(LONG + ".lnk"), root.getFileSystem().getPath("Iceland/b.txt"));
        }
        return vault;
    }

    UnlockedVault open() throws IOException {
        return JudgedVault.at(folder).latent(parent.resolve("journals"));
    }

    /** The directory ID of a cleartext path, as it was before the damage. */
    DirectoryId id(String directory) throws IOException {
        DirectoryId id = DirectoryId.ROOT;
        for (String name : directory.split("/")) {
            if (name.isEmpty()) continue;
            Path node = folder.resolve(cryptor.contentDirectory(id))
                    .resolve(names.encrypt(id, name).onDisk());
            id = DirectoryId.parse(Files.readAllBytes(node.resolve(NodeName.DIRECTORY_FILE)));
        }
        return id;
    }

    /** Where the ciphertext of a directory's nodes is. */
    Path content(String directory) throws IOException {
        return folder.resolve(cryptor.contentDirectory(id(directory)));
    }

    /** Where the node of a cleartext path stands. */
    Path node(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        return content(path.substring(0, slash))
                .resolve(names.encrypt(id(path.substring(0, slash)), name).onDisk());
    }

    /** The ciphertext of a file. */
    Path file(String path) throws IOException {
        Path node = node(path);
        return Files.isDirectory(node) ? node.resolve(NodeName.CONTENTS_FILE) : node;
    }

    static CheckOptions quickly(boolean deep) {
        CheckOptions options = deep ? CheckOptions.everything() : CheckOptions.structure();
        return options.withSettling(Duration.ZERO).withWorkers(1);
    }

    Report check(boolean deep) throws IOException {
        return check(quickly(deep), _ -> {});
    }

    Report check(CheckOptions options, Consumer<Finding> good) throws IOException {
        try (BackingStore store = BackingStores.open(folder);
                Health health = health(store)) {
            return health.check(options, _ -> {}, good);
        }
    }

    Health health(BackingStore store) {
        return new Health(Ciphertext.of(store, cryptor, THRESHOLD), new byte[32], () -> false, false);
    }

    /** Checks all of it, and mends what can be. */
    List<RepairPlan.Outcome> repair() throws IOException {
        try (BackingStore store = BackingStores.open(folder);
                Health health = health(store)) {
            return health.planRepair(quickly(true), _ -> {}).carryOut();
        }
    }

    /** What is found, a line each: kind, severity, where that is in cleartext. */
    List<String> found(boolean deep) throws IOException {
        return check(deep).findings().stream().map(SampleVault::line).sorted().toList();
    }

    static String line(Finding finding) {
        return finding.kind() + " " + finding.severity() + " "
                + (finding.at().path() == null ? "?" : finding.at().path());
    }

    /** All that can be read, by path: what it is and what is in it, as Latent shows it. */
    Map<String, String> readable() throws IOException {
        try (UnlockedVault open = open()) {
            return readable(open.root());
        }
    }

    /** The same as Cryptomator shows it. */
    Map<String, String> readableByCryptofs() throws IOException {
        try (FileSystem open = JudgedVault.at(folder).cryptofs()) {
            return readable(open.getPath("/"));
        }
    }

    private static Map<String, String> readable(Path root) throws IOException {
        Map<String, String> all = new TreeMap<>();
        collect(root, all);
        return all;
    }

    private static void collect(Path directory, Map<String, String> all) throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(directory)) {
            entries = list.toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            all.put(directory.toString(), "unreadable");
            return;
        }
        for (Path entry : entries) {
            String path = entry.toString();
            try {
                if (Files.isSymbolicLink(entry)) {
                    all.put(path, "link " + Files.readSymbolicLink(entry));
                } else if (Files.isDirectory(entry)) {
                    all.put(path, "directory");
                    collect(entry, all);
                } else {
                    byte[] bytes = Files.readAllBytes(entry);
                    all.put(path, "file " + bytes.length + " " + HexFormat.of().toHexDigits(Arrays.hashCode(bytes)));
                }
            } catch (IOException e) {
                all.put(path, "unreadable");
            }
        }
    }

    /** Every byte and name of the vault's folder. */
    Map<String, String> bytes() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.toList()) {
                String kind = Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                        ? HexFormat.of().formatHex(Files.readAllBytes(path))
                        : Files.isSymbolicLink(path) ? "link" : "folder";
                all.put(folder.relativize(path).toString(), kind);
            }
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        cryptor.close();
    }
}

package app.latent.vault;

import app.latent.testkit.golden.GoldenVault;
import app.latent.testkit.golden.TreeListing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.cryptolib.common.MasterkeyFileAccess;

/** Makes a golden vault. Arguments: its name, who writes it ({@code cryptofs}, {@code cryptofs-ctrmac} or {@code latent}), and the folder for its files. Not a test. */
final class GoldenVaultMaker {

    private static final URI KEY_ID = URI.create("masterkeyfile:masterkey.cryptomator");
    private static final MasterkeyFileAccess KEYS = new MasterkeyFileAccess(new byte[0], new SecureRandom());
    private static final String PASSPHRASE =
            java.text.Normalizer.normalize(GoldenVault.PASSPHRASE, java.text.Normalizer.Form.NFC);

    /** Purposes whose subkeys are kept: those that something is encrypted with. */
    private static final List<String> PURPOSES = List.of("index", "thumbnails");

    private GoldenVaultMaker() {}

    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("golden");
        Path vault = work.resolve("vault");
        switch (args[1]) {
            case "cryptofs" -> writeByCryptofs(vault, CryptorProvider.Scheme.SIV_GCM);
            case "cryptofs-ctrmac" -> writeByCryptofs(vault, CryptorProvider.Scheme.SIV_CTRMAC);
            case "latent" -> writeByLatent(vault);
            default -> throw new IllegalArgumentException(args[1]);
        }
        Path target = Path.of(args[2]);
        zip(vault, target.resolve(args[0] + ".zip"));
        try (FileSystem cryptofs = CryptoFileSystemProvider.newFileSystem(vault, properties(vault))) {
            Files.write(target.resolve(args[0] + ".tree"), TreeListing.of(cryptofs.getPath("/")));
        }
        try (UnlockedVault unlocked = unlock(vault, vault.resolveSibling("journals"))) {
            Files.write(target.resolve(args[0] + ".keys"), keys(unlocked));
        }
        JudgedVault.delete(work);
    }

    /** As {@link GoldenVault#keys} has them. */
    static List<String> keys(UnlockedVault vault) {
        List<String> lines = new ArrayList<>();
        lines.add("id\t" + vault.localName());
        for (String purpose : PURPOSES) {
            try (Subkey subkey = vault.subkey(purpose)) {
                lines.add(purpose + "\t" + TreeListing.sha256(subkey.copy()));
            }
        }
        return lines;
    }

    private static void writeByCryptofs(Path vault, CryptorProvider.Scheme cipher) throws IOException {
        Files.createDirectory(vault);
        try (Masterkey masterkey = Masterkey.generate(new SecureRandom())) {
            KEYS.persist(masterkey, vault.resolve("masterkey.cryptomator"), PASSPHRASE);
        }
        CryptoFileSystemProvider.initialize(
                vault, opening(vault).withCipherCombo(cipher).build(), KEY_ID);
        try (FileSystem cryptofs = CryptoFileSystemProvider.newFileSystem(vault, properties(vault))) {
            fill(cryptofs.getPath("/"));
        }
    }

    static CryptoFileSystemProperties properties(Path vault) {
        return opening(vault).build();
    }

    private static CryptoFileSystemProperties.Builder opening(Path vault) {
        return CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(_ -> KEYS.load(vault.resolve("masterkey.cryptomator"), PASSPHRASE));
    }

    private static void writeByLatent(Path vault) throws IOException {
        try (Passphrase passphrase = passphrase()) {
            Vault.create(vault, passphrase);
        }
        try (UnlockedVault unlocked = unlock(vault, vault.resolveSibling("journals"))) {
            fill(unlocked.root());
        }
    }

    static UnlockedVault unlock(Path vault, Path journals) throws IOException {
        try (Passphrase passphrase = passphrase()) {
            return Vault.at(vault)
                    .unlock(passphrase, UnlockOptions.withJournals(journals).withWatch(false));
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.of(GoldenVault.PASSPHRASE.toCharArray());
    }

    /** Small, and one of everything. */
    private static void fill(Path root) throws IOException {
        Random random = new Random(3);
        for (int size : new int[] {0, 1, 32_767, 32_768, 32_769}) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            Files.write(root.resolve("size " + size), content);
        }
        for (String letter : List.of("n", "\u0436", "\u65e5", "\ud83d\udcf7")) {
            String name = letter.repeat(252 / letter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
            Files.writeString(root.resolve(name + ".f"), name);
            Files.writeString(Files.createDirectory(root.resolve(name + ".d")).resolve(name), name);
            Files.createSymbolicLink(
                    root.resolve(name + ".l"), root.getFileSystem().getPath(name + ".f"));
        }
        for (int length = 145; length <= 148; length++) {
            Files.writeString(root.resolve("t".repeat(length)), "around the threshold");
        }
        Files.writeString(root.resolve("K\u00f6ln.txt"), "NFC");
        Files.writeString(root.resolve("k\u00f6ln.txt"), "in another case");
        Path deep = Files.createDirectories(root.resolve("2024/Sommer \u2600/\u65e5\u672c"));
        Files.writeString(deep.resolve("IMG_0001.jpg"), "a photo");
        Files.createDirectory(deep.resolve("empty"));
        Files.createSymbolicLink(deep.resolve("absolute"), root.getFileSystem().getPath("/2024"));
        Files.createSymbolicLink(deep.resolve("dangling"), root.getFileSystem().getPath("../nowhere"));
        Files.move(Files.createDirectory(root.resolve("before")), root.resolve("a directory that was renamed"));
    }

    private static void zip(Path vault, Path target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target));
                Stream<Path> tree = Files.walk(vault)) {
            for (Path path : tree.sorted().toList()) {
                String name = vault.relativize(path).toString();
                if (Files.isRegularFile(path)) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(path, zip);
                } else if (!name.isEmpty()) {
                    zip.putNextEntry(new ZipEntry(name + "/"));
                }
            }
        }
    }
}

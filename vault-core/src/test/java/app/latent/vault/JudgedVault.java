package app.latent.vault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptofs.VaultConfig;
import org.cryptomator.cryptofs.health.api.DiagnosticResult;
import org.cryptomator.cryptofs.health.api.DiagnosticResult.Severity;
import org.cryptomator.cryptofs.health.api.HealthCheck;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.jspecify.annotations.Nullable;

/** A vault that Latent and cryptofs open in turn, as often as they like: without a passphrase, whose key takes a tenth of a second each time. */
public final class JudgedVault {

    private static final URI KEY_ID = URI.create("masterkeyfile:masterkey.cryptomator");

    private final Path folder;

    private JudgedVault(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes an empty one.
     *
     * @param folder must not be there
     * @param threshold from which length names are shortened
     */
    public static JudgedVault create(Path folder, int threshold) throws IOException {
        Files.createDirectory(folder);
        CryptoFileSystemProvider.initialize(
                folder, properties().withShorteningThreshold(threshold).build(), KEY_ID);
        return new JudgedVault(folder);
    }

    /** One that was made before, by this process or another. */
    public static JudgedVault at(Path folder) {
        return new JudgedVault(folder);
    }

    /** Where large numbers of files go: the memory, on a machine that has it as a folder. */
    public static Path newFolder() throws IOException {
        Path tmpfs = Path.of("/dev/shm");
        return Files.isWritable(tmpfs)
                ? Files.createTempDirectory(tmpfs, "latent-test")
                : Files.createTempDirectory("latent-test");
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) throw failure;
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The vault as Latent opens it, without its watcher: the tests change nothing underneath. */
    public UnlockedVault latent() throws IOException {
        return latent(folder.resolveSibling("journals"));
    }

    /** @param journals the folder for journals */
    public UnlockedVault latent(Path journals) throws IOException {
        return latent(UnlockOptions.withJournals(journals).withWatch(false));
    }

    /** With its watcher, as users unlock it. */
    public UnlockedVault watching(Path journals) throws IOException {
        return latent(UnlockOptions.withJournals(journals));
    }

    public UnlockedVault latent(UnlockOptions options) throws IOException {
        try (Masterkey masterkey = masterkey()) {
            return UnlockedVault.open(new VaultFolder(folder), masterkey, config(masterkey), options);
        }
    }

    /** Where the contents of a directory are, below {@code d}. */
    public static String contentDirectory(String directoryId) {
        try (Masterkey masterkey = masterkey();
                Cryptor cryptor = CryptorProvider.forScheme(CryptorProvider.Scheme.SIV_GCM)
                        .provide(masterkey.copy(), new SecureRandom())) {
            String hash = cryptor.fileNameCryptor().hashDirectoryId(directoryId);
            return hash.substring(0, 2) + "/" + hash.substring(2);
        }
    }

    /** The vault as the Cryptomator apps open it. */
    public FileSystem cryptofs() throws IOException {
        return CryptoFileSystemProvider.newFileSystem(folder, properties().build());
    }

    /** What cryptofs's health checks find that is worse than information. */
    public List<String> complaints() throws IOException {
        List<String> complaints = new ArrayList<>();
        try (Masterkey masterkey = masterkey();
                Cryptor cryptor = CryptorProvider.forScheme(CryptorProvider.Scheme.SIV_GCM)
                        .provide(masterkey.copy(), new SecureRandom())) {
            VaultConfig config = config(masterkey);
            for (HealthCheck check : HealthCheck.allChecks()) {
                check.check(folder, config, masterkey, cryptor, result -> complain(complaints, check, result));
            }
        }
        return complaints;
    }

    private static void complain(List<String> complaints, HealthCheck check, DiagnosticResult result) {
        if (result.getSeverity().compareTo(Severity.INFO) > 0) {
            complaints.add(check.name() + ": " + result.getSeverity() + " " + result + " " + result.details());
        }
    }

    private VaultConfig config(Masterkey masterkey) throws IOException {
        return VaultConfigFile.read(new VaultFolder(folder)).verify(masterkey);
    }

    private static CryptoFileSystemProperties.Builder properties() {
        return CryptoFileSystemProperties.cryptoFileSystemProperties().withKeyLoader(_ -> masterkey());
    }

    /** Everybody knows it. */
    public static Masterkey masterkey() {
        byte[] key = new byte[2 * Masterkey.SUBKEY_LEN_BYTES];
        Arrays.fill(key, (byte) 7);
        return new Masterkey(key);
    }
}

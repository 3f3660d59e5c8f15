package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.cryptolib.common.MasterkeyFileAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vaults that were made before 2022, of format 8 or migrated to it, encrypt with AES-CTR and HMAC. */
class CtrMacVaultTest {

    private static final String PASSPHRASE = "correct horse battery";
    private static final int CHUNK = 32 * 1024;

    @TempDir
    Path temp = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void makeVaultByCryptofs() throws IOException {
        folder = Files.createDirectory(temp.resolve("vault"));
        MasterkeyFileAccess access = new MasterkeyFileAccess(new byte[0], new SecureRandom());
        try (Masterkey masterkey = Masterkey.generate(new SecureRandom())) {
            access.persist(masterkey, folder.resolve("masterkey.cryptomator"), PASSPHRASE);
        }
        CryptoFileSystemProvider.initialize(
                folder,
                CryptoFileSystemProperties.cryptoFileSystemProperties()
                        .withCipherCombo(CryptorProvider.Scheme.SIV_CTRMAC)
                        .withKeyLoader(_ -> access.load(folder.resolve("masterkey.cryptomator"), PASSPHRASE))
                        .build(),
                URI.create("masterkeyfile:masterkey.cryptomator"));
    }

    private UnlockedVault unlock() throws IOException {
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            return Vault.at(folder)
                    .unlock(
                            passphrase,
                            UnlockOptions.withJournals(temp.resolve("journals")).withWatch(false));
        }
    }

    private static byte[] photo(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 1_000_000})
    void eitherReadsWhatTheOtherWrites(int size) throws IOException {
        String longName = "x".repeat(200) + ".jpg";
        try (FileSystem plain = PlainCryptofs.open(folder, PASSPHRASE)) {
            Files.createDirectory(plain.getPath("/theirs"));
            Files.write(plain.getPath("/theirs", longName), photo(size));
            Files.createSymbolicLink(plain.getPath("/link"), plain.getPath("theirs", longName));
        }
        try (UnlockedVault ours = unlock()) {
            assertArrayEquals(
                    photo(size),
                    Files.readAllBytes(ours.root().resolve("theirs").resolve(longName)));
            assertArrayEquals(photo(size), Files.readAllBytes(ours.root().resolve("link")));
            assertEquals(size, Files.size(ours.root().resolve("link")));
            Files.createDirectory(ours.root().resolve("ours"));
            Files.write(ours.root().resolve("ours").resolve(longName), photo(size));
            Files.createSymbolicLink(
                    ours.root().resolve("ours/link"),
                    ours.root().getFileSystem().getPath("/ours", longName));
        }
        try (FileSystem plain = PlainCryptofs.open(folder, PASSPHRASE)) {
            assertArrayEquals(photo(size), Files.readAllBytes(plain.getPath("/ours", longName)));
            assertArrayEquals(photo(size), Files.readAllBytes(plain.getPath("/ours/link")));
        }
    }

    @Test
    void aFileIsChangedInTheMiddleGrownAndCut() throws IOException {
        byte[] expected = photo(10 * CHUNK + 77);
        try (UnlockedVault ours = unlock()) {
            Path file = ours.root().resolve("a.bin");
            Files.write(file, expected);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                byte[] change = photo(3 * CHUNK);
                channel.write(ByteBuffer.wrap(change), CHUNK + 5);
                System.arraycopy(change, 0, expected, CHUNK + 5, change.length);
                channel.force(true);
                channel.truncate(7 * CHUNK + 3);
                channel.force(true);
                channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 7 * CHUNK + 3);
            }
            expected = Arrays.copyOf(expected, 7 * CHUNK + 6);
            System.arraycopy(new byte[] {1, 2, 3}, 0, expected, 7 * CHUNK + 3, 3);
            assertArrayEquals(expected, Files.readAllBytes(file));
        }
        try (FileSystem plain = PlainCryptofs.open(folder, PASSPHRASE)) {
            assertArrayEquals(expected, Files.readAllBytes(plain.getPath("/a.bin")));
        }
    }

    @Test
    void aChangedBitIsAnErrorWhereverItIs() throws IOException {
        try (UnlockedVault ours = unlock()) {
            Files.write(ours.root().resolve("a.bin"), photo(2 * CHUNK));
        }
        Path ciphertext = file();
        byte[] whole = Files.readAllBytes(ciphertext);
        for (int at : new int[] {0, 20, 87, 88, 103, 104, 5_000, 88 + 32_815, 88 + 32_816, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(ciphertext, changed);
            try (UnlockedVault ours = unlock()) {
                assertThrows(
                        IOException.class, () -> Files.readAllBytes(ours.root().resolve("a.bin")), "byte " + at);
            }
        }
    }

    private Path file() throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve("d"))) {
            return tree.filter(path -> path.toString().endsWith(".c9r")
                            && !path.endsWith("dirid.c9r")
                            && Files.isRegularFile(path))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void itsLostConfigurationIsMadeAgainWithItsCipher() throws IOException {
        try (UnlockedVault ours = unlock()) {
            Files.writeString(ours.root().resolve("a.txt"), "photo");
        }
        Files.delete(folder.resolve("vault.cryptomator"));
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            VaultRecovery.of(folder).restoreConfig(passphrase, VaultRecovery.USUAL_THRESHOLD);
        }
        try (FileSystem plain = PlainCryptofs.open(folder, PASSPHRASE)) {
            assertEquals("photo", Files.readString(plain.getPath("/a.txt")));
        }
    }
}

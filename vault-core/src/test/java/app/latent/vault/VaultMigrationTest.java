package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.VaultException.Reason;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.FileHeader;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.cryptolib.common.MasterkeyFileAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vaults as older versions of Cryptomator have left them, written here by the rules of their formats. */
class VaultMigrationTest {

    private static final String PASSPHRASE = "correct horse battery";
    private static final String LONG_NAME = "Norway 2019, ".repeat(14) + ".jpg";

    /** Of a name's text on disk in format 6; longer ones were shortened. */
    private static final int LONGEST_IN_FORMAT_6 = 129;

    @TempDir
    Path temp = Path.of("");

    private Path makeVault(int format) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("vault"));
        try (Masterkey masterkey = Masterkey.generate(new SecureRandom());
                Cryptor cryptor = CryptorProvider.forScheme(CryptorProvider.Scheme.SIV_CTRMAC)
                        .provide(masterkey.copy(), new SecureRandom())) {
            new MasterkeyFileAccess(new byte[0], new SecureRandom())
                    .persist(masterkey, folder.resolve("masterkey.cryptomator"), PASSPHRASE, format);
            Files.createDirectories(folder.resolve("m"));
            put(folder, cryptor, format, "", "a.jpg", content(cryptor, "photo"));
            put(folder, cryptor, format, "", LONG_NAME, content(cryptor, "long"));
            String album = "0f4a3ab3-8d0c-4a0a-8f3e-0e1b6b0f2b3c";
            putDirectory(folder, cryptor, format, "album", album);
            put(folder, cryptor, format, album, "b.jpg", content(cryptor, "in the album"));
        }
        if (format == 7) Files.delete(folder.resolve("m"));
        return folder;
    }

    private static byte[] content(Cryptor cryptor, String text) {
        FileHeader header = cryptor.fileHeaderCryptor().create();
        ByteBuffer bytes = ByteBuffer.allocate(1000)
                .put(cryptor.fileHeaderCryptor().encryptHeader(header))
                .put(cryptor.fileContentCryptor()
                        .encryptChunk(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0, header))
                .flip();
        byte[] content = new byte[bytes.remaining()];
        bytes.get(content);
        return content;
    }

    private static Path directory(Path folder, Cryptor cryptor, String id) throws IOException {
        String hash = cryptor.fileNameCryptor().hashDirectoryId(id);
        return Files.createDirectories(
                folder.resolve("d").resolve(hash.substring(0, 2)).resolve(hash.substring(2)));
    }

    private static void put(Path folder, Cryptor cryptor, int format, String parent, String name, byte[] content)
            throws IOException {
        Path directory = directory(folder, cryptor, parent);
        byte[] associated = parent.getBytes(StandardCharsets.UTF_8);
        if (format < 7) {
            String encrypted = cryptor.fileNameCryptor().encryptFilename(BaseEncoding.base32(), name, associated);
            Files.write(directory.resolve(shortenedAsInFormat6(folder, encrypted)), content);
            return;
        }
        String encrypted =
                cryptor.fileNameCryptor().encryptFilename(BaseEncoding.base64Url(), name, associated) + ".c9r";
        if (encrypted.length() <= 220) {
            Files.write(directory.resolve(encrypted), content);
            return;
        }
        Path node =
                Files.createDirectory(directory.resolve(BaseEncoding.base64Url().encode(sha1(encrypted)) + ".c9s"));
        Files.writeString(node.resolve("name.c9s"), encrypted);
        Files.write(node.resolve("contents.c9r"), content);
    }

    private static void putDirectory(Path folder, Cryptor cryptor, int format, String name, String id)
            throws IOException {
        Path root = directory(folder, cryptor, "");
        directory(folder, cryptor, id);
        if (format < 7) {
            String encrypted = cryptor.fileNameCryptor().encryptFilename(BaseEncoding.base32(), name, new byte[0]);
            Files.writeString(root.resolve("0" + encrypted), id);
            return;
        }
        String encrypted = cryptor.fileNameCryptor().encryptFilename(BaseEncoding.base64Url(), name, new byte[0]);
        Files.writeString(
                Files.createDirectory(root.resolve(encrypted + ".c9r")).resolve("dir.c9r"), id);
    }

    private static String shortenedAsInFormat6(Path folder, String encrypted) throws IOException {
        if (encrypted.length() <= LONGEST_IN_FORMAT_6) return encrypted;
        String shortened = BaseEncoding.base32().encode(sha1(encrypted)) + ".lng";
        Path names = folder.resolve("m").resolve(shortened.substring(0, 2)).resolve(shortened.substring(2, 4));
        Files.writeString(Files.createDirectories(names).resolve(shortened), encrypted);
        return shortened;
    }

    private static byte[] sha1(String text) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Passphrase passphrase(String text) {
        return Passphrase.of(text.toCharArray());
    }

    private static VaultMigration migration(Path folder) throws IOException {
        return VaultMigration.of(folder).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7})
    void anOldVaultIsReadAndWrittenOnceItIsMigrated(int format) throws IOException {
        Path folder = makeVault(format);
        byte[] before = Files.readAllBytes(folder.resolve("masterkey.cryptomator"));
        assertEquals(format, migration(folder).format());
        try (Passphrase passphrase = passphrase(PASSPHRASE)) {
            migration(folder).migrate(passphrase, _ -> {});
            UnlockOptions options =
                    UnlockOptions.withJournals(temp.resolve("journals")).withWatch(false);
            try (UnlockedVault unlocked = Vault.at(folder).unlock(passphrase, options)) {
                assertEquals("photo", Files.readString(unlocked.root().resolve("a.jpg")));
                assertEquals("long", Files.readString(unlocked.root().resolve(LONG_NAME)));
                assertEquals("in the album", Files.readString(unlocked.root().resolve("album/b.jpg")));
                Files.writeString(unlocked.root().resolve("album/c.jpg"), "new");
            }
        }
        try (FileSystem plain = PlainCryptofs.open(folder, PASSPHRASE)) {
            assertEquals("new", Files.readString(plain.getPath("/album/c.jpg")));
            assertEquals("long", Files.readString(plain.getPath("/" + LONG_NAME)));
        }
        Path backup = new BackedUpFile(folder.resolve("masterkey.cryptomator")).backupOf(before);
        assertArrayEquals(before, Files.readAllBytes(backup));
        assertEquals(Optional.empty(), VaultMigration.of(folder).map(VaultMigration::format));
    }

    @Test
    void nothingHappensToAnOldVaultUnasked() throws IOException {
        Path folder = makeVault(7);
        String before = Folders.fingerprint(folder);
        assertReason(Reason.OLD_FORMAT, () -> Vault.at(folder));
        migration(folder);
        assertEquals(before, Folders.fingerprint(folder));
    }

    @Test
    void aWrongPassphraseMigratesNothing() throws IOException {
        Path folder = makeVault(6);
        String before = Folders.fingerprint(folder);
        try (Passphrase wrong = passphrase("something else")) {
            assertReason(Reason.WRONG_PASSPHRASE, () -> migration(folder).migrate(wrong, _ -> {}));
        }
        assertEquals(before, Folders.fingerprint(folder));
    }

    @Test
    void aNewVaultThatIsMadeToLookOldIsNotMigrated() throws IOException {
        Path folder = temp.resolve("new");
        try (Passphrase passphrase = passphrase(PASSPHRASE)) {
            Vault.create(folder, passphrase);
            Files.delete(folder.resolve("vault.cryptomator"));
            Path masterkey = folder.resolve("masterkey.cryptomator");
            Files.writeString(masterkey, Files.readString(masterkey).replace("999", "7"));
            String before = Folders.fingerprint(folder);
            assertReason(Reason.DAMAGED_CONFIG, () -> migration(folder).migrate(passphrase, _ -> {}));
            assertEquals(before, Folders.fingerprint(folder));
        }
    }

    @Test
    void aVaultThatIsTooOldIsSaidSo() throws IOException {
        Path folder = makeVault(4);
        assertReason(Reason.OLD_FORMAT, () -> VaultMigration.of(folder));
    }

    @Test
    void anInterruptedMigrationGoesOn() throws IOException {
        Path folder = makeVault(6);
        try (Passphrase passphrase = passphrase(PASSPHRASE)) {
            assertThrows(
                    IllegalCallerException.class,
                    () -> migration(folder).migrate(passphrase, share -> {
                        if (share > 0.5) throw new IllegalCallerException("as if the power had failed");
                    }));
            assertEquals(6, migration(folder).format());
            migration(folder).migrate(passphrase, _ -> {});
        }
        try (FileSystem plain = PlainCryptofs.open(folder, PASSPHRASE)) {
            assertEquals("photo", Files.readString(plain.getPath("/a.jpg")));
            assertEquals("in the album", Files.readString(plain.getPath("/album/b.jpg")));
            assertTrue(Files.exists(plain.getPath("/" + LONG_NAME)));
        }
    }

    @FunctionalInterface
    private interface Call {
        void run() throws IOException;
    }

    private static void assertReason(Reason expected, Call call) {
        assertEquals(expected, assertThrows(VaultException.class, call::run).reason());
    }
}

package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.VaultException.Reason;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.common.BackupHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassphraseChangeTest {

    private static final String OLD = "correct horse battery";
    private static final String NEW = "staple \u00fcber alles";

    @TempDir
    Path temp = Path.of("");

    private Path folder = Path.of("");
    private Path masterkey = Path.of("");

    @BeforeEach
    void makeVault() throws IOException {
        folder = temp.resolve("vault");
        masterkey = folder.resolve("masterkey.cryptomator");
        try (Passphrase old = passphrase(OLD)) {
            Vault.create(folder, old);
        }
    }

    private static Passphrase passphrase(String text) {
        return Passphrase.of(text.toCharArray());
    }

    private void change(String from, String to) throws IOException {
        try (Passphrase old = passphrase(from);
                Passphrase chosen = passphrase(to)) {
            Vault.at(folder).changePassphrase(old, chosen);
        }
    }

    private UnlockedVault unlock(String text) throws IOException {
        try (Passphrase passphrase = passphrase(text)) {
            return Vault.at(folder)
                    .unlock(
                            passphrase,
                            UnlockOptions.withJournals(temp.resolve("journals")).withWatch(false));
        }
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("masterkey.cryptomator."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theNewPassphraseOpensTheVaultAndTheOldOneDoesNot() throws IOException {
        String id;
        try (UnlockedVault unlocked = unlock(OLD)) {
            id = unlocked.localName();
            Files.writeString(unlocked.root().resolve("a.txt"), "photo");
        }
        change(OLD, NEW);
        try (UnlockedVault unlocked = unlock(NEW)) {
            assertEquals("photo", Files.readString(unlocked.root().resolve("a.txt")));
            assertEquals(id, unlocked.localName(), "the masterkey is the same");
        }
        VaultException refused =
                assertThrows(VaultException.class, () -> unlock(OLD).close());
        assertEquals(Reason.WRONG_PASSPHRASE, refused.reason());
    }

    @Test
    void theOldFileStaysUnderTheNameThatTheOriginalGivesIt() throws IOException {
        byte[] before = Files.readAllBytes(masterkey);
        change(OLD, NEW);
        String expected = "masterkey.cryptomator" + BackupHelper.generateFileIdSuffix(before) + ".bkup";
        assertTrue(expected.matches("masterkey\\.cryptomator\\.[0-9A-F]{8}\\.bkup"), expected);
        assertEquals(List.of(expected), backups());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(expected)));
    }

    @Test
    void aBackupThatIsTornIsMadeWhole() throws IOException {
        byte[] before = Files.readAllBytes(masterkey);
        Path backup = folder.resolve("masterkey.cryptomator" + BackupHelper.generateFileIdSuffix(before) + ".bkup");
        Files.write(backup, java.util.Arrays.copyOf(before, 50));
        change(OLD, NEW);
        assertArrayEquals(before, Files.readAllBytes(backup));
    }

    @Test
    void itIsChangedWhileTheVaultIsUnlocked() throws IOException {
        try (UnlockedVault unlocked = unlock(OLD)) {
            change(OLD, NEW);
            assertTrue(unlocked.verifyPassphrase(NEW.toCharArray()));
            assertFalse(unlocked.verifyPassphrase(OLD.toCharArray()));
            Files.writeString(unlocked.root().resolve("b.txt"), "still open");
        }
        try (UnlockedVault unlocked = unlock(NEW)) {
            assertEquals("still open", Files.readString(unlocked.root().resolve("b.txt")));
        }
    }

    @Test
    void theLongestPassphraseOpensTheVault() throws IOException {
        String longest = "\uD834\uDD1E".repeat(Passphrase.MAX_LENGTH);
        change(OLD, longest);
        try (UnlockedVault unlocked = unlock(longest)) {
            assertTrue(unlocked.verifyPassphrase(longest.toCharArray()));
        }
    }

    @Test
    void aWrongWeakOrTooLongPassphraseChangesNothing() throws IOException {
        String before = Folders.fingerprint(folder);
        assertReason(Reason.WRONG_PASSPHRASE, "something else", NEW);
        assertReason(Reason.WEAK_PASSPHRASE, OLD, "1234567");
        assertReason(Reason.WEAK_PASSPHRASE, OLD, "");
        assertReason(Reason.LONG_PASSPHRASE, OLD, "x".repeat(Passphrase.MAX_LENGTH + 1));
        assertEquals(before, Folders.fingerprint(folder));
    }

    private void assertReason(Reason expected, String from, String to) {
        assertEquals(
                expected,
                assertThrows(VaultException.class, () -> change(from, to)).reason());
    }

    @Test
    void aMasterkeyOfAnotherVaultIsNotTaken() throws IOException {
        try (Passphrase theirs = passphrase("passphrase of a thief")) {
            Vault.create(temp.resolve("other"), theirs);
        }
        Files.copy(
                temp.resolve("other/masterkey.cryptomator"),
                masterkey,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        String before = Folders.fingerprint(folder);
        assertReason(Reason.DAMAGED_CONFIG, "passphrase of a thief", NEW);
        assertEquals(before, Folders.fingerprint(folder));
    }

    @Test
    void theFileKeepsItsMode() throws IOException {
        Files.setPosixFilePermissions(masterkey, PosixFilePermissions.fromString("rw-r-----"));
        change(OLD, NEW);
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(masterkey)));
    }

    @Test
    void whatStandsUnderTheNewFilesNameIsNeverWrittenThrough() throws IOException {
        byte[] content = Files.readAllBytes(masterkey);
        Path moved = Files.move(masterkey, temp.resolve("moved"));
        Files.createSymbolicLink(masterkey, moved);
        assertReason(Reason.LEADS_ELSEWHERE, OLD, NEW);
        // A link that is put there only after the file was read.
        new BackedUpFile(masterkey).replace(null, content);
        assertFalse(Files.isSymbolicLink(masterkey));
        change(OLD, NEW);
        assertArrayEquals(content, Files.readAllBytes(moved), "a link is replaced, not what it leads to");
        unlock(NEW).close();
    }

    @Test
    void plainCryptofsOpensTheVaultWithTheNewPassphrase() throws IOException {
        change(OLD, NEW);
        change(NEW, OLD);
        assertEquals(2, backups().size());
        assertNotEquals(backups().get(0), backups().get(1));
        try (UnlockedVault unlocked = unlock(OLD)) {
            Files.writeString(unlocked.root().resolve("c.txt"), "c");
        }
        try (FileSystem plain = PlainCryptofs.open(folder, OLD)) {
            assertEquals("c", Files.readString(plain.getPath("/c.txt")));
        }
    }
}

package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.VaultException.Reason;
import app.latent.vault.recovery.RecoveryKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultRecoveryTest {

    private static final String OLD = "correct horse battery";
    private static final String NEW = "a new passphrase";

    @TempDir
    Path temp = Path.of("");

    private Path folder = Path.of("");
    private RecoveryKey key = RecoveryKey.of(new byte[RecoveryKey.MASTERKEY]);
    private final RecoveryKey anothers = RecoveryKey.of(new byte[RecoveryKey.MASTERKEY]);

    @BeforeEach
    void makeVaultWithAPhoto() throws IOException {
        folder = temp.resolve("vault");
        try (Passphrase passphrase = passphrase(OLD)) {
            Vault vault = Vault.create(folder, passphrase);
            key = vault.recoveryKey(passphrase);
            try (UnlockedVault unlocked = vault.unlock(passphrase, options())) {
                Files.createDirectory(unlocked.root().resolve("2026"));
                Files.writeString(unlocked.root().resolve("2026/a.jpg"), "photo");
            }
        }
    }

    @AfterEach
    void wipe() {
        key.close();
        anothers.close();
    }

    private static Passphrase passphrase(String text) {
        return Passphrase.of(text.toCharArray());
    }

    private UnlockOptions options() {
        return UnlockOptions.withJournals(temp.resolve("journals")).withWatch(false);
    }

    private void assertOpensWith(String text) throws IOException {
        try (Passphrase passphrase = passphrase(text);
                UnlockedVault unlocked = Vault.at(folder).unlock(passphrase, options())) {
            assertEquals("photo", Files.readString(unlocked.root().resolve("2026/a.jpg")));
        }
        try (FileSystem plain = PlainCryptofs.open(folder, text)) {
            assertEquals("photo", Files.readString(plain.getPath("/2026/a.jpg")));
        }
    }

    private void reset() throws IOException {
        try (Passphrase chosen = passphrase(NEW)) {
            VaultRecovery.of(folder).resetPassphrase(key, chosen);
        }
    }

    private Path masterkey() {
        return folder.resolve("masterkey.cryptomator");
    }

    private Path config() {
        return folder.resolve("vault.cryptomator");
    }

    @Test
    void theRecoveryKeySetsANewPassphrase() throws IOException {
        byte[] before = Files.readAllBytes(masterkey());
        reset();
        assertOpensWith(NEW);
        assertArrayEquals(
                before, Files.readAllBytes(new BackedUpFile(masterkey().toRealPath()).backupOf(before)));
    }

    @Test
    void theRecoveryKeyStaysTheSame() throws IOException {
        reset();
        try (Passphrase passphrase = passphrase(NEW);
                RecoveryKey again = Vault.at(folder).recoveryKey(passphrase)) {
            assertArrayEquals(key.masterkey(), again.masterkey());
        }
    }

    @Test
    void aLostMasterkeyFileIsMadeAgain() throws IOException {
        Files.delete(masterkey());
        assertFalse(VaultRecovery.of(folder).hasMasterkey());
        reset();
        assertOpensWith(NEW);
    }

    @Test
    void aMasterkeyFileThatNoUnlockWouldTryIsMadeAgain() throws IOException {
        String before = Files.readString(masterkey());
        Files.writeString(masterkey(), before.replaceAll("(\"scryptCostParam\": )\\d+", "$1" + (1 << 30)));
        assertFalse(VaultRecovery.of(folder).hasMasterkey());
        reset();
        assertTrue(VaultRecovery.of(folder).hasMasterkey());
        assertOpensWith(NEW);
    }

    @Test
    void aLostConfigurationIsMadeAgainWithTheRecoveryKey() throws IOException {
        Files.delete(config());
        assertFalse(VaultRecovery.of(folder).hasConfig());
        VaultRecovery.of(folder).restoreConfig(key, VaultRecovery.USUAL_THRESHOLD);
        assertOpensWith(OLD);
    }

    @Test
    void aLostConfigurationIsMadeAgainWithThePassphrase() throws IOException {
        Files.delete(config());
        try (Passphrase passphrase = passphrase(OLD)) {
            VaultRecovery.of(folder).restoreConfig(passphrase, VaultRecovery.USUAL_THRESHOLD);
        }
        assertOpensWith(OLD);
    }

    @Test
    void bothAreMadeAgain() throws IOException {
        Files.delete(config());
        Files.delete(masterkey());
        VaultRecovery recovery = VaultRecovery.of(folder);
        assertTrue(recovery.isOfThisVault(key));
        recovery.restoreConfig(key, VaultRecovery.USUAL_THRESHOLD);
        reset();
        assertOpensWith(NEW);
    }

    @Test
    void aBrokenConfigurationIsReplacedAndKept() throws IOException {
        byte[] broken = "eyJ.broken.x".getBytes(StandardCharsets.US_ASCII);
        Files.write(config(), broken);
        VaultRecovery.of(folder).restoreConfig(key, VaultRecovery.USUAL_THRESHOLD);
        assertOpensWith(OLD);
        assertArrayEquals(broken, Files.readAllBytes(new BackedUpFile(config().toRealPath()).backupOf(broken)));
    }

    @Test
    void aConfigurationThatIsRightIsLeftAsItIs() throws IOException {
        String before = Folders.fingerprint(folder);
        VaultRecovery.of(folder).restoreConfig(key, VaultRecovery.USUAL_THRESHOLD);
        assertEquals(before, Folders.fingerprint(folder));
    }

    @Test
    void theKeyOfAnotherVaultChangesNothing() throws IOException {
        for (List<Path> lost :
                List.of(List.<Path>of(), List.of(config()), List.of(masterkey()), List.of(config(), masterkey()))) {
            byte[] configBytes = Files.readAllBytes(config());
            byte[] masterkeyBytes = Files.readAllBytes(masterkey());
            for (Path path : lost) Files.delete(path);
            String before = Folders.fingerprint(folder);
            VaultRecovery recovery = VaultRecovery.of(folder);
            assertFalse(recovery.isOfThisVault(anothers));
            try (Passphrase chosen = passphrase(NEW)) {
                assertReason(Reason.WRONG_RECOVERY_KEY, () -> recovery.resetPassphrase(anothers, chosen));
            }
            assertReason(Reason.WRONG_RECOVERY_KEY, () -> recovery.restoreConfig(anothers, 220));
            assertEquals(before, Folders.fingerprint(folder));
            Files.write(config(), configBytes);
            Files.write(masterkey(), masterkeyBytes);
        }
    }

    @Test
    void aConfigurationOfAnotherVaultDoesNotMakeItsKeyThisOnes() throws IOException {
        try (Passphrase theirs = passphrase("passphrase of a thief")) {
            Vault other = Vault.create(temp.resolve("other"), theirs);
            Files.write(config(), Files.readAllBytes(temp.resolve("other/vault.cryptomator")));
            try (RecoveryKey theirKey = other.recoveryKey(theirs)) {
                assertReason(
                        Reason.WRONG_RECOVERY_KEY,
                        () -> VaultRecovery.of(folder).restoreConfig(theirKey, 220));
            }
        }
        VaultRecovery.of(folder).restoreConfig(key, VaultRecovery.USUAL_THRESHOLD);
        assertOpensWith(OLD);
    }

    @Test
    void damagedFilesAndThoseOfASyncClientDoNotMisleadTheDetection() throws IOException {
        Files.delete(config());
        try (Stream<Path> tree = Files.walk(folder.resolve("d"))) {
            for (Path directory : tree.filter(Files::isDirectory).toList()) {
                Files.writeString(directory.resolve("aaaa.c9r"), "short");
                Files.write(directory.resolve("bbbb.c9r"), new byte[5_000]);
                Files.writeString(directory.resolve(".dropbox"), "x".repeat(500));
            }
        }
        VaultRecovery.of(folder).restoreConfig(key, VaultRecovery.USUAL_THRESHOLD);
        assertOpensWith(OLD);
    }

    @Test
    void aVaultOfAnOlderFormatIsNotTouched() throws IOException {
        Files.delete(config());
        Files.writeString(masterkey(), Files.readString(masterkey()).replace("999", "6"));
        String before = Folders.fingerprint(folder);
        assertReason(Reason.OLD_FORMAT, () -> VaultRecovery.of(folder).restoreConfig(key, 220));
        try (Passphrase chosen = passphrase(NEW)) {
            assertReason(Reason.OLD_FORMAT, () -> VaultRecovery.of(folder).resetPassphrase(key, chosen));
        }
        assertEquals(before, Folders.fingerprint(folder));
    }

    @Test
    void aFolderWithoutCiphertextIsNoVault() {
        assertReason(Reason.NOT_A_VAULT, () -> VaultRecovery.of(temp));
        assertReason(Reason.NOT_A_VAULT, () -> VaultRecovery.of(temp.resolve("missing")));
    }

    @FunctionalInterface
    private interface Call {
        void run() throws IOException;
    }

    private static void assertReason(Reason expected, Call call) {
        assertEquals(expected, assertThrows(VaultException.class, call::run).reason());
    }
}

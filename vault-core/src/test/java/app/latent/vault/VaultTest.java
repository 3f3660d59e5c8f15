package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.VaultException.Reason;
import app.latent.vault.event.VaultEvent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.common.BackupHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    @TempDir
    Path temp = Path.of("");

    private Path folder = Path.of("");
    private UnlockOptions quiet = quiet(folder);
    private final Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray());

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("new").resolve("Photos.vault");
        quiet = quiet(temp.resolve("journals"));
    }

    private static UnlockOptions quiet(Path journals) {
        return UnlockOptions.withJournals(journals).withWatch(false);
    }

    @AfterEach
    void wipe() {
        passphrase.close();
    }

    @Test
    void whatIsWrittenIsThereAfterTheNextUnlock() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        byte[] content = new byte[100_000];
        content[99_999] = 7;
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet)) {
            Files.createDirectory(unlocked.root().resolve("2026"));
            Files.write(unlocked.root().resolve("2026/a.jpg"), content);
        }
        try (UnlockedVault unlocked = Vault.at(folder).unlock(passphrase, quiet)) {
            assertArrayEquals(content, Files.readAllBytes(unlocked.root().resolve("2026/a.jpg")));
        }
    }

    @Test
    void aVaultWhoseCiphertextIsALinkIsRefusedBeforeAPassphraseIsNeeded() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        Files.move(folder.resolve("d"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("d"), temp.resolve("elsewhere"));
        assertReason(Reason.LEADS_ELSEWHERE, vault::requireUnlockable);
        assertReason(Reason.LEADS_ELSEWHERE, () -> vault.unlock(passphrase, quiet));
        assertReason(Reason.LEADS_ELSEWHERE, () -> VaultRecovery.of(folder));
    }

    @Test
    void aKeyFileThatIsMissingOrBrokenIsToldWithTheWayOutBeforeAPassphraseIsNeeded() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        for (String name : List.of("masterkey.cryptomator", "vault.cryptomator")) {
            byte[] right = Files.readAllBytes(folder.resolve(name));
            Files.writeString(folder.resolve(name), "{}");
            assertNamesTheWayOut(vault);
            Files.delete(folder.resolve(name));
            assertNamesTheWayOut(vault);
            Files.write(folder.resolve(name), right);
            vault.requireUnlockable();
        }
    }

    private static void assertNamesTheWayOut(Vault vault) {
        VaultException told = assertThrows(VaultException.class, vault::requireUnlockable);
        assertEquals(Reason.DAMAGED_CONFIG, told.reason());
        assertTrue(String.valueOf(told.getMessage()).contains("`latent recovery VAULT restore`"), told::getMessage);
    }

    @Test
    void aVaultHasTheFilesOfFormatEightAndNoMore() throws IOException {
        Vault.create(folder, passphrase);
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(
                    "[d, masterkey.cryptomator, vault.cryptomator]",
                    entries.map(Path::getFileName).sorted().toList().toString());
        }
        try (Stream<Path> tree = Files.walk(folder.resolve("d"))) {
            Path file = tree.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertEquals("dirid.c9r", file.getFileName().toString());
            assertEquals(68 + 28, Files.size(file), "a header, and a chunk of the nothing that is its directory ID");
        }
    }

    @Test
    void anUnlockLeavesTheBackupsThatTheOriginalMakes() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        vault.unlock(passphrase, quiet.withReadOnly(true)).close();
        assertEquals(3, namesIn(folder).size(), "nothing is written where nothing may be");
        for (int i = 0; i < 2; i++) vault.unlock(passphrase, quiet).close();
        byte[] masterkey = Files.readAllBytes(folder.resolve("masterkey.cryptomator"));
        byte[] config = Files.readAllBytes(folder.resolve("vault.cryptomator"));
        assertEquals(
                List.of(
                        "d",
                        "masterkey.cryptomator",
                        "masterkey.cryptomator" + BackupHelper.generateFileIdSuffix(masterkey) + ".bkup",
                        "vault.cryptomator",
                        "vault.cryptomator" + BackupHelper.generateFileIdSuffix(config) + ".bkup"),
                namesIn(folder));
    }

    private static List<String> namesIn(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsRefused() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertReason(Reason.NOT_EMPTY, () -> Vault.create(folder, passphrase));
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }

    @Test
    void aVaultWhereNothingCanBeMadeIsRefusedInWordsAndLeavesNothing() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        VaultException refused =
                assertThrows(VaultException.class, () -> Vault.create(file.resolve("below/it"), passphrase));
        assertEquals(Reason.NOT_WRITABLE, refused.reason());
        assertTrue(String.valueOf(refused.getMessage()).contains("Not a directory"), refused.getMessage());
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(folder.resolveSibling("x"));
        Files.writeString(folder, "a file");
        assertReason(Reason.NOT_EMPTY, () -> Vault.create(folder, passphrase));
        assertReason(Reason.NOT_A_VAULT, () -> Vault.at(folder));
    }

    @Test
    void aVaultIsNotMadeTwice() throws IOException {
        Vault.create(folder, passphrase);
        String before = Folders.fingerprint(folder);
        assertReason(Reason.ALREADY_EXISTS, () -> Vault.create(folder, passphrase));
        assertEquals(before, Folders.fingerprint(folder));
    }

    @Test
    void aShortPassphraseIsRefusedAndNothingIsMade() {
        try (Passphrase weak = Passphrase.of("1234567".toCharArray())) {
            assertReason(Reason.WEAK_PASSPHRASE, () -> Vault.create(folder, weak));
        }
        assertFalse(Files.exists(folder.getParent()));
    }

    @Test
    void aWrongPassphraseChangesNothing() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        String before = Folders.fingerprint(folder);
        try (Passphrase wrong = Passphrase.of("correct horse batterz".toCharArray())) {
            assertReason(Reason.WRONG_PASSPHRASE, () -> vault.unlock(wrong, quiet));
        }
        assertEquals(before, Folders.fingerprint(folder));
    }

    @Test
    void aSecondUnlockInOneProcessIsRefusedThroughAnyPath() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        try (UnlockedVault first = vault.unlock(passphrase, quiet)) {
            assertReason(Reason.IN_USE, () -> Vault.at(link).unlock(passphrase, quiet));
            assertTrue(Files.exists(first.root()));
        }
        Vault.at(link).unlock(passphrase, quiet).close();
    }

    @Test
    void aWatchedVaultThatIsReadOnlyIsLockedWithoutAComplaint() throws IOException {
        Vault.create(folder, passphrase)
                .unlock(passphrase, quiet.withReadOnly(true).withWatch(true))
                .close();
    }

    @Test
    void readOnlyMeansThatNothingCanBeWritten() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet)) {
            Files.writeString(unlocked.root().resolve("a"), "a");
        }
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet.withReadOnly(true))) {
            Path file = unlocked.root().resolve("a");
            assertEquals("a", Files.readString(file));
            assertThrows(ReadOnlyFileSystemException.class, () -> Files.writeString(file, "b"));
            assertThrows(ReadOnlyFileSystemException.class, () -> Files.delete(file));
            assertTrue(file.getFileSystem().isReadOnly());
        }
    }

    @Test
    void aReadOnlyUnlockChangesNothingInTheFolder() throws Exception {
        Vault vault = Vault.create(folder, passphrase);
        String longName = "long ".repeat(40);
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet)) {
            Files.writeString(unlocked.root().resolve("a"), "a");
            Files.writeString(unlocked.root().resolve(longName), "b");
        }
        // What a sync client makes when two machines have changed a file.
        copyBeside(".c9r", "contents.c9r");
        copyBeside("contents.c9r", "name.c9s");
        String before = Folders.fingerprint(folder);
        List<VaultEvent> events = new ArrayList<>();
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet.withReadOnly(true))) {
            unlocked.events().subscribe(events::add);
            assertEquals(List.of("a", longName), names(unlocked.root()));
            assertTrue(unlocked.events().awaitDelivered(Duration.ofSeconds(10)));
        }
        assertEquals(before, Folders.fingerprint(folder));
        assertEquals(List.of(), events);
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet)) {
            assertEquals(4, names(unlocked.root()).size());
        }
    }

    /** Puts another version of a file of the vault, under a name that says so, beside it. */
    private void copyBeside(String ending, String otherThan) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("d"))) {
            Path file = all.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.endsWith("dirid.c9r") && !path.endsWith(otherThan))
                    .findFirst()
                    .orElseThrow();
            String name = file.getFileName().toString();
            byte[] other = Files.readAllBytes(file);
            other[other.length - 1] ^= 1;
            Files.write(file.resolveSibling(name.replace(".c9r", " (1).c9r")), other);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void afterTheLockNothingWorksAndASecondLockDoesNothing() throws IOException {
        UnlockedVault unlocked = Vault.create(folder, passphrase).unlock(passphrase, quiet);
        Path file = unlocked.root().resolve("a");
        Files.writeString(file, "a");
        Subkey subkey = unlocked.subkey("index");
        unlocked.close();
        unlocked.close();
        assertThrows(ClosedFileSystemException.class, () -> Files.readString(file));
        assertThrows(IllegalStateException.class, () -> unlocked.subkey("index"));
        assertThrows(IllegalStateException.class, subkey::copy);
        assertThrows(IllegalStateException.class, () -> unlocked.verifyPassphrase(new char[0]));
    }

    @Test
    void whatAChannelHeldInMemoryIsWrittenByTheLock() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        UnlockedVault unlocked = vault.unlock(passphrase, quiet);
        var out = Files.newOutputStream(unlocked.root().resolve("open.txt"));
        out.write("not closed by its writer".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        unlocked.close();
        try (UnlockedVault again = vault.unlock(passphrase, quiet)) {
            assertEquals(
                    "not closed by its writer", Files.readString(again.root().resolve("open.txt")));
        }
    }

    @Test
    void theJournalIsOutsideTheVaultAndEmptyAfterTheLock() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        Path journals = temp.resolve("journals");
        Path ours;
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet(journals))) {
            ours = journals.resolve(unlocked.localName());
            Path file = Files.write(unlocked.root().resolve("a"), new byte[200_000]);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
                channel.write(ByteBuffer.wrap(new byte[] {1}), 100_000);
                channel.force(true);
            }
            assertTrue(Files.isDirectory(ours));
        }
        try (Stream<Path> left = Files.walk(ours)) {
            assertEquals(
                    List.of("folders", "lock"),
                    left.filter(Files::isRegularFile)
                            .filter(path -> !path.startsWith(ours.resolve("witness")))
                            .map(path -> path.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aJournalInTheVaultsOwnFolderIsRefused() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        String before = Folders.fingerprint(folder);
        UnlockOptions inside = quiet(vault.folder().resolve("journals"));
        assertThrows(IOException.class, () -> vault.unlock(passphrase, inside));
        assertEquals(before, Folders.fingerprint(folder));
        vault.unlock(passphrase, quiet).close();
    }

    @Test
    void subkeysDependOnVaultAndPurposeOnly() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        byte[] index;
        String id;
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet)) {
            index = unlocked.subkey("index").copy();
            id = unlocked.localName();
            assertFalse(
                    java.util.Arrays.equals(index, unlocked.subkey("thumbnails").copy()));
        }
        try (UnlockedVault unlocked = vault.unlock(passphrase, quiet)) {
            assertArrayEquals(index, unlocked.subkey("index").copy());
            assertEquals(id, unlocked.localName());
            assertTrue(id.matches("[0-9a-f]{32}"));
            assertThrows(IllegalArgumentException.class, () -> unlocked.subkey("vault-id"));
            assertThrows(IllegalArgumentException.class, () -> unlocked.subkey("journal"));
            assertThrows(IllegalArgumentException.class, () -> unlocked.subkey("no/such purpose"));
        }
        try (UnlockedVault other =
                Vault.create(temp.resolve("other"), passphrase).unlock(passphrase, quiet)) {
            assertNotEquals(id, other.localName());
            assertFalse(java.util.Arrays.equals(index, other.subkey("index").copy()));
        }
    }

    @Test
    void thePassphraseIsVerifiedAgainstThisVaultOnly() throws IOException {
        try (UnlockedVault unlocked = Vault.create(folder, passphrase).unlock(passphrase, quiet)) {
            assertTrue(unlocked.verifyPassphrase("correct horse battery".toCharArray()));
            assertFalse(unlocked.verifyPassphrase("correct horse batterz".toCharArray()));

            // Somebody who can write the folder brings a masterkey file of their own.
            try (Passphrase theirs = Passphrase.of("passphrase of a thief".toCharArray())) {
                Path thief = Vault.create(temp.resolve("thief"), theirs).folder();
                Files.write(
                        folder.resolve("masterkey.cryptomator"),
                        Files.readAllBytes(thief.resolve("masterkey.cryptomator")));
            }
            assertFalse(unlocked.verifyPassphrase("passphrase of a thief".toCharArray()));
        }
    }

    @Test
    void equalPassphrasesInOtherUnicodeFormsOpenTheVault() throws IOException {
        try (Passphrase composed = Passphrase.of("Gr\u00fc\u00dfe aus K\u00f6ln".toCharArray());
                Passphrase decomposed = Passphrase.of("Gru\u0308\u00dfe aus Ko\u0308ln".toCharArray())) {
            Vault vault = Vault.create(folder, composed);
            vault.unlock(decomposed, quiet).close();
        }
    }

    @Test
    void aVaultWithoutItsRootDirectoryIsIncomplete() throws IOException {
        Vault vault = Vault.create(folder, passphrase);
        Files.move(folder.resolve("d"), folder.resolve("elsewhere"));
        String before = Folders.fingerprint(folder);
        assertReason(Reason.INCOMPLETE, () -> vault.unlock(passphrase, quiet));
        assertEquals(before, Folders.fingerprint(folder));
    }

    @Test
    void nothingTellsThePassphrase() {
        assertEquals("Passphrase", passphrase.toString());
        Passphrase closed = Passphrase.of("secret".toCharArray());
        CharSequence view = closed.view();
        closed.close();
        assertEquals("\0\0\0\0\0\0", view.toString());
        assertThrows(IllegalStateException.class, closed::view);
    }

    private static void assertReason(Reason expected, org.junit.jupiter.api.function.Executable action) {
        assertEquals(expected, assertThrows(VaultException.class, action).reason());
    }
}

package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.memory.HeapSearch;
import app.latent.vault.crypto.Hkdf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the keys are in memory, the masterkey, its two halves, and the keys derived from it. The libraries keep some of the halves for each thread, as long as it lives.
 */
@Timeout(300)
class KeysInMemoryIT {
    @TempDir
    Path folder = Path.of("");

    private Vault vault;
    private UnlockOptions options;

    private HeapSearch search;

    @BeforeEach
    void aVaultWhoseKeysAreKnown() throws Exception {
        search = new HeapSearch(folder);
        onThreadOfItsOwn(() -> {
            try (Passphrase passphrase = passphrase()) {
                Vault made = Vault.create(folder.resolve("Photos.vault"), passphrase);
                try (Masterkey masterkey = MasterkeyFile.read(made.folder().resolve("masterkey.cryptomator"))
                        .unlock(passphrase)) {
                    seekAll(masterkey);
                }
                return made;
            }
        });
        vault = Vault.at(folder.resolve("Photos.vault"));
        options = UnlockOptions.withJournals(folder.resolve("journals"));
    }

    private void seekAll(Masterkey masterkey) {
        search.seek("masterkey", Arrays.copyOfRange(masterkey.getEncoded(), 24, 40));
        search.seek("encryption key", Arrays.copyOfRange(masterkey.getEncoded(), 0, 32));
        search.seek("MAC key", Arrays.copyOfRange(masterkey.getEncoded(), 32, 64));
        search.seek("journal key", Hkdf.derive(masterkey, "journal", 32));
        search.seek("health key", Hkdf.derive(masterkey, "health", 32));
        search.seek("conflicts' key", Hkdf.derive(masterkey, "conflicts", 32));
        search.seek("witness's key", Hkdf.derive(masterkey, "witness", 32));
        search.seek("key of extended attributes", Hkdf.derive(masterkey, "xattr", 32));
        search.seek("index key", KeyDerivation.subkey(masterkey, "index"));
    }

    private static Passphrase passphrase() {
        return Passphrase.of("correct horse battery".toCharArray());
    }

    @Test
    void anUnlockedVaultHasItsKeysAndALockedOneHasNone() throws Exception {
        UnlockedVault unlocked = onThreadOfItsOwn(this::unlockAndUse);
        List<String> found = new ArrayList<>(search.found());
        // Those that are given out, and those that were not used yet, are outside the heap.
        assertTrue(
                found.containsAll(
                        List.of("masterkey", "encryption key", "MAC key", "journal key", "key of extended attributes")),
                found::toString);
        onThreadOfItsOwn(() -> {
            unlocked.close();
            return unlocked;
        });
        // The threads of the vault end after it was closed.
        assertEquals(List.of(), search.awaitNone());
        assertThrows(IllegalStateException.class, () -> unlocked.subkey("index"));
    }

    @Test
    void wipedKeysAreGoneThoughTheVaultIsNotClosed() throws Exception {
        UnlockedVault unlocked = onThreadOfItsOwn(this::unlockAndUse);
        unlocked.wipeKeys();
        List<String> left = new ArrayList<>(search.found());
        // By the threads of the vault, which are there until it is closed.
        left.removeAll(List.of("encryption key", "MAC key"));
        assertEquals(List.of(), left);
        assertThrows(IllegalStateException.class, () -> unlocked.subkey("index"));
        onThreadOfItsOwn(() -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> Files.writeString(unlocked.root().resolve("new"), "content"));
            unlocked.close();
            return unlocked;
        });
    }

    /** So that what the libraries keep for a thread ends with it. */
    private static <T> T onThreadOfItsOwn(Callable<T> action) throws Exception {
        var task = new FutureTask<>(action);
        Thread thread = Thread.ofPlatform().start(task);
        thread.join();
        return task.get();
    }

    /** As everything does: files made, written over, read, listed and given attributes. */
    private UnlockedVault unlockAndUse() throws IOException {
        try (Passphrase passphrase = passphrase()) {
            UnlockedVault unlocked = vault.unlock(passphrase, options);
            unlocked.subkey("index");
            Path file = unlocked.root().resolve("a photo.jpg");
            for (int i = 0; i < 3; i++) {
                Files.write(file, new byte[100_000]);
                assertEquals(100_000, Files.readAllBytes(file).length);
            }
            // In place, so that the journal is told first.
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[10]), 40_000);
                channel.force(true);
            }
            Files.setAttribute(file, "user:rating", new byte[] {5});
            try (var names = Files.list(unlocked.root())) {
                assertEquals(1, names.count());
            }
            assertTrue(unlocked.verifyPassphrase("correct horse battery".toCharArray()));
            return unlocked;
        }
    }
}

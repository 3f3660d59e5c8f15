package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.crypto.Hkdf;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the keys are in memory, by the bytes of all objects that can be reached (a heap dump): of the masterkey, of its two halves, and of the keys derived from it. The
 * JDK's key schedules begin with the key itself, so they are found as well; the libraries keep some of the halves for each thread, as long as it lives.
 */
@Timeout(300)
class KeysInMemoryIT {
    /** Enough of a key to know it by, and what no two keys have in common. */
    private static final int KNOWN_BY = 16;

    private static final byte MASK = 0x5A;

    @TempDir
    Path folder = Path.of("");

    private Vault vault;
    private UnlockOptions options;

    /** By name, masked: so that what is sought is nowhere because it is sought. */
    private final Map<String, byte[]> sought = new LinkedHashMap<>();

    @BeforeEach
    void aVaultWhoseKeysAreKnown() throws Exception {
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
        seek("masterkey", Arrays.copyOfRange(masterkey.getEncoded(), 24, 40));
        seek("encryption key", Arrays.copyOfRange(masterkey.getEncoded(), 0, 32));
        seek("MAC key", Arrays.copyOfRange(masterkey.getEncoded(), 32, 64));
        seek("journal key", Hkdf.derive(masterkey, "journal", 32));
        seek("key of extended attributes", Hkdf.derive(masterkey, "xattr", 32));
        seek("index key", KeyDerivation.subkey(masterkey, "index"));
    }

    private static Passphrase passphrase() {
        return Passphrase.of("correct horse battery".toCharArray());
    }

    private void seek(String name, byte[] key) {
        byte[] masked = new byte[KNOWN_BY];
        for (int i = 0; i < KNOWN_BY; i++) masked[i] = (byte) (key[i] ^ MASK);
        Arrays.fill(key, (byte) 0);
        sought.put(name, masked);
    }

    @Test
    void anUnlockedVaultHasItsKeysAndALockedOneHasNone() throws Exception {
        UnlockedVault unlocked = onThreadOfItsOwn(this::unlockAndUse);
        List<String> found = new ArrayList<>(found());
        // Those that are given out are outside the heap.
        assertTrue(
                found.containsAll(List.of("masterkey", "encryption key", "MAC key", "journal key")), found::toString);
        onThreadOfItsOwn(() -> {
            unlocked.close();
            return unlocked;
        });
        awaitNone();
        assertThrows(IllegalStateException.class, () -> unlocked.subkey("index"));
    }

    @Test
    void wipedKeysAreGoneThoughTheVaultIsNotClosed() throws Exception {
        UnlockedVault unlocked = onThreadOfItsOwn(this::unlockAndUse);
        unlocked.wipeKeys();
        List<String> left = new ArrayList<>(found());
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

    /** The threads of the vault end after it was closed, each when it comes to that. */
    private void awaitNone() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        List<String> left = found();
        while (!left.isEmpty() && System.nanoTime() < end) left = found();
        assertEquals(List.of(), left);
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
            try (var names = Files.list(unlocked.root())) {
                assertEquals(1, names.count());
            }
            assertTrue(unlocked.verifyPassphrase("correct horse battery".toCharArray()));
            return unlocked;
        }
    }

    private List<String> found() throws IOException {
        Path dump = folder.resolve("heap.hprof");
        var bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        bean.dumpHeap(dump.toString(), true);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
            return search(in);
        } finally {
            Files.delete(dump);
        }
    }

    private List<String> search(InputStream in) throws IOException {
        List<String> found = new ArrayList<>();
        byte[] room = new byte[1 << 20];
        int length = 0;
        for (int read = in.read(room); read > 0; read = in.read(room, length, room.length - length)) {
            length += read;
            for (var one : sought.entrySet()) {
                if (!found.contains(one.getKey()) && isIn(room, length, one.getValue())) found.add(one.getKey());
            }
            int kept = Math.min(length, KNOWN_BY - 1);
            System.arraycopy(room, length - kept, room, 0, kept);
            length = kept;
        }
        Arrays.fill(room, (byte) 0);
        return found;
    }

    private static boolean isIn(byte[] room, int length, byte[] masked) {
        for (int at = 0; at + KNOWN_BY <= length; at++) {
            int same = 0;
            while (same < KNOWN_BY && room[at + same] == (byte) (masked[same] ^ MASK)) same++;
            if (same == KNOWN_BY) return true;
        }
        return false;
    }
}

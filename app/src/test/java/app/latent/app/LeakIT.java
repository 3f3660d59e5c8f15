package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.canary.Canaries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planted in the vault is nowhere to be found outside of it, neither while it is unlocked nor after the lock. */
class LeakIT {
    private static final long SEED = 7_310_402_655L;

    @TempDir
    Path folder;

    @Test
    void nothingReadableIsLeftOnDisk() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var canaries = new Canaries(SEED);
        var served = new ServedVault(folder);
        Path drive = served.drive();
        List<Path> elsewhere = List.of(served.vault(), served.home());
        try (served;
                var uploader = new Uploader(served.gallery())) {
            byte[] photo = Files.readAllBytes(canaries.plant(drive));
            uploader.signIn(Latent.PASSPHRASE);
            uploader.send(canaries.fileName(), photo, photo.length);
            uploader.send("unfinished " + canaries.fileName(), photo, photo.length - 1);
            assertArrayEquals(photo, Files.readAllBytes(drive.resolve("Sent").resolve(canaries.fileName())));
            assertFalse(Files.exists(drive.resolve("Sent/unfinished " + canaries.fileName())));
            served.awaitIndex();
            Result sent = served.succeed("search", "path:sent");
            assertTrue(sent.out().contains(canaries.fileName()), "the uploaded photo is in the index: " + sent.out());
            assertFalse(sent.out().contains("unfinished"), "so is what has not arrived: " + sent.out());
            Result found = served.succeed("search", "tag:" + canaries.keyword());
            assertTrue(found.out().contains(canaries.fileName()), "the planted photo is in the index: " + found.out());
            assertFalse(canaries.search(List.of(drive)).isEmpty(), "the search finds what is there");

            assertEquals(List.of(), canaries.search(elsewhere), "while it is unlocked");
        }
        assertEquals(
                List.of(), canaries.search(List.of(served.vault(), drive, served.home(), temporary)), "after the lock");
    }
}

package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.canary.Canaries;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
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
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        Path vault = folder.resolve("vault");
        Path drive = Files.createDirectory(folder.resolve("drive"));
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var latent = new Latent(home);
        var canaries = new Canaries(SEED);
        succeed(latent.run("create", vault.toString(), "--passphrase-stdin"));
        Result unlocked = succeed(latent.run(
                "unlock",
                vault.toString(),
                "--mount",
                drive.toString(),
                "--serve",
                "0",
                "--json",
                "--passphrase-stdin"));
        try (var uploader = new Uploader(URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText()))) {
            byte[] photo = Files.readAllBytes(canaries.plant(drive));
            uploader.signIn(Latent.PASSPHRASE);
            uploader.send(canaries.fileName(), photo, photo.length);
            uploader.send("unfinished " + canaries.fileName(), photo, photo.length - 1);
            assertArrayEquals(photo, Files.readAllBytes(drive.resolve("Sent").resolve(canaries.fileName())));
            assertFalse(Files.exists(drive.resolve("Sent/unfinished " + canaries.fileName())));
            succeed(latent.run("index", "wait", vault.toString()));
            Result sent = succeed(latent.run("search", vault.toString(), "path:sent"));
            assertTrue(sent.out().contains(canaries.fileName()), "the uploaded photo is in the index: " + sent.out());
            assertFalse(sent.out().contains("unfinished"), "so is what has not arrived: " + sent.out());
            Result found = succeed(latent.run("search", vault.toString(), "tag:" + canaries.keyword()));
            assertTrue(found.out().contains(canaries.fileName()), "the planted photo is in the index: " + found.out());
            assertFalse(canaries.search(List.of(drive)).isEmpty(), "the search finds what is there");

            assertEquals(List.of(), canaries.search(List.of(vault, home)), "while it is unlocked");
        } finally {
            latent.run("lock", vault.toString(), "--force");
        }
        assertEquals(List.of(), canaries.search(List.of(vault, drive, home, temporary)), "after the lock");
    }

    private static Result succeed(Result result) {
        assertEquals(0, result.exitCode(), result.out());
        return result;
    }
}

package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.FreePorts;
import app.latent.testkit.browser.Browser;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A machine without screen and keyboard, which starts with its vaults locked. */
@Timeout(300)
class ServeIT {

    /** For machines that have much else to do. */
    private static final long LONGEST_SECONDS = 60;

    @TempDir
    Path folder;

    private Path photos;
    private Path work;
    private Latent latent;
    private int port;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void create() throws Exception {
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        photos = folder.resolve("Photos.vault");
        work = folder.resolve("Work.vault");
        NewVault.at(photos);
        port = FreePorts.take();
    }

    @AfterEach
    void end() throws Exception {
        for (Process serving : started) end(serving);
        for (Path vault : List.of(photos, work)) latent.run("lock", vault.toString(), "--force");
    }

    private static Result succeed(Result result) {
        assertEquals(0, result.exitCode(), result.out());
        return result;
    }

    private static void end(Process serving) throws Exception {
        serving.destroy();
        assertTrue(serving.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "it has not ended");
    }

    private Process serve(String... arguments) throws Exception {
        var line = new ArrayList<>(List.of("serve", "--serve"));
        line.addAll(List.of(arguments));
        started.add(latent.start(line.toArray(String[]::new)));
        return started.getLast();
    }

    private static void give(Process serving, String passphrase) throws Exception {
        try (var in = serving.outputWriter()) {
            in.write(passphrase + "\n");
        }
    }

    /** Waits until it has said something that begins so. */
    private void awaitLine(String beginning) throws Exception {
        var before = new ArrayList<String>();
        String line;
        while ((line = started.getLast().inputReader().readLine()) != null) {
            if (line.startsWith(beginning)) return;
            before.add(line);
        }
        throw new AssertionError("it ended without \"" + beginning + "\": " + before);
    }

    private boolean isUnlocked(Path vault) throws Exception {
        return latent.run("status", vault.toString()).exitCode() == 0;
    }

    @Test
    void theOwnerUnlocksOnThePageUsesTheGalleryAndLocksItThere() throws Exception {
        serve("" + port, "--locked", photos.toString());
        awaitLine("Locked. To unlock it:  http://127.0.0.1:" + port + "/");
        try (var browser = Browser.open()) {
            browser.go(URI.create("http://127.0.0.1:" + port + "/"));
            browser.type("Passphrase", "wrong" + Keys.ENTER);
            browser.waitUntil(
                    "it is refused", () -> browser.text("[role=alert]").equals("Wrong passphrase."));
            assertFalse(isUnlocked(photos));
            browser.clear("Passphrase");
            browser.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
            awaitLine("Unlocked " + photos);
            browser.waitUntil(
                    "the gallery is open", () -> browser.names("button").contains("Account"));

            browser.click("Lock the vault");
            awaitLine("Locked. To unlock it:");
            assertFalse(isUnlocked(photos));
            browser.waitUntil(
                    "it can be unlocked again", () -> browser.names("button").contains("Unlock"));
        }
    }

    @Test
    void ofSeveralVaultsTheOneIsUnlockedThatIsTyped() throws Exception {
        succeed(latent.run("create", work.toString(), "--passphrase-stdin"));
        serve("" + port, "--locked", photos.toString(), work.toString());
        awaitLine("All are locked. To unlock one:  http://127.0.0.1:" + port + "/");
        try (var browser = Browser.open()) {
            browser.go(URI.create("http://127.0.0.1:" + port + "/"));
            browser.type("Vault", "work.vault");
            browser.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
            awaitLine("Unlocked " + work);
            browser.waitUntil(
                    "the gallery is open", () -> browser.names("button").contains("Account"));
        }
        assertTrue(isUnlocked(work));
        assertFalse(isUnlocked(photos));
    }

    @Test
    void whatEndsItLocksTheVault() throws Exception {
        Process serving = serve("" + port, photos.toString(), "--passphrase-stdin");
        give(serving, Latent.PASSPHRASE);
        awaitLine("Unlocked " + photos);
        assertTrue(isUnlocked(photos));
        end(serving);
        assertFalse(isUnlocked(photos));
    }

    @Test
    void aVaultThatIsUnlockedByAnotherCommandIsServedOnceItIsLocked() throws Exception {
        succeed(latent.run("unlock", photos.toString(), "--no-index", "--serve", "0", "--passphrase-stdin"));
        serve("" + port, "--locked", photos.toString());
        succeed(latent.run("lock", photos.toString()));
        awaitLine("Locked. To unlock it:");
    }

    @Test
    void overHttpsThePageHasTheCertificateThatTheVaultHadLast() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
        Result refused = latent.run("serve", "--serve", "0.0.0.0:" + port, "--locked", photos.toString());
        assertEquals(2, refused.exitCode(), refused.out());
        assertTrue(refused.out().contains("start this once without --locked"), refused.out());

        Process serving = serve("0.0.0.0:" + port, photos.toString(), "--passphrase-stdin");
        give(serving, Latent.PASSPHRASE);
        awaitLine("Unlocked " + photos);
        Path root = folder.resolve("root.pem");
        succeed(curl("-k", "-o", root.toString(), "https://localhost:" + port + "/trust/latent.pem"));
        succeed(latent.run("lock", photos.toString()));
        awaitLine("Locked. To unlock it:  https://");
        Result session =
                succeed(curl("-f", "--cacert", root.toString(), "https://localhost:" + port + "/api/v1/session"));
        assertEquals("{\"signedIn\":false,\"locked\":true,\"choice\":false}", session.out());

        Path kept = folder.resolve("home/state/latent/serve");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
        try (var files = Files.list(kept)) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    private Result curl(String... arguments) throws Exception {
        var line = new ArrayList<>(List.of("curl", "-sS", "--max-time", "60"));
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "curl", ".txt");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(Duration.ofSeconds(90)));
        return new Result(process.exitValue(), Files.readString(out));
    }

    @Test
    void whatCannotBeServedIsSaidAtOnce() throws Exception {
        assertUsage("Say where to serve it", photos.toString());
        assertUsage("needs a port of its own", "--serve", "0", photos.toString());
        assertUsage("give none here", "--serve", "" + port, "--locked", "--passphrase-stdin", photos.toString());
        assertUsage("add --locked", "--serve", "" + port, photos.toString(), work.toString());
        Path twin = Files.createDirectory(folder.resolve("other")).resolve("photos.VAULT");
        assertUsage("Two vaults are called", "--serve", "" + port, "--locked", photos.toString(), twin.toString());
    }

    private void assertUsage(String words, String... arguments) throws Exception {
        var line = new ArrayList<>(List.of("serve"));
        line.addAll(List.of(arguments));
        Result refused = latent.run(line.toArray(String[]::new));
        assertEquals(2, refused.exitCode(), refused.out());
        assertTrue(refused.out().contains(words), refused.out());
    }
}

package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.FreePorts;
import app.latent.testkit.browser.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A user who has never seen a command line makes a vault in the browser, and unlocks it there. */
@Timeout(300)
class OpenIT {

    /** For machines that have much else to do. */
    private static final long LONGEST_SECONDS = 60;

    private static final String ADDRESS = "Open this address in your browser, within five minutes; it works once:  ";

    @TempDir
    Path folder;

    private Path home;
    private Latent latent;
    private int port;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void anEmptyHome() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(home.resolve("Dropbox"));
        latent = new Latent(home);
        latent.environment("XDG_CONFIG_HOME", home.resolve("config").toString());
        latent.environment("JAVA_TOOL_OPTIONS", "-Duser.home=" + home);
        port = FreePorts.take();
    }

    @AfterEach
    void end() throws Exception {
        for (Process open : started) end(open);
        latent.run("lock", photos().toString(), "--force");
    }

    private Path photos() {
        return home.resolve("Dropbox/Photos.vault");
    }

    private static void end(Process open) throws Exception {
        open.destroy();
        assertTrue(open.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "it has not ended");
    }

    /** @return where a browser is let in */
    private URI open(String... more) throws Exception {
        var line = new ArrayList<>(List.of("open", "--no-browser"));
        line.addAll(List.of(more));
        started.add(latent.start(line.toArray(String[]::new)));
        return URI.create(awaitLine(ADDRESS).substring(ADDRESS.length()));
    }

    /** Waits until it has said something that begins so. */
    private String awaitLine(String beginning) throws IOException {
        var before = new ArrayList<String>();
        String line;
        while ((line = started.getLast().inputReader().readLine()) != null) {
            if (line.startsWith(beginning)) return line;
            before.add(line);
        }
        throw new AssertionError("it ended without \"" + beginning + "\": " + before);
    }

    private boolean isUnlocked() throws Exception {
        return latent.run("status", photos().toString()).exitCode() == 0;
    }

    private void awaitTitle(Browser browser, String title) {
        browser.waitUntil(title, () -> browser.text("h2").equals(title));
    }

    @Test
    void aVaultIsMadeOpenedLockedAndUnlockedWithoutACommand() throws Exception {
        URI page = open("--port", "" + port);
        List<String> recoveryKey;
        try (Browser browser = Browser.open()) {
            browser.go(page);
            browser.click("New vault");
            browser.click("Continue");
            browser.type("Passphrase", Latent.PASSPHRASE);
            browser.type("The same again", Latent.PASSPHRASE + Keys.ENTER);
            awaitTitle(browser, "The recovery key");
            recoveryKey = browser.text("latent-recovery-sheet ol").lines().toList();
            assertTrue(recoveryKey.size() >= 22, recoveryKey.toString());
            browser.click("I have it on paper");
            typeBack(browser, recoveryKey);
            awaitLine("Unlocked " + photos());
            awaitTitle(browser, "No photos yet");
            assertTrue(isUnlocked());
            assertNothingTells(recoveryKey);

            browser.click("Lock the vault");
            awaitLine("Locked. The page is back:  http://127.0.0.1:" + port + "/");
            assertFalse(isUnlocked());
            browser.click("Photos");
            browser.type("Passphrase", "wrong" + Keys.ENTER);
            browser.waitUntil(
                    "it is refused",
                    () -> browser.text("latent-unlock-vault [role=alert]").equals("Wrong passphrase."));
            browser.clear("Passphrase");
            browser.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
            awaitLine("Unlocked " + photos());
            awaitTitle(browser, "No photos yet");
        }
        assertTrue(isUnlocked());
        end(started.getLast());
        assertFalse(isUnlocked(), "what it has unlocked ends with it");
        assertNothingTells(recoveryKey);
        assertTheRecoveryKeyIsRight(recoveryKey);
    }

    private static void typeBack(Browser browser, List<String> recoveryKey) {
        browser.find("Check, and open the vault");
        for (String asked : browser.names("latent-recovery-check input")) {
            browser.type(asked, recoveryKey.get(Integer.parseInt(asked.replaceAll("\\D", "")) - 1));
        }
        browser.keys(Keys.ENTER);
    }

    private void assertTheRecoveryKeyIsRight(List<String> recoveryKey) throws Exception {
        Result verified = latent.runWithInput(
                String.join(" ", recoveryKey) + "\n",
                "recovery",
                photos().toString(),
                "verify",
                "--recovery-key-stdin");
        assertEquals(0, verified.exitCode(), verified.out());
    }

    /** Neither logs, state and settings nor the arguments of its processes have the passphrase or three words of the key in a row. */
    private void assertNothingTells(List<String> recoveryKey) throws IOException {
        List<String> secrets = List.of(Latent.PASSPHRASE, String.join(" ", recoveryKey.subList(4, 7)));
        try (Stream<Path> files = Files.walk(home);
                Stream<ProcessHandle> below = started.getLast().descendants()) {
            Stream<Path> lines = Stream.concat(Stream.of(started.getLast().toHandle()), below)
                    .map(process -> Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .filter(Files::exists);

            for (Path file : (Iterable<Path>) Stream.concat(files.filter(Files::isRegularFile), lines)::iterator) {
                String text = contentOf(file);
                for (String secret : secrets) {
                    assertFalse(text.replace('\0', ' ').contains(secret), file + " tells a secret");
                }
            }
        }
    }

    /** Processes end while they are looked at. */
    private static String contentOf(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            if (Files.exists(file) && !file.startsWith("/proc")) throw e;
            return "";
        }
    }

    @Test
    void withoutTheCookieAndForOtherPagesThereIsNothing() throws Exception {
        URI page = open("--port", "" + port);
        String token = page.getFragment().substring("welcome=".length());
        URI folders = page.resolve("/api/v1/welcome/folders?path=/");
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertEquals(
                    401,
                    http.send(HttpRequest.newBuilder(folders).build(), BodyHandlers.discarding())
                            .statusCode());
            String cookie = enter(http, page, token).orElseThrow();
            var mine = HttpRequest.newBuilder(folders).header("Cookie", cookie);
            assertEquals(200, http.send(mine.build(), BodyHandlers.discarding()).statusCode());
            mine.header("Origin", "http://127.0.0.1:" + (port + 1));
            assertEquals(403, http.send(mine.build(), BodyHandlers.discarding()).statusCode());
            assertTrue(enter(http, page, token).isEmpty(), "it works once");
        }
    }

    private static Optional<String> enter(HttpClient http, URI page, String token) throws Exception {
        var request = HttpRequest.newBuilder(page.resolve("/api/v1/welcome/entry"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"token\":\"" + token + "\"}"))
                .build();
        return http.send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.split(";", 2)[0]);
    }

    @Test
    void whereTheDesktopHasABrowserItGetsTheAddressAndNobodyElse() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("bin"));
        Path asked = folder.resolve("asked");
        Path opener = Files.writeString(programs.resolve("xdg-open"), "#!/bin/sh\necho \"$1\" > " + asked + "\n");
        Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
        latent.environment("PATH", programs + ":" + System.getenv("PATH"));
        latent.environment("DISPLAY", ":99");
        started.add(latent.start("open", "--port", "" + port));
        String said = awaitLine("Latent is open in your browser.");
        assertFalse(said.contains("http"), said);
        assertTrue(Files.readString(asked).startsWith("http://127.0.0.1:" + port + "/#welcome="));
    }

    @Test
    void aPortThatIsTakenIsSaidWhereItWasAskedForAndElseAnotherIsUsed() throws Exception {
        try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Result refused = latent.run("open", "--no-browser", "--port", "" + port);
            assertEquals(5, refused.exitCode(), refused.out());
        }
        assertEquals(2, latent.run("open", "--port", "0").exitCode());
        int first = open().getPort();
        int second = open().getPort();
        assertTrue(first != second && second != 8480, first + " and " + second);
    }
}

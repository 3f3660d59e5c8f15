package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Passphrases and recovery keys: they work, and they are seen by nobody who looks at the process or at what it leaves on disk. */
@Timeout(300)
class SecretsIT {

    private static final String OLD = Latent.PASSPHRASE;
    private static final String NEW = "zanzibar-canary-4711 quetzal";

    @TempDir
    Path folder;

    private Path home;
    private Path vault;
    private Latent latent;

    @BeforeEach
    void aVault() throws Exception {
        vault = folder.resolve("Photos.vault");
        home = Files.createDirectory(folder.resolve("home"));
        latent = new Latent(home);
        NewVault.at(vault);
    }

    @Test
    void theRecoveryKeyIsShownOnlyWhenAsked() throws Exception {
        Path other = folder.resolve("other");
        assertFalse(latent.run("create", other.toString(), "--passphrase-stdin")
                .out()
                .contains("Its recovery key"));
        Path third = folder.resolve("third");
        Result shown = latent.run("create", third.toString(), "--passphrase-stdin", "--recovery-key");
        assertTrue(shown.out().contains("Its recovery key"), shown.out());
    }

    @Test
    void aVaultOutlivesItsPassphraseAndItsKeyFiles() throws Exception {
        String key = recoveryKey(OLD);
        expect(0, input(key, "recovery", vault.toString(), "verify", "--recovery-key-stdin"));
        Result reset = input(
                key + "\n" + NEW,
                "recovery",
                vault.toString(),
                "reset-passphrase",
                "--recovery-key-stdin",
                "--new-passphrase-stdin");
        expect(0, reset);
        assertTrue(reset.out().contains(".bkup"), reset.out());
        assertEquals(key, recoveryKey(NEW));
        expect(
                0,
                input(
                        NEW + "\n" + OLD,
                        "passphrase",
                        vault.toString(),
                        "--passphrase-stdin",
                        "--new-passphrase-stdin"));
        expect(3, input(NEW, "recovery", vault.toString(), "show", "--passphrase-stdin"));

        Files.delete(vault.resolve("vault.cryptomator"));
        expect(0, input(OLD, "recovery", vault.toString(), "restore", "--passphrase-stdin"));
        Files.delete(vault.resolve("vault.cryptomator"));
        Files.delete(vault.resolve("masterkey.cryptomator"));
        restoreBy(key);
    }

    @Test
    void whatIsNoRecoveryKeyOrAnothersIsSaidSoAndChangesNothing() throws Exception {
        String key = recoveryKey(OLD);
        Path other = folder.resolve("other");
        expect(0, latent.run("create", other.toString(), "--passphrase-stdin"));
        byte[] before = Files.readAllBytes(other.resolve("masterkey.cryptomator"));
        Result anothers = input(
                key + "\n" + NEW,
                "recovery",
                other.toString(),
                "reset-passphrase",
                "--recovery-key-stdin",
                "--new-passphrase-stdin");
        expect(3, anothers);
        assertTrue(anothers.out().contains("another vault"), anothers.out());
        String wrong = key.substring(0, 7) + (key.charAt(7) == 'A' ? 'B' : 'A') + key.substring(8);
        Result mistyped = input(wrong, "recovery", other.toString(), "verify", "--recovery-key-stdin");
        expect(3, mistyped);
        assertTrue(mistyped.out().contains("group 2 of 22"), mistyped.out());
        assertEquals(
                new String(before, StandardCharsets.UTF_8), Files.readString(other.resolve("masterkey.cryptomator")));
    }

    @Test
    void aPrintedPageIsTheOwnersAloneAndNeverInTheVault() throws Exception {
        Path page = folder.resolve("page.txt");
        expect(0, input(OLD, "recovery", vault.toString(), "print", "--passphrase-stdin", "--output", page.toString()));
        assertTrue(Files.readString(page).contains(" 22. " + recoveryKey(OLD).split(" ", -1)[21]), "the last group");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(page)));
        expect(2, input(OLD, "recovery", vault.toString(), "print", "--passphrase-stdin", "--output", page.toString()));
        expect(
                2,
                input(
                        OLD,
                        "recovery",
                        vault.toString(),
                        "print",
                        "--passphrase-stdin",
                        "--output",
                        vault.resolve("d/x").toString()));
    }

    /** Its signature is another masterkey's: so it opens with no passphrase, and a provider can put it there. */
    @Test
    void anothersConfigIsReplacedAndKept() throws Exception {
        Path other = folder.resolve("other");
        expect(0, latent.run("create", other.toString(), "--passphrase-stdin"));
        String key = recoveryKey(OLD);
        for (String[] way : new String[][] {{OLD, "--passphrase-stdin"}, {key, "--recovery-key-stdin"}}) {
            Path config = vault.resolve("vault.cryptomator");
            Files.copy(other.resolve("vault.cryptomator"), config, StandardCopyOption.REPLACE_EXISTING);
            expect(4, input(OLD, "recovery", vault.toString(), "show", "--passphrase-stdin"));
            Result restored = input(way[0], "recovery", vault.toString(), "restore", way[1]);
            expect(0, restored);
            assertTrue(restored.out().contains("Restored vault.cryptomator"), restored.out());
            assertEquals(key, recoveryKey(OLD));
            Result again = input(way[0], "recovery", vault.toString(), "restore", way[1]);
            expect(0, again);
            assertTrue(again.out().contains("nothing to restore"), again.out());
        }
        String forged = Files.readString(other.resolve("vault.cryptomator"));
        try (Stream<Path> files = Files.list(vault)) {
            assertTrue(
                    files.anyMatch(file -> file.getFileName().toString().matches("vault.cryptomator.*bkup")
                            && contentOf(file).equals(forged)),
                    "what stood there is a backup");
        }
        Files.writeString(vault.resolve("masterkey.cryptomator"), "no JSON");
        restoreBy(key);
    }

    private void restoreBy(String key) throws Exception {
        expect(
                0,
                input(
                        key + "\n" + NEW,
                        "recovery",
                        vault.toString(),
                        "restore",
                        "--recovery-key-stdin",
                        "--new-passphrase-stdin"));
        assertEquals(key, recoveryKey(NEW));
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aKeyFileIsAddedChangedAndTakenAwayWithThePassphrase() throws Exception {
        Path one = Files.write(folder.resolve("one.key"), new byte[64]);
        Path two = Files.write(folder.resolve("two.key"), new byte[65]);
        String key = recoveryKey(OLD);
        Result added = change("--new-key-file", one.toString());
        expect(0, added);
        assertTrue(added.out().contains("From now on"), added.out());
        assertTrue(added.out().contains("keep a copy of it"), added.out());
        expect(3, input(OLD, "recovery", vault.toString(), "show", "--passphrase-stdin"));
        expect(0, change("--key-file", one.toString(), "--new-key-file", two.toString()));
        expect(3, change("--key-file", one.toString(), "--no-key-file"));
        expect(0, change("--key-file", two.toString()));
        expect(3, input(OLD, "recovery", vault.toString(), "show", "--passphrase-stdin"));
        expect(0, change("--key-file", two.toString(), "--no-key-file"));
        assertEquals(key, recoveryKey(OLD));
        expect(2, change("--no-key-file"));
        expect(2, change("--key-file", two.toString(), "--no-key-file", "--new-key-file", one.toString()));
        expect(
                2,
                change("--new-key-file", vault.resolve("masterkey.cryptomator").toString()));
        expect(1, change("--new-key-file", folder.resolve("missing").toString()));
        assertEquals(key, recoveryKey(OLD));
    }

    /** Of whichever passphrase, to the same. */
    private Result change(String... options) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of("passphrase", vault.toString(), "--passphrase-stdin", "--new-passphrase-stdin"));
        line.addAll(List.of(options));
        return input(OLD + "\n" + OLD, line.toArray(String[]::new));
    }

    @Test
    void aPassphraseIsNeverShortWhereverItComesFrom() throws Exception {
        Path keyFile = Files.write(folder.resolve("one.key"), new byte[64]);
        Path file = Files.writeString(folder.resolve("short"), "seven77\n");
        for (List<String> way : List.of(
                List.of("--passphrase-stdin"),
                List.of("--passphrase-stdin", "--key-file", keyFile.toString()),
                List.of("--passphrase-file", file.toString()))) {
            List<String> line =
                    new ArrayList<>(List.of("create", folder.resolve("new").toString()));
            line.addAll(way);
            Result refused = input("seven77", line.toArray(String[]::new));
            expect(2, refused);
            assertTrue(refused.out().contains("at least 8 characters"), refused.out());
            assertFalse(Files.exists(folder.resolve("new")));
        }
    }

    @Test
    void whatWouldBeIgnoredIsRefused() throws Exception {
        for (List<String> line : List.of(
                List.of("unlock", vault.toString(), "--passphrase-stdin", "--migrate", "--read-only"),
                List.of("check", vault.toString(), "--passphrase-stdin", "--accept", "/", "--deep"),
                List.of("check", vault.toString(), "--passphrase-stdin", "--accept", "/", "--json"))) {
            expect(2, input(OLD, line.toArray(String[]::new)));
        }
    }

    /** What an arrow key sends ends with a letter, which was not typed. */
    @Test
    void anArrowKeyTypesNoLetterOfARecoveryKey() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script")),
                "skipped: this machine has no script(1), of util-linux");
        Process terminal = latent.onTerminal("recovery", vault.toString(), "verify");
        StringBuilder shown = new StringBuilder();
        try (var in = terminal.outputWriter();
                var out = terminal.inputReader()) {
            awaitText(out, shown, " 1 of ");
            in.write("\033[D7");
            in.flush();
            awaitText(out, shown, "7");
            in.write("\003");
            in.flush();
        } finally {
            terminal.destroy();
        }
        assertTrue(terminal.waitFor(30, TimeUnit.SECONDS));
        assertTrue(shown.toString().endsWith(" of 22: 7"), shown::toString);
    }

    @Test
    void whatCannotBeWrittenIsToldAndLosesNothing() throws Exception {
        Path masterkey = vault.resolve("masterkey.cryptomator");
        byte[] before = Files.readAllBytes(masterkey);
        // Its backup is to have the name of a folder, which nothing replaces.
        String digest = HexFormat.of()
                .withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(before), 0, 4);
        Path inTheWay = vault.resolve("masterkey.cryptomator." + digest + ".bkup");
        Files.createDirectories(inTheWay.resolve("full"));
        Result refused = change();
        expect(1, refused);
        assertTrue(refused.out().contains("What opened the vault before still does"), refused.out());
        assertArrayEquals(before, Files.readAllBytes(masterkey));
        try (Stream<Path> files = Files.list(vault)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".tmp")), "nothing half written");
        }
        Files.delete(inTheWay.resolve("full"));
        Files.delete(inTheWay);
        expect(0, change());
    }

    /** While it is unlocked, with its workers and after its passphrase was changed under it. */
    @Test
    void noProcessAndNoFileShowsASecret() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/environ")), "skipped: this system has no /proc");
        String key = recoveryKey(OLD);
        expect(
                0,
                input(
                        OLD + "\n" + NEW,
                        "passphrase",
                        vault.toString(),
                        "--passphrase-stdin",
                        "--new-passphrase-stdin"));
        expect(0, input(NEW, "unlock", vault.toString(), "--passphrase-stdin", "--serve", "0"));
        try {
            expect(0, input("", "index", "wait", vault.toString()));
            expect(
                    3,
                    input(
                            "not " + NEW + "\n" + OLD,
                            "passphrase",
                            vault.toString(),
                            "--passphrase-stdin",
                            "--new-passphrase-stdin"));
            ProcessHandle daemon = daemon();
            List<ProcessHandle> processes = new ArrayList<>(daemon.descendants().toList());
            processes.add(daemon);
            for (ProcessHandle process : processes) {
                for (String file : List.of("cmdline", "environ")) {
                    assertClean(Path.of("/proc", Long.toString(process.pid()), file), key);
                }
            }
            assertFilesClean(key);
        } finally {
            latent.run("lock", vault.toString(), "--force");
        }
        assertFilesClean(key);
    }

    @Test
    void whoUnlocksIsAskedBeforeAnOldVaultIsMigrated() throws Exception {
        Files.delete(vault.resolve("vault.cryptomator"));
        Path masterkey = vault.resolve("masterkey.cryptomator");
        String content = Files.readString(masterkey);
        Files.writeString(masterkey, content.replace("999", "7"));
        Result asked = latent.run("unlock", vault.toString(), "--passphrase-stdin", "--no-index");
        expect(4, asked);
        assertTrue(asked.out().contains("--migrate"), asked.out());
        Result forged = latent.run("unlock", vault.toString(), "--passphrase-stdin", "--no-index", "--migrate");
        expect(4, forged);
        assertFalse(Files.exists(vault.resolve("vault.cryptomator")), "its format was not authentic");
    }

    /** This process has a terminal, whose echo is the secret's end. */
    @Test
    void onATerminalThePassphraseIsNotEchoedAndItsStrengthIsShown() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script")),
                "skipped: this machine has no script(1), of util-linux");
        Path other = folder.resolve("typed");
        Process terminal = latent.onTerminal("create", other.toString());
        StringBuilder shown = new StringBuilder();
        try (var in = terminal.outputWriter();
                var out = terminal.inputReader()) {
            awaitText(out, shown, "New passphrase: ");
            in.write(NEW);
            in.flush();
            awaitText(out, shown, "strong");
            in.write("\n");
            in.flush();
            awaitText(out, shown, "The same again: ");
            in.write(NEW + "\n");
            in.flush();
            awaitText(out, shown, "Next:");
        } finally {
            terminal.destroy();
        }
        assertTrue(terminal.waitFor(30, TimeUnit.SECONDS));
        assertTrue(shown.toString().contains("Its recovery key"), shown::toString);
        assertFalse(shown.toString().contains(NEW), "echoed");
    }

    private static void awaitText(BufferedReader out, StringBuilder shown, String text) throws IOException {
        while (shown.indexOf(text) < 0) {
            int next = out.read();
            if (next < 0) throw new AssertionError("ended before «" + text + "»: " + shown);
            shown.append((char) next);
        }
    }

    private String recoveryKey(String passphrase) throws Exception {
        Result shown = input(passphrase, "recovery", vault.toString(), "show", "--passphrase-stdin");
        expect(0, shown);
        return shown.lines().stream()
                .filter(line -> line.matches("([0-9A-Z]{6} ){21}[0-9A-Z]{6}"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(shown.out()));
    }

    private ProcessHandle daemon() throws Exception {
        Result status = latent.run("status", vault.toString(), "--json");
        return ProcessHandle.of(
                        new ObjectMapper().readTree(status.out()).get("pid").asLong())
                .orElseThrow();
    }

    private void assertFilesClean(String key) throws IOException {
        try (Stream<Path> tree = Files.walk(home)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) assertClean(file, key);
        }
    }

    private static void assertClean(Path file, String key) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String secret : List.of(OLD, NEW, key.substring(0, 13), key.substring(key.length() - 13))) {
            assertFalse(content.contains(secret), () -> "a secret is in " + file);
        }
    }

    private Result input(String lines, String... arguments) throws IOException, InterruptedException {
        return latent.runWithInput(lines + "\n", arguments);
    }

    private static void expect(int exitCode, Result result) {
        assertEquals(exitCode, result.exitCode(), result.out());
    }
}

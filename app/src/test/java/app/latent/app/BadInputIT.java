package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is told in plain words, with the documented exit code, and changes nothing. */
class BadInputIT {
    @TempDir
    Path folder;

    private Path vault;
    private Latent latent;

    @BeforeEach
    void aVault() throws Exception {
        vault = folder.resolve("Photos.vault");
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        NewVault.at(vault);
    }

    @Test
    void aWrongPassphraseIsSaidSoAndChangesNothing() throws Exception {
        Map<Path, byte[]> before = contents();

        Result result = latent.runWithInput("not the passphrase\n", "unlock", vault.toString(), "--passphrase-stdin");

        expect(3, result);
        assertTrue(result.out().contains("rong passphrase"), result.out());
        assertSame(before, contents());
    }

    @Test
    void aFolderThatIsNotAVaultIsRefused() throws Exception {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        expect(4, latent.run("unlock", plain.toString(), "--passphrase-stdin"));
        expect(4, latent.run("unlock", folder.resolve("missing").toString(), "--passphrase-stdin"));
        expect(4, latent.run("search", plain.toString(), "sunset", "--passphrase-stdin"));
    }

    @Test
    void aDamagedVaultConfigurationIsRefused() throws Exception {
        Path config = vault.resolve("vault.cryptomator");
        String token = Files.readString(config, StandardCharsets.US_ASCII);
        int middleOfSignature = token.lastIndexOf('.') + 10;
        char other = token.charAt(middleOfSignature) == 'A' ? 'B' : 'A';
        Files.writeString(
                config, token.substring(0, middleOfSignature) + other + token.substring(middleOfSignature + 1));

        expect(4, latent.run("unlock", vault.toString(), "--passphrase-stdin"));
    }

    @Test
    void anExistingVaultIsNotOverwritten() throws Exception {
        Map<Path, byte[]> before = contents();

        Result result = latent.run("create", vault.toString(), "--passphrase-stdin");

        assertTrue(result.exitCode() != 0, result.out());
        assertSame(before, contents());
    }

    @Test
    void aShortPassphraseMakesNoVault() throws Exception {
        Path other = folder.resolve("other");

        Result result = latent.runWithInput("short\n", "create", other.toString(), "--passphrase-stdin");

        assertTrue(result.exitCode() != 0, result.out());
        assertTrue(result.out().contains("8"), result.out());
        assertTrue(Files.notExists(other.resolve("masterkey.cryptomator")));
    }

    @Test
    void aMountPointThatIsMissingOrNotEmptyIsRefused() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("here already"), "");
        Result notEmpty = latent.run("unlock", vault.toString(), "--mount", full.toString(), "--passphrase-stdin");
        Result missing = latent.run(
                "unlock", vault.toString(), "--mount", folder.resolve("nowhere").toString(), "--passphrase-stdin");

        expect(2, notEmpty);
        expect(2, missing);
        expect(7, latent.run("lock", vault.toString()));
    }

    @Test
    void aPortInUseIsSaidSo() throws Exception {
        expectUsageOfAcme();
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result result = latent.run(
                    "unlock", vault.toString(), "--serve", String.valueOf(taken.getLocalPort()), "--passphrase-stdin");

            expect(5, result);
            assertTrue(result.out().contains(String.valueOf(taken.getLocalPort())), result.out());
        }
        expect(7, latent.run("lock", vault.toString()));
    }

    @Test
    void aVaultIsUnlockedOnce() throws Exception {
        expect(0, latent.run("unlock", vault.toString(), "--passphrase-stdin"));
        try {
            expect(5, latent.run("unlock", vault.toString(), "--passphrase-stdin"));
        } finally {
            expect(0, latent.run("lock", vault.toString()));
        }
        expect(7, latent.run("lock", vault.toString()));
    }

    @Test
    void aQueryThatCannotBeUnderstoodNamesWhatCan() throws Exception {
        Result result = latent.run("search", vault.toString(), "camra:canon", "--passphrase-stdin");

        expect(2, result);
        assertTrue(result.out().contains("camera"), result.out());
    }

    @Test
    void commandsWithoutDaemonOpenTheVaultForThemselves() throws Exception {
        expect(0, latent.run("index", "wait", vault.toString(), "--passphrase-stdin"));
        expect(7, latent.run("status", vault.toString()));
    }

    @Test
    void aUsageErrorIsNotBuriedUnderTheHelp() throws Exception {
        Result option = latent.run("unlock", vault.toString(), "--nonsense");

        expect(2, option);
        assertTrue(option.out().contains("--nonsense"), option.out());
        assertTrue(option.lines().getLast().equals("Try 'latent unlock --help'."), option.out());
        assertTrue(option.lines().size() <= 3, option.out());
        Result nested = latent.run("recovery", vault.toString(), "show", "--nonsense");
        expect(2, nested);
        assertTrue(nested.lines().getLast().equals("Try 'latent recovery show --help'."), nested.out());
    }

    /** Runs a command that is told no passphrase, and has no terminal to ask on. */
    private Result unasked(String... arguments) throws Exception {
        return latent.runWithInput("", arguments);
    }

    @Test
    void whatIsInTheWayIsToldBeforeThePassphraseIsAskedFor() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("here already"), "");
        Path missing = folder.resolve("it's missing");

        Result notEmpty = unasked("unlock", vault.toString(), "--mount", full.toString());
        expect(2, notEmpty);
        assertTrue(notEmpty.out().contains("not empty"), notEmpty.out());
        Result nowhere = unasked("unlock", vault.toString(), "--mount", missing.toString());
        expect(2, nowhere);
        String quoted = "'" + folder + "/it'\\''s missing'";
        assertTrue(nowhere.out().contains("mkdir -p " + quoted), nowhere.out());
        Result elsewhere = unasked("unlock", vault.toString(), "--serve", "198.51.100.1:0");
        expect(2, elsewhere);
        assertTrue(elsewhere.out().contains("not an address of this machine"), elsewhere.out());
        Result noCertificate =
                unasked("unlock", vault.toString(), "--serve", "0.0.0.0:0", "--tls-certificate", missing.toString());
        expect(2, noCertificate);
        assertTrue(noCertificate.out().contains("no such file"), noCertificate.out());
        expect(2, unasked("unlock", vault.toString(), "--tls-certificate", missing.toString()));
        expect(2, unasked("unlock", vault.toString(), "--serve", "0", "--behind-proxy", "127.0.0.1"));
        expect(2, unasked("unlock", vault.toString(), "--serve", "0", "--host", "photos.example"));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            expect(5, unasked("unlock", vault.toString(), "--serve", String.valueOf(taken.getLocalPort())));
        }
        expect(0, latent.run("unlock", vault.toString(), "--no-index", "--passphrase-stdin"));
        try {
            expect(5, unasked("unlock", vault.toString()));
        } finally {
            expect(0, latent.run("lock", vault.toString()));
        }
    }

    private void expectUsageOfAcme() throws Exception {
        for (String more : new String[] {
            "--acme me@photos.example",
            "--acme me --host photos.example",
            "--acme me@a,you@b --host photos.example",
            "--acme me@photos.example --host nas",
            "--acme me@photos.example --host 192.168.1.7",
            "--acme-agree --host photos.example",
            "--acme me@photos.example --host photos.example --acme-directory http://authority.example/",
            "--acme me@photos.example --host photos.example --acme-directory file:///etc/passwd",
            "--acme me@photos.example --host photos.example --acme-root /nowhere.pem",
            "--acme me@photos.example --host photos.example --tls-certificate /nowhere.pem",
        }) {
            List<String> line = new ArrayList<>(List.of("unlock", vault.toString(), "--serve", "0.0.0.0:0"));
            line.addAll(List.of(more.split(" ")));
            expect(2, unasked(line.toArray(String[]::new)));
        }
    }

    @Test
    void aLostOrBrokenKeyFileIsToldWithTheWayOutBeforeThePassphraseIsAskedFor() throws Exception {
        for (String name : new String[] {"masterkey.cryptomator", "vault.cryptomator"}) {
            byte[] right = Files.readAllBytes(vault.resolve(name));
            Files.writeString(vault.resolve(name), "{}");
            expectWayOut();
            Files.delete(vault.resolve(name));
            expectWayOut();
            Files.write(vault.resolve(name), right);
        }
        Files.delete(vault.resolve("masterkey.cryptomator"));
        Files.delete(vault.resolve("vault.cryptomator"));
        expectWayOut();
    }

    private void expectWayOut() throws Exception {
        for (String command : new String[] {"unlock", "check", "passphrase"}) {
            Result result = unasked(command, vault.toString());
            expect(4, result);
            assertTrue(result.out().contains("`latent recovery VAULT restore`"), result.out());
        }
    }

    @Test
    void aLinkInPlaceOfTheCiphertextIsRefusedBeforeThePassphraseIsAskedFor() throws Exception {
        Files.move(vault.resolve("d"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(vault.resolve("d"), folder.resolve("elsewhere"));
        for (String command : new String[] {"unlock", "check"}) {
            Result result = unasked(command, vault.toString());
            expect(4, result);
            assertTrue(result.out().contains("is a symbolic link"), result.out());
        }
    }

    @Test
    void aDemoWithoutATerminalEndsByItself() throws Exception {
        Result result = unasked("demo", "--photos", "3");
        expect(0, result);
        assertTrue(result.out().contains("the demo ends here"), result.out());
    }

    private static void expect(int exitCode, Result result) {
        assertEquals(exitCode, result.exitCode(), result.out());
    }

    private static void assertSame(Map<Path, byte[]> before, Map<Path, byte[]> after) {
        assertEquals(before.keySet(), after.keySet());
        before.forEach((path, bytes) -> assertTrue(java.util.Arrays.equals(bytes, after.get(path)), path::toString));
    }

    private Map<Path, byte[]> contents() throws IOException {
        Map<Path, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(vault)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(file, Files.readAllBytes(file));
            }
        }
        return contents;
    }
}

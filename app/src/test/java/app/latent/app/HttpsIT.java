package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.FreePorts;
import app.latent.testkit.tls.Pebble;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault that other devices reach: the command line, the daemon and curl. */
class HttpsIT {

    @TempDir
    Path folder;

    private Latent latent;
    private Path vault;

    @BeforeEach
    void create() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        vault = folder.resolve("vault");
        NewVault.at(vault);
    }

    @AfterEach
    void lock() throws Exception {
        latent.run("lock", vault.toString());
    }

    private static Result succeed(Result result) {
        assertEquals(0, result.exitCode(), result.out());
        return result;
    }

    private JsonNode serve(String... more) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                "unlock", vault.toString(), "--no-index", "--json", "--passphrase-stdin", "--serve", "0.0.0.0:0"));
        line.addAll(List.of(more));
        return new ObjectMapper()
                .readTree(succeed(latent.run(line.toArray(String[]::new))).out());
    }

    private Result curl(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("curl", "-sS", "--max-time", "60"));
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "curl", ".txt");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(90, TimeUnit.SECONDS));
        return new Result(process.exitValue(), Files.readString(out));
    }

    @Test
    void aDeviceThatHasInstalledTheRootReachesTheVaultAlsoAfterTheNextUnlock() throws Exception {
        JsonNode first = serve("--host", "photos.test");
        String port = first.get("gateway").asText().replaceFirst(".*:([0-9]+)/$", "$1");
        assertEquals("https://photos.test:" + port + "/", first.get("gateway").asText());
        assertEquals(
                "https://photos.test:" + port + "/trust",
                first.get("trust").get("page").asText());

        String root = folder.resolve("root.pem").toString();
        succeed(curl("-k", "-o", root, "https://localhost:" + port + "/trust/latent.pem"));
        assertEquals(first.get("trust").get("sha256").asText(), fingerprint(root));
        assertNotEquals(0, curl("https://localhost:" + port + "/").exitCode());
        for (String name : List.of("localhost", "127.0.0.1", "photos.test")) {
            String resolve = name + ":" + port + ":127.0.0.1";
            String user = "owner:" + Latent.PASSPHRASE;
            String url = "https://" + name + ":" + port + "/dav/" + name + ".txt";
            succeed(curl("-f", "--cacert", root, "--resolve", resolve, "-u", user, "-T", root, url));
        }

        Result status = succeed(latent.run("status", vault.toString(), "--qr"));
        assertTrue(status.out().contains(first.get("trust").get("sha256").asText()), status.out());
        assertTrue(status.out().contains("█"), status.out());
        Instant until = Instant.parse(first.get("certificateUntil").asText());
        String day = LocalDate.ofInstant(until, ZoneId.systemDefault()).toString();
        assertTrue(until.isAfter(Instant.now()) && status.out().contains("until " + day), status.out());
        assertEquals(List.of(), readableInVault());

        succeed(latent.run("lock", vault.toString()));
        JsonNode second = serve("--host", "photos.test");
        assertEquals(first.get("trust").get("sha256"), second.get("trust").get("sha256"));
    }

    private String fingerprint(String pem) throws Exception {
        Process openssl =
                new ProcessBuilder("openssl", "x509", "-in", pem, "-noout", "-fingerprint", "-sha256").start();
        return new String(openssl.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .strip()
                .replaceFirst(".*=", "");
    }

    /** Files outside of the vault's cleartext that show that there is an authority. */
    private List<Path> readableInVault() throws Exception {
        List<Path> readable = new ArrayList<>();
        for (Path place : List.of(vault, folder.resolve("home"))) {
            try (var files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    if (text.contains("PRIVATE KEY") || file.toString().contains("authority")) readable.add(file);
                }
            }
        }
        return readable;
    }

    @Test
    void aReadOnlyVaultWithoutAnAuthoritySaysWhatToDo() throws Exception {
        Result refused = latent.run(
                "unlock", vault.toString(), "--no-index", "--passphrase-stdin", "--serve", "0.0.0.0:0", "--read-only");
        assertEquals(2, refused.exitCode(), refused.out());
        assertTrue(refused.out().contains("--tls-certificate"), refused.out());
        serve();
        succeed(latent.run("lock", vault.toString()));
        assertFalse(serve("--read-only").get("trust").isNull());
    }

    @Test
    void aProxyIsServedPlainHttpForItsPublicName() throws Exception {
        JsonNode served = serve("--behind-proxy", "127.0.0.1", "--public-url", "https://photos.example/");
        assertEquals("https://photos.example/", served.get("gateway").asText());
        assertTrue(served.get("trust").isNull());
        assertTrue(served.get("certificateUntil").isNull());
    }

    private Result unlockWithAcme(Pebble authority, int port, String... more) throws Exception {
        List<String> line =
                new ArrayList<>(List.of("unlock", vault.toString(), "--no-index", "--json", "--passphrase-stdin"));
        line.addAll(List.of("--serve", "127.0.0.1:" + port, "--host", "photos.test", "--acme", "owner@photos.test"));
        line.addAll(List.of("--acme-directory", authority.directory().toString()));
        line.addAll(List.of("--acme-root", authority.httpsRoot().toString()));
        line.addAll(List.of(more));
        return latent.run(line.toArray(String[]::new));
    }

    private void assertBelieved(Path root, int port) throws Exception {
        String resolve = "photos.test:" + port + ":127.0.0.1";
        succeed(curl("--cacert", root.toString(), "--resolve", resolve, "https://photos.test:" + port + "/dav/"));
    }

    @Test
    void aPublicNameHasACertificateOfAPublicAuthorityThatIsKeptInTheVault() throws Exception {
        Pebble.assumeInstalled();
        int port = FreePorts.take();
        var authority = Pebble.start(Files.createDirectory(folder.resolve("pebble")), port);
        Path root;
        try (authority) {
            root = authority.root();
            Result disagreed = unlockWithAcme(authority, port);
            assertEquals(1, disagreed.exitCode(), disagreed.out());
            assertTrue(disagreed.out().contains("add --acme-agree"), disagreed.out());
            Result unkept = unlockWithAcme(authority, port, "--acme-agree", "--read-only");
            assertEquals(2, unkept.exitCode(), unkept.out());
            assertTrue(unkept.out().contains("read-only"), unkept.out());

            Result unlocked = succeed(unlockWithAcme(authority, port, "--acme-agree"));
            JsonNode served = new ObjectMapper().readTree(unlocked.out());
            assertEquals(
                    "https://photos.test:" + port + "/", served.get("gateway").asText());
            assertTrue(served.get("trust").isNull());
            assertBelieved(root, port);
            assertEquals(List.of(), readableInVault());
            succeed(latent.run("lock", vault.toString()));
        }
        // The authority is gone by now, and is not asked.
        succeed(unlockWithAcme(authority, port, "--read-only"));
        assertBelieved(root, port);
    }
}

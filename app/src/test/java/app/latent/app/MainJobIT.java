package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.cryptolib.common.MasterkeyFileAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise in the README, on real photos: drop them in, find them again, lock them away. */
class MainJobIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path vault;
    private Path drive;
    private Latent latent;

    @BeforeEach
    void folders() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        vault = folder.resolve("Photos.vault");
        drive = Files.createDirectory(folder.resolve("drive"));
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
    }

    @AfterEach
    void lockWhateverHappened() throws Exception {
        if (Files.exists(vault)) {
            latent.run("lock", vault.toString(), "--force");
        }
    }

    @Test
    void photosCopiedIntoTheDriveAreFoundServedAndReadByTheOfficialLibrary() throws Exception {
        Path photos = Corpus.photos();
        succeed(latent.run("create", vault.toString(), "--passphrase-stdin"));
        succeed(latent.run(
                "unlock", vault.toString(), "--mount", drive.toString(), "--serve", "0", "--passphrase-stdin"));

        run("cp", "-r", photos.toString(), drive.toString());
        succeed(latent.run("index", "wait", vault.toString()));

        List<JsonNode> canons =
                jsonLines(latent.run("search", vault.toString(), "--json", "--limit", "1000", "camera:canon"));
        assertTrue(canons.size() > 5, "found " + canons.size() + " photos by Canon cameras");
        for (JsonNode canon : canons) {
            assertTrue(
                    canon.get("camera")
                            .asText()
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("canon"),
                    canon::toString);
            assertTrue(Files.exists(drive.resolve(canon.get("path").asText())), canon::toString);
        }

        URI gateway = URI.create(jsonLines(latent.run("status", vault.toString(), "--json"))
                .getFirst()
                .get("gateway")
                .asText());
        readAndWriteOverWebDav(gateway);
        succeed(latent.run("lock", vault.toString()));

        assertTrue(isEmpty(drive), "the drive is gone after the lock");
        Map<String, byte[]> expected = contents(photos);
        try (CryptoFileSystem official = OfficialLibrary.open(vault)) {
            Map<String, byte[]> actual = contents(official.getPath("/photos"));
            assertEquals(expected.keySet(), actual.keySet());
            expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
            assertEquals("from far away", Files.readString(official.getPath("/note.txt")));
        }
    }

    @Test
    void aVaultOfTheOfficialLibraryIsMountedAndFound() throws Exception {
        Path photos = Corpus.photos().resolve("camera");
        assumeTrue(Files.isDirectory(photos), "skipped: the corpus has no folder camera");
        makeWithPlainCryptofs(photos);

        String driver = Libfuse2.isInstalled() ? "jnr" : "auto";
        succeed(latent.run(
                "unlock", vault.toString(), "--mount", drive.toString(), "--driver", driver, "--passphrase-stdin"));

        Map<String, byte[]> actual = contents(drive.resolve("from the official library"));
        contents(photos).forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
        succeed(latent.run("index", "wait", vault.toString()));
        assertTrue(
                latent.run("search", vault.toString(), "path:official").lines().size() > 1);
    }

    private static void readAndWriteOverWebDav(URI gateway) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI note = gateway.resolve("/dav/note.txt");
            HttpResponse<String> put = client.send(
                    authorized(note)
                            .PUT(BodyPublishers.ofString("from far away"))
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(201, put.statusCode());
            HttpResponse<String> get = client.send(authorized(note).build(), BodyHandlers.ofString());
            assertEquals("from far away", get.body());
            assertEquals(
                    401,
                    client.send(HttpRequest.newBuilder(note).build(), BodyHandlers.discarding())
                            .statusCode());
        }
    }

    private static HttpRequest.Builder authorized(URI uri) {
        String credentials =
                Base64.getEncoder().encodeToString(("owner:" + Latent.PASSPHRASE).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(uri).header("Authorization", "Basic " + credentials);
    }

    private void makeWithPlainCryptofs(Path photos) throws IOException {
        Files.createDirectory(vault);
        var access = new MasterkeyFileAccess(new byte[0], new java.security.SecureRandom());
        try (Masterkey masterkey = Masterkey.generate(new java.security.SecureRandom())) {
            access.persist(masterkey, vault.resolve("masterkey.cryptomator"), Latent.PASSPHRASE);
        }
        CryptoFileSystemProvider.initialize(
                vault, OfficialLibrary.properties(vault), URI.create("masterkeyfile:masterkey.cryptomator"));
        try (CryptoFileSystem official = OfficialLibrary.open(vault)) {
            Path target = official.getPath("/from the official library");
            try (Stream<Path> files = Files.walk(photos)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.copy(file, target.resolve(photos.relativize(file).toString()));
                }
            }
        }
    }

    private static Map<String, byte[]> contents(Path root) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertEquals(0, process.waitFor(), String.join(" ", command));
    }

    private static Result succeed(Result result) {
        assertEquals(0, result.exitCode(), result.out());
        return result;
    }

    private static List<JsonNode> jsonLines(Result result) throws IOException {
        succeed(result);
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : result.lines()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}

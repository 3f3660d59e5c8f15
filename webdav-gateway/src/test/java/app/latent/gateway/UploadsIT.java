package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Grant;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.account.Place;
import app.latent.gateway.account.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** tus 1.0, request by request, and what Latent makes of it. */
final class UploadsIT {

    private static final String UPLOADS = "/api/v1/uploads";
    private static final String PASSWORD = "a password of a user";
    private static final byte[] PHOTO = random(300_000);

    @TempDir
    Path folder;

    private Path root;
    private TestGateway server;
    private String owner;

    @BeforeEach
    void start() throws Exception {
        root = Files.createDirectories(folder.resolve("root"));
        server = TestGateway.over(root);
        owner = cookieOf("owner", TestGateway.PASSPHRASE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private String cookieOf(String user, String password) throws IOException {
        var answer = server.ask("POST", "/api/v1/session")
                .header("Content-Type: application/json")
                .body("{\"user\":\"" + user + "\",\"passphrase\":\"" + password + "\"}")
                .send();
        assertEquals(200, answer.status(), answer.text());
        return "Cookie: " + answer.header("Set-Cookie").orElseThrow().split(";")[0];
    }

    private String addAnna(Role role, String... names) throws Exception {
        var hash = PasswordHash.of(PASSWORD.toCharArray(), TestGateway.CHEAP, new SecureRandom());
        var grant = new Grant(new Place.Folder(List.of(names)), role);
        server.accounts.add(Account.create(new AccountName("anna"), hash).withGrants(List.of(grant)));
        return cookieOf("anna", PASSWORD);
    }

    private RawHttp tus(String cookie, String method, String target) {
        return server.ask(method, target).header(cookie).header("X-Latent: 1").header("Tus-Resumable: 1.0.0");
    }

    private static String metadata(Map<String, String> values) {
        return "Upload-Metadata: "
                + values.entrySet().stream()
                        .map(e -> e.getKey() + " "
                                + Base64.getEncoder()
                                        .encodeToString(e.getValue().getBytes(StandardCharsets.UTF_8)))
                        .collect(Collectors.joining(","));
    }

    private RawHttp creation(String cookie, long length, Map<String, String> metadata) {
        return tus(cookie, "POST", UPLOADS).header("Upload-Length: " + length).header(metadata(metadata));
    }

    private String begun(String cookie, long length, Map<String, String> metadata) throws IOException {
        var answer = creation(cookie, length, metadata).send();
        assertEquals(201, answer.status(), answer.text());
        return answer.header("Location").orElseThrow();
    }

    private RawHttp patch(String cookie, String location, long offset, byte[] bytes) {
        return tus(cookie, "PATCH", location)
                .header("Content-Type: application/offset+octet-stream")
                .header("Upload-Offset: " + offset)
                .body(bytes);
    }

    private RawHttp.Answer sent(String location, long offset, byte[] bytes) throws IOException {
        var answer = patch(owner, location, offset, bytes).send();
        assertEquals(204, answer.status(), answer.text());
        return answer;
    }

    private long offset(String location) throws IOException {
        var answer = tus(owner, "HEAD", location).send();
        assertEquals(200, answer.status());
        assertEquals("no-store", answer.header("Cache-Control").orElseThrow());
        return Long.parseLong(answer.header("Upload-Offset").orElseThrow());
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(PHOTO, from, to);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private List<String> underWay() throws IOException {
        Path documents = root.resolve(".latent/uploads");
        if (Files.notExists(documents)) return List.of();
        try (Stream<Path> files = Files.list(documents)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> visible() throws IOException {
        var names = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                if (!path.startsWith(".latent")) names.add(path);
            }
        }
        names.sort(null);
        return names;
    }

    @Test
    void theServerSaysWhatItUnderstands() throws Exception {
        var answer = server.ask("OPTIONS", UPLOADS).header(owner).send();
        assertEquals(204, answer.status());
        assertEquals("1.0.0", answer.header("Tus-Resumable").orElseThrow());
        assertEquals("1.0.0", answer.header("Tus-Version").orElseThrow());
        assertEquals(
                "creation,creation-with-upload,checksum,expiration,termination",
                answer.header("Tus-Extension").orElseThrow());
        assertEquals("sha1,sha256", answer.header("Tus-Checksum-Algorithm").orElseThrow());
    }

    @Test
    void aFileInPartsAppearsOnceItIsWholeWithItsTime() throws Exception {
        Instant taken = Instant.parse("2024-05-17T18:32:05Z");
        String location = begun(
                owner,
                PHOTO.length,
                Map.of("filename", "fjörd.jpg", "folder", "Trips/Norway", "modified", "" + taken.toEpochMilli()));
        var first = sent(location, 0, part(0, 100_000));
        assertEquals("100000", first.header("Upload-Offset").orElseThrow());
        assertTrue(first.header("Upload-Expires").isPresent());
        assertEquals(100_000, offset(location));
        assertEquals(List.of(), visible());
        var last = sent(location, 100_000, part(100_000, PHOTO.length));
        assertEquals("Trips/Norway/fj%C3%B6rd.jpg", last.header("Latent-Path").orElseThrow());
        Path file = root.resolve("Trips/Norway/fjörd.jpg");
        assertArrayEquals(PHOTO, Files.readAllBytes(file));
        assertEquals(FileTime.from(taken), Files.getLastModifiedTime(file));
        assertEquals(List.of(), underWay());
        assertEquals(PHOTO.length, offset(location), "who has lost the last answer may ask again");
        String log = server.ask("GET", "/api/v1/audit").header(owner).send().text();
        assertTrue(log.contains("/Trips/Norway/fjörd.jpg"), log);
    }

    @Test
    void aFileMayComeWithItsCreationAndGoesByItsMonthWhereNobodySaysWhere() throws Exception {
        var answer = creation(owner, 5, Map.of("filename", "a.jpg", "modified", "1715970725000", "unknown", "x"))
                .header("Content-Type: application/offset+octet-stream")
                .body("photo")
                .send();
        assertEquals(201, answer.status(), answer.text());
        assertEquals("5", answer.header("Upload-Offset").orElseThrow());
        assertEquals("photo", Files.readString(root.resolve("Uploads/2024/05/a.jpg")));
    }

    @Test
    void anEmptyFileIsWholeAtOnce() throws Exception {
        begun(owner, 0, Map.of("filename", "empty", "folder", ""));
        assertEquals(List.of("empty"), visible());
    }

    @Test
    void whatHasArrivedBeforeAConnectionBrokeNeedNotBeSentAgain() throws Exception {
        String location =
                begun(owner, PHOTO.length, Map.of("filename", "a.jpg", "folder", "", "sha256", sha256(PHOTO)));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String head = String.join(
                    "\r\n",
                    "PATCH " + location + " HTTP/1.1",
                    "Host: " + server.authority(),
                    owner,
                    "X-Latent: 1",
                    "Tus-Resumable: 1.0.0",
                    "Content-Type: application/offset+octet-stream",
                    "Upload-Offset: 0",
                    "Content-Length: " + PHOTO.length,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(part(0, 280_000));
        }
        long arrived = awaitIdle(location);
        assertTrue(arrived > 0 && arrived < 280_001, "" + arrived);
        sent(location, arrived, part((int) arrived, PHOTO.length));
        assertArrayEquals(PHOTO, Files.readAllBytes(root.resolve("a.jpg")));
    }

    /** A request that is refused because another writes changes nothing; one of no bytes neither. */
    private long awaitIdle(String location) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            long offset = offset(location);
            // Before the broken request has begun, one of no bytes would have it refused.
            if (offset > 0 && patch(owner, location, offset, new byte[0]).status() == 204) return offset;
            Thread.onSpinWait();
        }
        throw new AssertionError("the broken request does not end");
    }

    @Test
    void aPartThatWasDamagedOnItsWayIsNotKept() throws Exception {
        String location = begun(owner, 10, Map.of("filename", "a.jpg", "folder", ""));
        String right = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest("photo".getBytes(StandardCharsets.UTF_8)));
        String header = "Upload-Checksum: sha256 " + right;
        byte[] wrong = "phot0".getBytes(StandardCharsets.UTF_8);
        assertEquals(460, patch(owner, location, 0, wrong).header(header).status());
        assertEquals(0, offset(location));
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        assertEquals(204, patch(owner, location, 0, photo).header(header).status());
        for (String unknown : List.of("md5 AAAA", "sha256", "sha256 ?")) {
            assertEquals(
                    400,
                    patch(owner, location, 5, photo)
                            .header("Upload-Checksum: " + unknown)
                            .status());
        }
        assertEquals(5, offset(location));
    }

    @Test
    void aFileThatIsNotWhatItsOwnerSaidIsThrownAway() throws Exception {
        var metadata = Map.of("filename", "a.jpg", "folder", "", "sha256", sha256(PHOTO));
        String location = begun(owner, 5, metadata);
        assertEquals(
                460,
                patch(owner, location, 0, "photo".getBytes(StandardCharsets.UTF_8))
                        .status());
        assertEquals(404, tus(owner, "HEAD", location).status());
        assertEquals(List.of(), visible());
        assertEquals(List.of(), underWay());
    }

    @Test
    void whoSaysTheSameAgainGoesOnEvenAfterTheVaultWasLocked() throws Exception {
        var metadata = Map.of("filename", "a.jpg", "folder", "", "sha256", sha256(PHOTO));
        String location = begun(owner, PHOTO.length, metadata);
        sent(location, 0, part(0, 200_000));
        server.close();
        server = TestGateway.over(root);
        owner = cookieOf("owner", TestGateway.PASSPHRASE);
        var again = creation(owner, PHOTO.length, metadata).send();
        assertEquals(location, again.header("Location").orElseThrow());
        assertEquals("200000", again.header("Upload-Offset").orElseThrow());
        sent(location, 200_000, part(200_000, PHOTO.length));
        assertArrayEquals(PHOTO, Files.readAllBytes(root.resolve("a.jpg")));
    }

    @Test
    void noFileIsReplacedAndTheSameContentsAreKeptOnce() throws Exception {
        Files.writeString(root.resolve("a.jpg"), "other");
        Files.writeString(root.resolve("b.jpg"), "photo");
        for (String name : List.of("a.jpg", "a.jpg", "b.jpg")) {
            var answer = creation(owner, 5, Map.of("filename", name, "folder", ""))
                    .header("Content-Type: application/offset+octet-stream")
                    .body("photo")
                    .send();
            assertEquals(201, answer.status());
        }
        assertEquals(List.of("a (2).jpg", "a.jpg", "b.jpg"), visible());
        assertEquals("other", Files.readString(root.resolve("a.jpg")));
        assertEquals(List.of(), underWay());
    }

    @Test
    void anOldPhotoThatCouldNotComeToItsFolderIsStillThereWhenAnotherUploadBegins() throws Exception {
        Instant taken = Instant.parse("2004-05-17T18:32:05Z");
        String location =
                begun(owner, 5, Map.of("filename", "a.jpg", "folder", "", "modified", "" + taken.toEpochMilli()));
        Files.writeString(root.resolve("a.jpg"), "other");
        for (int i = 2; i < 1000; i++) Files.writeString(root.resolve("a (" + i + ").jpg"), "other");
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        assertEquals(409, patch(owner, location, 0, photo).status());
        begun(owner, 1, Map.of("filename", "b.jpg"));
        Files.delete(root.resolve("a (7).jpg"));
        sent(location, 5, new byte[0]);
        assertEquals("photo", Files.readString(root.resolve("a (7).jpg")));
        assertEquals(FileTime.from(taken), Files.getLastModifiedTime(root.resolve("a (7).jpg")));
    }

    @Test
    void aFileInTheWayOfTheFolderIsToldBeforeAnythingIsSent() throws Exception {
        Files.writeString(root.resolve("Trips"), "a file");
        assertEquals(
                409,
                creation(owner, 5, Map.of("filename", "a.jpg", "folder", "Trips/Norway"))
                        .status());
        assertEquals(List.of(), underWay());
    }

    @Test
    void anUploadWhoseFirstRequestFailsLeavesNothingUnlessItCanBeFoundAgain() throws Exception {
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        var metadata = Map.of("filename", "a.jpg", "folder", "");
        assertEquals(460, damagedCreation(photo, metadata).status());
        assertEquals(List.of(), underWay());
        var known = Map.of("filename", "a.jpg", "folder", "", "sha256", sha256(photo));
        assertEquals(460, damagedCreation(photo, known).status());
        String location = begun(owner, photo.length, known);
        assertEquals(2, underWay().size());
        sent(location, 0, photo);
    }

    private RawHttp damagedCreation(byte[] bytes, Map<String, String> metadata) {
        return creation(owner, bytes.length, metadata)
                .header("Content-Type: application/offset+octet-stream")
                .header("Upload-Checksum: sha256 " + Base64.getEncoder().encodeToString(new byte[32]))
                .body(bytes);
    }

    @Test
    void aLongNameIsShortenedWhereAnotherFileHasIt() throws Exception {
        String name = "a".repeat(251) + ".jpg";
        Files.writeString(root.resolve(name), "other");
        sent(begun(owner, 5, Map.of("filename", name, "folder", "")), 0, "photo".getBytes(StandardCharsets.UTF_8));
        assertEquals("photo", Files.readString(root.resolve("a".repeat(247) + " (2).jpg")));
    }

    @Test
    void theFolderOfTheMonthIsTheSameInEveryLanguage() throws Exception {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            begun(owner, 0, Map.of("filename", "a.jpg", "modified", "1715970725000"));
        } finally {
            Locale.setDefault(usual);
        }
        assertEquals(List.of("Uploads/2024/05/a.jpg"), visible());
    }

    @Test
    void onlyOneRequestAtATimeWritesToAnUpload() throws Exception {
        String location = begun(owner, 10, Map.of("filename", "a.jpg", "folder", ""));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String head = String.join(
                    "\r\n",
                    "PATCH " + location + " HTTP/1.1",
                    "Host: " + server.authority(),
                    owner,
                    "X-Latent: 1",
                    "Tus-Resumable: 1.0.0",
                    "Content-Type: application/offset+octet-stream",
                    "Upload-Offset: 0",
                    "Content-Length: 10",
                    "Expect: 100-continue",
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            assertEquals('H', socket.getInputStream().read(), "100 Continue tells that the body is waited for");
            byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
            assertEquals(423, patch(owner, location, 0, photo).status());
            assertEquals(423, tus(owner, "DELETE", location).status());
        }
    }

    @Test
    void whatDoesNotFitWhatWasAnnouncedIsRefused() throws Exception {
        String location = begun(owner, 5, Map.of("filename", "a.jpg", "folder", ""));
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        assertEquals(409, patch(owner, location, 1, photo).status());
        assertEquals(413, patch(owner, location, 0, new byte[6]).status());
        assertEquals(
                413,
                tus(owner, "PATCH", location)
                        .header("Content-Type: application/offset+octet-stream")
                        .header("Upload-Offset: 0")
                        .header("Transfer-Encoding: chunked")
                        .chunks(100, 10)
                        .status());
        assertEquals(
                415,
                tus(owner, "PATCH", location)
                        .header("Upload-Offset: 0")
                        .body(photo)
                        .status());
        assertEquals(400, patchWithoutOffset(location, photo).status());
        assertEquals(List.of(), visible());
    }

    private RawHttp patchWithoutOffset(String location, byte[] bytes) {
        return tus(owner, "PATCH", location)
                .header("Content-Type: application/offset+octet-stream")
                .body(bytes);
    }

    @Test
    void whatIsNoUploadIsRefusedBeforeAnythingIsKept() throws Exception {
        assertEquals(400, tus(owner, "POST", UPLOADS).header("Upload-Length: 1").status());
        assertEquals(
                400,
                tus(owner, "POST", UPLOADS)
                        .header(metadata(Map.of("filename", "a.jpg")))
                        .status());
        for (String name : List.of("", "..", "a/b", "\u0000", ".latent-upload-1")) {
            int status =
                    creation(owner, 1, Map.of("filename", name, "folder", "x")).status();
            assertTrue(status == 400 || status == 403, name + " " + status);
        }
        for (String place : List.of("../x", "a/../..", "./a")) {
            assertEquals(
                    400,
                    creation(owner, 1, Map.of("filename", "a", "folder", place)).status());
        }
        assertEquals(
                403,
                creation(owner, 1, Map.of("filename", "a", "folder", ".latent/x"))
                        .status());
        assertEquals(
                400, creation(owner, 1, Map.of("filename", "a", "sha256", "12")).status());
        assertEquals(
                507,
                creation(owner, 900_000_000_000_000L, Map.of("filename", "a")).status());
        var version =
                server.ask("POST", UPLOADS).header(owner).header("X-Latent: 1").send();
        assertEquals(412, version.status());
        assertEquals("1.0.0", version.header("Tus-Resumable").orElseThrow());
        assertEquals(List.of(), underWay());
    }

    @Test
    void anotherPageCannotUpload() throws Exception {
        var bare = server.ask("POST", UPLOADS).header(owner).header("Tus-Resumable: 1.0.0");
        assertEquals(403, bare.status());
        assertEquals(
                403,
                creation(owner, 1, Map.of("filename", "a"))
                        .header("Origin: https://example.org")
                        .status());
        assertEquals(
                401, server.ask("POST", UPLOADS).header("Tus-Resumable: 1.0.0").status());
    }

    @Test
    void whoGivesUpLeavesNothing() throws Exception {
        String location = begun(owner, 10, Map.of("filename", "a.jpg"));
        sent(location, 0, "photo".getBytes(StandardCharsets.UTF_8));
        assertEquals(204, tus(owner, "DELETE", location).status());
        assertEquals(404, tus(owner, "HEAD", location).status());
        assertEquals(List.of(), underWay());
    }

    @Test
    void aContributorAddsToTheirFolderAndAViewerDoesNot() throws Exception {
        Files.createDirectories(root.resolve("Trips"));
        Files.createDirectories(root.resolve("Private"));
        String anna = addAnna(Role.CONTRIBUTOR, "Trips");
        assertEquals(
                "{\"places\":[\"Trips\"]}",
                server.ask("GET", UPLOADS).header(anna).send().text());
        assertEquals(
                404,
                creation(anna, 1, Map.of("filename", "a", "folder", "Private")).status());
        assertEquals(
                403, creation(anna, 1, Map.of("filename", "a", "folder", "")).status());
        String location = begun(anna, 5, Map.of("filename", "a.jpg", "folder", "Trips/Norway"));
        assertEquals(404, tus(owner, "HEAD", location).status());
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        assertEquals(404, patch(owner, location, 0, photo).status());
        assertEquals(204, patch(anna, location, 0, photo).status());
        assertEquals(List.of("Trips/Norway/a.jpg"), visible());
        String interrupted = begun(anna, 5, Map.of("filename", "b.jpg", "folder", "Trips"));
        server.accounts.change(
                new AccountName("anna"),
                account -> account.withGrants(List.of(new Grant(new Place.Folder(List.of("Trips")), Role.VIEWER))));
        assertEquals(
                "{\"places\":[]}",
                server.ask("GET", UPLOADS).header(anna).send().text());
        assertEquals(403, patch(anna, interrupted, 0, photo).status());
        assertEquals(
                403,
                creation(anna, 1, Map.of("filename", "a", "folder", "Trips")).status());
    }

    @Test
    void anUploadThroughALinkOutOfTheVaultIsRefused() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(root.resolve("out"), outside);
        assertEquals(
                403,
                creation(owner, 1, Map.of("filename", "a", "folder", "out")).status());
        assertFalse(Files.exists(outside.resolve("a")));
    }

    @Test
    void nobodyBeginsMoreThanAHundredAtATime() throws Exception {
        for (int i = 0; i < 100; i++) begun(owner, 1, Map.of("filename", "a" + i));
        assertEquals(409, creation(owner, 1, Map.of("filename", "b")).status());
    }
}

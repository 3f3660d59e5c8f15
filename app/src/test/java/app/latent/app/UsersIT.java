package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;
import org.bouncycastle.util.encoders.Base32;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from the command line, and what they get from the server that runs meanwhile. */
@Timeout(300)
class UsersIT {
    private static final String PASSWORD = "a password of Anna's";
    private static final Pattern KEY = Pattern.compile("type this key into it: ([A-Z2-7]{32})");

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Latent latent;
    private static Path vault;
    private static URI gateway;

    @BeforeAll
    static void serve() throws Exception {
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        vault = folder.resolve("vault");
        NewVault.at(vault);
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            Files.createDirectories(theirs.getPath("/Trips/Norway"));
            Files.writeString(theirs.getPath("/Trips/Norway/a.txt"), "fjord");
            Files.writeString(theirs.getPath("/secret.txt"), "secret");
        }
        Result unlocked = run(0, "unlock", "--no-index", "--json", "--passphrase-stdin", "--serve", "0");
        gateway = URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText());
    }

    @AfterEach
    void removeAnna() throws Exception {
        latent.run("users", vault.toString(), "remove", "anna");
    }

    @AfterAll
    static void lock() throws Exception {
        latent.run("lock", vault.toString());
    }

    private static Result run(int exitCode, String command, String... options) throws Exception {
        return runWithInput(Latent.PASSPHRASE + "\n", exitCode, command, options);
    }

    private static Result runWithInput(String input, int exitCode, String command, String... options) throws Exception {
        var line = new ArrayList<>(List.of(command, vault.toString()));
        line.addAll(List.of(options));
        Result result = latent.runWithInput(input, line.toArray(String[]::new));
        assertEquals(exitCode, result.exitCode(), result.out());
        return result;
    }

    private void addAnna() throws Exception {
        runWithInput(PASSWORD + "\n", 0, "users", "add", "anna", "--new-password-stdin");
    }

    private int get(String user, String password, String path) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Basic " + credentials)
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<String> signIn(String json) throws Exception {
        var request = HttpRequest.newBuilder(gateway.resolve("api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @Test
    void anAccountSeesWhatItIsGrantedAsLongAsItIs() throws Exception {
        addAnna();
        assertEquals(404, get("anna", PASSWORD, "dav/Trips/Norway/a.txt"));
        run(0, "users", "grant", "anna", "--folder", "Trips/Norway");
        assertEquals(200, get("anna", PASSWORD, "dav/Trips/Norway/a.txt"));
        assertEquals(404, get("anna", PASSWORD, "dav/secret.txt"));
        assertEquals(401, get("anna", "another", "dav/Trips/Norway/a.txt"));
        run(0, "users", "revoke", "anna", "--folder", "/Trips/Norway/");
        assertEquals(404, get("anna", PASSWORD, "dav/Trips/Norway/a.txt"));
        run(0, "users", "remove", "anna");
        assertEquals(401, get("anna", PASSWORD, "dav/Trips/Norway/a.txt"));
    }

    @Test
    void aGroupGivesItsMembersWhatItMay() throws Exception {
        addAnna();
        run(0, "users", "group", "family", "--add", "anna");
        run(0, "users", "grant", "family", "--folder", "/", "--role", "editor");
        assertEquals(200, get("anna", PASSWORD, "dav/secret.txt"));
        run(0, "users", "group", "family", "--remove", "anna");
        assertEquals(404, get("anna", PASSWORD, "dav/secret.txt"));
    }

    @Test
    void theLogTellsWhoDidWhat() throws Exception {
        // Whose sign-ins no other test has had noted: the next ones from one address are not, for a while.
        runWithInput(PASSWORD + "\n", 0, "users", "add", "berta", "--new-password-stdin");
        run(0, "users", "grant", "berta", "--folder", "Trips/Norway");
        get("berta", PASSWORD, "dav/Trips/Norway/a.txt");
        get("berta", "another", "dav/Trips/Norway/a.txt");
        List<String> log = run(0, "users", "log").lines();
        assertTrue(log.get(0).contains("berta was refused  from 127.0.0.1"), log.toString());
        assertTrue(log.get(1).contains("berta signed in  from 127.0.0.1"), log.toString());
        assertTrue(log.get(2).contains("owner changed users: grant berta viewer Trips/Norway"), log.toString());
        run(0, "users", "remove", "berta");
    }

    @Test
    void allOfItIsListed() throws Exception {
        addAnna();
        run(0, "users", "grant", "anna", "--folder", "Trips/Norway", "--role", "contributor");
        run(0, "users", "app-password", "anna", "Her phone");
        JsonNode listed =
                new ObjectMapper().readTree(run(0, "users", "list", "--json").out());
        JsonNode anna = listed.get("users").get(1);
        assertEquals("anna", anna.get("name").asText());
        assertEquals(
                "/Trips/Norway",
                anna.get("grants").get(0).get("place").get("folder").asText());
        assertEquals("contributor", anna.get("grants").get(0).get("role").asText());
        assertEquals("Her phone", anna.get("apps").get(0).get("label").asText());
        assertEquals("owner", listed.get("users").get(0).get("name").asText());
        String lines = run(0, "users", "list").out();
        assertTrue(lines.contains("contributor of /Trips/Norway"), lines);
        assertTrue(lines.contains("Her phone  (never used)"), lines);
    }

    @Test
    void anAppPasswordLetsADeviceInUntilItIsTakenAway() throws Exception {
        String made = run(0, "users", "app-password", "owner", "My phone").out();
        Matcher password = Pattern.compile("([a-z2-7]{4}-){4}[a-z2-7]{4}").matcher(made);
        assertTrue(password.find(), made);
        assertEquals(200, get("owner", password.group(), "dav/secret.txt"));
        assertFalse(run(0, "users", "list").out().contains("never used"));
        run(0, "users", "app-password", "owner", "--revoke", "My phone");
        assertEquals(401, get("owner", password.group(), "dav/secret.txt"));
        assertEquals(200, get("owner", Latent.PASSPHRASE, "dav/secret.txt"));
    }

    @Test
    void aCodeIsAskedForOnceOneWasTypedBack() throws Exception {
        addAnna();
        run(0, "users", "grant", "anna", "--folder", "/");
        Result wrong = runWithInput("000000\n", 1, "users", "code", "anna");
        assertTrue(wrong.out().contains("nothing was changed"), wrong.out());
        assertEquals(200, get("anna", PASSWORD, "dav/secret.txt"));

        String secret = setUpCode("anna");
        assertEquals(401, get("anna", PASSWORD, "dav/secret.txt"));
        String form = "{\"user\":\"anna\",\"passphrase\":\"" + PASSWORD + "\"%s}";
        HttpResponse<String> without = signIn(form.formatted(""));
        assertEquals(401, without.statusCode());
        assertTrue(without.body().contains("\"needs\":\"code\""), without.body());
        assertEquals(
                200,
                signIn(form.formatted(",\"code\":\"" + code(secret) + "\"")).statusCode());

        run(0, "users", "code", "anna", "--off");
        assertEquals(200, get("anna", PASSWORD, "dav/secret.txt"));
    }

    /** As a person does: on a terminal, with the app beside. */
    private String setUpCode(String user) throws Exception {
        Process setUp = latent.onTerminal("users", vault.toString(), "code", user);
        try (var shown = setUp.inputReader();
                var typed = setUp.outputWriter()) {
            String secret = keyIn(shown);
            typed.write(code(secret) + "\n");
            typed.flush();
            String rest = String.join("\n", shown.lines().toList());
            assertTrue(setUp.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, setUp.exitValue(), rest);
            return secret;
        }
    }

    private static String keyIn(BufferedReader shown) throws Exception {
        for (String line = shown.readLine(); line != null; line = shown.readLine()) {
            Matcher key = KEY.matcher(line);
            if (key.find()) return key.group(1);
        }
        throw new AssertionError("no key was shown");
    }

    private static String code(String secret) throws Exception {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(Base32.decode(secret), codes.getAlgorithm());
        return codes.generateOneTimePasswordString(key, Instant.now());
    }

    @Test
    void theGalleryShowsAnAccountItsPartOfTheLibrary() throws Exception {
        run(0, "lock");
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            Files.write(theirs.getPath("/Trips/Norway/fjord.png"), png.toByteArray());
            Files.write(theirs.getPath("/hidden.png"), png.toByteArray());
        }
        Result unlocked = run(0, "unlock", "--json", "--passphrase-stdin", "--serve", "0");
        gateway = URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText());
        assertEquals(0, latent.run("index", "wait", vault.toString()).exitCode());
        addAnna();
        run(0, "users", "grant", "anna", "--folder", "Trips/Norway");
        String photos = photosOf("{\"user\":\"anna\",\"passphrase\":\"" + PASSWORD + "\"}");
        assertTrue(photos.contains("fjord.png") && !photos.contains("hidden.png"), photos);
        String owners = photosOf("{\"passphrase\":\"" + Latent.PASSPHRASE + "\"}");
        assertTrue(owners.contains("fjord.png") && owners.contains("hidden.png"), owners);
    }

    private String photosOf(String form) throws Exception {
        HttpResponse<String> session = signIn(form);
        String cookie = session.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var request = HttpRequest.newBuilder(gateway.resolve("api/v1/photos"))
                .header("Cookie", cookie)
                .build();
        HttpResponse<String> photos = CLIENT.send(request, BodyHandlers.ofString());
        assertEquals(200, photos.statusCode(), photos.body());
        return photos.body();
    }

    @Test
    void whatCannotBeIsToldInASentence() throws Exception {
        addAnna();
        assertTrue(runWithInput(PASSWORD + "\n", 1, "users", "add", "anna", "--new-password-stdin")
                .out()
                .contains("There is an account or group \"anna\" already."));
        assertTrue(runWithInput("short\n", 2, "users", "add", "bob", "--new-password-stdin")
                .out()
                .contains("The password is too short"));
        assertTrue(run(1, "users", "grant", "anna", "--folder", "Trips/Sweden")
                .out()
                .contains("no folder"));
        assertTrue(run(1, "users", "grant", "anna", "--album", "Sweden").out().contains("no album"));
        assertTrue(run(1, "users", "grant", "bob", "--folder", "/").out().contains("no account \"bob\""));
        assertTrue(run(2, "users", "grant", "anna", "--folder", "/", "--role", "god")
                .out()
                .contains("viewer"));
        assertTrue(run(2, "users", "grant", "anna", "--folder", ".latent").out().contains("can be shared"));
        assertTrue(run(2, "users", "grant", "anna").out().contains("--folder"));
        assertTrue(run(1, "users", "remove", "bob").out().contains("no account \"bob\""));
        run(1, "users", "remove", "owner");
        assertTrue(run(1, "users", "group", "famly", "--remove", "anna").out().contains("not in a group"));
    }

    @Test
    void nothingOfTheAccountsIsReadableOutsideTheVault() throws Exception {
        addAnna();
        run(0, "users", "app-password", "anna", "Herphone");
        for (Path place : List.of(vault, folder.resolve("home"))) {
            try (var files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    boolean isOurs = String.valueOf(file.getFileName()).startsWith("out");
                    assertFalse(!isOurs && (text.contains("argon2id") || text.contains("Herphone")), file::toString);
                }
            }
        }
    }
}

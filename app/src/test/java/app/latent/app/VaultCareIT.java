package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.browser.Browser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The owner looks after a vault by its page, in which a file was damaged, and of which a sync client has left some things twice. */
@Timeout(300)
class VaultCareIT {
    private static final String MARK = " (Alice's conflicted copy 2026-01-01)";
    private static final int NO_DAEMON = 7;

    @TempDir
    Path folder;

    private Latent latent = new Latent(Path.of("."));
    private Path vault = Path.of("");
    private URI gateway = URI.create("");

    private static byte[] png(int colour) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, colour);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @BeforeEach
    void unlockWhatWasDamaged() throws Exception {
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        vault = folder.resolve("Photos.vault");
        NewVault.at(vault);
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            Files.write(theirs.getPath("/same.png"), png(1));
            Files.write(theirs.getPath("/edited.png"), png(1));
            Files.createDirectory(theirs.getPath("/trip"));
            Files.writeString(theirs.getPath("/trip/theirs.txt"), "theirs");
        }
        SyncClient.marksAll(vault, MARK);
        Path torn;
        try (CryptoFileSystem ours = OfficialLibrary.open(vault)) {
            Files.write(ours.getPath("/same.png"), png(1));
            Files.write(ours.getPath("/edited.png"), png(0xFFFFFF));
            Files.createDirectory(ours.getPath("/trip"));
            Files.write(ours.getPath("/trip/torn.jpg"), new byte[100_000]);
            torn = ours.getCiphertextPath(ours.getPath("/trip/torn.jpg"));
        }
        byte[] bytes = Files.readAllBytes(torn);
        bytes[50_000] ^= 1;
        Files.write(torn, bytes);
        Result unlocked = run(0, "unlock", vault.toString(), "--serve", "0", "--json", "--passphrase-stdin");
        gateway = URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText());
        run(0, "index", "wait", vault.toString());
    }

    @AfterEach
    void lock() throws Exception {
        latent.run("lock", vault.toString());
    }

    private Result run(int exitCode, String... line) throws Exception {
        Result result = latent.run(line);
        assertEquals(exitCode, result.exitCode(), result.out());
        return result;
    }

    /** What a check has found, once it has. */
    private static JsonNode checked(PageOwner owner) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        JsonNode health = owner.get("vault/health");
        while (health.has("running")) {
            assertTrue(System.nanoTime() < end, "still checking");
            health = owner.get("vault/health");
        }
        assertFalse(health.has("problem"), health::toString);
        return health.get("last");
    }

    @Test
    void whatIsDamagedIsFoundByADeepCheckInTheWordsOfTheCommand() throws Exception {
        try (PageOwner owner = PageOwner.signIn(gateway)) {
            assertFalse(owner.get("vault/health").has("last"));
            owner.post(200, "vault/health/check", Map.of("deep", false));
            assertEquals(0, checked(owner).get("problems").asInt());
            owner.post(200, "vault/health/check", Map.of("deep", true));
            JsonNode last = checked(owner);
            assertEquals(1, last.get("problems").asInt(), last::toString);
            JsonNode found = last.at("/found/0");
            assertEquals("critical", found.get("severity").asText());
            assertEquals("1 photo in trip is damaged", found.get("heading").asText());
            assertTrue(found.at("/items/0").asText().startsWith("torn.jpg"), last::toString);
            String said = run(6, "check", vault.toString(), "--deep").out();
            assertTrue(said.contains(found.get("heading").asText()), said);
            assertTrue(said.contains(found.at("/advice/0").asText()), said);
            assertTrue(last.at("/summary/0").asText().startsWith("Read every part of "), last::toString);
        }
    }

    @Test
    void whatIsThereTwiceIsSeenResolvedAndNoted() throws Exception {
        try (PageOwner owner = PageOwner.signIn(gateway)) {
            JsonNode conflicts = owner.get("vault/conflicts").get("conflicts");
            assertEquals(List.of("different-pictures", "identical", "folders"), texts(conflicts, "comparison"));
            JsonNode same = conflicts.get(1);
            assertTrue(same.at("/original/photo/id").isTextual(), same::toString);
            for (int i = 0; i < conflicts.size(); i++) {
                JsonNode conflict = conflicts.get(i);
                owner.post(200, "vault/conflicts/resolution", resolution(conflict, i == 0 ? "keep-both" : "merge"));
            }
            assertEquals(0, owner.get("vault/conflicts").get("conflicts").size());
            owner.post(409, "vault/conflicts/resolution", resolution(same, "merge"));
            List<String> noted = texts(owner.get("audit").get("events"), "what");
            assertTrue(noted.contains(same.at("/copy/path").asText()), noted::toString);
            assertTrue(noted.stream().anyMatch(what -> what.endsWith(" → /trip")), noted::toString);
        }
        lock();
        try (CryptoFileSystem official = OfficialLibrary.open(vault)) {
            assertEquals("theirs", Files.readString(official.getPath("/trip/theirs.txt")));
            assertFalse(Files.exists(official.getPath("/same" + MARK + ".png")));
            assertTrue(Files.exists(official.getPath("/edited" + MARK + ".png")));
        }
    }

    private static Map<String, String> resolution(JsonNode conflict, String resolution) {
        return Map.of(
                "original", conflict.at("/original/path").asText(),
                "copy", conflict.at("/copy/path").asText(),
                "resolution", resolution);
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }

    @Test
    void theStateTheIndexAndTheProvidersViewAreTold() throws Exception {
        try (PageOwner owner = PageOwner.signIn(gateway)) {
            JsonNode state = owner.get("vault");
            assertEquals("Photos.vault", state.get("name").asText());
            assertEquals(gateway.toString(), state.get("gallery").asText());
            assertEquals(
                    List.of("trip/torn.jpg"),
                    texts(owner.get("vault/index/errors").get("photos"), "path"));
            assertEquals(
                    "paused",
                    owner.post(200, "vault/index/pausing", Map.of("paused", true))
                            .get("state")
                            .asText());
            owner.post(200, "vault/index/pausing", Map.of("paused", false));
            String seen = owner.text("vault/provider");
            assertTrue(seen.contains(".c9r"), seen);
            assertTrue(seen.contains("It cannot tell"), seen);
            for (String name : List.of("torn", "edited", "same.png", "trip")) assertFalse(seen.contains(name), seen);
        }
    }

    @Test
    void thePageTellsOfTheDamageAndLocks() throws Exception {
        try (Browser browser = Browser.open()) {
            browser.go(gateway.resolve("vault/health"));
            browser.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
            browser.click("Check everything");
            browser.waitUntil(
                    "it is found", () -> browser.text("latent-vault-health").contains("1 photo in trip is damaged"));
            browser.click("Overview");
            browser.click("Lock now");
            browser.waitUntil(
                    "nothing of it is left on the page",
                    () -> browser.text("latent-notice").contains("The vault is locked"));
            assertEquals(List.of(), browser.consoleErrors());
        }
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (latent.run("status", vault.toString()).exitCode() != NO_DAEMON) {
            assertTrue(System.nanoTime() < end, "still unlocked");
        }
    }
}

package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the index tells on the command line: its state, what it could not read, albums, copies, and what looks alike. */
@Timeout(300)
class IndexIT {
    private static final String ALBUM = """
            {"format": 1, "id": "0f1e2d3c4b5a69788796a5b4c3d2e1f0", "name": "Norway", "members": ["2024/a.png"]}""";

    @TempDir
    Path folder;

    private Path vault = Path.of("");

    private Result latent(int exitCode, String... line) throws Exception {
        List<String> all = new ArrayList<>(List.of(line));
        all.add("--passphrase-stdin");
        Result result = new Latent(Files.createDirectories(folder.resolve("home"))).run(all.toArray(String[]::new));
        assertEquals(exitCode, result.exitCode(), result.out());
        return result;
    }

    @BeforeEach
    void aVaultWithPhotos() throws Exception {
        vault = folder.resolve("Photos.vault");
        NewVault.at(vault);
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            Path year = Files.createDirectory(theirs.getPath("/2024"));
            Files.write(year.resolve("a.png"), png(1));
            Files.write(year.resolve("copy.png"), png(1));
            Files.write(year.resolve("b.png"), png(2));
            Files.writeString(year.resolve("broken.jpg"), "no picture at all");
            Files.createDirectories(theirs.getPath("/.latent/albums"));
            Files.writeString(theirs.getPath("/.latent/albums/0f1e2d3c4b5a69788796a5b4c3d2e1f0.json"), ALBUM);
        }
    }

    /** Large soft patches: what looks alike is told by these. */
    private static byte[] png(int seed) throws Exception {
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int x = 0; x < 160; x += 20) {
            for (int y = 0; y < 120; y += 20) {
                var graphics = image.createGraphics();
                graphics.setColor(new java.awt.Color(random.nextInt(1 << 24)));
                graphics.fillRect(x, y, 20, 20);
                graphics.dispose();
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void stateAndErrorsAreToldAndTriedAgainWithADaemonAndWithout() throws Exception {
        errorsAreToldAndTriedAgain();
        Process daemon = new Latent(folder.resolve("home")).unlockInForeground(vault);
        try {
            new Latent(folder.resolve("home")).run("index", "wait", vault.toString());
            errorsAreToldAndTriedAgain();
            JsonNode status = new ObjectMapper()
                    .readTree(latent(0, "index", "status", vault.toString(), "--json")
                            .out());
            assertEquals("ready", status.path("state").asText());
            assertEquals(4, status.path("photos").asInt());
            assertEquals(1, status.path("failed").asInt());
            assertEquals(0, status.path("pending").asInt());
            assertTrue(status.path("secondsLeft").isNull(), status.toString());
        } finally {
            new Latent(folder.resolve("home")).run("lock", vault.toString());
            daemon.waitFor();
        }
    }

    private void errorsAreToldAndTriedAgain() throws Exception {
        Result errors = latent(0, "index", "errors", vault.toString());
        assertTrue(errors.out().startsWith("2024/broken.jpg: "), errors.out());
        assertEquals(1, errors.lines().size(), errors.out());
        JsonNode line = new ObjectMapper()
                .readTree(
                        latent(0, "index", "errors", vault.toString(), "--json").out());
        assertEquals("2024/broken.jpg", line.path("path").asText());
        assertTrue(!line.path("reason").asText().isEmpty(), line.toString());
        assertEquals(
                "{\"tried\":1,\"failed\":1}",
                latent(0, "index", "retry", vault.toString(), "--json").out().strip());
    }

    @Test
    void albumsCopiesAndLikenessAreFound() throws Exception {
        String v = vault.toString();
        assertTrue(latent(0, "search", v, "album:norway").out().contains("2024/a.png"));
        assertTrue(latent(0, "search", v, "--facets").out().contains("album  Norway  1"));
        assertTrue(latent(2, "search", v, "album:norwey").out().contains("Did you mean “Norway”?"));
        assertEquals(2, latent(0, "search", v, "is:duplicate").lines().size());
        Result like = latent(0, "search", v, "--like", "/2024/a.png");
        assertEquals(1, like.lines().size(), like.out());
        assertTrue(like.out().contains("2024/copy.png"), like.out());
        assertTrue(latent(1, "search", v, "--like", "2024/none.png").out().contains("knows no photo"));
        assertTrue(latent(2, "search", v, "--like", "2024/a.png", "beach").out().contains("stands alone"));
    }
}

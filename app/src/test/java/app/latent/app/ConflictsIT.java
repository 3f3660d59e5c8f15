package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What Dropbox has left of two machines' work, listed and merged by the program. */
@Timeout(300)
class ConflictsIT {

    private static final String MARK = " (Alice's conflicted copy 2026-01-01)";

    @TempDir
    Path folder;

    private Path vault = Path.of("");

    private Latent latent() throws IOException {
        return new Latent(Files.createDirectories(folder.resolve("home")));
    }

    private Result conflicts(int exitCode, String... options) throws Exception {
        String[] line = Stream.concat(
                        Stream.of("conflicts", vault.toString(), "--passphrase-stdin"), Arrays.stream(options))
                .toArray(String[]::new);
        Result result = latent().run(line);
        assertEquals(exitCode, result.exitCode(), result.out());
        return result;
    }

    /** A picture, and something behind it that no decoder looks at. */
    private static byte[] png(int colour, String behind) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, colour);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        bytes.writeBytes(behind.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    @BeforeEach
    void twoMachines() throws Exception {
        vault = folder.resolve("Photos.vault");
        NewVault.at(vault);
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            Files.write(theirs.getPath("/same.png"), png(1, ""));
            Files.write(theirs.getPath("/edited.png"), png(1, "theirs"));
            Files.write(theirs.getPath("/another.png"), png(1, ""));
            Files.createDirectory(theirs.getPath("/trip"));
            Files.writeString(theirs.getPath("/trip/theirs.txt"), "theirs");
        }
        SyncClient.marksAll(vault, MARK);
        try (CryptoFileSystem ours = OfficialLibrary.open(vault)) {
            Files.write(ours.getPath("/same.png"), png(1, ""));
            Files.write(ours.getPath("/edited.png"), png(1, "ours"));
            Files.write(ours.getPath("/another.png"), png(0xFFFFFF, ""));
            Files.createDirectory(ours.getPath("/trip"));
            Files.writeString(ours.getPath("/trip/ours.txt"), "ours");
        }
    }

    private static String word(List<JsonNode> lines, String path, String field) {
        return lines.stream()
                .filter(line -> line.at("/original/path").asText().equals(path))
                .map(line -> line.get(field).asText())
                .findFirst()
                .orElse("not listed");
    }

    @Test
    void conflictsAreListedComparedAndMergedWithoutADaemon() throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> listed = new ArrayList<>();
        for (String line : conflicts(0, "--json").lines()) listed.add(json.readTree(line));
        assertEquals(4, listed.size());
        assertEquals("COLLAPSE", word(listed, "/same.png", "merge"));
        assertEquals("KEEP", word(listed, "/edited.png", "merge"));
        assertEquals("SAME", word(listed, "/edited.png", "pixels"));
        assertEquals("DIFFERENT", word(listed, "/another.png", "pixels"));
        assertEquals("JOIN", word(listed, "/trip", "merge"));

        Result unasked = conflicts(2, "--resolve", "merge");
        conflicts(2, "--resolve", "merge", "--json");
        assertTrue(unasked.out().contains("Add --yes"), unasked.out());
        Result merged = conflicts(0, "--resolve", "merge", "--yes");
        assertTrue(
                merged.out().contains("Done: 1 identical copy deleted, 1 thing moved, 2 pairs kept as they are."),
                merged.out());
        try (CryptoFileSystem official = OfficialLibrary.open(vault)) {
            assertEquals("theirs", Files.readString(official.getPath("/trip/theirs.txt")));
            assertEquals("ours", Files.readString(official.getPath("/trip/ours.txt")));
            assertFalse(Files.exists(official.getPath("/trip" + MARK)));
            assertFalse(Files.exists(official.getPath("/same" + MARK + ".png")));
            assertTrue(Files.exists(official.getPath("/edited" + MARK + ".png")));
        }
        conflicts(0, "--resolve", "keep-both", "--yes");
        assertTrue(conflicts(0).out().contains("There are no conflicts."));
    }

    @Test
    void anUnlockedVaultIsAskedThroughItsDaemon() throws Exception {
        Process daemon = latent().unlockInForeground(vault, "--no-index");
        try {
            Result listed = conflicts(0);
            assertTrue(listed.out().contains("the photos look the same"), listed.out());
            assertTrue(conflicts(0, "--resolve", "merge", "--yes").out().contains("1 identical copy deleted"));
            assertTrue(conflicts(0).out().contains("/edited.png"));
        } finally {
            latent().run("lock", vault.toString());
            daemon.waitFor();
        }
    }

    @Test
    void whatIsNoResolutionIsAMistakeOfUse() throws Exception {
        assertTrue(conflicts(2, "--resolve", "delete").out().contains("expected merge or keep-both"));
    }
}

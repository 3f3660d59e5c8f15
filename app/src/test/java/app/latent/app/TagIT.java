package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Users' own words, from the command line to the search, with a daemon and without. */
@Timeout(300)
class TagIT {
    @TempDir
    Path folder;

    private Path vault = Path.of("");

    private Result latent(int exitCode, String command, String... options) throws Exception {
        List<String> line = new java.util.ArrayList<>(List.of(command, vault.toString(), "--passphrase-stdin"));
        line.addAll(List.of(options));
        Result result = new Latent(Files.createDirectories(folder.resolve("home"))).run(line.toArray(String[]::new));
        assertEquals(exitCode, result.exitCode(), result.out());
        return result;
    }

    @BeforeEach
    void aVaultWithPhotos() throws Exception {
        vault = folder.resolve("Photos.vault");
        NewVault.at(vault);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            Files.createDirectory(theirs.getPath("/2024"));
            Files.write(theirs.getPath("/2024/a.png"), png.toByteArray());
            Files.write(theirs.getPath("/2024/b.png"), png.toByteArray());
            Files.writeString(theirs.getPath("/notes.txt"), "no photo");
        }
    }

    @Test
    void whatIsSaidOfAPhotoIsFoundAndShownWithWhatWasThereBefore() throws Exception {
        Result first = latent(
                0,
                "tag",
                "2024/a.png",
                "--add",
                "places/Norway",
                "--person",
                "Ada",
                "--rating",
                "4",
                "--favorite",
                "--caption",
                "By the fjord",
                "--taken",
                "2024-05-17",
                "--place",
                "59.91,10.75",
                "--city",
                "Oslo");
        assertTrue(first.out().contains("rating: 4  (before: not said)"), first.out());
        Result found = latent(
                0,
                "search",
                "tag:norway",
                "person:ada",
                "rating:4",
                "fjord",
                "oslo",
                "taken:2024-05-17",
                "near:59.91,10.75");
        assertTrue(found.out().contains("2024/a.png"), found.out());

        Process daemon = new Latent(folder.resolve("home")).unlockInForeground(vault);
        try {
            Result second = latent(0, "tag", "/2024/a.png", "2024/b.png", "--no-favorite", "--caption", "", "--json");
            assertEquals(2, second.lines().size());
            assertTrue(second.out().contains("\"caption\":\"By the fjord\""), second.out());
            new Latent(folder.resolve("home")).run("index", "wait", vault.toString());
            assertTrue(latent(0, "search", "fjord").out().contains("No photo matches"));
            assertEquals(1, latent(0, "search", "tag:norway").lines().size());
        } finally {
            new Latent(folder.resolve("home")).run("lock", vault.toString());
            daemon.waitFor();
        }
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            assertTrue(Files.readString(theirs.getPath("/2024/a.png.xmp")).contains("places/Norway"));
        }
    }

    @Test
    void whatWasSaidLastIsTakenBack() throws Exception {
        latent(0, "tag", "2024/a.png", "--caption", "first");
        latent(0, "tag", "2024/a.png", "--caption", "second", "--rating", "3");
        Result undone = latent(0, "tag", "2024/a.png", "--undo");
        assertTrue(undone.out().contains("caption: first  (before: second)"), undone.out());
        assertTrue(undone.out().contains("rating: not said  (before: 3)"), undone.out());
        assertTrue(latent(1, "tag", "2024/a.png", "--undo").out().contains("no edit to take back"));
        assertTrue(
                latent(2, "tag", "2024/a.png", "--undo", "--rating", "2").out().contains("stands alone"));

        latent(0, "tag", "2024/b.png", "--rating", "5");
        latent(0, "tag", "2024/b.png", "--undo");
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            assertTrue(Files.notExists(theirs.getPath("/2024/b.png.xmp")), "there was none before");
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInUsersWords() throws Exception {
        assertTrue(latent(1, "tag", "2024/no.png", "--add", "x").out().contains("There is no photo"));
        assertTrue(latent(1, "tag", "notes.txt", "../x", "--add", "x").out().contains("notes.txt: There is no photo"));
        assertTrue(latent(2, "tag", "2024/a.png").out().contains("Say what is to change"));
        assertTrue(latent(2, "tag", "2024/a.png", "--rating", "7").out().contains("no rating"));
        assertTrue(latent(2, "tag", "2024/a.png", "--taken", "soon").out().contains("no time"));
        assertTrue(latent(2, "tag", "2024/a.png", "--place", "here").out().contains("no place"));
    }
}

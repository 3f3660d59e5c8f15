package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check as its user runs it: a vault that Cryptomator has filled, locked and unlocked, whole and damaged, looked at and repaired. */
class CheckIT {
    private static final List<String> PHOTOS = List.of("IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg", "IMG_4.jpg");

    @TempDir
    Path folder;

    private Path vault;
    private Latent latent;

    @BeforeEach
    void aVaultWithPhotos() throws Exception {
        vault = folder.resolve("Photos.vault");
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        NewVault.at(vault);
        try (FileSystem official = OfficialLibrary.open(vault)) {
            Path norway = Files.createDirectory(official.getPath("/Norway 2019"));
            for (String photo : PHOTOS) Files.write(norway.resolve(photo), new byte[100_000]);
            Files.createDirectory(norway.resolve("Iceland"));
            Files.writeString(norway.resolve("Iceland/words.txt"), "geyser");
        }
    }

    private Result check(String... options) throws Exception {
        return latent.run(
                Stream.concat(Stream.of("check", vault.toString(), "--passphrase-stdin"), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    private Path ciphertext(String path) throws IOException {
        try (CryptoFileSystem official = OfficialLibrary.open(vault)) {
            return official.getCiphertextPath(official.getPath(path));
        }
    }

    private void damage(String path) throws IOException {
        Path file = ciphertext(path);
        byte[] bytes = Files.readAllBytes(file);
        bytes[50_000] ^= 1;
        Files.write(file, bytes);
    }

    /** Without the backups of its two key files, which each unlock leaves. */
    private Map<String, Integer> bytes() throws IOException {
        Map<String, Integer> all = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(vault)) {
            for (Path path : tree.toList()) {
                if (path.toString().endsWith(".bkup")) continue;
                all.put(path.toString(), Files.isRegularFile(path) ? Arrays.hashCode(Files.readAllBytes(path)) : 0);
            }
        }
        return all;
    }

    private static void assertEnds(int exitCode, Result result) {
        assertEquals(exitCode, result.exitCode(), result.out());
    }

    @Test
    void aWholeVaultIsToldToBeWhole() throws Exception {
        Result shallow = check();
        assertEnds(0, shallow);
        assertTrue(shallow.out().contains("5 files in 3 folders: no problem"), shallow.out());
        Result deep = check("--deep");
        assertEnds(0, deep);
        assertTrue(deep.out().contains("Read every part of 5 files in 3 folders: no problem."), deep.out());
    }

    @Test
    void damageIsToldInTheUsersWordsAndNothingIsChanged() throws Exception {
        for (String photo : PHOTOS.subList(0, 3)) damage("/Norway 2019/" + photo);
        Map<String, Integer> before = bytes();
        assertEnds(0, check());
        Path report = folder.resolve("report.json");
        Result deep = check("--deep", "--report", report.toString());
        assertEnds(6, deep);
        assertTrue(deep.out().contains("3 photos in Norway 2019 are damaged:"), deep.out());
        assertFalse(deep.out().contains("IMG_4"), deep.out());
        assertTrue(Files.readString(report).contains("\"path\":\"/Norway 2019/IMG_2.jpg\""));
        Result json = check("--deep", "--json");
        assertTrue(json.lines().getLast().startsWith("{\"checked\":{\"deep\":true"), json.out());
        assertEquals(before, bytes());
    }

    @Test
    void whatSomebodyHasSwappedIsToldUntilItIsAccepted() throws Exception {
        Path first = ciphertext("/Norway 2019/IMG_1.jpg");
        Path second = ciphertext("/Norway 2019/IMG_2.jpg");
        assertEnds(0, check());
        byte[] bytes = Files.readAllBytes(first);
        Files.write(first, Files.readAllBytes(second));
        Files.write(second, bytes);
        Result swapped = check("--deep");
        assertEnds(6, swapped);
        assertTrue(swapped.out().contains("IMG_1.jpg") && swapped.out().contains("IMG_2.jpg"), swapped.out());
        assertTrue(swapped.out().contains("2 photos in Norway 2019: each has the content of another:"), swapped.out());
        assertFalse(swapped.out().contains("IMG_3"), swapped.out());
        Result one = check("--accept", "/Norway 2019/IMG_1.jpg");
        assertEnds(0, one);
        assertTrue(one.out().contains("Accepted: 1 file or folder"), one.out());
        Result other = check();
        assertEnds(6, other);
        assertTrue(other.out().contains("1 photo in Norway 2019 has the content of another:"), other.out());
        assertTrue(other.out().contains("    IMG_2.jpg"), other.out());
        Result accepted = check("--accept", "/Norway 2019");
        assertEnds(0, accepted);
        assertTrue(accepted.out().contains("Accepted: 1 file or folder"), accepted.out());
        assertEnds(0, check("--deep"));
    }

    @Test
    void whatIsNotThereCannotBeAccepted() throws Exception {
        Result unknown = check("--accept", "/Norway 2018");
        assertEnds(1, unknown);
        assertTrue(unknown.out().contains("There is no /Norway 2018 in the vault"), unknown.out());
        Path gone = ciphertext("/Norway 2019/IMG_1.jpg");
        assertEnds(0, check());
        Files.delete(gone);
        assertTrue(
                check("--accept", "/Norway 2019/../Norway 2019/IMG_1.jpg").out().contains("Accepted: 1 file"));
        Result nothing = check("--accept", "Norway 2019/IMG_2.jpg");
        assertEnds(0, nothing);
        assertTrue(nothing.out().contains("Nothing there was suspicious."), nothing.out());
    }

    @Test
    void aReportWithNamesInTheClearDoesNotGoIntoTheVaultsFolder() throws Exception {
        Result result = check("--report", vault.resolve("report.txt").toString());
        assertEnds(2, result);
        assertTrue(result.out().contains("in the clear inside of the vault's own folder"), result.out());
    }

    @Test
    void anUnlockedVaultIsCheckedByItsDaemonAndNotRepaired() throws Exception {
        damage("/Norway 2019/IMG_1.jpg");
        assertEnds(0, latent.run("unlock", vault.toString(), "--no-index", "--passphrase-stdin"));
        try {
            Result deep = latent.run("check", vault.toString(), "--deep");
            assertEnds(6, deep);
            assertTrue(deep.out().contains("1 photo in Norway 2019 is damaged:"), deep.out());
            assertEnds(5, check("--repair", "--yes"));
        } finally {
            assertEnds(0, latent.run("lock", vault.toString()));
        }
    }

    @Test
    void whatHasNoPlaceAnyMoreIsShownInLostAndFound() throws Exception {
        try (Stream<Path> nodes = Files.list(ciphertext("/Norway 2019"))) {
            Path iceland = nodes.filter(Files::isDirectory).findFirst().orElseThrow();
            Files.delete(iceland.resolve("dir.c9r"));
            Files.delete(iceland);
        }
        assertEnds(6, check());
        Map<String, Integer> before = bytes();
        Result unasked = check("--repair");
        assertEnds(2, unasked);
        assertEquals(before, bytes());
        Result repaired = check("--repair", "--yes");
        assertEnds(0, repaired);
        assertTrue(repaired.out().contains("/LOST+FOUND"), repaired.out());
        try (FileSystem official = OfficialLibrary.open(vault);
                Stream<Path> found = Files.walk(official.getPath("/LOST+FOUND"))) {
            Path words =
                    found.filter(path -> path.endsWith("words.txt")).findFirst().orElseThrow();
            assertEquals("geyser", Files.readString(words));
        }
        assertEnds(0, check("--deep"));
    }

    @Test
    void whatOneRepairBringsToLightIsMendedByTheSameCommand() throws Exception {
        Path norway = ciphertext("/Norway 2019");
        Path iceland = ciphertext("/Norway 2019/Iceland");
        try (Stream<Path> nodes = Files.list(norway)) {
            Path node = nodes.filter(Files::isDirectory).findFirst().orElseThrow();
            // The ID is needed until the folder is shown again, and is in the way then.
            Files.move(node.resolve("dir.c9r"), norway.resolve("dir.c9r"));
            Files.delete(node);
        }
        Files.delete(iceland.resolve("dirid.c9r"));
        assertEnds(6, check());
        Result repaired = check("--repair", "--yes");
        assertEnds(0, repaired);
        assertTrue(repaired.out().contains("Repaired in 2 rounds"), repaired.out());
        Result again = check("--repair", "--yes");
        assertEnds(0, again);
        assertTrue(again.out().contains("Nothing was repaired."), again.out());
    }
}

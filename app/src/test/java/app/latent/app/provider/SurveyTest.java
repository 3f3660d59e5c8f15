package app.latent.app.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.latent.app.control.Json;
import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTest {
    private static final String LONG_NAME = "n".repeat(200);

    @TempDir
    Path folder;

    private final Set<FileTime> given = new HashSet<>(List.of(FileTime.from(Instant.parse("2026-05-17T21:30:00Z"))));
    private Path vault;

    @BeforeEach
    void aVault() throws IOException {
        vault = folder.resolve("Photos.vault");
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray())) {
            Vault made = Vault.create(vault, passphrase);
            try (UnlockedVault unlocked = made.unlock(
                    passphrase,
                    UnlockOptions.withJournals(folder.resolve("journals")).withWatch(false))) {
                Path root = unlocked.root();
                Path deep = Files.createDirectories(root.resolve("2026/Oslo"));
                Files.createDirectory(root.resolve("empty"));
                Files.write(root.resolve("a"), new byte[0]);
                Files.write(deep.resolve("12345678.jpg"), new byte[2_000_001]);
                Files.write(deep.resolve("Zürich.jpg"), new byte[2_000_001]);
                Files.write(deep.resolve(LONG_NAME), new byte[500]);
                Files.createSymbolicLink(
                        root.resolve("link"), root.getFileSystem().getPath("a"));
            }
        }
        try (Stream<Path> all = Files.walk(vault)) {
            for (Path path : all.toList())
                Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-05-17T21:30:00Z")));
        }
    }

    @Test
    void countsAndSizesAreThoseOfTheCleartext() throws IOException {
        ProviderView view = Survey.of(vault);
        assertEquals(4, view.files());
        assertEquals(4, view.folders());
        assertEquals(1, view.links());
        assertEquals(0, view.foreign());
        assertEquals(0, view.unreadable());
        assertEquals(4_000_502, view.bytes());
        assertEquals(List.of(2_000_001L, 2_000_001L, 500L, 0L), view.largest());
        assertEquals(2, view.sameSize());
        assertEquals(
                List.of("1 empty", "1 below 10 kB", "2 1 to 15 MB"),
                view.histogram().stream()
                        .map(range -> range.files() + " " + range.range())
                        .toList());
    }

    /** Of vaults that were made before 2022, whose configuration says so in the clear. */
    @Test
    void sizesAreThoseOfTheVaultsCipher() throws IOException {
        Path old = Files.createDirectories(folder.resolve("Old.vault/d/AA/" + "A".repeat(30)));
        String payload = "{\"format\":8,\"cipherCombo\":\"SIV_CTRMAC\",\"shorteningThreshold\":220}";
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("Old.vault/vault.cryptomator"), "e30." + encoded + ".c2ln");
        String name = Base64.getUrlEncoder().encodeToString(new byte[24]) + ".c9r";
        Files.write(old.resolve("A" + name.substring(1)), new byte[88]);
        Files.write(old.resolve("B" + name.substring(1)), new byte[88 + 48 + 1]);
        Files.write(old.resolve("C" + name.substring(1)), new byte[88 + 48 + 32_768 + 48 + 10]);
        ProviderView view = Survey.of(folder.resolve("Old.vault"));
        assertEquals(List.of(32_778L, 1L, 0L), view.largest());
        assertEquals(0, view.foreign());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no token", "a.b.c", "e30.e30.e30", "e30.eyJjaXBoZXJDb21ibyI6IngifQ.e30", "..", "\u0000"})
    void aConfigurationThatCannotBeReadIsTakenForOneOfToday(String text) throws IOException {
        Files.writeString(vault.resolve("vault.cryptomator"), text);
        assertEquals(4_000_502, Survey.of(vault).bytes());
        Files.delete(vault.resolve("vault.cryptomator"));
        assertEquals(4_000_502, Survey.of(vault).bytes());
    }

    @Test
    void namesShowTheirLengthsAlsoTheLongOnes() throws IOException {
        ProviderView.Names names = Survey.of(vault).names();
        assertNotNull(names);
        assertEquals(new ProviderView.Names(1, 5, 200, 1), names);
    }

    @Test
    void timesShowWhenPhotosArePutIn() throws IOException {
        ProviderView.Times times = Survey.of(vault).times();
        assertNotNull(times);
        assertEquals("2026-05-17T21:30:00Z", times.first());
        assertEquals(List.of(new ProviderView.Count("21:00", 4)), times.busiestHours());
        assertEquals(new ProviderView.Count("2026-05-17", 4), times.busiestDay());
    }

    @Test
    void theTreeIsHiddenWhereAllFoldersAreOfOneMomentAndShownWhereTheyAreNot() throws IOException {
        ProviderView.Shape hidden = Survey.of(vault).shape();
        assertEquals(new ProviderView.Shape(4, 3, 1, 2, 0, 0), hidden);

        spreadTimesOfFolders();
        ProviderView.Shape shown = Survey.of(vault).shape();
        assertEquals(3, shown.placedByTime());
        assertEquals(2, shown.depthByTime());
    }

    /** As if each folder had been made on a day of its own: both of its halves know its directory ID, the one in the clear. */
    private void spreadTimesOfFolders() throws IOException {
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray());
                UnlockedVault unlocked = Vault.at(vault)
                        .unlock(
                                passphrase,
                                UnlockOptions.withJournals(folder.resolve("journals"))
                                        .withWatch(false))) {
            int day = 1;
            for (String name : List.of("2026/new", "2026/new/newer", "another")) {
                Files.createDirectory(unlocked.root().resolve(name));
                setTimeOfNew(FileTime.from(Instant.parse("2026-06-0" + day++ + "T12:00:00Z")));
            }
        }
    }

    private void setTimeOfNew(FileTime time) throws IOException {
        try (Stream<Path> all = Files.walk(vault)) {
            for (Path path : all.toList()) {
                if (!given.contains(Files.getLastModifiedTime(path))) Files.setLastModifiedTime(path, time);
            }
        }
        given.add(time);
    }

    @Test
    void whatIsNotTheVaultsIsCountedAndNotFollowed() throws IOException {
        Files.createFile(vault.resolve("desktop.ini"));
        Files.createSymbolicLink(vault.resolve("d/XX"), folder);
        Files.createDirectories(vault.resolve("d/YY/odd"));
        Files.createFile(vault.resolve("d/YY/odd/junk"));
        Files.writeString(vault.resolve("d/YY/odd/not base64.c9r"), "x");
        ProviderView view = Survey.of(vault);
        assertEquals(5, view.files());
        assertEquals(3, view.foreign());
    }

    @Test
    void anEmptyVaultShowsNothingButItself() throws IOException {
        Path empty = folder.resolve("Empty.vault");
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray())) {
            Vault.create(empty, passphrase);
        }
        ProviderView view = Survey.of(empty);
        assertEquals(0, view.files());
        assertEquals(1, view.folders());
        assertNull(view.times());
        assertNull(view.names());
        assertFalse(Json.write(view).isEmpty());
    }

    @Test
    void theLengthOfANameFollowsFromItsEncryptedForm() {
        assertEquals(-1, Survey.cleartextLength(".c9r"));
        assertEquals(-1, Survey.cleartextLength("abc"));
        assertEquals(2, Survey.cleartextLength("A".repeat(24) + ".c9r"));
        assertEquals(1, Survey.cleartextLength("A".repeat(23) + "=.c9r"));
    }
}

package app.latent.gallery.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.kept.KnownPhoto;
import app.latent.gallery.visits.Figures.Guest;
import app.latent.gallery.visits.Figures.Part;
import app.latent.gallery.visits.Figures.Total;
import app.latent.gallery.visits.Viewed.Album;
import app.latent.gallery.visits.Viewed.Photo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitsTest {
    private static final Photo LAKE = new Photo(new KnownPhoto("2024/lake.jpg", Optional.empty()));
    private static final Photo HILL = new Photo(new KnownPhoto("2024/hill.jpg", Optional.empty()));
    private static final Album TRIP = new Album("0f1e2d3c");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path root;

    private volatile Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private Visits visits;

    @BeforeEach
    void begin() {
        visits = device();
    }

    @AfterEach
    void end() {
        visits.close();
    }

    private Visits device() {
        return new Visits(root, () -> now, ZoneOffset.UTC, new SecureRandom());
    }

    private List<String> files() throws IOException {
        Path folder = root.resolve(".latent/visits");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private String written() throws IOException {
        var all = new StringBuilder();
        for (String file : files()) {
            all.append(Files.readString(root.resolve(".latent/visits").resolve(file)));
        }
        return all.toString();
    }

    @Test
    void aViewIsToldAtOnceAndWrittenLater() throws IOException {
        visits.note("anna", LAKE);
        assertEquals(List.of(), files(), "nobody waits for the disk");
        Figures figures = visits.figures(Period.MONTH);
        assertEquals(30, figures.parts().size());
        assertEquals(new Part(TODAY.minusDays(29), 0, 0), figures.parts().getFirst());
        assertEquals(new Part(TODAY, 1, 1), figures.parts().getLast());
        assertEquals(List.of(new Total<>(LAKE, 1)), figures.photos());
        assertEquals(List.of(new Guest("anna", 1, TODAY)), figures.visitors());
    }

    @Test
    void whatIsNotWrittenYetIsWrittenAtTheEnd() throws IOException {
        visits.note("anna", TRIP);
        visits.close();
        visits.note("anna", LAKE);
        visits = device();
        assertEquals(List.of(new Total<>(TRIP, 1)), visits.figures(Period.MONTH).albums());
        assertEquals(List.of(), visits.figures(Period.MONTH).photos());
    }

    @Test
    void whatTwoDevicesHaveCountedIsAddedUp() throws IOException {
        try (Visits other = device()) {
            visits.note("anna", LAKE);
            other.note("anna", LAKE);
            other.note("ben", HILL);
            now = now.plus(Duration.ofHours(1));
            visits.note("ben", LAKE);
            other.figures(Period.MONTH);
            Figures figures = visits.figures(Period.MONTH);
            assertEquals(new Part(TODAY, 4, 2), figures.parts().getLast());
            assertEquals(List.of(new Total<>(LAKE, 3), new Total<>(HILL, 1)), figures.photos());
            assertEquals(2, files().size());
        }
    }

    @Test
    void aYearIsToldByMonthsInWhichAVisitorIsOne() throws IOException {
        now = Instant.parse("2025-11-30T12:00:00Z");
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        now = Instant.parse("2025-12-01T12:00:00Z");
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        now = Instant.parse("2025-12-31T23:59:00Z");
        visits.note("anna", HILL);
        now = Instant.parse("2026-01-01T00:01:00Z");
        visits.note("ben", HILL);
        visits.figures(Period.MONTH);
        now = Instant.parse("2026-11-24T12:00:00Z");
        Figures year = visits.figures(Period.YEAR);
        assertEquals(Period.MONTHS_OF_A_YEAR, year.parts().size());
        assertEquals(new Part(LocalDate.of(2025, 12, 1), 2, 1), year.parts().getFirst());
        assertEquals(new Part(LocalDate.of(2026, 1, 1), 1, 1), year.parts().get(1));
        assertEquals(
                List.of(
                        new Guest("anna", 2, LocalDate.of(2025, 12, 31)),
                        new Guest("ben", 1, LocalDate.of(2026, 1, 1))),
                year.visitors());
        assertEquals(List.of(), visits.figures(Period.QUARTER).visitors());
    }

    @Test
    void whatIsOlderThanAYearGoes() throws IOException {
        now = Instant.parse("2025-10-31T12:00:00Z");
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        now = Instant.parse("2025-11-01T12:00:00Z");
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        assertEquals(2, files().size());
        now = Instant.parse("2026-11-24T12:00:00Z");
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        assertEquals(
                List.of("2025-11", "2026-11"),
                files().stream().map(name -> name.substring(0, 7)).toList());
    }

    @Test
    void whoLookedAtWhatIsNotWritten() throws IOException {
        visits.note("anna", LAKE);
        visits.note("ben", HILL);
        visits.close();
        assertEquals(
                List.of(
                        "{\"day\":\"2026-11-24\",\"photo\":\"2024/hill.jpg\",\"views\":1}",
                        "{\"day\":\"2026-11-24\",\"photo\":\"2024/lake.jpg\",\"views\":1}",
                        "{\"day\":\"2026-11-24\",\"visitor\":\"anna\",\"views\":1}",
                        "{\"day\":\"2026-11-24\",\"visitor\":\"ben\",\"views\":1}"),
                written().lines().toList());
    }

    @Test
    void whereTheOwnerMindsNothingIsCounted() throws IOException {
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        visits.note("anna", HILL);
        visits.count(false);
        visits.note("ben", HILL);
        visits.close();
        visits = device();
        assertFalse(visits.isCounting(), "on every device");
        assertEquals(List.of(new Total<>(LAKE, 1)), visits.figures(Period.MONTH).photos());
        visits.count(true);
        assertTrue(visits.isCounting());
        visits.note("ben", HILL);
        assertEquals(2, visits.figures(Period.MONTH).photos().size());
    }

    @Test
    void whatWasLookedAtWhileTheOwnerMindedIsNotCountedLater() throws IOException {
        visits.count(false);
        visits.note("anna", LAKE);
        visits.count(true);
        assertEquals(List.of(), visits.figures(Period.MONTH).photos());
    }

    @Test
    void whatIsOlderThanAYearGoesWhereNothingIsCountedAnyMoreToo() throws IOException {
        now = Instant.parse("2025-10-31T12:00:00Z");
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        visits.count(false);
        assertEquals(1, files().size());
        now = Instant.parse("2026-11-24T12:00:00Z");
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        assertEquals(List.of(), files());
    }

    @Test
    void settingsThatCannotBeUnderstoodCountNobody() throws IOException {
        assertTrue(visits.isCounting());
        visits.count(true);
        Files.writeString(root.resolve(".latent/visits/settings.json"), "{\"format\":2,\"counting\":true}");
        assertFalse(visits.isCounting());
        visits.note("anna", LAKE);
        assertEquals(List.of(), visits.figures(Period.MONTH).photos());
    }

    @Test
    void whatIsForgottenIsGoneWithWhatSyncClientsHaveCopied() throws IOException {
        visits.note("anna", LAKE);
        visits.figures(Period.MONTH);
        Path folder = root.resolve(".latent/visits");
        Files.copy(folder.resolve(files().getFirst()), folder.resolve("2026-11-0f1e2d3c-0 (conflict).jsonl"));
        assertEquals(List.of(new Total<>(LAKE, 1)), visits.figures(Period.MONTH).photos(), "a copy adds nothing");
        visits.note("anna", HILL);
        visits.count(true);
        visits.forget();
        visits.close();
        assertEquals(List.of(), files());
        assertTrue(Files.exists(folder.resolve("settings.json")), "what the owner wants stays");
    }

    @Test
    void aFileThatIsFullIsFollowedByAnother() throws IOException {
        String name = "a".repeat(1000);
        for (int i = 0; i < 1100; i++) {
            visits.note("anna", new Photo(new KnownPhoto(i + name, Optional.empty())));
        }
        visits.figures(Period.MONTH);
        visits.note("ben", LAKE);
        assertEquals(1101, visits.figures(Period.MONTH).photos().size());
        assertEquals(2, files().size());
    }

    @Test
    void aLineThatACrashHasCutCostsNoOther() throws IOException {
        visits.note("anna", LAKE);
        visits.close();
        Path file = root.resolve(".latent/visits").resolve(files().getFirst());
        byte[] cut = "{\"day\":\"2026-11-24\",\"visitor\":\"ü".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(cut, cut.length - 1), StandardOpenOption.APPEND);
        visits = device();
        visits.note("ben", LAKE);
        assertEquals(List.of(new Total<>(LAKE, 2)), visits.figures(Period.MONTH).photos());
    }
}

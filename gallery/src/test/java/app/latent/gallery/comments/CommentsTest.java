package app.latent.gallery.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Entry;
import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.PhotoBuilder;
import app.latent.gateway.account.AccountName;
import app.latent.indexer.PhotoSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two devices share a folder, as a sync client would have them do. */
class CommentsTest {
    private static final AccountName ANNA = new AccountName("anna");
    private static final AccountName BEN = new AccountName("ben");
    private static final PhotoSearch PHOTOS = photos("2024/lake.jpg");

    @TempDir
    Path root;

    private Instant now = Instant.parse("2026-11-24T12:30:00.123Z");

    /** A fixture's photos have the same contents where they have the same title. */
    private static PhotoSearch photos(String lake) {
        return new FixtureSearch(List.of(
                new Entry(new PhotoBuilder("lake", lake).title("Lake").build(), _ -> Optional.empty()),
                new Entry(
                        new PhotoBuilder("hill", "2024/hill.jpg").title("Hill").build(), _ -> Optional.empty())));
    }

    private Comments device() {
        return new Comments(root, () -> now, new SecureRandom());
    }

    private static void say(Comments comments, AccountName author, String text) throws IOException {
        assertTrue(
                comments.comment(PHOTOS, "lake", author, CommentText.parse(text).orElseThrow()));
    }

    private static List<String> texts(Comments comments, PhotoSearch photos, String id) throws IOException {
        return comments.about(photos, id).comments().stream()
                .map(comment -> comment.author() + ": " + comment.text().text())
                .toList();
    }

    private Path folder() {
        return root.resolve(".latent/comments");
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @Test
    void nobodyMaySayAnythingUntilTheOwnerAllowsItOnWhateverDevice() throws IOException {
        Comments here = device();
        assertFalse(here.allowed().isOn());
        device().allowed().turn(true);
        assertTrue(here.allowed().isOn());
        Files.writeString(here.allowed().file(), "{\"format\": 2, \"allowed\": true}");
        assertFalse(here.allowed().isOn());
    }

    @Test
    void whatTwoDevicesTakeIsOneConversationInItsOrder() throws IOException {
        Comments here = device();
        Comments there = device();
        say(here, ANNA, "First");
        now = now.plusSeconds(60);
        say(there, BEN, "Second");
        assertEquals(2, documents().size());
        now = now.plus(RemarkFolder.FRESH);
        assertEquals(List.of("anna: First", "ben: Second"), texts(here, PHOTOS, "lake"));
        assertEquals(List.of("anna: First", "ben: Second"), texts(there, PHOTOS, "lake"));
        assertEquals(List.of(), texts(here, PHOTOS, "hill"));
    }

    @Test
    void aLikeCountsOnceThoughTwoDevicesHaveTakenItAndIsTakenBackAtOnce() throws IOException {
        Comments here = device();
        Comments there = device();
        // Before it has seen the other's.
        there.newest();
        assertTrue(here.like(PHOTOS, "lake", ANNA));
        assertTrue(here.like(PHOTOS, "lake", ANNA));
        assertTrue(there.like(PHOTOS, "lake", ANNA));
        assertEquals(2, documents().size());
        now = now.plus(RemarkFolder.FRESH);
        assertEquals(1, here.about(PHOTOS, "lake").likes().size());
        here.unlike(PHOTOS, "lake", ANNA);
        assertEquals(List.of(), documents());
        assertFalse(here.about(PHOTOS, "lake").isLikedBy(ANNA));
    }

    @Test
    void whatIsRemovedIsGoneFromTheVaultAndOnOtherDevices() throws IOException {
        Comments here = device();
        Comments there = device();
        say(here, ANNA, "Never mind");
        assertEquals(1, there.newest().size());
        here.remove(here.newest().getFirst());
        assertEquals(List.of(), documents());
        now = now.plus(RemarkFolder.FRESH);
        assertEquals(List.of(), there.newest());
    }

    @Test
    void aPhotoKeepsItsCommentsUnderAnotherName() throws IOException {
        Comments here = device();
        say(here, ANNA, "Cold");
        assertEquals(List.of("anna: Cold"), texts(here, photos("elsewhere/water.jpg"), "lake"));
    }

    @Test
    void whatIsSaidOfAPhotoIsNotToldOfACopyOfItAsLongAsItIsThere() throws IOException {
        Comments here = device();
        say(here, ANNA, "For those who see this folder");
        PhotoSearch withCopy = new FixtureSearch(List.of(
                new Entry(
                        new PhotoBuilder("copy", "Shared/copy.jpg")
                                .title("Lake")
                                .build(),
                        _ -> Optional.empty()),
                new Entry(
                        new PhotoBuilder("lake", "2024/lake.jpg").title("Lake").build(), _ -> Optional.empty())));
        assertEquals(List.of(), texts(here, withCopy, "copy"));
        assertEquals(1, texts(here, withCopy, "lake").size());
    }

    @Test
    void damagedDocumentsAndCopiesOfSyncClientsArePassedOver() throws IOException {
        say(device(), ANNA, "Sound");
        String sound = Files.readString(documents().getFirst());
        write("0".repeat(32), sound.substring(0, sound.length() / 2));
        write("1".repeat(32), sound.replace("\"format\":1", "\"format\":2"));
        write("2".repeat(32), sound.replace("anna", "../anna"));
        write("3".repeat(32), sound.replace("Sound", " not tidy "));
        write("4".repeat(32), sound.replace("2026", "never"));
        write("5".repeat(32), " ".repeat(RemarkDocument.LARGEST) + sound);
        write("6".repeat(32) + " (conflicted copy)", sound);
        assertEquals(List.of("anna: Sound"), texts(device(), PHOTOS, "lake"));
    }

    private void write(String name, String document) throws IOException {
        Files.writeString(folder().resolve(name + ".json"), document);
    }

    @Test
    void aPhotoHasSoManyCommentsAndNoMore() throws IOException {
        say(device(), ANNA, "One");
        String one = Files.readString(documents().getFirst());
        for (int i = 1; i < Comments.MOST_OF_A_PHOTO; i++) {
            write("%032x".formatted(i), one);
        }
        Comments here = device();
        CommentText text = CommentText.parse("One too many").orElseThrow();
        assertFalse(here.comment(PHOTOS, "lake", BEN, text));
        assertTrue(here.comment(PHOTOS, "hill", BEN, text));
    }

    @Test
    void anAccountThatSaysMuchWaitsAndOthersDoNot() {
        Comments here = device();
        for (int i = 0; i < Pace.MOST; i++) {
            assertEquals(Duration.ZERO, here.pace(ANNA));
        }
        now = now.plusSeconds(20);
        assertEquals(Duration.ofSeconds(40), here.pace(ANNA));
        assertEquals(Duration.ZERO, here.pace(BEN));
        now = now.plusSeconds(40);
        assertEquals(Duration.ZERO, here.pace(ANNA));
    }
}

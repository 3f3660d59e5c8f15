package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Entry;
import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.GalleryDemo;
import app.latent.gallery.fixture.Libraries;
import app.latent.gallery.fixture.NobodyEdits;
import app.latent.gallery.fixture.PhotoBuilder;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Scope;
import app.latent.indexer.Stack;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What the timeline tells of days, and what moves in it. */
class TimelineDaysIT extends BrowserCase {
    private static final LocalDateTime EVENING = LocalDateTime.of(2024, 7, 6, 19, 0);

    @TempDir
    static Path root;

    private static List<Entry> library = List.of();

    private TestServer server;

    @BeforeAll
    static void make() throws Exception {
        List<Entry> entries = new ArrayList<>(Libraries.small(root));
        for (int i = 0; i < 5; i++) {
            var photo = new PhotoBuilder("trip" + i, "Trip/IMG_000" + i + ".JPG")
                    .title("Fjord " + i)
                    .taken(EVENING.minusHours(i))
                    .city(i < 3 ? "Bergen" : "Oslo");
            entries.add(new Entry(photo.build(), entries.get(i).thumbnails()));
        }
        var live = new PhotoBuilder("live", "Trip/IMG_0005.JPG")
                .title("Waterfall")
                .taken(EVENING.minusDays(1))
                .city("A place of a name that is long enough for no heading")
                .stack(new Stack(Set.of(Stack.Kind.LIVE), List.of("live", "film")));
        var film = new PhotoBuilder("film", "Trip/film.webm").type("video/webm").taken(EVENING.minusYears(1));
        entries.add(new Entry(live.build(), entries.get(5).thumbnails()));
        entries.add(new Entry(film.build(), _ -> Optional.empty()));
        try (InputStream clip = Objects.requireNonNull(Libraries.class.getResourceAsStream("clip.webm"))) {
            Files.copy(clip, root.resolve("Trip/film.webm"));
        }
        library = List.copyOf(entries);
    }

    @BeforeEach
    void open() {
        var search = new FixtureSearch(library);
        server = new TestServer(NobodyEdits.routes(_ -> search, _ -> Scope.whole(), root, GalleryDemo.FILTERS), 0);
        browser.go(server.uri());
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        browser.find("Live photo Waterfall");
    }

    @AfterEach
    void stop() {
        server.close();
        browser.forget();
    }

    @Test
    void daysNameWhereTheirPhotosWereTaken() throws Exception {
        browser.waitUntil("two cities", () -> headings().contains("Sat, Jul 6 · Bergen, Oslo"));
        assertTrue(headings().contains("Thu, Jun 20"), headings().toString());
        Screenshots.take(browser, "timeline-places");
        assertEquals(List.of(), browser.consoleErrors());
    }

    private static List<String> headings() {
        String all = (String)
                browser.script("const all = []; const walk = root => { for (const e of root.querySelectorAll('*')) {"
                        + " if (e.localName === 'h3') all.push(e.textContent.replace(/\\s+/g, ' ').trim());"
                        + " if (e.shadowRoot) walk(e.shadowRoot); } }; walk(document); return all.join('\\n');");
        return List.of(all.split("\n"));
    }

    @Test
    void aLivePhotoMovesWithoutSoundWhileTheMouseRestsOnIt() {
        browser.pointAt(browser.find("Live photo Waterfall"));
        browser.waitUntil("it moves", () -> moving() == 1);
        browser.pointAt(browser.find("Photo Fjord 0"));
        browser.waitUntil("it stands still", () -> moving() == 0);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void theViewerPlaysALivePhotoByAKeyAndShowsItAgain() {
        browser.click("Live photo Waterfall");
        browser.find("Play the live photo");
        browser.keys("l");
        browser.waitUntil(
                "it moves", () -> !browser.names("[role=dialog] video").isEmpty());
        browser.waitUntil(
                "it is a photo again",
                () -> browser.names("[role=dialog] video").isEmpty());
        browser.shownPicture();
        assertEquals(List.of(), browser.consoleErrors());
    }

    /** How many films of the grid play without sound. */
    private static long moving() {
        return (Long)
                browser.script("let count = 0; const walk = root => { for (const e of root.querySelectorAll('*')) {"
                        + " if (e.localName === 'video' && e.muted && !e.paused && e.currentTime > 0) count++;"
                        + " if (e.shadowRoot) walk(e.shadowRoot); } }; walk(document); return count;");
    }
}

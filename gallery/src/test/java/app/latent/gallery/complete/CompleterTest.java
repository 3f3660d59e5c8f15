package app.latent.gallery.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.fixture.Entry;
import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.PhotoBuilder;
import app.latent.gallery.library.QueryFilter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompleterTest {
    private static final Completer COMPLETER = new Completer(List.of(
            new QueryFilter("camera", "maker or model", List.of("camera:canon")),
            new QueryFilter("is", "what the photo is", List.of("is:favorite", "is:live"))));

    private final FixtureSearch search = new FixtureSearch(Stream.of(
                    new PhotoBuilder("1", "a.jpg").camera("Canon EOS R5").title("sun"),
                    new PhotoBuilder("2", "b.jpg").camera("Canon EOS R5"),
                    new PhotoBuilder("3", "c.jpg").camera("Pixel 8").title("sun"))
            .map(photo -> new Entry(photo.build(), _ -> Optional.empty()))
            .toList());

    private List<Completion> complete(String query) throws IOException {
        return COMPLETER.complete(search, query, query.length(), 8);
    }

    @Test
    void aFilterIsCompletedByItsName() throws Exception {
        Completion first = complete("sun came").getFirst();
        assertEquals("camera:", first.text());
        assertEquals(4, first.start());
        assertEquals(8, first.end());
    }

    @Test
    void aValueIsCompletedByAnyOfItsWordsAndCounted() throws Exception {
        assertEquals(
                List.of(new Completion("\"Canon EOS R5\"", 7, 9, "camera", "Canon EOS R5", null, 2L)),
                complete("camera:eo"));
    }

    @Test
    void valuesAreThoseOfWhatTheOtherTermsFind() throws Exception {
        assertEquals(
                List.of(1L, 1L),
                complete("sun camera:").stream().map(Completion::photos).toList());
    }

    @Test
    void aWordIsCompletedByAValueAndItsFilter() throws Exception {
        assertEquals(
                List.of("camera:\"Pixel 8\""),
                complete("pix").stream().map(Completion::text).toList());
    }

    @Test
    void whatIsNotCountedIsCompletedByTheTable() throws Exception {
        assertEquals(
                List.of("favorite"),
                complete("is:fav").stream().map(Completion::text).toList());
    }

    @Test
    void aWrongTermElsewhereIsNoHindrance() throws Exception {
        assertEquals(1, complete("nothing:x camera:pix").size());
    }

    @Test
    void nothingTypedIsCompletedByNothing() throws Exception {
        assertEquals(List.of(), complete(""));
        assertEquals(List.of(), complete("sun "));
    }
}

package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Origin;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompanionTest {
    private static final FileFacts PHOTO = new FileFacts("2024/Zürich/a.jpg", 5, 6);

    private static Companion companion(String name, long modified, Metadata metadata) {
        return new Companion(new FileFacts(PHOTO.beside(name), 7, modified), metadata);
    }

    private static List<Companion> both() {
        Metadata sidecar = Metadata.of(Map.of(
                Fact.CAPTION, new Claim<>("日本", Origin.SIDECAR),
                Fact.PEOPLE, new Claim<>(List.of("Ada", "Bo"), Origin.SIDECAR)));
        return List.of(companion("a.jpg.xmp", 8, sidecar), companion("a.jpg.json", FileFacts.NEVER, Metadata.NONE));
    }

    @Test
    void companionsComeBack() throws IOException {
        assertEquals(both(), Companion.decode(Companion.encode(both()), PHOTO));
        assertEquals(List.of(), Companion.decode(Companion.encode(List.of()), PHOTO));
    }

    @Test
    void refusesEveryCutThatIsNotBetweenTwo() {
        byte[] whole = Companion.encode(both());
        int first = Companion.encode(both().subList(0, 1)).length;
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (length != first) {
                assertThrows(IOException.class, () -> Companion.decode(cut, PHOTO));
            }
        }
    }

    @Test
    void stampsDifferWhereNameSizeOrTimeDiffers() {
        List<FileFacts> stamped = List.of(
                new FileFacts("x/a", 1, 2),
                new FileFacts("x/b", 1, 2),
                new FileFacts("x/a", 11, 2),
                new FileFacts("x/a", 1, 22));
        assertEquals(
                4,
                stamped.stream()
                        .map(f -> Companion.stamp(List.of(f)))
                        .distinct()
                        .count());
        assertEquals("", Companion.stamp(List.of()));
        assertEquals(
                Companion.stamp(List.of(new FileFacts("x/a", 1, 2))),
                Companion.stamp(List.of(new FileFacts("y/a", 1, 2))));
    }
}

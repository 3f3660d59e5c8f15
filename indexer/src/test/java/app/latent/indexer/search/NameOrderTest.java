package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    @Test
    void numbersInNamesAreOrderedByTheirValue() {
        List<String> inOrder = List.of("a.jpg", "img_2.jpg", "IMG_10.jpg", "img_011 b.jpg", "IMG_20240517.jpg", "z1");

        assertEquals(
                inOrder,
                inOrder.reversed().stream()
                        .sorted(Comparator.comparing(NameOrder::key))
                        .toList());
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(NameOrder.key("ete 7"), NameOrder.key("Été 007"));
    }
}

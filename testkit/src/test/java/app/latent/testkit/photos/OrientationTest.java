package app.latent.testkit.photos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrientationTest {

    /** Two rows of three, upright. */
    private static final int[] UPRIGHT = {
        1, 2, 3, //
        4, 5, 6,
    };

    /** The stored rows as EXIF 2.32 describes them: which visual edge the 0th row and the 0th column are. */
    @ParameterizedTest
    @CsvSource({
        "1, 1 2 3 4 5 6", // top, left
        "2, 3 2 1 6 5 4", // top, right
        "3, 6 5 4 3 2 1", // bottom, right
        "4, 4 5 6 1 2 3", // bottom, left
        "5, 1 4 2 5 3 6", // left, top
        "6, 3 6 2 5 1 4", // right, top
        "7, 6 3 5 2 4 1", // right, bottom
        "8, 4 1 5 2 6 3", // left, bottom
    })
    void pixelsAreStoredAsTheTagSays(int tag, String stored) {
        assertEquals(tag, Orientation.ofTag(tag).tag());
        String[] expected = stored.split(" ");
        int[] pixels = new int[expected.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Integer.parseInt(expected[i]);
        }
        assertArrayEquals(pixels, Orientation.ofTag(tag).store(UPRIGHT, 3, 2));
    }

    @Test
    void thereIsNoNinthOrientation() {
        assertThrows(IllegalArgumentException.class, () -> Orientation.ofTag(9));
        assertThrows(IllegalArgumentException.class, () -> Orientation.ofTag(0));
    }
}

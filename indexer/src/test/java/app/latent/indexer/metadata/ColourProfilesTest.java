package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.container.Made;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourProfilesTest {
    private static final byte[] DESCRIPTION = Made.join(Made.ascii("desc"), Made.u32(0, 5), Made.ascii("Bunt\0"));

    /** With a copyright, and a description that is said to be there. */
    private static byte[] profile(int tags, int start, int length) {
        return Made.join(
                new byte[128],
                Made.u32(tags),
                Made.ascii("cprt"),
                Made.u32(0, 4),
                Made.ascii("desc"),
                Made.u32(start, length),
                DESCRIPTION);
    }

    @Test
    void aProfileIsCalledAsItsDescriptionSays() {
        assertEquals(Optional.of("Bunt"), ColourProfiles.of(profile(2, 156, DESCRIPTION.length)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 156, 17",
        "-1, 156, 17",
        "2, 156, 18",
        "2, 156, -1",
        "2, -1, 17",
        "2, 2147483647, 17",
        "2, 156, 2147483647",
        "2, 156, 11"
    })
    void aDescriptionThatIsNotThereIsNone(int tags, int start, int length) {
        assertEquals(Optional.empty(), ColourProfiles.of(profile(tags, start, length)));
    }

    @Test
    void aProfileThatIsCutSaysNothing() {
        byte[] whole = profile(Integer.MAX_VALUE, 156, DESCRIPTION.length);
        for (int length = 0; length < whole.length; length++) {
            assertEquals(Optional.empty(), ColourProfiles.of(java.util.Arrays.copyOf(whole, length)));
        }
    }
}

package app.latent.gateway.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class NumberedNameTest {

    @Test
    void theNumberComesBeforeTheExtension() {
        assertEquals("a.jpg", NumberedName.of("a.jpg", 1));
        assertEquals("a (2).jpg", NumberedName.of("a.jpg", 2));
        assertEquals("a.tar (3).gz", NumberedName.of("a.tar.gz", 3));
        assertEquals("a (2)", NumberedName.of("a", 2));
        assertEquals(".hidden (2)", NumberedName.of(".hidden", 2));
    }

    @Test
    void aNameThatWouldBeTooLongLosesTheEndBeforeTheNumber() {
        assertEquals("a".repeat(247) + " (2).jpg", NumberedName.of("a".repeat(251) + ".jpg", 2));
        assertEquals("a." + "b".repeat(249) + " (2)", NumberedName.of("a." + "b".repeat(253), 2));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String name = NumberedName.of("😀".repeat(62) + ".jpg", 999);
        assertEquals("😀".repeat(61) + " (999).jpg", name);
        assertEquals(254, name.getBytes(StandardCharsets.UTF_8).length);
    }
}

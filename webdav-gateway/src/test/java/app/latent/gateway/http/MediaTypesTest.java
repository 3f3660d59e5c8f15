package app.latent.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MediaTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a.html", "a.HTM", "a.svg", "a.xhtml", "a.xml", "a.js", "a.mhtml", "a.jpg.html", "html", "a.", ""
            })
    void whatABrowserWouldRunIsOnlyDownloaded(String name) {
        assertEquals("application/octet-stream", MediaTypes.of(name));
        assertFalse(MediaTypes.isShown(MediaTypes.of(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/svg+xml",
                "application/xhtml+xml",
                "text/javascript",
                "text/html;charset=utf-8",
                ""
            })
    void aTypeThatABrowserWouldRunIsNotTold(String type) {
        assertEquals("application/octet-stream", MediaTypes.harmless(type));
    }

    @Test
    void photosAreShown() {
        assertEquals("image/jpeg", MediaTypes.of("IMG_1.JPG"));
    }
}

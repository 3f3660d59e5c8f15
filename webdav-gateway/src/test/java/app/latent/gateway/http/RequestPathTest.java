package app.latent.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.TraversalSpellings;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestPathTest {

    @Test
    void decodesNamesAndDropsEmptySegments() throws Exception {
        assertEquals(
                List.of("dav", "a b", "ü%2e;x"),
                RequestPath.decode("/dav//a%20b/%C3%BC%252e;x/").names());
    }

    @Test
    void bringsNamesToTheVaultsNormalForm() throws Exception {
        assertEquals(List.of("é"), RequestPath.decode("/e%CC%81").names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "*",
                "/..",
                "/.",
                "/a/%2e%2e",
                "/a%2fb",
                "/a%2Fb",
                "/%00",
                "/a%0ab",
                "/%7f",
                "/%c2%85",
                "/%",
                "/%1",
                "/%g0",
                "/%c0%ae",
                "/%ff",
                "/%ed%a0%80",
                "/%ef%bf%bf",
                "/%uff0e"
            })
    void refuses(String path) {
        assertEquals(
                400,
                assertThrows(StatusException.class, () -> RequestPath.decode(path))
                        .status());
    }

    @Test
    void noSpellingOfAStepUpLeavesTheRoot() {
        Path root = Path.of("/srv/root");
        List<String> spellings = TraversalSpellings.to("secret");
        assertTrue(spellings.size() >= 500, "only " + spellings.size());
        for (String spelling : spellings) {
            try {
                Path resolved = root;
                for (String name : RequestPath.decode("/" + spelling).names()) resolved = resolved.resolve(name);
                assertEquals(resolved.normalize(), resolved, spelling);
                assertTrue(resolved.startsWith(root), spelling);
            } catch (StatusException e) {
                assertEquals(400, e.status(), spelling);
            }
        }
    }

    @Property
    void whatIsEncodedDecodesToTheSameName(@ForAll @NotEmpty String name) throws Exception {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (normal.equals(".") || normal.equals("..") || !RequestPath.isServable(normal)) {
            return;
        }
        assertEquals(
                List.of(normal),
                RequestPath.decode("/" + RequestPath.encode(normal)).names());
    }

    @Property
    void anyTextIsDecodedSafelyOrRefused(@ForAll String text) {
        try {
            for (String name : RequestPath.decode("/" + text).names()) {
                assertFalse(name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("/"));
                assertTrue(RequestPath.isServable(name));
            }
        } catch (StatusException e) {
            assertEquals(400, e.status());
        }
    }
}

package app.latent.gateway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.gateway.http.StatusException;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PassphraseJsonTest {

    @Test
    void readsEscapesAndEveryScript() throws Exception {
        assertEquals("a\"\u00fc\ud83d\ude00 ", read("{\"passphrase\": \"a\\\"ü\\ud83d\\ude00 \"}"));
    }

    @Test
    void readsLongOnes() throws Exception {
        String passphrase = "wörter ".repeat(600);
        assertEquals(passphrase, read("{\"passphrase\":\"" + passphrase + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "\"x\"",
                "{\"passphrase\":1}",
                "{\"passphrase\":null}",
                "{\"passphrase\":[\"x\"]}",
                "{\"passphrase\":\"x\"",
                "{\"passphrase\":\"x\"} {}",
                "{\"passphrase\":\"x\",\"y\":1}",
                "{\"y\":1,\"passphrase\":\"x\"}",
                "{\"passphrase\":\"x",
                "{passphrase:'x'}"
            })
    void refusesAnythingElse(String json) {
        assertEquals(400, assertThrows(StatusException.class, () -> read(json)).status());
    }

    private static String read(String json) throws Exception {
        return new String(PassphraseJson.read(new ByteArrayInputStream(json.getBytes(UTF_8))));
    }
}

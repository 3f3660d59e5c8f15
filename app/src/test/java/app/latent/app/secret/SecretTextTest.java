package app.latent.app.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.Passphrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "mit Blank und ß", "日本語のパスフレーズ", "\uD83D\uDD11 key"})
    void whatIsEncodedIsReadBack(String secret) throws IOException {
        byte[] encoded = SecretText.encode(secret.toCharArray());

        assertArrayEquals(secret.getBytes(StandardCharsets.UTF_8), encoded);
        assertArrayEquals(secret.toCharArray(), SecretText.readLine(new ByteArrayInputStream(encoded)));
    }

    @Test
    void aLineEndsAtItsEndAndTheNextIsLeft() throws IOException {
        var in = new ByteArrayInputStream("first\r\nsecond\n".getBytes(StandardCharsets.UTF_8));

        assertEquals("first", new String(SecretText.readLine(in)));
        assertEquals("second", new String(SecretText.readLine(in)));
        assertEquals("", new String(SecretText.readLine(in)));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        var in = new ByteArrayInputStream(new byte[] {'a', (byte) 0xC3, '\n'});
        assertThrows(CharacterCodingException.class, () -> SecretText.readLine(in));
    }

    @Test
    void theLongestPassphraseIsRead() throws IOException {
        byte[] longest = "\uD834\uDD1E".repeat(Passphrase.MAX_LENGTH).getBytes(StandardCharsets.UTF_8);
        char[] read = SecretText.readLine(new ByteArrayInputStream(longest));
        assertEquals(Passphrase.MAX_LENGTH, Character.codePointCount(read, 0, read.length));
    }

    @Test
    void theLongestLineIsReadAndALongerOneRefused() throws IOException {
        byte[] longest = "x".repeat(SecretText.MOST_BYTES).getBytes(StandardCharsets.UTF_8);
        byte[] longer = "x".repeat(SecretText.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8);

        assertEquals(SecretText.MOST_BYTES, SecretText.readLine(new ByteArrayInputStream(longest)).length);
        assertThrows(CharacterCodingException.class, () -> SecretText.readLine(new ByteArrayInputStream(longer)));
    }
}

package app.latent.gateway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.passkey.Assertion;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignInJsonTest {

    @Test
    void readsEscapesAndEveryScript() throws Exception {
        assertEquals("a\"\u00fc\ud83d\ude00 ", read("{\"passphrase\": \"a\\\"ü\\ud83d\\ude00 \"}"));
    }

    @Test
    void readsLongOnes() throws Exception {
        String passphrase = "wörter ".repeat(600);
        assertEquals(passphrase, read("{\"passphrase\":\"" + passphrase + "\"}"));
    }

    @Test
    void readsTheUserAndTheCode() throws Exception {
        String json = "{\"code\":\"123 456\",\"user\":\" Anna \",\"passphrase\":\"x\"}";
        try (Credentials read = credentials(json).orElseThrow()) {
            assertEquals(new AccountName("anna"), read.name());
            assertEquals(Optional.of(new ShownFactor.Code("123456")), read.factor());
        }
    }

    @Test
    void withoutAUserItIsTheOwner() throws Exception {
        try (Credentials read = credentials("{\"passphrase\":\"x\"}").orElseThrow()) {
            assertEquals(AccountName.OWNER, read.name());
            assertEquals(Optional.empty(), read.factor());
        }
    }

    @Test
    void aNameThatNobodyCanHaveIsNobodys() throws Exception {
        assertEquals(Optional.empty(), credentials("{\"user\":\"../owner\",\"passphrase\":\"x\"}"));
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
                "{\"y\":\"1\",\"passphrase\":\"x\"}",
                "{\"user\":\"anna\"}",
                "{\"user\":1,\"passphrase\":\"x\"}",
                "{\"passphrase\":\"x\",\"passkey\":\"x\"}",
                "{\"passphrase\":\"x\",\"passkey\":{}}",
                "{\"passphrase\":\"x\",\"passkey\":{\"credential\":\"a\",\"clientData\":\"b\",\"signature\":\"c\"}}",
                "{\"passphrase\":\"x\",\"passkey\":{\"credential\":\"a\",\"credential\":\"a\"}}",
                "{\"passphrase\":\"x\",\"passkey\":{\"credential\":{}}}",
                "{\"passphrase\":\"x\",\"code\":\"1\",\"code\":\"2\"}",
                "{\"passphrase\":{\"x\":\"y\"}}",
                "{\"passphrase\":\"x",
                "{passphrase:'x'}"
            })
    void refusesAnythingElse(String json) {
        assertEquals(400, assertThrows(StatusException.class, () -> read(json)).status());
    }

    @Test
    void readsAPasskeyInPlaceOfACode() throws Exception {
        String passkey = "{\"credential\":\"a\",\"clientData\":\"b\",\"authenticatorData\":\"c\",\"signature\":\"d\"}";
        try (Credentials read = credentials("{\"passkey\":" + passkey + ",\"passphrase\":\"x\"}")
                .orElseThrow()) {
            assertEquals(Optional.of(new ShownFactor.OfPasskey(new Assertion("a", "b", "c", "d"))), read.factor());
            assertEquals("x", new String(read.password()));
        }
        String both = "{\"passphrase\":\"x\",\"code\":\"1\",\"passkey\":" + passkey + "}";
        assertThrows(StatusException.class, () -> read(both));
    }

    private static String read(String json) throws Exception {
        try (Credentials read = credentials(json).orElseThrow()) {
            return new String(read.password());
        }
    }

    private static Optional<Credentials> credentials(String json) throws Exception {
        return SignInJson.read(
                new ByteArrayInputStream(json.getBytes(UTF_8)), new Client(new ClientAddress(""), Optional.empty()));
    }
}

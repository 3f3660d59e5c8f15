package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BasicCredentialsTest {

    private static final Client NOWHERE = new Client(new ClientAddress(""), Optional.empty());

    private static String passphraseOf(byte[] userAndPassphrase) {
        String header = "Basic " + Base64.getEncoder().encodeToString(userAndPassphrase);
        try (var credentials = BasicCredentials.parse(header, NOWHERE).orElseThrow()) {
            return new String(credentials.password());
        }
    }

    @Test
    void clientsThatDoNotSendUtf8AreUnderstood() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            for (String passphrase : List.of("b\u00e4ttery:1", "plain", "", "\u00ff")) {
                assertEquals(passphrase, passphraseOf(("owner:" + passphrase).getBytes(charset)), charset.name());
            }
        }
    }
}

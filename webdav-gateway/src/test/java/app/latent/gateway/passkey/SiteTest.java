package app.latent.gateway.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteTest {

    @ParameterizedTest
    @CsvSource({
        "http, localhost, 8480, http://localhost:8480",
        "https, Photos.Example, 443, https://photos.example",
        "https, photos.example, -1, https://photos.example",
        "https, photos.example, 8480, https://photos.example:8480",
        "http, localhost, 80, http://localhost",
        "https, nas.local, 8480, https://nas.local:8480"
    })
    void aNameOverHttpsOrThisMachineIsOne(String scheme, String host, int port, String origin) {
        assertEquals(origin, Site.of(scheme, host, port).orElseThrow().origin());
    }

    @ParameterizedTest
    @CsvSource({
        "http, 127.0.0.1",
        "https, 127.0.0.1",
        "https, 192.168.1.2",
        "https, [::1]",
        "http, photos.example",
        "http, localhost.example"
    })
    void anAddressOrPlainHttpIsNone(String scheme, String host) {
        assertEquals(Optional.empty(), Site.of(scheme, host, 8480));
    }

    @Test
    void theHostIsTheWholeName() {
        assertEquals(
                "a.photos.example",
                Site.of("https", "a.photos.example", 443).orElseThrow().host());
    }
}

package app.latent.app.keyring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.ffi.bus.Bus;
import app.latent.ffi.bus.BusDaemon;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over a bus of its own, with the keyring that GNOME desktops have. */
@Timeout(120)
class KeyringIT {
    private static final byte[] SECRET = "correct horse, bättery".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void whatIsStoredIsFoundUntilItIsForgotten() throws Exception {
        try (BusDaemon bus = BusDaemon.start(folder);
                GnomeKeyring _ = GnomeKeyring.start(folder, bus.address())) {
            try (Keyring keyring = Keyring.over(Bus.at(bus.address()))) {
                assertEquals(Optional.empty(), keyring.find("/a/Photos.vault"));
                keyring.store("/a/Photos.vault", "Latent: Photos.vault", SECRET);
                keyring.store("/b/Photos.vault", "Latent: Photos.vault", new byte[] {'x'});
            }
            try (Keyring keyring = Keyring.over(Bus.at(bus.address()))) {
                assertArrayEquals(SECRET, keyring.find("/a/Photos.vault").orElseThrow());
                keyring.store("/a/Photos.vault", "Latent: Photos.vault", new byte[] {'n', 'e', 'w'});
                assertArrayEquals(
                        new byte[] {'n', 'e', 'w'},
                        keyring.find("/a/Photos.vault").orElseThrow());
                assertTrue(keyring.forget("/a/Photos.vault"));
                assertFalse(keyring.forget("/a/Photos.vault"));
                assertEquals(Optional.empty(), keyring.find("/a/Photos.vault"));
                assertArrayEquals(
                        new byte[] {'x'}, keyring.find("/b/Photos.vault").orElseThrow());
            }
        }
    }

    @Test
    void whereThereIsNoKeyringThatIsSaid() throws Exception {
        try (BusDaemon bus = BusDaemon.start(folder)) {
            Bus connected = Bus.at(bus.address());
            var none = assertThrows(KeyringException.class, () -> Keyring.over(connected));
            assertTrue(String.valueOf(none.getMessage()).contains("There is no keyring"), none::getMessage);
        }
    }
}

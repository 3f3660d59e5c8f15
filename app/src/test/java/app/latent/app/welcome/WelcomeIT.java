package app.latent.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.app.control.VaultStatus;
import app.latent.app.failure.Failure;
import app.latent.gateway.PortInUseException;
import app.latent.testkit.FreePorts;
import app.latent.vault.recovery.RecoveryKeyForms;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WelcomeIT {
    private final List<URI> begun = new ArrayList<>();

    private Welcome welcome(int port) throws Exception {
        return new Welcome(Optional.of(port), RecoveryKeyForms.find(null), Duration.ofMillis(300), new Noted());
    }

    @Test
    void itEndsWhenNobodyComesAndLetsGoOfItsPort() throws Exception {
        int port = FreePorts.take();
        welcome(port).run();
        assertEquals(port, begun.getFirst().getPort());
        try (var free = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertEquals(port, free.getLocalPort());
        }
    }

    @Test
    void aPortThatWasAskedForIsNotExchangedForAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Assertions.assertThrows(
                    PortInUseException.class,
                    () -> welcome(taken.getLocalPort()).run());
        }
        assertEquals(List.of(), begun);
    }

    private final class Noted implements Welcome.News {
        @Override
        public void begun(URI page) {
            begun.add(page);
        }

        @Override
        public void unlocking(Path vault) {}

        @Override
        public void unlocked(VaultStatus status) {}

        @Override
        public void failed(Failure why) {}

        @Override
        public void locked(URI page) {}
    }
}

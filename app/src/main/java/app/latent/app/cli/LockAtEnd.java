package app.latent.app.cli;

import app.latent.app.control.ControlClient;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** What a command has unlocked ends with it, whatever ends it. */
final class LockAtEnd {
    private LockAtEnd() {}

    /** @param vaults which may be unlocked when this process ends */
    static void of(Supplier<Collection<Path>> vaults) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> lock(vaults.get()), "lock"));
    }

    private static void lock(Collection<Path> vaults) {
        try {
            for (Path vault : vaults) {
                Optional<ControlClient> daemon =
                        ControlClient.connect(RuntimeFolder.ofUser().socketOf(vault));
                if (daemon.isPresent()) daemon.get().lock(true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | Failure e) {
            System.err.println("latent: The vault could not be locked: " + e.getMessage());
        }
    }
}

package app.latent.app.keyring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.ffi.bus.BusDaemon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keyring that GNOME desktops have, unlocked with a password of its own, so that it asks nobody. */
public record GnomeKeyring(Process process) implements AutoCloseable {

    /** Skips the test where this machine has none. */
    public static GnomeKeyring start(Path folder, String address) throws IOException {
        assumeTrue(
                BusDaemon.isInstalled("gnome-keyring-daemon"),
                "skipped: gnome-keyring-daemon is not installed (Debian package gnome-keyring)");
        Path home = Files.createDirectory(folder.resolve("keyring"));
        ProcessBuilder builder = new ProcessBuilder(
                        "gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", address);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write("password\n".getBytes(StandardCharsets.US_ASCII));
        }
        // It says where it listens once it does.
        process.inputReader(StandardCharsets.US_ASCII).readLine();
        return new GnomeKeyring(process);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}

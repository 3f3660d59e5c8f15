package app.latent.ffi.bus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A message bus of a test's own. */
public final class BusDaemon implements AutoCloseable {
    private final Process process;
    private final String address;

    private BusDaemon(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Skips the test where this machine has no dbus-daemon or no libsystemd. */
    public static BusDaemon start(Path folder) throws IOException {
        assumeTrue(isInstalled("dbus-daemon"), "skipped: dbus-daemon is not installed (Debian package dbus)");
        assumeTrue(LibSystemd.get().isPresent(), "skipped: libsystemd is not installed (Debian package libsystemd0)");
        Path socket = folder.resolve("bus");
        Path configuration = Files.writeString(folder.resolve("bus.conf"), """
                        <busconfig>
                          <type>session</type>
                          <listen>unix:path=%s</listen>
                          <auth>EXTERNAL</auth>
                          <policy context="default">
                            <allow send_destination="*" eavesdrop="true"/>
                            <allow eavesdrop="true"/>
                            <allow own="*"/>
                          </policy>
                        </busconfig>
                        """.formatted(socket));
        Process process = new ProcessBuilder(
                        "dbus-daemon", "--config-file=" + configuration, "--nofork", "--print-address=1")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String address = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (address == null) throw new IOException("dbus-daemon did not start");
        return new BusDaemon(process, address);
    }

    /** Whether a program is in one of the folders where programs are. */
    public static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}

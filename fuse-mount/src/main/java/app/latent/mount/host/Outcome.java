package app.latent.mount.host;

import java.io.IOException;
import java.util.List;

/** What came of running one of the system's own programs. */
record Outcome(boolean succeeded, List<String> lines) {

    static Outcome of(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (var output = process.inputReader()) {
            List<String> lines = output.readAllLines();
            return new Outcome(process.waitFor() == 0, lines);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command[0] + " was at work", interrupted);
        }
    }

    String complaint() {
        return String.join(" ", lines);
    }
}

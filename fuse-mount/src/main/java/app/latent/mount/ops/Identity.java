package app.latent.mount.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who serves the mount.
 *
 * @param umask the permissions that the process takes away from files that it creates
 */
public record Identity(int user, int group, int umask) {

    private static final Path PROCESS_STATUS = Path.of("/proc/self/status");
    private static final String UMASK = "Umask:";
    private static final int COMMON_UMASK = 022;

    public boolean isRoot() {
        return user == 0;
    }

    /** @param user and group, of this process */
    public static Identity ofThisProcess(int user, int group) {
        return new Identity(user, group, umaskOfThisProcess());
    }

    /** Read from /proc, as umask(2) can tell it only by changing it for every thread. */
    private static int umaskOfThisProcess() {
        try (var lines = Files.lines(PROCESS_STATUS, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith(UMASK))
                    .mapToInt(line ->
                            Integer.parseInt(line.substring(UMASK.length()).strip(), 8))
                    .findFirst()
                    .orElse(COMMON_UMASK);
        } catch (IOException unreadable) {
            return COMMON_UMASK;
        }
    }
}

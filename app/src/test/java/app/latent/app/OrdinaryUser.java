package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Somebody without root's rights: who runs the tests, or "nobody" where that is root. */
final class OrdinaryUser {

    private static final int NOBODY = 65534;
    private static final long PATIENCE_SECONDS = 300;
    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/local/bin"), Path.of("/usr/bin"), Path.of("/bin"));

    private final List<String> become;

    private OrdinaryUser(List<String> become) {
        this.become = become;
    }

    /** The tests are skipped where there is none who can mount. */
    static OrdinaryUser onThisMachine() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        for (String needed : List.of("fusermount3", "python3", "setpriv")) {
            assumeTrue(has(needed), "skipped: " + needed + " is not installed");
        }
        boolean root = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        String user = Integer.toString(NOBODY);
        return new OrdinaryUser(
                root ? List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups") : List.of());
    }

    private static boolean has(String program) {
        return PROGRAMS.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
    }

    /** Makes a folder of the user's own. */
    Path folder(Path path) throws IOException {
        Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        if (!become.isEmpty()) Files.setAttribute(path, "unix:uid", NOBODY);
        return path.toRealPath();
    }

    /** The packaged program, run by this user. */
    Latent latent(Path home, Path readable) throws IOException {
        return Latent.of(become, home, readable);
    }

    /** Runs a program that must succeed; answers what it wrote. */
    String run(Path folder, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        try {
            Process process =
                    builder(folder, command).redirectOutput(out.toFile()).start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String text = Files.readString(out);
            assertTrue(ended, () -> "did not end: " + text);
            assertEquals(0, process.exitValue(), text);
            return text;
        } finally {
            Files.delete(out);
        }
    }

    /** Starts a program. The caller ends it. */
    Process start(Path folder, String... command) throws IOException {
        return builder(folder, command).start();
    }

    private ProcessBuilder builder(Path folder, String... command) {
        List<String> line = new ArrayList<>(become);
        // Only the user gets into a drive of the user's, so the folder is entered last.
        line.addAll(List.of("env", "--chdir=" + folder));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        // Root's own may lead where nobody else comes.
        builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin");
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}

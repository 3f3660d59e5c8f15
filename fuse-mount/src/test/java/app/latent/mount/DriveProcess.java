package app.latent.mount;

import app.latent.ffi.Descriptor;
import app.latent.mount.kernel.KernelMounter;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;

/** A {@link MountProcess} that is running, as this user or another. */
final class DriveProcess implements AutoCloseable {

    /** "nobody" on every Linux. */
    static final int ORDINARY_USER = 65534;

    private final Process process;
    private final BufferedReader output;
    private final String answer;

    private DriveProcess(List<String> command) throws IOException {
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.output = process.inputReader();
        String line = output.readLine();
        this.answer = line == null ? "" : line;
    }

    static DriveProcess start(Path folder, Path mountPoint) throws IOException {
        return new DriveProcess(command(System.getProperty("java.class.path"), "folder", folder, mountPoint));
    }

    /** Mounts a vault, which is made where there is none. */
    static DriveProcess startOfVault(Path ciphertext, Path mountPoint) throws IOException {
        return new DriveProcess(command(System.getProperty("java.class.path"), "vault", ciphertext, mountPoint));
    }

    /**
     * Mounts as an ordinary user: another one where this is root, which {@code setpriv} becomes.
     *
     * @param readable a directory that the user can read, for the classes
     */
    static DriveProcess startAsOrdinaryUser(Path readable, Path folder, Path mountPoint) throws IOException {
        List<String> command = new ArrayList<>();
        if (Machine.isRoot()) {
            String user = Integer.toString(ORDINARY_USER);
            command.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        }
        command.addAll(command(copyClasses(readable), "folder", folder, mountPoint));
        return new DriveProcess(command);
    }

    private static List<String> command(String classPath, String kind, Path folder, Path mountPoint) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx128m",
                "-cp",
                classPath,
                MountProcess.class.getName(),
                kind,
                folder.toString(),
                mountPoint.toString());
    }

    private static String copyClasses(Path readable) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Class<?> needed : List.of(MountProcess.class, KernelMounter.class, Descriptor.class, Logger.class)) {
            Path copy = readable.resolve("classes" + copies.size());
            Shell.run(readable, "cp -r '" + location(needed) + "' " + copy + " && chmod -R a+rX " + copy);
            copies.add(copy);
        }
        return copies.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    private static Path location(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException notAFile) {
            throw new IOException(notAFile);
        }
    }

    /** "mounted", or why not. */
    String answer() {
        return answer;
    }

    boolean isMounted() {
        return answer.startsWith(MountProcess.MOUNTED);
    }

    /** As a crash does it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a suspended machine does it to all its processes. */
    void suspend() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        Shell.run(Path.of("/"), "kill -" + name + " " + process.pid());
    }

    /** Has it unmount and end. */
    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }

    static boolean isMounted(Path mountPoint) throws IOException {
        try (Stream<String> mounts = Files.lines(Path.of("/proc/self/mounts"))) {
            String escaped = mountPoint.toString().replace("\\", "\\134").replace(" ", "\\040");
            return mounts.anyMatch(line -> line.split(" ", -1)[1].equals(escaped));
        }
    }
}

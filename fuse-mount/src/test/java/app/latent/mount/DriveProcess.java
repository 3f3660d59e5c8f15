package app.latent.mount;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** @param options of the virtual machine */
    static DriveProcess start(TestedDriver driver, Path folder, Path mountPoint, String... options) throws IOException {
        String classPath = System.getProperty("java.class.path");
        return new DriveProcess(command(driver, classPath, "folder", folder, mountPoint, options));
    }

    /** Mounts a vault, which is made where there is none, by the kernel driver. */
    static DriveProcess startOfVault(Path ciphertext, Path mountPoint) throws IOException {
        String classPath = System.getProperty("java.class.path");
        return new DriveProcess(command(TestedDriver.KERNEL, classPath, "vault", ciphertext, mountPoint));
    }

    /**
     * Mounts as an ordinary user: another one where this is root, which {@code setpriv} becomes.
     *
     * @param readable a directory that the user can read, for the classes
     */
    static DriveProcess startAsOrdinaryUser(TestedDriver driver, Path readable, Path folder, Path mountPoint)
            throws IOException {
        List<String> command = new ArrayList<>();
        if (Machine.isRoot()) {
            String user = Integer.toString(ORDINARY_USER);
            command.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        }
        command.addAll(command(driver, copyClasses(readable), "folder", folder, mountPoint));
        return new DriveProcess(command);
    }

    private static List<String> command(
            TestedDriver driver, String classPath, String kind, Path folder, Path mountPoint, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx128m"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, MountProcess.class.getName(), driver.name()));
        command.addAll(List.of(kind, folder.toString(), mountPoint.toString()));
        return command;
    }

    /** All of the class path, which another user may not be able to read where it is. */
    private static String copyClasses(Path readable) {
        List<String> copies = new ArrayList<>();
        StringBuilder script = new StringBuilder();
        for (String needed : System.getProperty("java.class.path").split(":", -1)) {
            if (!needed.isEmpty()) {
                String copy = readable + "/" + copies.size() + (needed.endsWith(".jar") ? ".jar" : "");
                script.append("cp -r '")
                        .append(needed)
                        .append("' ")
                        .append(copy)
                        .append('\n');
                copies.add(copy);
            }
        }
        Shell.run(readable, script + "chmod -R a+rX .");
        return String.join(":", copies);
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

package app.latent.vault.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fault F21: a process that has too little memory, may open too few files, or can start no thread. It lives on, and what it had synced is there. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class LimitsIT {

    private static final Path CGROUP = Path.of("/sys/fs/cgroup/pids");

    private Path folder = Path.of("");

    @BeforeEach
    void makeVault() throws IOException {
        folder = JudgedVault.newFolder();
        JudgedVault.create(folder.resolve("vault"), 220);
    }

    @AfterEach
    void delete() throws IOException {
        JudgedVault.delete(folder);
    }

    /** In jars, as in the product: a class that comes from a folder needs an open file of its own. */
    private String classPath() {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.isEmpty() && Files.isDirectory(Path.of(entry))) {
                String made = folder.resolve(jars.size() + ".jar").toString();
                assertEquals(0, jar.run(System.out, System.err, "-c", "-f", made, "-C", entry, "."));
                jars.add(made);
            } else {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private ProcessBuilder strain(String limit, String what, String... options) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", limit + " exec \"$@\"", "sh"));
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-cp", classPath(), "--enable-native-access=ALL-UNNAMED", "-Xlog:disable"));
        command.addAll(List.of(options));
        command.addAll(
                List.of(Strain.class.getName(), what, folder.resolve("vault").toString()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static List<String> linesOf(Process process) throws IOException {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }

    private void assertFine(List<String> said) throws IOException {
        assertEquals("fine", said.isEmpty() ? "nothing" : said.getLast(), () -> String.join("\n", said));
        try (UnlockedVault vault = JudgedVault.at(folder.resolve("vault")).latent();
                Stream<Path> tree = Files.walk(vault.root())) {
            for (Path path : tree.toList()) {
                if (Files.isRegularFile(path)) assertTrue(Files.readAllBytes(path).length > 0);
            }
        }
    }

    @Test
    void whoOpensMoreFilesThanAProcessMayIsToldAndTheOthersGoOn() throws Exception {
        List<String> said = linesOf(strain("ulimit -n 1024;", "files").start());
        assertFine(said);
        assertTrue(said.getFirst().contains("Too many open files"), () -> String.join("\n", said));
    }

    @Test
    void aProcessWithoutMemoryLosesNothingThatItHadSynced() throws Exception {
        List<String> said = linesOf(strain("", "memory", "-Xmx96m").start());
        assertEquals("fine", said.isEmpty() ? "nothing" : said.getLast(), () -> String.join("\n", said));
        assertSyncedIsThere(said);
    }

    /** As one may start it that is to end rather than to go on with less than it needs. */
    @Test
    void aProcessThatEndsWhenItHasNoMemoryLosesNothingThatItHadSynced() throws Exception {
        List<String> said = linesOf(
                strain("", "memory", "-Xmx96m", "-XX:+ExitOnOutOfMemoryError").start());
        assertFalse(said.contains("fine"), "it had memory enough");
        assertSyncedIsThere(said);
    }

    private void assertSyncedIsThere(List<String> said) throws IOException {
        Map<String, Integer> synced = new HashMap<>();
        for (String line : said) {
            String[] words = line.split("\t");
            if (words.length < 3) continue;
            // What is being written over a synced version may be any mixture of the two.
            if (words[0].equals("synced")) synced.put(words[2], Integer.valueOf(words[1]));
            else synced.computeIfPresent(words[2], (_, _) -> -1);
        }
        assertFalse(synced.isEmpty(), () -> "nothing was written: " + said);
        long start = System.nanoTime();
        try (UnlockedVault vault = JudgedVault.at(folder.resolve("vault")).latent()) {
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(5), "unlocking took too long");
            for (Map.Entry<String, Integer> file : synced.entrySet()) {
                byte[] found = Files.readAllBytes(vault.root().resolve(file.getKey()));
                if (file.getValue() >= 0) assertTrue(Strain.isOf(found, file.getValue()), file::toString);
                else assertEquals(Strain.FILE_SIZE, found.length);
            }
        }
    }

    @Test
    void withoutThreadsTheCallersDoTheWork() throws Exception {
        Path group = CGROUP.resolve("latent-test-" + ProcessHandle.current().pid());
        Assumptions.assumeTrue(canLimitThreads(group), "only root with the pids cgroup can limit a process's threads");
        try {
            Process process = strain("echo $$ > '" + group.resolve("cgroup.procs") + "';", "threads")
                    .start();
            List<String> said = new ArrayList<>();
            try (OutputStream in = process.getOutputStream();
                    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
                said.add(reader.readLine());
                String now = Files.readString(group.resolve("pids.current")).strip();
                tell(group, now, in);
                String line;
                while ((line = reader.readLine()) != null) {
                    said.add(line);
                    // The end of a process may need a thread.
                    if (line.equals("written")) tell(group, "max", in);
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertFine(said);
            assertTrue(said.contains("written"));
        } finally {
            Files.delete(group);
        }
    }

    private static void tell(Path group, String most, OutputStream in) throws IOException {
        Files.writeString(group.resolve("pids.max"), most);
        in.write('\n');
        in.flush();
    }

    private static boolean canLimitThreads(Path group) {
        try {
            Files.createDirectory(group);
            return Files.isWritable(group.resolve("pids.max"));
        } catch (IOException _) {
            return false;
        }
    }
}

package app.latent.vault.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk with an ext4 file system: a file, in memory where the machine has it as a folder, mounted through a loop device. Only root on Linux can have one.
 *
 * <p>Closing it unmounts it and deletes it; so does the end of the process. What a process left that was killed is taken away when the next one begins.
 */
public final class LoopDisk implements AutoCloseable {

    private static final Pattern FOLDER = Pattern.compile("latent-disk-(\\d+)-\\d+");
    private static final int ATTEMPTS = 20;

    private static final Set<LoopDisk> IN_USE = ConcurrentHashMap.newKeySet();

    static {
        removeLeftovers();
        Runtime.getRuntime().addShutdownHook(new Thread(LoopDisk::closeAll));
    }

    /** The process is ending, while a test may still run. */
    private static volatile boolean ending;

    private final Path folder;
    private final Path image;
    private final Path mountPoint;
    private final String mountOptions;

    private LoopDisk(String mountOptions) throws IOException {
        if (ending) throw new IOException("the process is ending");
        this.folder = Files.createTempDirectory(
                place(), "latent-disk-" + ProcessHandle.current().pid() + "-");
        this.image = folder.resolve("image");
        this.mountPoint = Files.createDirectory(folder.resolve("disk"));
        this.mountOptions = mountOptions;
        IN_USE.add(this);
    }

    private static Path place() {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Skips the running test, and says why, where there can be no such disk. */
    public static void assumeAvailable() {
        try (LoopDisk disk = ext4(4 << 20)) {
            Assumptions.assumeTrue(Files.isDirectory(disk.root()));
        } catch (IOException e) {
            Assumptions.abort("only root on Linux, with mkfs.ext4 and a loop device, can mount a disk in a file: "
                    + e.getMessage());
        }
    }

    /**
     * Makes one.
     *
     * @param options of mkfs.ext4
     */
    public static LoopDisk ext4(long size, String... options) throws IOException {
        // Or ext4 would itself see to the order of content and name in a rename.
        LoopDisk disk = new LoopDisk("loop,noauto_da_alloc,errors=remount-ro");
        try {
            try (RandomAccessFile file = new RandomAccessFile(disk.image.toFile(), "rw")) {
                file.setLength(size);
            }
            List<String> command = new ArrayList<>(List.of("mkfs.ext4", "-q", "-F"));
            command.addAll(List.of(options));
            command.add(disk.image.toString());
            run(command);
            disk.mount();
            return disk;
        } catch (IOException e) {
            disk.close();
            throw e;
        }
    }

    private void mount() throws IOException {
        run(List.of("mount", "-t", "ext4", "-o", mountOptions, image.toString(), mountPoint.toString()));
    }

    /** Brings to it all that the system holds in memory. */
    public void settle() throws IOException {
        run(List.of("sync", "-f", mountPoint.toString()));
    }

    /** The folder that the disk is. */
    public Path root() {
        return mountPoint;
    }

    /**
     * The disk as it would be found had the power gone now: what the file system holds in memory is not there. Nobody may be writing to this one, which stays
     * as it is; the system may.
     */
    public LoopDisk afterPowerCut() throws IOException {
        LoopDisk cut = new LoopDisk(mountOptions);
        try {
            for (int attempt = 0; !cut.takes(image); attempt++) {
                if (attempt == ATTEMPTS) throw new IOException("the disk is written to all the time");
            }
            cut.mount();
            return cut;
        } catch (IOException e) {
            cut.close();
            throw e;
        }
    }

    /** @return whether all of the copy is of one moment: no byte changed between its being copied and a time when all were */
    private boolean takes(Path other) throws IOException {
        run(List.of("cp", "--sparse=always", "--reflink=never", other.toString(), image.toString()));
        return Files.mismatch(image, other) == -1;
    }

    /** Mounts it anew with other options, such as {@code ro}. Nothing on it may be open. */
    public void remount(String options) throws IOException {
        run(List.of("mount", "-o", "remount," + options, mountPoint.toString()));
    }

    /** Makes the system find an error on it: from now on it is read-only, and nothing more reaches it. */
    public void failAsBroken() throws IOException {
        String device = Files.getFileStore(mountPoint).name();
        Path trigger = Path.of("/sys/fs/ext4", Path.of(device).getFileName().toString(), "trigger_fs_error");
        Files.writeString(trigger, "as a test wants it");
    }

    /** Whoever writes to it waits, until it is thawed. */
    public void freeze() throws IOException {
        run(List.of("fsfreeze", "-f", mountPoint.toString()));
    }

    public void thaw() throws IOException {
        run(List.of("fsfreeze", "-u", mountPoint.toString()));
    }

    /** Unmounts and deletes it. */
    @Override
    public void close() throws IOException {
        if (!IN_USE.remove(this)) return;
        takeAway(folder);
    }

    private static void closeAll() {
        ending = true;
        for (LoopDisk disk : IN_USE) {
            try {
                disk.close();
            } catch (IOException _) {
                // The next process tries again.
            }
        }
    }

    private static void takeAway(Path folder) throws IOException {
        Path mountPoint = folder.resolve("disk");
        if (isMounted(mountPoint)) {
            tries("fsfreeze", "-u", mountPoint.toString());
            // A process that is just ending may be on it; then it goes when that has ended.
            if (!tries("umount", mountPoint.toString())) run(List.of("umount", "-l", mountPoint.toString()));
        }
        Files.deleteIfExists(mountPoint);
        Files.deleteIfExists(folder.resolve("image"));
        Files.deleteIfExists(folder);
    }

    private static boolean isMounted(Path mountPoint) throws IOException {
        try (Stream<String> mounts = Files.lines(Path.of("/proc/self/mounts"))) {
            return mounts.anyMatch(line -> line.contains(" " + mountPoint + " "));
        }
    }

    private static void removeLeftovers() {
        try (Stream<Path> folders = Files.list(place())) {
            for (Path folder : folders.toList()) {
                Matcher name = FOLDER.matcher(folder.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) takeAway(folder);
            }
        } catch (IOException _) {
            // They are not in the way.
        }
    }

    private static boolean tries(String... command) {
        try {
            run(List.of(command));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IOException(command.getFirst() + " does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was not waited for", e);
        }
        if (process.exitValue() != 0) throw new IOException(command.getFirst() + ": " + said.strip());
    }
}

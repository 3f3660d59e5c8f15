package app.latent.bench;

import app.latent.bench.Subject.Mounted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One file system, open for a trial. It lies in the folder that the system property {@code bench.folder} names, a tmpfs where there is one. */
@State(Scope.Benchmark)
public class Ground {

    @Param({"plain", "cryptofs", "latent"})
    private String subject = "";

    private Path work = Path.of("");
    private Mounted mounted = new Mounted(work, () -> {});
    private final AtomicInteger directories = new AtomicInteger();

    @Setup(Level.Trial)
    public void open() throws IOException {
        work = Files.createTempDirectory(folder(), "latent-bench");
        kind().create(work.resolve("store"));
        mounted = kind().open(work.resolve("store"));
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        mounted.close();
        Work.deleteTree(work);
    }

    /** Where measurements lie: {@code /dev/shm}, so that the disk does not decide. */
    static Path folder() {
        String folder = System.getProperty("bench.folder");
        if (folder != null) return Path.of(folder);
        Path tmpfs = Path.of("/dev/shm");
        return Files.isWritable(tmpfs) ? tmpfs : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private Subject kind() {
        return Subject.valueOf(subject.toUpperCase(Locale.ROOT));
    }

    public Path root() {
        return mounted.root();
    }

    /** A new empty directory. */
    Path newDirectory() throws IOException {
        return Files.createDirectory(root().resolve("directory " + directories.incrementAndGet()));
    }

    /** Closes the file system and opens it again, with nothing of it in memory. */
    void reopen() throws IOException {
        mounted.close();
        mounted = kind().open(work.resolve("store"));
    }
}

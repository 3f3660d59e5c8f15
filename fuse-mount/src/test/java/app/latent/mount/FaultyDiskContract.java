package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.mount.TestedDriver.Ability;
import app.latent.testkit.fault.Backing;
import app.latent.testkit.fault.FaultyFileSystem;
import app.latent.testkit.fault.FilterFileChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk on which single operations go wrong. */
@Timeout(120)
abstract class FaultyDiskContract {

    /** From here on nothing is written. */
    private static final long BROKEN_FROM = 3 << 20;

    private final TestedDriver driver;
    private final AtomicInteger open = new AtomicInteger();

    @TempDir
    private Path temporary;

    private Path folder;
    private Path drive;
    private Mount mount;
    private volatile boolean attributesFail;

    FaultyDiskContract(TestedDriver driver) {
        this.driver = driver;
    }

    private final class Faulty extends Backing {

        @Override
        protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            FileChannel channel = new Counted(super.open(file, options, attributes));
            if (Files.isRegularFile(file)) {
                open.incrementAndGet();
            }
            return channel;
        }

        @Override
        protected void setAttribute(Path path, String name, @Nullable Object value, LinkOption... options)
                throws IOException {
            refuseAttributes();
            super.setAttribute(path, name, value, options);
        }

        @Override
        protected Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
                throws IOException {
            if (path.endsWith("file") && open.get() > 0) {
                refuseAttributes();
            }
            return super.readAttributes(path, names, options);
        }

        private void refuseAttributes() throws IOException {
            if (attributesFail) {
                throw new IOException("Input/output error");
            }
        }
    }

    private final class Counted extends FilterFileChannel {

        Counted(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (position + source.remaining() > BROKEN_FROM) {
                throw new IOException("No space left on device");
            }
            return super.write(source, position);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            super.implCloseChannel();
            open.decrementAndGet();
        }
    }

    @BeforeEach
    void mountTheDrive() throws Exception {
        Machine.assumeFuse(driver);
        folder = Files.createDirectory(temporary.resolve("folder"));
        drive = Files.createDirectory(temporary.resolve("drive"));
        Files.writeString(folder.resolve("file"), "content");
        Path root = FaultyFileSystem.over(folder, new Faulty());
        open.set(0);
        mount = driver.mounter().mount(root, drive, new MountOptions("latent", false, false));
        open.set(0);
    }

    @AfterEach
    void unmount() {
        attributesFail = false;
        if (mount != null) {
            mount.close();
        }
    }

    @Test
    void whatCannotBeOpenedAfterAllIsNotLeftOpen() {
        Assumptions.assumeTrue(Machine.isRoot() && Shell.has("setpriv"), "needs root and setpriv");
        Shell.run(drive, "chmod 6775 file; stat file > /dev/null");
        attributesFail = true;
        Shell.run(drive, "if setpriv --bounding-set -fsetid sh -c ': > file' 2> /dev/null; then exit 1; fi");
        attributesFail = false;
        assertEquals(0, open.get());
    }

    @Test
    void whatWasCopiedBeforeAFailureIsToldAndThenTheFailure() {
        Shell.python(drive, driver.python(Ability.COPIES_INSIDE) + """
                import os
                open("from", "wb").write(bytes(2_000_000) + b"x" * 1_000_000)
                f, t = os.open("from", os.O_RDONLY), os.open("to", os.O_RDWR | os.O_CREAT)
                def copy(count, f_at, t_at):
                    try: return os.copy_file_range(f, t, count, f_at, t_at)
                    except OSError as e: return -e.errno
                at = 1_000_000
                first = copy(3_000_000, 0, at)
                assert 0 < first < 2_145_728, first
                if copies_inside: assert first == 2 << 20, first
                # The driver may have copied more in pieces, each told.
                done = first
                while (more := copy(3_000_000 - done, done, at + done)) > 0: done += more
                assert more == -28, more
                assert done < 2_145_729, done
                assert os.pread(t, done, at) == open("from", "rb").read()[:done]
                os.fsync(t)
                assert copy(10, 0, 0) == 10
                """);
    }
}

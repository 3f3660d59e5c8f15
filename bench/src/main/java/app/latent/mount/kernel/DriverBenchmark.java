package app.latent.mount.kernel;

import app.latent.bench.Ground;
import app.latent.bench.Measured;
import app.latent.ffi.fuse.DirectoryEntry;
import app.latent.ffi.fuse.EntryOut;
import app.latent.ffi.fuse.FuseDevice;
import app.latent.ffi.fuse.HandleIn;
import app.latent.ffi.fuse.MakeIn;
import app.latent.ffi.fuse.Opcode;
import app.latent.ffi.fuse.OpenIn;
import app.latent.ffi.fuse.OpenOut;
import app.latent.ffi.fuse.ReadIn;
import app.latent.ffi.fuse.RenameIn;
import app.latent.mount.host.Mechanism;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the drive's own answers cost, without the kernel: requests, files or entries a second. */
public class DriverBenchmark extends Measured {

    private static final int ENTRIES = 1_000;
    private static final int BATCH = 1_000;
    private static final int LISTED_AT_ONCE = Mechanism.LARGEST_TRANSFER;
    private static final String NAME = "a picture of a holiday ";
    private static final int WRITE_ONLY = 1;
    private static final byte[] CONTENT = new byte[4096];

    /** A drive whose root holds {@value #ENTRIES} small files. */
    @State(Scope.Benchmark)
    public static class Drive {
        private final Arena arena = Arena.ofShared();
        private final Random random = new Random(1);
        private @Nullable Conversation opened;

        @Setup
        public void open(Ground ground) throws IOException {
            opened = new Conversation(ground.root(), arena);
            for (int i = 0; i < ENTRIES; i++) {
                makeFile(opened, FuseDevice.ROOT_NODE, name(i));
            }
        }

        @TearDown
        public void close() {
            arena.close();
        }

        Conversation kernel() {
            return Objects.requireNonNull(opened);
        }

        int any() {
            return random.nextInt(ENTRIES);
        }
    }

    /** A directory, new for each invocation, and a prefix of what it holds in the end. */
    @State(Scope.Benchmark)
    public static class Batch {
        private long directory;
        private String left = "";

        @Setup(Level.Invocation)
        public void make(Drive drive) {
            directory = drive.kernel()
                    .ask(Opcode.MKDIR, FuseDevice.ROOT_NODE, MakeIn.DIRECTORY_NAME)
                    .int32(MakeIn.MODE, 0755)
                    .name("album")
                    .answered()
                    .int64(EntryOut.NODE);
        }

        @TearDown(Level.Invocation)
        public void delete(Drive drive) {
            if (!left.isEmpty()) {
                for (int i = 0; i < BATCH; i++) {
                    remove(drive.kernel(), directory, left + i);
                }
            }
            drive.kernel()
                    .ask(Opcode.RMDIR, FuseDevice.ROOT_NODE, 0)
                    .name("album")
                    .answered();
        }
    }

    /** The same, full. */
    @State(Scope.Benchmark)
    public static class FullBatch {
        @Setup(Level.Invocation)
        public void fill(Drive drive, Batch batch) {
            for (int i = 0; i < BATCH; i++) {
                makeFile(drive.kernel(), batch.directory, name(i));
            }
        }
    }

    @Benchmark
    public long lookUp(Drive drive) {
        return lookUp(drive.kernel(), name(drive.any()));
    }

    @Benchmark
    public long lookUpWhatIsAbsent(Drive drive) {
        return lookUp(drive.kernel(), name(ENTRIES + drive.any()));
    }

    private static long lookUp(Conversation kernel, String name) {
        return kernel.ask(Opcode.LOOKUP, FuseDevice.ROOT_NODE, 0)
                .name(name)
                .answered()
                .int64(EntryOut.NODE);
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long listWithAttributes(Drive drive) {
        Conversation kernel = drive.kernel();
        long handle = kernel.ask(Opcode.OPENDIR, FuseDevice.ROOT_NODE, OpenIn.MODE)
                .answered()
                .int64(OpenOut.FILE_HANDLE);
        long entries = 0;
        long added;
        do {
            added = entriesIn(kernel.ask(Opcode.READDIRPLUS, FuseDevice.ROOT_NODE, ReadIn.SIZE)
                    .int64(ReadIn.FILE_HANDLE, handle)
                    .int64(ReadIn.OFFSET, entries)
                    .int32(ReadIn.COUNT, LISTED_AT_ONCE)
                    .answered());
            entries += added;
        } while (added > 0);
        release(kernel, Opcode.RELEASEDIR, handle);
        return entries;
    }

    private static long entriesIn(Reply listing) {
        long entries = 0;
        for (int at = 0; at < listing.size(); entries++) {
            int entry = at + EntryOut.SIZE;
            at = entry + DirectoryEntry.size(listing.int32(entry + DirectoryEntry.NAME_LENGTH));
        }
        return entries;
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void create(Drive drive, Batch batch) {
        for (int i = 0; i < BATCH; i++) {
            makeFile(drive.kernel(), batch.directory, name(i));
        }
        batch.left = NAME;
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void rename(Drive drive, Batch batch, FullBatch full) {
        for (int i = 0; i < BATCH; i++) {
            drive.kernel()
                    .ask(Opcode.RENAME, batch.directory, RenameIn.NAMES)
                    .int64(RenameIn.NEW_DIRECTORY, batch.directory)
                    .name(name(i))
                    .name("renamed " + i)
                    .answered();
        }
        batch.left = "renamed ";
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void delete(Drive drive, Batch batch, FullBatch full) {
        for (int i = 0; i < BATCH; i++) {
            remove(drive.kernel(), batch.directory, name(i));
        }
        batch.left = "";
    }

    private static void remove(Conversation kernel, long directory, String name) {
        kernel.ask(Opcode.UNLINK, directory, 0).name(name).answered();
    }

    /** As the kernel has it done for a program that creates, writes and closes. */
    private static void makeFile(Conversation kernel, long directory, String name) {
        Reply created = kernel.ask(Opcode.CREATE, directory, OpenIn.CREATE_NAME)
                .int32(OpenIn.FLAGS, WRITE_ONLY)
                .int32(OpenIn.MODE, 0644)
                .name(name)
                .answered();
        long node = created.int64(EntryOut.NODE);
        long handle = created.int64(EntryOut.SIZE + OpenOut.FILE_HANDLE);
        kernel.ask(Opcode.WRITE, node, ReadIn.SIZE)
                .int64(ReadIn.FILE_HANDLE, handle)
                .int32(ReadIn.COUNT, CONTENT.length)
                .data(CONTENT)
                .answered();
        kernel.ask(Opcode.FLUSH, node, ReadIn.OFFSET)
                .int64(HandleIn.FILE_HANDLE, handle)
                .answered();
        release(kernel, Opcode.RELEASE, handle);
    }

    private static void release(Conversation kernel, int opcode, long handle) {
        kernel.ask(opcode, FuseDevice.ROOT_NODE, ReadIn.OFFSET)
                .int64(HandleIn.FILE_HANDLE, handle)
                .answered();
    }

    private static String name(int number) {
        return NAME + number;
    }
}

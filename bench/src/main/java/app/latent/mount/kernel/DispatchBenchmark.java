package app.latent.mount.kernel;

import app.latent.bench.Ground;
import app.latent.bench.Measured;
import app.latent.ffi.Accounts;
import app.latent.ffi.Descriptor;
import app.latent.ffi.fuse.EntryOut;
import app.latent.ffi.fuse.FuseDevice;
import app.latent.ffi.fuse.InHeader;
import app.latent.ffi.fuse.Opcode;
import app.latent.ffi.fuse.OpenOut;
import app.latent.ffi.fuse.ReadIn;
import app.latent.mount.Mounter;
import app.latent.mount.host.Mechanism;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the driver does for a request, without the kernel: names looked up and entries listed a second. */
public class DispatchBenchmark extends Measured {

    private static final int ENTRIES = 1_000;

    /** A directory of {@value #ENTRIES} files, and what the kernel would ask of it. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // by begin(), before every trial
    public static class Drive {

        private final Arena arena = Arena.ofConfined();
        private final MemorySegment message = arena.allocate(4096, Long.BYTES);
        private final Random random = new Random(1);
        private Descriptor nowhere;
        private Request request;
        private Reply reply;
        private Dispatcher dispatcher;
        private long directory;
        private long handle;

        @Setup
        public void begin(Ground ground) throws IOException {
            Path full = Files.createDirectory(ground.root().resolve("full"));
            for (int i = 0; i < ENTRIES; i++) {
                Files.writeString(full.resolve(name(i)), "content");
            }
            Identity identity = Identity.ofThisProcess(Accounts.userId(), Accounts.groupId());
            dispatcher = new Dispatcher(
                    new MountedTree(new FileTree(ground.root(), identity, false), Mounter.PATIENCE), new Notifier());
            nowhere = Descriptor.open("/dev/null", Descriptor.READ_WRITE);
            request = new Request(message, new Pending(nowhere));
            reply = new Reply(arena);
            directory = lookUp(FuseDevice.ROOT_NODE, "full");
            ask(Opcode.OPENDIR, directory, ReadIn.SIZE);
            handle = reply.int64(OpenOut.FILE_HANDLE);
        }

        @TearDown
        public void end() {
            nowhere.close();
            arena.close();
        }

        private static String name(int number) {
            return "holiday picture %05d.jpg".formatted(number);
        }

        long lookUp(long parent, String name) {
            MemorySegment.copy(
                    name.getBytes(StandardCharsets.UTF_8),
                    0,
                    message,
                    ValueLayout.JAVA_BYTE,
                    InHeader.SIZE,
                    name.length());
            message.set(ValueLayout.JAVA_BYTE, (long) InHeader.SIZE + name.length(), (byte) 0);
            ask(Opcode.LOOKUP, parent, name.length() + 1);
            return reply.int64(EntryOut.NODE);
        }

        long lookUpAny() {
            return lookUp(directory, name(random.nextInt(ENTRIES)));
        }

        int list() {
            message.set(ValueLayout.JAVA_LONG, InHeader.SIZE + ReadIn.FILE_HANDLE, handle);
            message.set(ValueLayout.JAVA_LONG, InHeader.SIZE + ReadIn.OFFSET, 0);
            message.set(ValueLayout.JAVA_INT, InHeader.SIZE + ReadIn.COUNT, Mechanism.LARGEST_TRANSFER);
            ask(Opcode.READDIRPLUS, directory, ReadIn.SIZE);
            return reply.size();
        }

        private void ask(int opcode, long node, int size) {
            message.set(ValueLayout.JAVA_INT, InHeader.LENGTH, InHeader.SIZE + size);
            message.set(ValueLayout.JAVA_INT, InHeader.OPCODE, opcode);
            message.set(ValueLayout.JAVA_LONG, InHeader.UNIQUE, 1);
            message.set(ValueLayout.JAVA_LONG, InHeader.NODE, node);
            dispatcher.answer(request, reply);
            if (reply.isError()) {
                throw new IllegalStateException("operation " + opcode + " failed");
            }
        }
    }

    @Benchmark
    public long lookUp(Drive drive) {
        return drive.lookUpAny();
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public int listWithAttributes(Drive drive) {
        return drive.list();
    }
}

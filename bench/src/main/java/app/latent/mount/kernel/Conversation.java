package app.latent.mount.kernel;

import app.latent.ffi.Descriptor;
import app.latent.ffi.fuse.InHeader;
import app.latent.mount.Mounter;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Requests as the kernel writes them, and their answers, with no kernel in between. For one thread. */
final class Conversation {

    private static final int LARGEST = 64 * 1024;

    private final MemorySegment message;
    private final Request request;
    private final Reply reply;
    private final Pending pending;
    private final Dispatcher dispatcher;

    private int length;
    private long unique;

    /** @param root what the drive shows */
    Conversation(Path root, Arena arena) throws IOException {
        MountedTree tree = new MountedTree(new FileTree(root, new Identity(0, 0, 0), false), Mounter.PATIENCE);
        this.dispatcher = new Dispatcher(tree, new Notifier());
        this.message = arena.allocate(LARGEST, Long.BYTES);
        // Where a watchdog would answer, if there were one.
        this.pending = new Pending(Descriptor.open("/dev/null", Descriptor.READ_WRITE));
        this.request = new Request(message, pending);
        this.reply = new Reply(arena);
    }

    /** Begins a request about a node, with so many zero bytes of the operation's own structure. */
    Conversation ask(int opcode, long node, int structure) {
        length = InHeader.SIZE + structure;
        message.asSlice(0, length).fill((byte) 0);
        message.set(ValueLayout.JAVA_INT, InHeader.OPCODE, opcode);
        message.set(ValueLayout.JAVA_LONG, InHeader.UNIQUE, ++unique);
        message.set(ValueLayout.JAVA_LONG, InHeader.NODE, node);
        return this;
    }

    Conversation int32(int field, int value) {
        message.set(ValueLayout.JAVA_INT, InHeader.SIZE + field, value);
        return this;
    }

    Conversation int64(int field, long value) {
        message.set(ValueLayout.JAVA_LONG, InHeader.SIZE + field, value);
        return this;
    }

    Conversation name(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        data(bytes);
        message.set(ValueLayout.JAVA_BYTE, length++, (byte) 0);
        return this;
    }

    Conversation data(byte[] bytes) {
        MemorySegment.copy(bytes, 0, message, ValueLayout.JAVA_BYTE, length, bytes.length);
        length += bytes.length;
        return this;
    }

    /** @throws IllegalStateException where an error is the answer */
    Reply answered() {
        message.set(ValueLayout.JAVA_INT, InHeader.LENGTH, length);
        pending.begin(unique, 1);
        dispatcher.answer(request, reply);
        pending.end(unique);
        if (reply.isError()) {
            throw new IllegalStateException("operation " + request.opcode() + " was refused");
        }
        return reply;
    }
}

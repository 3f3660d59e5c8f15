package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.fuse.FuseDevice;
import app.latent.ffi.fuse.InvalidateOut;
import app.latent.ffi.fuse.NotifyCode;
import app.latent.ffi.fuse.OutHeader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/**
 * Writes notifications. For one thread, and never a worker's: a write waits for locks that the kernel holds for the
 * length of a program's request. The kernel's answer is of no interest: it refuses what it has not cached.
 */
final class Notifications {

    private static final int LARGEST = 4096;
    private static final long ALL_DATA = 0;
    private static final long NO_DATA = -1;

    private final Descriptor connection;
    private final boolean epochs;
    private final CallState state;
    private final MemorySegment message;

    Notifications(Arena arena, Descriptor connection, int protocolMinor) {
        this.connection = connection;
        this.epochs = protocolMinor >= FuseDevice.EPOCH_MINOR_VERSION;
        this.state = new CallState(arena);
        this.message = arena.allocate(LARGEST, Long.BYTES);
    }

    void attributes(long node) {
        inode(node, NO_DATA);
    }

    void attributesAndData(long node) {
        inode(node, ALL_DATA);
    }

    private void inode(long node, long offset) {
        body(InvalidateOut.NODE, node);
        body(InvalidateOut.OFFSET, offset);
        body(InvalidateOut.LENGTH, 0);
        send(NotifyCode.INVALIDATE_INODE, InvalidateOut.INODE_SIZE);
    }

    void entry(long directory, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int size = InvalidateOut.NAME + bytes.length + 1;
        if (OutHeader.SIZE + size > LARGEST) {
            return;
        }
        body(InvalidateOut.PARENT, directory);
        body(InvalidateOut.NAME_LENGTH, 0);
        message.set(ValueLayout.JAVA_INT, OutHeader.SIZE + InvalidateOut.NAME_LENGTH, bytes.length);
        int at = OutHeader.SIZE + InvalidateOut.NAME;
        MemorySegment.copy(bytes, 0, message, ValueLayout.JAVA_BYTE, at, bytes.length);
        message.set(ValueLayout.JAVA_BYTE, (long) at + bytes.length, (byte) 0);
        send(NotifyCode.INVALIDATE_ENTRY, size);
    }

    /** @return false where the kernel is too old to forget all names at once */
    boolean allEntries() {
        if (epochs) {
            send(NotifyCode.INCREMENT_EPOCH, 0);
        }
        return epochs;
    }

    private void body(int offset, long value) {
        message.set(ValueLayout.JAVA_LONG, OutHeader.SIZE + offset, value);
    }

    private void send(int code, int size) {
        int length = OutHeader.SIZE + size;
        message.set(ValueLayout.JAVA_INT, OutHeader.LENGTH, length);
        message.set(ValueLayout.JAVA_INT, OutHeader.ERROR, code);
        message.set(ValueLayout.JAVA_LONG, OutHeader.UNIQUE, 0);
        connection.write(state, message, length);
    }
}

package app.latent.ffi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** struct linux_dirent64, as getdents64(2) fills a buffer with it. */
final class FolderRecord {

    static final int LENGTH = 16;
    static final int TYPE = 18;
    static final int NAME = 19;

    static final int UNKNOWN = 0;

    /** The bits of a mode that say what a file is are its type, this far to the left. */
    static final int TYPE_SHIFT = 12;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.nativeOrder());

    private FolderRecord() {}

    /** Where the record after this one starts, from this one's start. */
    static int length(byte[] records, int start) {
        return Short.toUnsignedInt((short) SHORT.get(records, start + LENGTH));
    }

    /** @param end of the record; the name ends before, with a zero byte */
    static String name(byte[] records, int start, int end) {
        int name = start + NAME;
        int length = 0;
        while (name + length < end && records[name + length] != 0) {
            length++;
        }
        return PathBytes.decode(records, name, length);
    }
}

package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Linux's error numbers, as in {@code asm-generic/errno.h}. */
public final class Errno {

    public static final int EPERM = 1;
    public static final int ENOENT = 2;
    public static final int EINTR = 4;
    public static final int EIO = 5;
    public static final int ENXIO = 6;
    public static final int E2BIG = 7;
    public static final int EBADF = 9;
    public static final int EAGAIN = 11;
    public static final int ENOMEM = 12;
    public static final int EACCES = 13;
    public static final int EBUSY = 16;
    public static final int EEXIST = 17;
    public static final int EXDEV = 18;
    public static final int ENODEV = 19;
    public static final int ENOTDIR = 20;
    public static final int EISDIR = 21;
    public static final int EINVAL = 22;
    public static final int ENFILE = 23;
    public static final int EMFILE = 24;
    public static final int ETXTBSY = 26;
    public static final int EFBIG = 27;
    public static final int ENOSPC = 28;
    public static final int EROFS = 30;
    public static final int EMLINK = 31;
    public static final int ERANGE = 34;
    public static final int ENAMETOOLONG = 36;
    public static final int ENOSYS = 38;
    public static final int ENOTEMPTY = 39;
    public static final int ELOOP = 40;
    public static final int ENODATA = 61;
    public static final int EPROTO = 71;
    public static final int EOVERFLOW = 75;
    public static final int EILSEQ = 84;
    public static final int EOPNOTSUPP = 95;
    public static final int ECONNABORTED = 103;
    public static final int ENOTCONN = 107;
    public static final int ESTALE = 116;
    public static final int EDQUOT = 122;

    private static final boolean LINUX = Platform.isLinux();

    /** Linux's words in English, where the system has other numbers. */
    private static final Map<Integer, String> ENGLISH = Map.ofEntries(
            Map.entry(EPERM, "Operation not permitted"),
            Map.entry(EIO, "Input/output error"),
            Map.entry(E2BIG, "Argument list too long"),
            Map.entry(EACCES, "Permission denied"),
            Map.entry(EBUSY, "Device or resource busy"),
            Map.entry(EXDEV, "Invalid cross-device link"),
            Map.entry(ENOTDIR, "Not a directory"),
            Map.entry(EISDIR, "Is a directory"),
            Map.entry(EINVAL, "Invalid argument"),
            Map.entry(ENFILE, "Too many open files in system"),
            Map.entry(EMFILE, "Too many open files"),
            Map.entry(ETXTBSY, "Text file busy"),
            Map.entry(EFBIG, "File too large"),
            Map.entry(ENOSPC, "No space left on device"),
            Map.entry(EROFS, "Read-only file system"),
            Map.entry(EMLINK, "Too many links"),
            Map.entry(ERANGE, "Numerical result out of range"),
            Map.entry(ENAMETOOLONG, "File name too long"),
            Map.entry(ENOTEMPTY, "Directory not empty"),
            Map.entry(ELOOP, "Too many levels of symbolic links"),
            Map.entry(ESTALE, "Stale file handle"),
            Map.entry(ENODATA, "No data available"),
            Map.entry(EOPNOTSUPP, "Operation not supported"),
            Map.entry(EDQUOT, "Disk quota exceeded"));

    /** In bytes. */
    private static final int LONGEST = 1024;

    /** As the JDK decodes what the C library says. */
    private static final Charset CHARSET =
            Charset.forName(System.getProperty("native.encoding", "UTF-8"), StandardCharsets.UTF_8);

    private Errno() {}

    /** Bound only where it is asked. */
    private static final class Binding {
        static final AddressLayout C_STRING =
                ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, JAVA_BYTE));
        static final MethodHandle STRERROR = CLibrary.plain("strerror", FunctionDescriptor.of(C_STRING, JAVA_INT));

        private Binding() {}
    }

    /**
     * The C library's own words, in the language of the process: the JDK takes its exceptions' reasons from there too. Whoever says the same, or looks for it in
     * an exception, takes them from here. In English where the numbers are not Linux's.
     */
    public static synchronized String message(int errno) {
        if (!LINUX) return ENGLISH.getOrDefault(errno, "Error " + errno);
        try {
            return words((MemorySegment) Binding.STRERROR.invokeExact(errno));
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    private static String words(MemorySegment text) {
        byte[] bytes = new byte[LONGEST];
        int length = 0;
        while (length < LONGEST && (bytes[length] = text.get(JAVA_BYTE, length)) != 0) length++;
        return new String(bytes, 0, length, CHARSET);
    }
}

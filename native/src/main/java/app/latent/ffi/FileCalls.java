package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The system calls for files and folders. Each answers its result or the negated errno; one that a signal interrupted is made again.
 */
final class FileCalls {

    /** AT_FDCWD: paths are absolute. */
    static final int NO_FOLDER = -100;

    static final int SYMLINK_NOFOLLOW = 0x100;
    static final int REMOVE_DIRECTORY = 0x200;

    /** The descriptor itself is meant. */
    static final int EMPTY_PATH = 0x1000;

    /** openat2 has the same number on every architecture. The C library of today has no function for it. */
    static final long OPENAT2_NUMBER = 437;

    private static final MethodHandle SYSCALL = CLibrary.variadicWithErrno(
            "syscall", 1, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG));
    private static final MethodHandle OPENAT = CLibrary.variadicWithErrno(
            "openat", 3, FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    private static final MethodHandle CLOSE = CLibrary.withErrno("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle STATX = CLibrary.withErrno(
            "statx", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle PREAD =
            CLibrary.withErrno("pread", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG));
    private static final MethodHandle PWRITE =
            CLibrary.withErrno("pwrite", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG));
    private static final MethodHandle FTRUNCATE =
            CLibrary.withErrno("ftruncate", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG));
    private static final MethodHandle FSYNC = CLibrary.withErrno("fsync", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle FDATASYNC =
            CLibrary.withErrno("fdatasync", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle GETDENTS64 =
            CLibrary.withErrno("getdents64", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle MKDIRAT =
            CLibrary.withErrno("mkdirat", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle UNLINKAT =
            CLibrary.withErrno("unlinkat", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle RENAMEAT =
            CLibrary.withErrno("renameat", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));
    private static final MethodHandle UTIMENSAT =
            CLibrary.withErrno("utimensat", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    private static final MethodHandle FCHMODAT =
            CLibrary.withErrno("fchmodat", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    private static final MethodHandle FCHOWNAT = CLibrary.withErrno(
            "fchownat", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle FSTATVFS =
            CLibrary.withErrno("fstatvfs", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));

    private FileCalls() {}

    static long openAt2(CallState state, int folder, MemorySegment path, MemorySegment how) {
        try {
            long result;
            do {
                result = state.resultOf((long)
                        SYSCALL.invokeExact(state.segment(), OPENAT2_NUMBER, (long) folder, path, how, OpenHow.SIZE));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long openAt(CallState state, int folder, MemorySegment path, int flags, int mode) {
        try {
            long result;
            do {
                result = state.resultOf((int) OPENAT.invokeExact(state.segment(), folder, path, flags, mode));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long status(CallState state, int folder, MemorySegment path, int flags, int mask, MemorySegment status) {
        try {
            long result;
            do {
                result = state.resultOf((int) STATX.invokeExact(state.segment(), folder, path, flags, mask, status));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long read(CallState state, int file, MemorySegment buffer, long length, long offset) {
        try {
            long result;
            do {
                result = state.resultOf((long) PREAD.invokeExact(state.segment(), file, buffer, length, offset));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long write(CallState state, int file, MemorySegment buffer, long length, long offset) {
        try {
            long result;
            do {
                result = state.resultOf((long) PWRITE.invokeExact(state.segment(), file, buffer, length, offset));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long setSize(CallState state, int file, long size) {
        try {
            long result;
            do {
                result = state.resultOf((int) FTRUNCATE.invokeExact(state.segment(), file, size));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long sync(CallState state, int descriptor) {
        try {
            long result;
            do {
                result = state.resultOf((int) FSYNC.invokeExact(state.segment(), descriptor));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long syncData(CallState state, int descriptor) {
        try {
            long result;
            do {
                result = state.resultOf((int) FDATASYNC.invokeExact(state.segment(), descriptor));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long entries(CallState state, int folder, MemorySegment buffer, long length) {
        try {
            long result;
            do {
                result = state.resultOf((long) GETDENTS64.invokeExact(state.segment(), folder, buffer, length));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long createFolder(CallState state, int folder, MemorySegment name, int mode) {
        try {
            long result;
            do {
                result = state.resultOf((int) MKDIRAT.invokeExact(state.segment(), folder, name, mode));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long remove(CallState state, int folder, MemorySegment name, int flags) {
        try {
            long result;
            do {
                result = state.resultOf((int) UNLINKAT.invokeExact(state.segment(), folder, name, flags));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long rename(CallState state, int folder, MemorySegment name, int newFolder, MemorySegment newName) {
        try {
            long result;
            do {
                result = state.resultOf((int) RENAMEAT.invokeExact(state.segment(), folder, name, newFolder, newName));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long setTimes(CallState state, int folder, MemorySegment name, MemorySegment times, int flags) {
        try {
            long result;
            do {
                result = state.resultOf((int) UTIMENSAT.invokeExact(state.segment(), folder, name, times, flags));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long setMode(CallState state, int folder, MemorySegment path, int mode) {
        try {
            long result;
            do {
                result = state.resultOf((int) FCHMODAT.invokeExact(state.segment(), folder, path, mode, 0));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long setOwner(CallState state, int folder, MemorySegment path, int user, int group, int flags) {
        try {
            long result;
            do {
                result = state.resultOf((int) FCHOWNAT.invokeExact(state.segment(), folder, path, user, group, flags));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long space(CallState state, int descriptor, MemorySegment space) {
        try {
            long result;
            do {
                result = state.resultOf((int) FSTATVFS.invokeExact(state.segment(), descriptor, space));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** Made once only: Linux frees the number even where it reports an error. */
    static long close(CallState state, int descriptor) {
        try {
            return state.resultOf((int) CLOSE.invokeExact(state.segment(), descriptor));
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}

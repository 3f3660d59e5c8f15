package app.latent.ffi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/** How a path below a folder is opened, so that no symbolic link on the way is followed. */
enum Opening {
    /** By one call, since Linux 5.6. */
    WHOLE_PATH {
        @Override
        long open(CallScratch scratch, int folder, String path, int flags, int mode) throws SystemCallException {
            MemorySegment place = scratch.path(path.isEmpty() ? "." : path);
            scratch.how.set(JAVA_LONG, OpenHow.FLAGS, flags | OpenFlags.NO_FOLLOW | OpenFlags.CLOSE_ON_EXEC);
            scratch.how.set(JAVA_LONG, OpenHow.MODE, mode);
            long opened = FileCalls.openAt2(scratch.state, folder, place, scratch.how);
            // Moved out of the folder meanwhile: there is no such file below it any more.
            return opened == -Errno.EXDEV ? -Errno.ENOENT : opened;
        }
    },

    /** Folder by folder. */
    EACH_COMPONENT {
        @Override
        long open(CallScratch scratch, int folder, String path, int flags, int mode) throws SystemCallException {
            int slash = path.indexOf('/');
            if (slash < 0) {
                return component(scratch, folder, path.isEmpty() ? "." : path, flags, mode);
            }
            long next = component(scratch, folder, path.substring(0, slash), OpenFlags.PATH | OpenFlags.DIRECTORY, 0);
            if (next < 0) {
                return next;
            }
            try {
                return open(scratch, (int) next, path.substring(slash + 1), flags, mode);
            } finally {
                FileCalls.close(scratch.state, (int) next);
            }
        }

        private long component(CallScratch scratch, int folder, String name, int flags, int mode)
                throws SystemCallException {
            int all = flags | OpenFlags.NO_FOLLOW | OpenFlags.CLOSE_ON_EXEC;
            return FileCalls.openAt(scratch.state, folder, scratch.path(name), all, mode);
        }
    };

    /**
     * @param mode 0 unless it creates
     * @return a descriptor, or the negated errno
     */
    abstract long open(CallScratch scratch, int folder, String path, int flags, int mode) throws SystemCallException;

    /** What the kernel offers, and a sandbox allows. */
    static Opening of(int folder) throws SystemCallException {
        try (CallScratch scratch = CallScratch.take()) {
            long opened = WHOLE_PATH.open(scratch, folder, "", OpenFlags.PATH | OpenFlags.DIRECTORY, 0);
            if (opened < 0) {
                return EACH_COMPONENT;
            }
            FileCalls.close(scratch.state, (int) opened);
            return WHOLE_PATH;
        }
    }
}

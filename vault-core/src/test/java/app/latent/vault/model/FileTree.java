package app.latent.vault.model;

import java.io.IOException;
import java.util.List;

/** What the operations ask of a tree of files. Paths are {@code /}-separated and relative to its root; a handle is one of a few slots. */
interface FileTree {

    /** How a handle is opened. */
    enum Mode {
        READ(true, false, false),
        READ_WRITE(true, true, false),
        /** Makes the file where it is missing. */
        CREATE(false, true, true),
        /** The file must be missing. */
        CREATE_NEW(true, true, true),
        /** Empties the file, or makes it. */
        TRUNCATE(true, true, true),
        /** Writes at the end alone; makes the file where it is missing. */
        APPEND(false, true, true);

        final boolean reads;
        final boolean writes;
        final boolean creates;

        Mode(boolean reads, boolean writes, boolean creates) {
            this.reads = reads;
            this.writes = writes;
            this.creates = creates;
        }
    }

    /** @throws java.nio.file.FileAlreadyExistsException where there is anything */
    void create(String path, byte[] content) throws IOException;

    /** Makes the file, or gives it another content. */
    void overwrite(String path, byte[] content) throws IOException;

    void writeAt(String path, long offset, byte[] bytes) throws IOException;

    void append(String path, byte[] bytes) throws IOException;

    /** Cuts; never grows. */
    void truncate(String path, long size) throws IOException;

    byte[] read(String path) throws IOException;

    void rename(String from, String to, boolean replace) throws IOException;

    void copy(String from, String to, boolean replace) throws IOException;

    /** A file, a link or an empty directory. */
    void delete(String path) throws IOException;

    void createDirectory(String path) throws IOException;

    void createLink(String path, String target) throws IOException;

    String readLink(String path) throws IOException;

    /** Names, sorted. */
    List<String> list(String path) throws IOException;

    /** The kind, and a file's size; of a link itself. */
    String stat(String path) throws IOException;

    void open(int slot, String path, Mode mode) throws IOException;

    /** Up to so many bytes; fewer at the end. */
    byte[] readAt(int slot, long offset, int length) throws IOException;

    void writeAt(int slot, long offset, byte[] bytes) throws IOException;

    /** Writes where the handle stands: at the end when it was opened to append. */
    void appendTo(int slot, byte[] bytes) throws IOException;

    void truncate(int slot, long size) throws IOException;

    long size(int slot) throws IOException;

    void sync(int slot) throws IOException;

    void close(int slot) throws IOException;

    /** Closes all handles and the file system, and opens it again. */
    void remount() throws IOException;
}

package app.latent.vault.backing;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vault's folder as the engine uses it: whatever carries the ciphertext.
 *
 * <p>Paths are relative to the vault's folder, {@code /}-separated, without {@code .} and {@code ..}; {@code ""} is the folder itself. No symbolic link in
 * any component is ever followed: one that stands where a file or folder is expected is an error.
 *
 * <p>Every method reports what went wrong by an {@link IOException}: {@link java.nio.file.NoSuchFileException},
 * {@link java.nio.file.FileAlreadyExistsException}, {@link java.nio.file.DirectoryNotEmptyException}, {@link java.nio.file.NotDirectoryException},
 * {@link java.nio.file.AccessDeniedException} where that is the reason, else {@link java.nio.file.FileSystemException} with the operating system's words
 * ({@code No space left on device}). The path in it is a ciphertext path.
 *
 * <p>What is written is durable (survives a power cut) only after {@link BackingFile#sync} for a file's content and {@link #syncFolder} for the names in a
 * folder. Until then any part of it may be lost, in any order; a name may be durable before the content it leads to.
 *
 * <p>For any number of threads; an interrupt neither fails a call nor closes a file. A call may take as long as the store beneath likes: nobody may hold a lock over it that a caller with another path needs.
 */
public interface BackingStore extends AutoCloseable {

    /** How a file is opened. */
    enum Access {
        /** To be read. */
        READ,
        /** To be read and written. */
        WRITE,
        /** To be read and written; must not be there before. */
        CREATE
    }

    /** Opens a regular file. Anything else at this path is a {@link java.nio.file.FileSystemException}; a pipe or device is not waited for. */
    BackingFile open(String path, Access access) throws IOException;

    /** @return null where there is nothing, or where a component is no folder */
    @Nullable BackingStat stat(String path) throws IOException;

    /** Whoever is told what a folder holds. */
    @FunctionalInterface
    interface Listing {
        void entry(String name, BackingStat.Kind kind) throws IOException;
    }

    /** Tells each entry of a folder once, in any order; what comes or goes meanwhile may be told or not. */
    void list(String folder, Listing listing) throws IOException;

    /** Whoever is told what a folder holds, and what each of it is. */
    @FunctionalInterface
    interface StatListing {
        void entry(String name, BackingStat stat) throws IOException;
    }

    /** As {@link #list} and {@link #stat} of each entry, at less cost. The listing may not use this store. */
    default void listStats(String folder, StatListing listing) throws IOException {
        List<String> names = new ArrayList<>();
        list(folder, (name, _) -> names.add(name));
        for (String name : names) {
            BackingStat stat = stat(RelativePaths.entry(folder, name));
            if (stat != null) listing.entry(name, stat);
        }
    }

    /** Creates one folder, below one that is there. */
    void createFolder(String path) throws IOException;

    /** Deletes a file, a symbolic link or an empty folder. */
    void delete(String path) throws IOException;

    /**
     * Renames a file or folder atomically. A file at {@code to} is replaced by a file; a folder at {@code to} by a folder where it is empty.
     *
     * <p>A symbolic link counts as a file, and is renamed or replaced itself.
     *
     * @throws java.nio.file.FileAlreadyExistsException where a file would replace a folder, or a folder a file
     * @throws java.nio.file.DirectoryNotEmptyException where a folder would replace one that is not empty
     */
    void rename(String from, String to) throws IOException;

    /** Makes the names in a folder durable: what was created, deleted and renamed in it. */
    void syncFolder(String folder) throws IOException;

    /** Sets those times that are not null, of a file or folder; {@code created} where the store can. */
    void setTimes(String path, @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
            throws IOException;

    /**
     * Of a file or folder. Whoever carries the ciphertext decides what is in a file: so a store need not give one the bits that make it run as another user.
     *
     * @param mode the twelve permission bits
     */
    void setMode(String path, int mode) throws IOException;

    /** Sets those that are not -1, of a file or folder. */
    void setOwner(String path, int uid, int gid) throws IOException;

    /** Whether files and folders can have extended attributes. */
    boolean keepsAttributes() throws IOException;

    /** The names of the extended attributes of a file or folder, those of others among them; none where the store keeps none. */
    List<String> attributes(String path) throws IOException;

    /** @return null where a file or folder has no extended attribute of this name */
    byte @Nullable [] attribute(String path, String name) throws IOException;

    /**
     * Sets or replaces an extended attribute of a file or folder. It is durable some time later.
     *
     * @param name at most 250 bytes
     * @throws java.nio.file.FileSystemException "Operation not supported" where the store keeps none
     */
    void setAttribute(String path, String name, byte[] value) throws IOException;

    /** @return false where a file or folder has no extended attribute of this name */
    boolean removeAttribute(String path, String name) throws IOException;

    /** Begins to watch, no folder yet. */
    BackingWatch watch() throws IOException;

    /**
     * Bytes that can be written now, and in all.
     *
     * @param files how many files, folders and links there can be in all; 0 where there is no such limit, or nobody can tell
     * @param freeFiles how many more
     */
    record Space(long total, long unallocated, long usable, long files, long freeFiles) {}

    Space space() throws IOException;

    /** Whether nothing can be written to it. */
    boolean isReadOnly() throws IOException;

    /** What is going on is finished, and files that are open stay open; nothing else is to be called afterwards. */
    @Override
    void close() throws IOException;
}

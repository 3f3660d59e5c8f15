package app.latent.vault.nio;

import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * The space of the store beneath. A file takes a little more than its size: one byte in a thousand, and the header.
 *
 * <p>The attributes {@code totalFiles} and {@code freeFiles} are how many files, folders and links that store can hold, and how many more: {@code long}s, 0 where it has
 * no such limit or does not tell. A file takes one of them, a directory or a link two or more, and so does what has a long name.
 */
final class VaultFileStore extends FileStore {

    private final BackingStore store;
    private final AttributeNames attributes;
    private final boolean readOnly;

    VaultFileStore(BackingStore store, AttributeNames attributes, boolean readOnly) {
        this.store = store;
        this.attributes = attributes;
        this.readOnly = readOnly;
    }

    @Override
    public String name() {
        return "vault";
    }

    @Override
    public String type() {
        return "latent";
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public long getTotalSpace() throws IOException {
        return store.space().total();
    }

    @Override
    public long getUsableSpace() throws IOException {
        return store.space().usable();
    }

    @Override
    public long getUnallocatedSpace() throws IOException {
        return store.space().unallocated();
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        if (type == BasicFileAttributeView.class) return true;
        if (type == UserDefinedFileAttributeView.class) return attributes.supports(AttributeNames.USER_VIEW);
        return attributes.supports("posix")
                && (type == PosixFileAttributeView.class || type == FileOwnerAttributeView.class);
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return attributes.supports(name);
    }

    @Override
    public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
        return null;
    }

    @Override
    public Object getAttribute(String attribute) throws IOException {
        return switch (attribute) {
            case "totalSpace" -> getTotalSpace();
            case "usableSpace" -> getUsableSpace();
            case "unallocatedSpace" -> getUnallocatedSpace();
            case "totalFiles" -> store.space().files();
            case "freeFiles" -> store.space().freeFiles();
            default -> throw new UnsupportedOperationException("no attribute " + attribute);
        };
    }
}

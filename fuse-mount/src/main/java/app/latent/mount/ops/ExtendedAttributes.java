package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Extended attributes, as of xattr(7), of which file systems keep those of the user namespace. Any other is EOPNOTSUPP, upon which programs do without. Names
 * are whole, with their namespace. Symbolic links are not followed.
 */
public final class ExtendedAttributes {

    /** As of setxattr(2): the attribute must not be there. */
    public static final int CREATE = 1;

    /** As of setxattr(2): the attribute must be there. */
    public static final int REPLACE = 2;

    private static final String NAMESPACE = "user.";

    private final boolean kept;
    private final boolean readOnly;

    ExtendedAttributes(Path root, boolean readOnly) throws IOException {
        this.kept = Files.getFileStore(root).supportsFileAttributeView(UserDefinedFileAttributeView.class);
        this.readOnly = readOnly;
    }

    /** Whether the file system has a place for any. Else all that is asked here is EOPNOTSUPP. */
    public boolean areKept() {
        return kept;
    }

    /** @throws IOException "No data available" where there is none of this name */
    public byte[] get(UserDefinedFileAttributeView view, String name) throws IOException {
        return read(view, own(name));
    }

    private static byte[] read(UserDefinedFileAttributeView view, String own) throws IOException {
        int size = view.size(own);
        ByteBuffer value = ByteBuffer.allocate(size);
        view.read(own, value);
        if (value.hasRemaining()) {
            // It was replaced by a shorter one meanwhile.
            byte[] shorter = new byte[value.position()];
            value.get(0, shorter);
            return shorter;
        }
        return value.array();
    }

    /** All names, each with a zero byte after it, as of listxattr(2). */
    public byte[] list(UserDefinedFileAttributeView view) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String own : names(view)) {
            all.writeBytes((NAMESPACE + own).getBytes(StandardCharsets.UTF_8));
            all.write(0);
        }
        return all.toByteArray();
    }

    /** A link has none in the user namespace, as of xattr(7); the default file system cannot even be asked. */
    private static List<String> names(UserDefinedFileAttributeView view) throws IOException {
        try {
            return view.list();
        } catch (IOException failed) {
            if (Errors.errno(failed) == Errno.ELOOP) {
                return List.of();
            }
            throw failed;
        }
    }

    /**
     * @param flags 0, {@link #CREATE} or {@link #REPLACE}
     * @throws PosixException EEXIST or ENODATA as the flags demand
     */
    public void set(UserDefinedFileAttributeView view, String name, ByteBuffer value, int flags) throws IOException {
        String own = own(name);
        requireWritable();
        if ((flags & ~(CREATE | REPLACE)) != 0) {
            throw new PosixException(Errno.EINVAL);
        }
        if (flags != 0) {
            boolean there = view.list().contains(own);
            if (there && (flags & CREATE) != 0) {
                throw new PosixException(Errno.EEXIST);
            }
            if (!there && (flags & REPLACE) != 0) {
                throw new PosixException(Errno.ENODATA);
            }
        }
        view.write(own, value);
    }

    /** @throws IOException "No data available" where there is none of this name */
    public void remove(UserDefinedFileAttributeView view, String name) throws IOException {
        String own = own(name);
        requireWritable();
        view.delete(own);
    }

    private static String own(String name) throws PosixException {
        if (!name.startsWith(NAMESPACE)) {
            throw new PosixException(Errno.EOPNOTSUPP);
        }
        if (name.length() == NAMESPACE.length()) {
            throw new PosixException(Errno.EINVAL);
        }
        return name.substring(NAMESPACE.length());
    }

    /** All of a file, by their names without namespace; none where they cannot be read. */
    public Map<String, byte[]> all(Path path) {
        Map<String, byte[]> all = new HashMap<>();
        try {
            UserDefinedFileAttributeView view = view(path);
            for (String own : view.list()) {
                all.put(own, read(view, own));
            }
            return all;
        } catch (IOException | RuntimeException unreadable) {
            return Map.of();
        }
    }

    /** @throws PosixException EOPNOTSUPP where the file system has no place for any */
    public UserDefinedFileAttributeView view(Path path) throws PosixException {
        UserDefinedFileAttributeView view = kept
                ? Files.getFileAttributeView(path, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                : null;
        if (view == null) {
            throw new PosixException(Errno.EOPNOTSUPP);
        }
        return view;
    }

    private void requireWritable() throws PosixException {
        if (readOnly) {
            throw new PosixException(Errno.EROFS);
        }
    }
}

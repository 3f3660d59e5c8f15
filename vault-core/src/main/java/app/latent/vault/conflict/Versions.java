package app.latent.vault.conflict;

import app.latent.vault.conflict.Conflict.Comparison;
import app.latent.vault.conflict.Version.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at versions, and compares two of them. */
final class Versions {

    private Versions() {}

    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** @return null where one of them is not there, or is nothing that can be looked at */
    static @Nullable Conflict compare(Path original, Path copy) {
        try {
            Version one = of(original);
            Version other = of(copy);
            return new Conflict(one, other, comparison(one, other));
        } catch (IOException _) {
            return null;
        }
    }

    static Version of(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        Kind kind = attributes.isDirectory() ? Kind.DIRECTORY : attributes.isSymbolicLink() ? Kind.LINK : Kind.FILE;
        return new Version(
                path, kind, kind == Kind.DIRECTORY ? entries(path) : attributes.size(), attributes.lastModifiedTime());
    }

    static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static long entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.count();
        }
    }

    private static Comparison comparison(Version one, Version other) {
        if (one.kind() != other.kind()) return Comparison.DIFFERENT;
        if (one.kind() == Kind.DIRECTORY) return Comparison.DIRECTORIES;
        try {
            return isSame(one, other) ? Comparison.IDENTICAL : Comparison.DIFFERENT;
        } catch (IOException _) {
            return Comparison.UNREADABLE;
        }
    }

    /**
     * Whether nothing would be missed were the second of two versions not there.
     *
     * @throws IOException when one of them cannot be read
     */
    static boolean isSame(Version one, Version other) throws IOException {
        if (one.kind() != other.kind()) return false;
        return switch (one.kind()) {
            case LINK -> Files.readSymbolicLink(one.path()).equals(Files.readSymbolicLink(other.path()));
            case FILE ->
                one.size() == other.size()
                        && Files.mismatch(one.path(), other.path()) < 0
                        && hasAttributesOf(one.path(), other.path());
            case DIRECTORY -> false;
        };
    }

    /** Whether a file has every attribute that programs gave to another, too. */
    private static boolean hasAttributesOf(Path one, Path other) throws IOException {
        UserDefinedFileAttributeView mine = view(one);
        UserDefinedFileAttributeView theirs = view(other);
        if (mine == null || theirs == null) return true;
        for (String name : theirs.list()) {
            if (!mine.list().contains(name) || !read(mine, name).equals(read(theirs, name))) return false;
        }
        return true;
    }

    private static @Nullable UserDefinedFileAttributeView view(Path path) {
        return Files.getFileAttributeView(path, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static ByteBuffer read(UserDefinedFileAttributeView view, String name) throws IOException {
        ByteBuffer value = ByteBuffer.allocate(view.size(name));
        view.read(name, value);
        return value.flip();
    }

    /** Whether a version is still as it was looked at. */
    static boolean isUnchanged(Path path, BasicFileAttributes before) throws IOException {
        try {
            BasicFileAttributes now = attributes(path);
            return now.size() == before.size()
                    && now.lastModifiedTime().equals(before.lastModifiedTime())
                    && Objects.equals(now.fileKey(), before.fileKey());
        } catch (NoSuchFileException _) {
            return false;
        }
    }
}

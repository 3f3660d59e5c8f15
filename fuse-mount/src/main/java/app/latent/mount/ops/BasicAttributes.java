package app.latent.mount.ops;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** For file systems without owners and permissions: all belongs to the user who mounted it. */
final class BasicAttributes implements Attributes {

    private static final int FILE_PERMISSIONS = 0644;
    private static final int DIRECTORY_PERMISSIONS = 0755;

    private final Identity identity;

    BasicAttributes(Identity identity) {
        this.identity = identity;
    }

    @Override
    public @Nullable Stat readIfExists(Path path) throws IOException {
        BasicFileAttributes all = path.getFileSystem()
                .provider()
                .readAttributesIfExists(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return all == null ? null : stat(all);
    }

    private Stat stat(BasicFileAttributes all) {
        return new Stat(
                Modes.typeOf(all) | permissions(all),
                1,
                identity.user(),
                identity.group(),
                all.size(),
                all.lastAccessTime().toInstant(),
                all.lastModifiedTime().toInstant(),
                all.lastModifiedTime().toInstant(),
                Inodes.of(all.fileKey()));
    }

    private static int permissions(BasicFileAttributes all) {
        if (all.isSymbolicLink()) {
            return Modes.ALL;
        }
        return all.isDirectory() ? DIRECTORY_PERMISSIONS : FILE_PERMISSIONS;
    }

    @Override
    public boolean keepsPermissions() {
        return false;
    }

    @Override
    public void setPermissions(Path path, int permissions) {
        // Nowhere to keep them. To refuse would fail every copy that preserves permissions.
    }

    @Override
    public void setOwner(Path path, int user, int group) {
        // As above.
    }
}

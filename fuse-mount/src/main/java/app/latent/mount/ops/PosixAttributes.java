package app.latent.mount.ops;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipalLookupService;

/** For file systems that know owners and permissions, such as a vault whose ciphertext lies in the default file system. */
final class PosixAttributes implements Attributes {

    private final Owners owners;

    PosixAttributes(Identity identity) {
        this.owners = new Owners(identity);
    }

    @Override
    public Stat read(Path path) throws IOException {
        PosixFileAttributes all = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Stat(
                Modes.typeOf(all) | permissions(all),
                1,
                owners.user(all.owner()),
                owners.group(all.group()),
                all.size(),
                all.lastAccessTime(),
                all.lastModifiedTime(),
                all.lastModifiedTime(),
                Inodes.of(all.fileKey()));
    }

    private static int permissions(PosixFileAttributes all) {
        return all.isSymbolicLink() ? Modes.ALL : Modes.bits(all.permissions());
    }

    @Override
    public boolean keepsPermissions() {
        return true;
    }

    @Override
    public void setPermissions(Path path, int permissions) throws IOException {
        view(path).setPermissions(Modes.permissions(permissions));
    }

    @Override
    public void setOwner(Path path, int user, int group) throws IOException {
        UserPrincipalLookupService accounts = FileSystems.getDefault().getUserPrincipalLookupService();
        if (user != -1) {
            view(path).setOwner(accounts.lookupPrincipalByName(Integer.toUnsignedString(user)));
        }
        if (group != -1) {
            view(path).setGroup(accounts.lookupPrincipalByGroupName(Integer.toUnsignedString(group)));
        }
    }

    private static PosixFileAttributeView view(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            throw new IOException("no such attribute view");
        }
        return view;
    }
}

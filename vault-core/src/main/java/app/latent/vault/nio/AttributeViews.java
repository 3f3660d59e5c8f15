package app.latent.vault.nio;

import app.latent.vault.backing.Reason;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attribute views of a path; each finds what stands there anew for every use. */
final class AttributeViews {

    private AttributeViews() {}

    /** Where it is, as far as the file system is still open. */
    @FunctionalInterface
    interface Where {
        TreePath now();
    }

    /** @return null when there is no such view */
    static @Nullable FileAttributeView of(
            Attributes attributes, Where where, Class<? extends FileAttributeView> type, LinkOption... options) {
        if (type == BasicFileAttributeView.class) return new Basic(attributes, where, options);
        if (type == UserDefinedFileAttributeView.class) {
            return attributes.supports(AttributeNames.USER_VIEW) ? new User(attributes.user(), where, options) : null;
        }
        if (!attributes.isPosix()) return null;
        if (type == PosixFileAttributeView.class) return new Posix(attributes, where, options);
        return type == FileOwnerAttributeView.class ? new Owner(attributes, where, options) : null;
    }

    private static class Basic implements BasicFileAttributeView {

        final Attributes attributes;
        final Where where;
        final LinkOption[] options;

        Basic(Attributes attributes, Where where, LinkOption... options) {
            this.attributes = attributes;
            this.where = where;
            this.options = options.clone();
        }

        @Override
        public String name() {
            return "basic";
        }

        @Override
        public VaultAttributes readAttributes() throws IOException {
            return attributes.read(where.now(), options);
        }

        @Override
        public void setTimes(@Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
                throws IOException {
            attributes.setTimes(where.now(), modified, accessed, created, options);
        }
    }

    private static final class User implements UserDefinedFileAttributeView {

        private final UserAttributes attributes;
        private final Where where;
        private final LinkOption[] options;

        User(UserAttributes attributes, Where where, LinkOption... options) {
            this.attributes = attributes;
            this.where = where;
            this.options = options.clone();
        }

        @Override
        public String name() {
            return AttributeNames.USER_VIEW;
        }

        @Override
        public List<String> list() throws IOException {
            return attributes.list(where.now(), options);
        }

        @Override
        public int size(String name) throws IOException {
            return attributes.read(where.now(), name, options).length;
        }

        @Override
        public int read(String name, ByteBuffer target) throws IOException {
            TreePath path = where.now();
            byte[] value = attributes.read(path, name, options);
            if (value.length > target.remaining()) {
                throw Reason.OUT_OF_RANGE.at(path.toString());
            }
            target.put(value);
            return value.length;
        }

        @Override
        public int write(String name, ByteBuffer source) throws IOException {
            byte[] value = new byte[source.remaining()];
            source.get(source.position(), value);
            attributes.write(where.now(), name, value, options);
            source.position(source.limit());
            return value.length;
        }

        @Override
        public void delete(String name) throws IOException {
            attributes.delete(where.now(), name, options);
        }
    }

    private static class Owner extends Basic implements FileOwnerAttributeView {

        Owner(Attributes attributes, Where where, LinkOption... options) {
            super(attributes, where, options);
        }

        @Override
        public String name() {
            return "owner";
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return readAttributes().owner();
        }

        @Override
        public void setOwner(UserPrincipal owner) throws IOException {
            attributes.setOwner(where.now(), owner, options);
        }
    }

    private static final class Posix extends Owner implements PosixFileAttributeView {

        Posix(Attributes attributes, Where where, LinkOption... options) {
            super(attributes, where, options);
        }

        @Override
        public String name() {
            return "posix";
        }

        @Override
        public void setPermissions(Set<PosixFilePermission> permissions) throws IOException {
            attributes.setPermissions(where.now(), Permissions.bits(permissions), options);
        }

        @Override
        public void setGroup(GroupPrincipal group) throws IOException {
            attributes.setGroup(where.now(), group, options);
        }
    }
}

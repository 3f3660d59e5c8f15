package app.latent.vault.nio;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.content.OpenFiles;
import app.latent.vault.content.OpenMode;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and sets attributes. They are kept as those of the ciphertext, so they live as long as the sync client lets them. Owners and permissions say nothing
 * about a photo, so setting them is no event.
 */
final class Attributes {

    /** At a file that is written and closed all the time. */
    private static final int MOST_LOOKS = 4;

    private final VaultFileSystem fileSystem;
    private final BackingStore store;
    private final OpenFiles files;
    private final CiphertextSizes sizes;
    private final Links links;
    private final Changes changes;
    private final Publisher publisher;
    private final Principals principals;
    private final AttributeNames names;
    private final UserAttributes user;

    Attributes(VaultFileSystem fileSystem, Links links, Changes changes, Publisher publisher) {
        this.fileSystem = fileSystem;
        this.store = fileSystem.store();
        this.files = fileSystem.files();
        this.sizes = fileSystem.sizes();
        this.links = links;
        this.changes = changes;
        this.publisher = publisher;
        this.principals = fileSystem.principals();
        this.names = fileSystem.attributeNames();
        this.user = new UserAttributes(fileSystem, links, changes, publisher);
    }

    UserAttributes user() {
        return user;
    }

    boolean supports(String view) {
        return names.supports(view);
    }

    boolean isPosix() {
        return names.supports("posix");
    }

    boolean supports(Class<? extends BasicFileAttributes> type) {
        return type == BasicFileAttributes.class || (type.isAssignableFrom(VaultAttributes.class) && isPosix());
    }

    VaultAttributes read(TreePath path, LinkOption... options) throws IOException {
        long before = files.changes();
        return of(links.find(path, options), before);
    }

    /** @return null where there is nothing, or no directory above it */
    @Nullable VaultAttributes readIfExists(TreePath path, LinkOption... options) throws IOException {
        long before = files.changes();
        Links.Found found = links.findIfExists(path, options);
        return found == null ? null : of(found, before);
    }

    /**
     * A look at the ciphertext may be older than what its writers have done until they are asked: written it, or closed the file.
     *
     * @param before {@link OpenFiles#changes} before the look
     */
    private VaultAttributes of(Links.Found found, long before) throws IOException {
        Node node = found.node();
        try {
            OpenFiles.Live live = live(node);
            if (live == null ? files.changes() == before || !node.isFile() : live.settled())
                return attributes(node, live);
            return again(found);
        } catch (ContentSizes.IllegalLengthException _) {
            return ofIncomplete(found.path());
        }
    }

    private OpenFiles.@Nullable Live live(Node node) {
        return node.isFile() ? files.live(node.stat()) : null;
    }

    /** Once a file's ciphertext has the times of the last change, where that takes a moment; it may have been replaced or deleted meanwhile. */
    private VaultAttributes again(Links.Found found) throws IOException {
        Node node = found.node();
        OpenFiles.Live live = live(node);
        if (live != null) files.settle(node.stat());
        for (int look = 1; look < MOST_LOOKS; look++) {
            long before = files.changesOf(node.contentPath());
            node = links.noFollow(found.path()).node();
            live = live(node);
            if (live != null || files.changesOf(node.contentPath()) == before) break;
        }
        return attributes(node, live);
    }

    /**
     * A file that is just being created has no header yet; so it is looked at again when nobody is about to create it. One that is cut stays to be seen, so that
     * whoever finds that it cannot be read can delete or replace it.
     */
    private VaultAttributes ofIncomplete(TreePath path) throws IOException {
        try (var _ = changes.begin(path)) {
            Node node = links.noFollow(path).node();
            try {
                return attributes(node, live(node));
            } catch (ContentSizes.IllegalLengthException _) {
                publisher.damaged(path);
                BackingStat stat = node.stat();
                long size = sizes.wholeCleartextOf(stat.size());
                return new VaultAttributes(node.kind(), size, stat.identity(), stat, principals);
            }
        }
    }

    private VaultAttributes attributes(Node node, OpenFiles.@Nullable Live live)
            throws ContentSizes.IllegalLengthException {
        BackingStat stat = node.stat();
        if (live != null) return new VaultAttributes(node.kind(), live.size(), live.key(), stat, principals);
        long size = node.isDirectory() ? stat.size() : sizes.cleartextOf(stat.size());
        return new VaultAttributes(node.kind(), size, stat.identity(), stat, principals);
    }

    Map<String, Object> readByName(TreePath path, String asked, LinkOption... options) throws IOException {
        AttributeNames.Asked names = AttributeNames.Asked.of(asked);
        return isUser(names) ? readUser(path, names.names(), options) : this.names.read(read(path, options), names);
    }

    private boolean isUser(AttributeNames.Asked asked) {
        return asked.view().equals(AttributeNames.USER_VIEW) && supports(AttributeNames.USER_VIEW);
    }

    private Map<String, Object> readUser(TreePath path, List<String> asked, LinkOption... options) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : asked.contains("*") ? user.list(path, options) : asked) {
            values.put(name, user.read(path, name, options));
        }
        return values;
    }

    void setTimes(
            TreePath path,
            @Nullable FileTime modified,
            @Nullable FileTime accessed,
            @Nullable FileTime created,
            LinkOption... options)
            throws IOException {
        fileSystem.requireWritable();
        TreePath place = links.find(path, options).path();
        try (var _ = changes.begin(place)) {
            Node node = links.noFollow(place).node();
            if (node.isFile()) {
                files.touching(
                        node.contentPath(), () -> store.setTimes(node.contentPath(), modified, accessed, created));
            } else {
                store.setTimes(node.contentPath(), modified, accessed, created);
            }
            publisher.touched(node);
            if (modified != null && node.isFile() && !files.touched(node.contentPath())) publisher.modified(place);
        }
    }

    /** @param mode the twelve bits */
    void setPermissions(TreePath path, int mode, LinkOption... options) throws IOException {
        changing(path, content -> store.setMode(content, mode), options);
    }

    void setOwner(TreePath path, UserPrincipal owner, LinkOption... options) throws IOException {
        setOwner(path, principals.idOf(owner), -1, options);
    }

    void setGroup(TreePath path, GroupPrincipal group, LinkOption... options) throws IOException {
        setOwner(path, -1, principals.idOf(group), options);
    }

    private void setOwner(TreePath path, int uid, int gid, LinkOption... options) throws IOException {
        changing(path, content -> store.setOwner(content, uid, gid), options);
    }

    /** Sets something of the ciphertext at a path. */
    private interface Setting {
        void set(String contentPath) throws IOException;
    }

    private void changing(TreePath path, Setting setting, LinkOption... options) throws IOException {
        fileSystem.requireWritable();
        // Is no event, and need not wait until a writer's close has written everything.
        set(links.find(path, options).node(), setting);
    }

    private void set(Node node, Setting setting) throws IOException {
        String content = node.contentPath();
        if (node.isFile()) files.inPlace(content, () -> setting.set(content));
        else setting.set(content);
        publisher.touched(node);
    }

    void setByName(TreePath path, String attribute, Object value, LinkOption... options) throws IOException {
        AttributeNames.Asked asked = AttributeNames.Asked.of(attribute);
        if (!names.supports(asked.view())) throw new UnsupportedOperationException("no attribute view " + asked.view());
        if (isUser(asked)) {
            user.write(path, asked.names().getFirst(), bytes(value), options);
            return;
        }
        switch (asked.names().getFirst()) {
            case "lastModifiedTime" -> setTimes(path, (FileTime) value, null, null, options);
            case "lastAccessTime" -> setTimes(path, null, (FileTime) value, null, options);
            case "creationTime" -> setTimes(path, null, null, (FileTime) value, options);
            case "permissions" -> setPermissions(path, Permissions.bits(permissions(value)), options);
            case "owner" -> setOwner(path, (UserPrincipal) value, options);
            case "group" -> setGroup(path, (GroupPrincipal) value, options);
            case "mode" -> setPermissions(path, (Integer) value & Permissions.WITH_SPECIAL, options);
            case "uid" -> setOwner(path, (Integer) value, -1, options);
            case "gid" -> setOwner(path, -1, (Integer) value, options);
            default -> throw new IllegalArgumentException("no attribute that can be set: " + attribute);
        }
    }

    private static byte[] bytes(Object value) {
        ByteBuffer buffer = value instanceof byte[] array ? ByteBuffer.wrap(array) : (ByteBuffer) value;
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static Set<PosixFilePermission> permissions(Object value) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (Object each : (Set<?>) value) {
            permissions.add((PosixFilePermission) each);
        }
        return permissions;
    }

    /** What a copy keeps. */
    void copy(TreePath from, TreePath to) throws IOException {
        VaultAttributes original = read(from, LinkOption.NOFOLLOW_LINKS);
        // The permissions after those that need some, the times last, as the others may change them.
        if (supports(AttributeNames.USER_VIEW)) user.copy(from, to);
        if (isPosix() && !original.isSymbolicLink()) setPermissions(to, original.permissionBits());
        setTimes(
                to,
                original.lastModifiedTime(),
                original.lastAccessTime(),
                original.creationTime(),
                LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws UnsupportedOperationException for what a new file or directory cannot be given */
    void requireInitial(FileAttribute<?>... initially) {
        for (FileAttribute<?> attribute : initially) {
            if (!attribute.name().equals("posix:permissions") || !isPosix()) {
                throw new UnsupportedOperationException(attribute.name());
            }
        }
    }

    /**
     * Those that a new file is to get; {@link OpenMode#USUAL} where nobody says.
     *
     * @throws UnsupportedOperationException for what it cannot be given
     */
    int initialPermissions(FileAttribute<?>... initially) {
        requireInitial(initially);
        int bits = OpenMode.USUAL;
        for (FileAttribute<?> attribute : initially) {
            bits = Permissions.bits(permissions(attribute.value()));
        }
        return bits;
    }

    /** Gives a new directory its permissions, while it is being made. Nobody else can read it before: what is there is ciphertext. */
    void initialise(TreePath path, FileAttribute<?>... initially) throws IOException {
        for (FileAttribute<?> attribute : initially) {
            int mode = Permissions.bits(permissions(attribute.value()));
            set(links.noFollow(path).node(), content -> store.setMode(content, mode));
        }
    }
}

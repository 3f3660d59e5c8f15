package app.latent.vault.observed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attribute views that tell when the time of last modification was set. Owners and permissions say nothing about a
 * photo, so setting them is no event. A view finds its file anew for every use, so it throws what the use would throw.
 */
final class ObservedViews {

    private final ObservedFileSystem fileSystem;
    private final OpenFiles openFiles;

    ObservedViews(ObservedFileSystem fileSystem, OpenFiles openFiles) {
        this.fileSystem = fileSystem;
        this.openFiles = openFiles;
    }

    /** @return null when there is no such view underneath */
    @Nullable FileAttributeView of(ObservedPath path, Class<? extends FileAttributeView> type, LinkOption... options) {
        if (type.equals(BasicFileAttributeView.class) && supported("basic")) {
            return new Basic(new Target<>(path, BasicFileAttributeView.class, options), "basic");
        }
        if (type.equals(PosixFileAttributeView.class) && supported("posix")) {
            return new Posix(new Target<>(path, PosixFileAttributeView.class, options));
        }
        if (type.equals(DosFileAttributeView.class) && supported("dos")) {
            return new Dos(new Target<>(path, DosFileAttributeView.class, options));
        }
        if (type.equals(FileOwnerAttributeView.class) && supported("owner")) {
            return new Owner(new Target<>(path, FileOwnerAttributeView.class, options));
        }
        return null;
    }

    private boolean supported(String view) {
        return fileSystem.supportedFileAttributeViews().contains(view);
    }

    void timesSet(ObservedPath path, LinkOption... options) {
        if (Files.isRegularFile(path, options)) {
            openFiles.touched(fileSystem.links().target(path));
        }
    }

    @FunctionalInterface
    private interface Use<V, T> {
        T of(V view) throws IOException;
    }

    @FunctionalInterface
    private interface Change<V> {
        void of(V view) throws IOException;
    }

    private final class Target<V extends FileAttributeView> {

        private final ObservedPath path;
        private final Class<V> type;
        private final LinkOption[] options;

        Target(ObservedPath path, Class<V> type, LinkOption... options) {
            this.path = path;
            this.type = type;
            this.options = options.clone();
        }

        <T> T use(Use<? super V, T> use) throws IOException {
            return fileSystem.links().reach(path, options, at -> use.of(view(at)));
        }

        void change(Change<? super V> change) throws IOException {
            use(view -> {
                change.of(view);
                return path;
            });
        }

        private V view(Path underneath) {
            V view = underneath.getFileSystem().provider().getFileAttributeView(underneath, type, options);
            if (view == null) {
                throw new UnsupportedOperationException(type.getSimpleName());
            }
            return view;
        }

        void timesSet() {
            ObservedViews.this.timesSet(path, options);
        }
    }

    private static class Basic implements BasicFileAttributeView {

        private final Target<? extends BasicFileAttributeView> target;
        private final String name;

        Basic(Target<? extends BasicFileAttributeView> target, String name) {
            this.target = target;
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public BasicFileAttributes readAttributes() throws IOException {
            return target.use(BasicFileAttributeView::readAttributes);
        }

        @Override
        public void setTimes(@Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
                throws IOException {
            target.change(view -> view.setTimes(modified, accessed, created));
            if (modified != null) {
                target.timesSet();
            }
        }
    }

    private record Owner(Target<FileOwnerAttributeView> target) implements FileOwnerAttributeView {

        @Override
        public String name() {
            return "owner";
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return target.use(FileOwnerAttributeView::getOwner);
        }

        @Override
        public void setOwner(UserPrincipal owner) throws IOException {
            target.change(view -> view.setOwner(owner));
        }
    }

    private static final class Posix extends Basic implements PosixFileAttributeView {

        private final Target<PosixFileAttributeView> target;

        Posix(Target<PosixFileAttributeView> target) {
            super(target, "posix");
            this.target = target;
        }

        @Override
        public PosixFileAttributes readAttributes() throws IOException {
            return target.use(PosixFileAttributeView::readAttributes);
        }

        @Override
        public void setPermissions(Set<PosixFilePermission> permissions) throws IOException {
            target.change(view -> view.setPermissions(permissions));
        }

        @Override
        public void setGroup(GroupPrincipal group) throws IOException {
            target.change(view -> view.setGroup(group));
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return target.use(PosixFileAttributeView::getOwner);
        }

        @Override
        public void setOwner(UserPrincipal owner) throws IOException {
            target.change(view -> view.setOwner(owner));
        }
    }

    private static final class Dos extends Basic implements DosFileAttributeView {

        private final Target<DosFileAttributeView> target;

        Dos(Target<DosFileAttributeView> target) {
            super(target, "dos");
            this.target = target;
        }

        @Override
        public DosFileAttributes readAttributes() throws IOException {
            return target.use(DosFileAttributeView::readAttributes);
        }

        @Override
        public void setReadOnly(boolean value) throws IOException {
            target.change(view -> view.setReadOnly(value));
        }

        @Override
        public void setHidden(boolean value) throws IOException {
            target.change(view -> view.setHidden(value));
        }

        @Override
        public void setSystem(boolean value) throws IOException {
            target.change(view -> view.setSystem(value));
        }

        @Override
        public void setArchive(boolean value) throws IOException {
            target.change(view -> view.setArchive(value));
        }
    }
}

package app.latent.vault.observed;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.FileAttributeView;
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
 * photo, so setting them is no event.
 */
final class ObservedViews {

    private ObservedViews() {}

    static FileAttributeView of(FileAttributeView view, IoAction timesSet) {
        return switch (view) {
            case PosixFileAttributeView posix -> new Posix(posix, timesSet);
            case DosFileAttributeView dos -> new Dos(dos, timesSet);
            case BasicFileAttributeView basic -> new Basic(basic, timesSet);
            default -> view;
        };
    }

    private static class Basic implements BasicFileAttributeView {

        private final BasicFileAttributeView view;
        private final IoAction timesSet;

        Basic(BasicFileAttributeView view, IoAction timesSet) {
            this.view = view;
            this.timesSet = timesSet;
        }

        @Override
        public String name() {
            return view.name();
        }

        @Override
        public BasicFileAttributes readAttributes() throws IOException {
            return view.readAttributes();
        }

        @Override
        public void setTimes(@Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
                throws IOException {
            view.setTimes(modified, accessed, created);
            if (modified != null) {
                timesSet.run();
            }
        }
    }

    private static final class Posix extends Basic implements PosixFileAttributeView {

        private final PosixFileAttributeView view;

        Posix(PosixFileAttributeView view, IoAction timesSet) {
            super(view, timesSet);
            this.view = view;
        }

        @Override
        public PosixFileAttributes readAttributes() throws IOException {
            return view.readAttributes();
        }

        @Override
        public void setPermissions(Set<PosixFilePermission> permissions) throws IOException {
            view.setPermissions(permissions);
        }

        @Override
        public void setGroup(GroupPrincipal group) throws IOException {
            view.setGroup(group);
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return view.getOwner();
        }

        @Override
        public void setOwner(UserPrincipal owner) throws IOException {
            view.setOwner(owner);
        }
    }

    private static final class Dos extends Basic implements DosFileAttributeView {

        private final DosFileAttributeView view;

        Dos(DosFileAttributeView view, IoAction timesSet) {
            super(view, timesSet);
            this.view = view;
        }

        @Override
        public DosFileAttributes readAttributes() throws IOException {
            return view.readAttributes();
        }

        @Override
        public void setReadOnly(boolean value) throws IOException {
            view.setReadOnly(value);
        }

        @Override
        public void setHidden(boolean value) throws IOException {
            view.setHidden(value);
        }

        @Override
        public void setSystem(boolean value) throws IOException {
            view.setSystem(value);
        }

        @Override
        public void setArchive(boolean value) throws IOException {
            view.setArchive(value);
        }
    }
}

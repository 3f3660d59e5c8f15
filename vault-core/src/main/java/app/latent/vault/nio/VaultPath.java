package app.latent.vault.nio;

import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of names, absolute or relative; the algebra is that of a Unix path. The empty path is one empty name. */
final class VaultPath implements Path {

    static final String SEPARATOR = "/";

    private static final List<String> EMPTY = List.of("");

    private final VaultFileSystem fileSystem;
    private final boolean absolute;
    private final List<String> names;

    VaultPath(VaultFileSystem fileSystem, boolean absolute, List<String> names) {
        this.fileSystem = fileSystem;
        this.absolute = absolute;
        this.names = names.isEmpty() && !absolute ? EMPTY : List.copyOf(names);
    }

    /** @throws ProviderMismatchException when the path is of another file system */
    VaultPath own(Path other) {
        if (other instanceof VaultPath path && path.fileSystem == fileSystem) {
            return path;
        }
        throw new ProviderMismatchException();
    }

    private VaultPath with(boolean isAbsolute, List<String> newNames) {
        return new VaultPath(fileSystem, isAbsolute, newNames);
    }

    List<String> names() {
        return names;
    }

    boolean isEmpty() {
        return !absolute && names.equals(EMPTY);
    }

    /** An entry of this directory; quicker than {@link #resolve} where the name is known to be one. */
    VaultPath child(String name) {
        if (isEmpty()) return with(false, List.of(name));
        List<String> longer = new ArrayList<>(names.size() + 1);
        longer.addAll(names);
        longer.add(name);
        return with(absolute, longer);
    }

    /** Where it leads before any link is followed: a path never leads out of the root. */
    TreePath inTree() {
        return new TreePath(toAbsolutePath().normalize().names);
    }

    @Override
    public VaultFileSystem getFileSystem() {
        return fileSystem;
    }

    @Override
    public boolean isAbsolute() {
        return absolute;
    }

    @Override
    public @Nullable VaultPath getRoot() {
        return absolute ? with(true, List.of()) : null;
    }

    @Override
    public @Nullable VaultPath getFileName() {
        return names.isEmpty() ? null : with(false, List.of(names.getLast()));
    }

    @Override
    public @Nullable VaultPath getParent() {
        if (names.isEmpty() || (names.size() == 1 && !absolute)) {
            return null;
        }
        return with(absolute, names.subList(0, names.size() - 1));
    }

    @Override
    public int getNameCount() {
        return names.size();
    }

    @Override
    public VaultPath getName(int index) {
        return subpath(index, index + 1);
    }

    @Override
    public VaultPath subpath(int begin, int end) {
        if (begin < 0 || end > names.size() || begin >= end) {
            throw new IllegalArgumentException("no such range of names");
        }
        return with(false, names.subList(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof VaultPath path
                && path.fileSystem == fileSystem
                && path.absolute == absolute
                && path.names.size() <= names.size()
                && names.subList(0, path.names.size()).equals(path.names);
    }

    @Override
    public boolean endsWith(Path other) {
        if (!(other instanceof VaultPath path) || path.fileSystem != fileSystem) {
            return false;
        }
        if (path.absolute) {
            return equals(path);
        }
        int from = names.size() - path.names.size();
        return from >= 0 && names.subList(from, names.size()).equals(path.names);
    }

    @Override
    public VaultPath normalize() {
        Deque<String> kept = new ArrayDeque<>();
        for (String name : names) {
            boolean up = name.equals("..");
            if (up && !kept.isEmpty() && !kept.getLast().equals("..")) {
                kept.removeLast();
            } else if (!name.isEmpty() && !name.equals(".") && !(up && absolute)) {
                kept.addLast(name);
            }
        }
        return kept.size() == names.size() ? this : with(absolute, List.copyOf(kept));
    }

    @Override
    public VaultPath resolve(Path other) {
        VaultPath path = own(other);
        if (path.absolute || isEmpty()) {
            return path;
        }
        if (path.isEmpty()) {
            return this;
        }
        List<String> joined = new ArrayList<>(names.size() + path.names.size());
        joined.addAll(names);
        joined.addAll(path.names);
        return with(absolute, joined);
    }

    @Override
    public VaultPath relativize(Path other) {
        VaultPath target = own(other);
        if (target.absolute != absolute) {
            throw new IllegalArgumentException("an absolute and a relative path have no path between them");
        }
        if (isEmpty()) {
            return target;
        }
        if (!hasDots() && !target.hasDots()) {
            return relativizeNormal(this, target);
        }
        return relativizeNormal(normalize(), target.normalize());
    }

    private static VaultPath relativizeNormal(VaultPath base, VaultPath target) {
        List<String> from = base.isEmpty() ? List.of() : base.names;
        List<String> to = target.isEmpty() ? List.of() : target.names;
        int common = 0;
        while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> remaining = from.subList(common, from.size());
        if (remaining.contains("..")) {
            throw new IllegalArgumentException("the way back from '..' is not known");
        }
        List<String> result = new ArrayList<>(Collections.nCopies(remaining.size(), ".."));
        result.addAll(to.subList(common, to.size()));
        return base.with(false, result);
    }

    private boolean hasDots() {
        return names.contains(".") || names.contains("..");
    }

    @Override
    public URI toUri() {
        return VaultProvider.uriOf(this);
    }

    @Override
    public VaultPath toAbsolutePath() {
        if (absolute) {
            return this;
        }
        return with(true, isEmpty() ? List.of() : names);
    }

    @Override
    public VaultPath toRealPath(LinkOption... options) throws IOException {
        return fileSystem.provider().realPath(this, options);
    }

    @Override
    public WatchKey register(
            WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.@Nullable Modifier... modifiers) {
        throw new UnsupportedOperationException("subscribe to the vault's events instead");
    }

    @Override
    public int compareTo(Path other) {
        return toString().compareTo(((VaultPath) other).toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VaultPath path
                && path.fileSystem == fileSystem
                && path.absolute == absolute
                && path.names.equals(names);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + Boolean.hashCode(absolute);
    }

    @Override
    public String toString() {
        String joined = String.join(SEPARATOR, names);
        return absolute ? SEPARATOR + joined : joined;
    }
}

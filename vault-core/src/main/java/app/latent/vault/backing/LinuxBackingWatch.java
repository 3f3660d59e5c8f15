package app.latent.vault.backing;

import app.latent.ffi.FolderTree;
import app.latent.ffi.FolderWatch;
import app.latent.ffi.SystemCallException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By inotify, whose queue the kernel keeps: fetching it seldom costs least. */
final class LinuxBackingWatch implements BackingWatch {

    private final FolderTree tree;
    private final FolderWatch watch;
    private final Map<Integer, String> folders = new HashMap<>();

    LinuxBackingWatch(FolderTree tree) throws IOException {
        this.tree = tree;
        this.watch = FolderWatch.open();
    }

    @Override
    public void add(String folder) throws IOException {
        try {
            folders.put(tree.watch(watch, folder), folder);
        } catch (SystemCallException e) {
            throw Failures.of(folder, e);
        }
    }

    @Override
    public int count() {
        return folders.size();
    }

    @Override
    public Changes await(long nanos) throws IOException {
        List<Change> changes = new ArrayList<>();
        boolean lost = false;
        for (FolderWatch.Change change : watch.await(nanos)) {
            switch (change.kind()) {
                case LOST -> lost = true;
                case UNWATCHED -> folders.remove(change.watch());
                case APPEARED -> add(changes, change, Kind.APPEARED);
                case CHANGED -> add(changes, change, Kind.CHANGED);
                case GONE -> add(changes, change, Kind.GONE);
            }
        }
        return new Changes(changes, lost);
    }

    /** What is told of the folder itself, or of one that is watched no more, is of no entry. */
    private void add(List<Change> changes, FolderWatch.Change change, Kind kind) {
        String folder = folders.get(change.watch());
        if (folder != null && !change.name().isEmpty()) {
            changes.add(new Change(RelativePaths.entry(folder, change.name()), kind, change.move()));
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}

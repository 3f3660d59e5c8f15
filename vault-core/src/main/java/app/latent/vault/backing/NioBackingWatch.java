package app.latent.vault.backing;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** By the JDK, which keeps some hundred changes of a folder until they are fetched. */
final class NioBackingWatch implements BackingWatch {

    private final NioBackingStore store;
    private final WatchService service;
    private final Map<WatchKey, String> folders = new HashMap<>();

    NioBackingWatch(NioBackingStore store, WatchService service) {
        this.store = store;
        this.service = service;
    }

    @Override
    public void add(String folder) throws IOException {
        try {
            WatchKey key = store.folder(folder)
                    .register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
        } catch (ClosedWatchServiceException _) {
            throw new ClosedChannelException();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    @Override
    public int count() {
        return folders.size();
    }

    @Override
    public Changes await(long nanos) throws IOException, InterruptedException {
        List<Change> changes = new ArrayList<>();
        boolean lost = false;
        try {
            WatchKey key = service.poll(nanos, TimeUnit.NANOSECONDS);
            while (key != null) {
                lost |= !fetch(key, changes);
                key = service.poll();
            }
        } catch (ClosedWatchServiceException _) {
            throw new ClosedChannelException();
        }
        return new Changes(changes, lost);
    }

    /** @return whether it could be told what has changed */
    private boolean fetch(WatchKey key, List<Change> changes) {
        String folder = folders.get(key);
        boolean told = true;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name && folder != null) {
                changes.add(new Change(RelativePaths.entry(folder, name.toString()), kind(event)));
            } else {
                told = false;
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return told;
    }

    private static Kind kind(WatchEvent<?> event) {
        if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)) {
            return Kind.APPEARED;
        }
        return event.kind().equals(StandardWatchEventKinds.ENTRY_DELETE) ? Kind.GONE : Kind.CHANGED;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}

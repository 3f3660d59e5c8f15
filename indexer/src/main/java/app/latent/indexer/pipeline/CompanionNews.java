package app.latent.indexer.pipeline;

import app.latent.indexer.search.FileFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The files beside photos that have changed or gone, until their photos are sought: for many of one folder at once. */
final class CompanionNews {
    private final int capacity;
    private final Map<String, Set<String>> byFolder = new HashMap<>();
    private int size;

    CompanionNews(int capacity) {
        this.capacity = capacity;
    }

    /** False where there is no room: the change is lost, and a scan has to find it. */
    synchronized boolean add(String name) {
        boolean room = size < capacity;
        if (room
                && byFolder.computeIfAbsent(FileFacts.folderOf(name), f -> new HashSet<>())
                        .add(LibraryFolder.last(name))) {
            size++;
        }
        return room;
    }

    /** Names by folder, to be dealt with by the caller. */
    synchronized Map<String, Set<String>> take() {
        Map<String, Set<String>> taken = Map.copyOf(byFolder);
        byFolder.clear();
        size = 0;
        return taken;
    }
}

package app.latent.vault.simulation;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStore.Access;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whole files and trees of any store, for what a test puts there and what it finds. */
public final class StoreContents {

    private StoreContents() {}

    public static byte[] read(BackingStore store, String path) throws IOException {
        try (BackingFile file = store.open(path, Access.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.stat().size()));
            int read = file.read(bytes, 0);
            if (read != bytes.capacity()) {
                throw new IOException("the file has " + bytes.capacity() + " bytes and gave " + read);
            }
            return bytes.array();
        }
    }

    /** Creates a file, or replaces what is in it. */
    public static void write(BackingStore store, String path, byte[] bytes) throws IOException {
        try (BackingFile file = store.open(path, store.stat(path) == null ? Access.CREATE : Access.WRITE)) {
            file.setSize(0);
            file.write(ByteBuffer.wrap(bytes), 0);
        }
    }

    /** Creates a folder and those above it that are not there. */
    public static void createFolders(BackingStore store, String path) throws IOException {
        if (path.isEmpty() || store.stat(path) != null) {
            return;
        }
        createFolders(store, path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        store.createFolder(path);
    }

    /** Makes all durable that is there: each file, each folder. */
    public static void syncAll(BackingStore store) throws IOException {
        for (Map.Entry<String, BackingStat.Kind> entry : paths(store).entrySet()) {
            if (entry.getValue() == BackingStat.Kind.FOLDER) {
                store.syncFolder(entry.getKey());
            } else if (entry.getValue() == BackingStat.Kind.FILE) {
                try (BackingFile file = store.open(entry.getKey(), Access.READ)) {
                    file.sync();
                }
            }
        }
        store.syncFolder("");
    }

    /** Everything below the store's folder, by path. */
    public static Map<String, BackingStat.Kind> paths(BackingStore store) throws IOException {
        Map<String, BackingStat.Kind> paths = new TreeMap<>();
        List<String> folders = new ArrayList<>(List.of(""));
        while (!folders.isEmpty()) {
            String folder = folders.removeLast();
            store.list(folder, (name, kind) -> {
                String path = folder.isEmpty() ? name : folder + "/" + name;
                paths.put(path, kind);
                if (kind == BackingStat.Kind.FOLDER) {
                    folders.add(path);
                }
            });
        }
        return paths;
    }

    /** Equal for stores that hold the same, byte for byte. */
    public static String digest(BackingStore store) throws IOException {
        StringBuilder digest = new StringBuilder();
        for (Map.Entry<String, BackingStat.Kind> entry : paths(store).entrySet()) {
            digest.append(entry.getKey());
            if (entry.getValue() == BackingStat.Kind.FILE) {
                digest.append(' ').append(Arrays.hashCode(read(store, entry.getKey())));
            }
            digest.append('\n');
        }
        return digest.toString();
    }
}

package app.latent.vault;

import app.latent.vault.journal.JournalFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where this machine keeps what it knows of one vault's folder: journals, the memory of the witness, notes of conflicts. A copy of the vault elsewhere on the machine, a
 * backup perhaps, has the same keys and so the same id, yet a state of its own: what was torn in one must not be mended in the other, nor be taken for what the other
 * was like. So each has a folder of its own, named after the id, the second and later ones with a number, {@code ID-2}.
 *
 * <pre>
 * folders   paths that the vault had, UTF-8, one a line, the oldest first
 * </pre>
 *
 * It is that of the first of these paths where there still is a vault. Where there is none at any, the vault was moved (or its disk is not there), and the next that
 * comes without a folder of its own takes it.
 */
final class LocalFolder {

    private static final String FOLDERS = "folders";

    private final Path path;

    private LocalFolder(Path path) {
        this.path = path;
    }

    /**
     * Finds or makes that of a vault.
     *
     * @param base of all vaults; made when it is not there
     * @param id of the vault
     * @param vault its folder, a real path
     */
    static LocalFolder of(Path base, String id, Path vault) throws IOException {
        JournalFolder.createPrivate(base);
        // One at a time in this process too: a lock on a file is the process's.
        synchronized (LocalFolder.class) {
            try (FileChannel channel = FileChannel.open(
                            base.resolve("folders.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                return find(base, id, vault.toString());
            }
        }
    }

    private static LocalFolder find(Path base, String id, String vault) throws IOException {
        LocalFolder left = null;
        for (int number = 1; ; number++) {
            LocalFolder candidate = new LocalFolder(base.resolve(number == 1 ? id : id + "-" + number));
            boolean isNew = !Files.exists(candidate.path);
            if (!isNew) {
                Optional<String> owner = candidate.owner();
                if (owner.isPresent() && owner.get().equals(vault)) return candidate;
                if (owner.isEmpty() && left == null) left = candidate;
            } else {
                LocalFolder taken = left == null ? candidate : left;
                JournalFolder.createPrivate(taken.path);
                taken.add(vault);
                return taken;
            }
        }
    }

    private Optional<String> owner() throws IOException {
        return folders().stream().filter(LocalFolder::isVault).findFirst();
    }

    private static boolean isVault(String folder) {
        try {
            return new VaultFolder(Path.of(folder)).isVault();
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private List<String> folders() throws IOException {
        try {
            String all = new String(Files.readAllBytes(path.resolve(FOLDERS)), StandardCharsets.UTF_8);
            return all.lines().toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private void add(String vault) throws IOException {
        List<String> folders = new ArrayList<>(folders());
        folders.remove(vault);
        folders.add(vault);
        Path fresh = path.resolve(FOLDERS + ".new");
        Files.deleteIfExists(fresh);
        DurableFiles.create(fresh, (String.join("\n", folders) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, path.resolve(FOLDERS), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Readable by its owner alone. */
    Path path() {
        return path;
    }

    /** The id, or the id with a number: no other vault's folder on this machine has it. */
    String name() {
        return String.valueOf(path.getFileName());
    }
}

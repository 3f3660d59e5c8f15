package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The marks of those unlocks that kept their journal in a folder and did not end well, the one that is under way included. What bears such a mark was made on
 * this machine, by a process that has ended when the folder can be claimed.
 */
public final class Marks {

    private static final String FILE = "marks";
    private static final String NEW_FILE = "marks.new";

    /** How many are kept, the last ones. */
    private static final int MANY = 1000;

    private static final int LONGEST = 64 * MANY;

    private final BackingStore folder;

    /** @param folder of a journal, claimed; stays the caller's */
    public Marks(BackingStore folder) {
        this.folder = folder;
    }

    public Set<String> all() throws IOException {
        try (BackingFile file = folder.open(FILE, BackingStore.Access.READ)) {
            ByteBuffer bytes =
                    ByteBuffer.allocate((int) Math.min(LONGEST, file.stat().size()));
            file.read(bytes, 0);
            String text = StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
            return new LinkedHashSet<>(
                    text.lines().filter(line -> !line.isEmpty()).toList());
        } catch (NoSuchFileException _) {
            return new LinkedHashSet<>();
        }
    }

    /** Durably. */
    public void add(String mark) throws IOException {
        Set<String> marks = all();
        marks.add(mark);
        write(marks);
    }

    /** Its unlock has left nothing behind. */
    public void remove(String mark) throws IOException {
        Set<String> marks = all();
        marks.remove(mark);
        if (marks.isEmpty()) folder.delete(FILE);
        else write(marks);
    }

    private void write(Set<String> marks) throws IOException {
        List<String> last = new ArrayList<>(marks);
        last = last.subList(Math.max(0, last.size() - MANY), last.size());
        String text = String.join("\n", last) + "\n";
        if (folder.stat(NEW_FILE) != null) folder.delete(NEW_FILE);
        try (BackingFile file = folder.open(NEW_FILE, BackingStore.Access.CREATE)) {
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
            file.sync();
        }
        folder.rename(NEW_FILE, FILE);
        folder.syncFolder("");
    }
}

package app.latent.vault.health;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Authenticates every chunk of a file. For one thread: it has the buffers. */
final class ContentCheck {

    /** Chunks that are read at once. */
    private static final int RUN = 32;

    /** Bytes of a header's or a chunk's nonce, with which it begins. */
    private static final int NONCE = 12;

    /** Bytes of a chunk's tag, with which it ends. */
    private static final int TAG = 16;

    /** Damaged chunks after which the rest of a file is not looked at: a file of zeros may claim to be of any length. */
    static final long ENOUGH = 1024;

    /** What became of a file. */
    sealed interface Verdict {
        record Sound() implements Verdict {}

        record Header() implements Verdict {}

        record Chunks(long damaged, long first, long all) implements Verdict {}

        record Length(long length) implements Verdict {}

        record Unreadable(String reason) implements Verdict {}

        /** It is not there any more. */
        record Gone() implements Verdict {}
    }

    /** By which a file is told from what it is after a change. */
    record Stamp(Object identity, long size, FileTime modified, FileTime changed) {
        static Stamp of(BackingStat stat) {
            return new Stamp(stat.identity(), stat.size(), stat.modified(), stat.changed());
        }
    }

    /** @param stamp of the file before it was read; null where it could not be opened */
    record Result(Verdict verdict, @Nullable Stamp stamp) {}

    private final Ciphertext vault;
    private final Pace pace;
    private final CiphertextSizes sizes;
    private final ByteBuffer ciphertext;
    private final ByteBuffer cleartext = ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK);

    ContentCheck(Ciphertext vault, Pace pace) {
        this.vault = vault;
        this.sizes = vault.sizes();
        this.ciphertext = ByteBuffer.allocate(RUN * sizes.chunk());
        this.pace = pace;
    }

    /** @param path the cleartext path, for the observer */
    Result check(String file, @Nullable TreePath path, @Nullable ContentObserver observer) throws IOException {
        @Nullable Stamp stamp = null;
        try (BackingFile open = vault.store().open(file, BackingStore.Access.READ)) {
            BackingStat stat = open.stat();
            stamp = Stamp.of(stat);
            return new Result(check(open, stat.size(), file, path, observer), stamp);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return new Result(new Verdict.Gone(), null);
        } catch (FileSystemException e) {
            return new Result(new Verdict.Unreadable(NodeFolders.reason(e)), stamp);
        } finally {
            // What was decrypted is nobody's business any more.
            Arrays.fill(cleartext.array(), (byte) 0);
        }
    }

    private Verdict check(
            BackingFile file, long size, String name, @Nullable TreePath path, @Nullable ContentObserver observer)
            throws IOException {
        try {
            sizes.cleartextOf(size);
        } catch (IllegalLengthException _) {
            return new Verdict.Length(size);
        }
        ByteBuffer head = ByteBuffer.allocate(sizes.header());
        file.read(head, 0);
        ContentHeader header;
        try {
            if (head.flip().remaining() < sizes.header()) return new Verdict.Length(head.remaining());
            header = vault.cryptor().decryptHeader(head);
        } catch (UnauthenticCiphertextException _) {
            return new Verdict.Header();
        }
        pace.took(sizes.header());
        ContentObserver.@Nullable Watching watching =
                observer == null ? null : observer.begin(name, path, Arrays.copyOf(header.ciphertext(), NONCE), size);
        return chunks(file, size, header, watching);
    }

    private Verdict chunks(
            BackingFile file, long size, ContentHeader header, ContentObserver.@Nullable Watching watching)
            throws IOException {
        long all = ContentSizes.chunks(sizes.cleartextOf(size));
        long damaged = 0;
        long first = -1;
        for (long run = 0; run < all && damaged < ENOUGH; run += RUN) {
            long offset = sizes.offsetOf(run);
            ciphertext.clear().limit((int) Math.min(ciphertext.capacity(), size - offset));
            int read = file.read(ciphertext, offset);
            pace.took(read);
            // Shorter than it was: the rest is missing.
            int length = ciphertext.limit();
            Arrays.fill(ciphertext.array(), read, length, (byte) 0);
            for (long chunk = run; chunk < Math.min(all, run + RUN); chunk++) {
                int begin = (int) ((chunk - run) * sizes.chunk());
                int end = Math.min(length, begin + sizes.chunk());
                if (!isAuthentic(begin, end, chunk, header)) {
                    if (damaged++ == 0) first = chunk;
                } else if (watching != null) {
                    watching.chunk(chunk, Arrays.copyOfRange(ciphertext.array(), end - TAG, end));
                }
            }
        }
        if (damaged > 0) return new Verdict.Chunks(damaged, first, all);
        if (watching != null) watching.sound();
        return new Verdict.Sound();
    }

    private boolean isAuthentic(int begin, int end, long chunk, ContentHeader header) {
        try {
            ByteBuffer one = ByteBuffer.wrap(ciphertext.array(), begin, end - begin);
            vault.cryptor().decryptChunk(one, cleartext.clear(), chunk, header);
            return true;
        } catch (UnauthenticCiphertextException _) {
            return false;
        }
    }
}

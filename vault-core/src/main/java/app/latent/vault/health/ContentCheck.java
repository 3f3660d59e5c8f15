package app.latent.vault.health;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
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

    /** Chunks that are noted as sound together: 16 MiB, half a second of a slow disk. */
    static final int STRETCH = 16 * RUN;

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

    /** Parts of one large file that an earlier check has found sound, as the file is now. */
    interface Stretches {
        Stretches NONE = new Stretches() {
            @Override
            public boolean wasSound(long number, long bytes) {
                return false;
            }

            @Override
            public void isSound(long number) {}
        };

        /** @param bytes of ciphertext that need not be read then */
        boolean wasSound(long number, long bytes);

        void isSound(long number);
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
    private final Runnable step;
    private final CiphertextSizes sizes;
    private final ByteBuffer ciphertext;
    private final ByteBuffer cleartext = ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK);

    /** Bytes of the cleartext's buffer that may hold some; to wipe all of it takes longer than to read a small file. */
    private int used;

    /** @param step called now and then; what it throws ends the check */
    ContentCheck(Ciphertext vault, Pace pace, Runnable step) {
        this.vault = vault;
        this.sizes = vault.sizes();
        this.ciphertext = ByteBuffer.allocate(sizes.header() + RUN * sizes.chunk());
        this.pace = pace;
        this.step = step;
    }

    Result check(String file, Stretches stretches) throws IOException {
        @Nullable Stamp stamp = null;
        try (BackingFile open = vault.store().open(file, BackingStore.Access.READ)) {
            BackingStat stat = open.stat();
            stamp = Stamp.of(stat);
            return new Result(check(open, stat.size(), stretches), stamp);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return new Result(new Verdict.Gone(), null);
        } catch (FileSystemException e) {
            return new Result(new Verdict.Unreadable(NodeFolders.reason(e)), stamp);
        } finally {
            // What was decrypted is nobody's business any more.
            Arrays.fill(cleartext.array(), 0, Math.min(used, cleartext.capacity()), (byte) 0);
            used = 0;
        }
    }

    private Verdict check(BackingFile file, long size, Stretches stretches) throws IOException {
        try {
            sizes.cleartextOf(size);
        } catch (IllegalLengthException _) {
            return new Verdict.Length(size);
        }
        fill(file, 0, Math.min(size, ciphertext.capacity()));
        ContentHeader header;
        try {
            header = vault.cryptor().decryptHeader(ByteBuffer.wrap(ciphertext.array(), 0, sizes.header()));
        } catch (UnauthenticCiphertextException _) {
            return new Verdict.Header();
        }
        return chunks(file, size, header, stretches);
    }

    /** Reads a part of the file. Where that is shorter than it was, the rest is missing: zeros, which no cipher makes. */
    private void fill(BackingFile file, long offset, long length) throws IOException {
        int read = file.read(ciphertext.clear().limit((int) length), offset);
        Arrays.fill(ciphertext.array(), Math.max(0, read), (int) length, (byte) 0);
        pace.took(Math.max(0, read));
    }

    private Verdict chunks(BackingFile file, long size, ContentHeader header, Stretches stretches) throws IOException {
        long all = ContentSizes.chunks(sizes.cleartextOf(size));
        Damage damage = new Damage();
        for (long from = 0; from < all && damage.chunks < ENOUGH; from += STRETCH) {
            long end = Math.min(all, from + STRETCH);
            long bytes = Math.min(size, sizes.offsetOf(end)) - sizes.offsetOf(from);
            if (stretches.wasSound(from / STRETCH, bytes)) continue;
            long before = damage.chunks;
            for (long run = from; run < end && damage.chunks < ENOUGH; run += RUN) {
                run(file, size, header, run, Math.min(end, run + RUN), damage);
                step.run();
            }
            if (damage.chunks == before) stretches.isSound(from / STRETCH);
        }
        return damage.chunks > 0 ? new Verdict.Chunks(damage.chunks, damage.first, all) : new Verdict.Sound();
    }

    /** What was found in a file so far. */
    private static final class Damage {
        private long chunks;
        private long first = -1;
    }

    private void run(BackingFile file, long size, ContentHeader header, long from, long to, Damage damage)
            throws IOException {
        // The first chunks have come with the header.
        int start = from == 0 ? sizes.header() : 0;
        long offset = sizes.offsetOf(from);
        int length = start + (int) (Math.min(size, sizes.offsetOf(to)) - offset);
        if (from > 0) fill(file, offset, length);
        for (long chunk = from; chunk < to; chunk++) {
            int begin = start + (int) ((chunk - from) * sizes.chunk());
            int end = Math.min(length, begin + sizes.chunk());
            if (!isAuthentic(begin, end, chunk, header) && damage.chunks++ == 0) damage.first = chunk;
        }
    }

    private boolean isAuthentic(int begin, int end, long chunk, ContentHeader header) {
        used = Math.max(used, end - begin);
        try {
            ByteBuffer one = ByteBuffer.wrap(ciphertext.array(), begin, end - begin);
            vault.cryptor().decryptChunk(one, cleartext.clear(), chunk, header);
            return true;
        } catch (UnauthenticCiphertextException _) {
            return false;
        }
    }
}

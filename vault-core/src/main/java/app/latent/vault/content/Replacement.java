package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.tree.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;

/**
 * Puts new content of a file in place of all of the old, at once: a new ciphertext is written aside, made durable and renamed over the old one. So a crash
 * leaves the one or the other. For content that is small; that of a larger file is cut and written in place.
 *
 * <p>Called with the flush lock held. The tree's lock of the directory is taken under it.
 */
final class Replacement {

    /** Bytes of cleartext that are still written aside. */
    static final int LARGEST = 128 * 1024;

    private final Engine engine;
    private final OpenFile file;
    private final Ciphertext ciphertext;
    private final Location location;

    Replacement(Engine engine, OpenFile file, Ciphertext ciphertext, Location location) {
        this.engine = engine;
        this.file = file;
        this.ciphertext = ciphertext;
        this.location = location;
    }

    /** @param content all chunks of the new content, from the first on, at most {@value #LARGEST} bytes of cleartext */
    void replaceBy(Burst content) throws IOException {
        var path = location.path();
        if (path == null) throw new NoSuchFileException("");
        engine.places().whileOpening(path, place -> replaceBy(content, place));
    }

    private boolean replaceBy(Burst content, Place place) throws IOException {
        ContentHeader header = engine.cryptor().createHeader();
        String temporary = engine.places().temporary(place);
        BackingFile aside = engine.store().open(temporary, Access.CREATE);
        try {
            WrittenEnds ends = write(content, header, aside);
            Object identity = keepAttributes(place.contentPath(), temporary, aside);
            engine.table().replacing(file, identity);
            try {
                engine.store().rename(temporary, place.contentPath());
            } catch (IOException | RuntimeException e) {
                engine.table().notReplaced(identity);
                throw e;
            }
            engine.table().replaced(file, identity, place);
            ciphertext.replaced(aside, identity, header, content.cleartextLength(), ends, true);
        } catch (IOException | RuntimeException e) {
            try (aside) {
                engine.store().delete(temporary);
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
        engine.places().changed(place);
        return true;
    }

    private WrittenEnds write(Burst content, ContentHeader header, BackingFile aside) throws IOException {
        CiphertextSizes sizes = engine.cryptor().sizes();
        WrittenEnds ends = new WrittenEnds();
        ByteBuffer start = ByteBuffer.wrap(header.ciphertext());
        aside.write(start, 0);
        content.encrypt((cleartext, length, chunk, target) ->
                engine.cryptor().encryptChunk(ByteBuffer.wrap(cleartext, 0, length), target, chunk, header));
        content.write((first, count, run) -> {
            int from = run.position();
            aside.write(run, sizes.offsetOf(first));
            for (int i = 1; i <= count; i++) {
                ends.wrote(first + i - 1, run, Math.min(run.limit(), from + i * sizes.chunk()));
            }
        });
        aside.sync();
        return ends;
    }

    /** @return the identity of the new file */
    private Object keepAttributes(String contentPath, String temporary, BackingFile aside) throws IOException {
        BackingStat before = engine.store().stat(contentPath);
        BackingStat now = aside.stat();
        if (before == null) return now.identity();
        // The permissions after those that need some, and after an owner, whose change takes bits away.
        ExtendedAttributes.copy(engine.store(), contentPath, temporary);
        if (before.uid() != -1 && (before.uid() != now.uid() || before.gid() != now.gid())) {
            engine.store().setOwner(temporary, before.uid(), before.gid());
        }
        if (before.mode() != -1 && before.mode() != now.mode()) engine.store().setMode(temporary, before.mode());
        return now.identity();
    }

    static boolean isSmall(long size) {
        return size <= LARGEST;
    }
}

package app.latent.gallery.comments;

import app.latent.gallery.kept.KeptSwitch;
import app.latent.gallery.kept.KnownPhoto;
import app.latent.gateway.account.AccountName;
import app.latent.indexer.LatentFolder;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Comments and likes, in {@code comments/} of the vault's own documents. There are none until the owner allows it; what was said until the owner does no more stays.
 * Safe for use by many threads.
 */
public final class Comments {
    /** Of one photo. */
    static final int MOST_OF_A_PHOTO = 500;

    /** In all, likes among them. */
    static final int MOST = 10_000;

    private static final int ID_BYTES = 16;

    private final KeptSwitch allowed;
    private final InstantSource clock;
    private final SecureRandom random;
    private final RemarkFolder folder;
    private final Pace pace;

    /** @param root of the library */
    public Comments(Path root, InstantSource clock, SecureRandom random) {
        Path path = LatentFolder.of(root).resolve("comments");
        this.allowed = new KeptSwitch(path.resolve("settings.json"), "allowed", false);
        this.clock = clock;
        this.random = random;
        this.folder = new RemarkFolder(path, clock);
        this.pace = new Pace(clock);
    }

    /** Whether the owner wants anybody to say anything; turned off, nobody but the owner is told what was said. */
    public KeptSwitch allowed() {
        return allowed;
    }

    /** @return how long until an account may say something more; zero where it may now, which counts */
    public synchronized Duration pace(AccountName author) {
        return pace.take(author);
    }

    /**
     * What is said of a photo, whatever it was called then.
     *
     * @param whole all of the library: whose a remark is does not depend on who asks
     * @param id of the photo
     */
    public synchronized Conversation about(PhotoSearch whole, String id) throws IOException {
        return Conversation.of(remarks(whole, id));
    }

    private List<Remark> remarks(PhotoSearch whole, String id) throws IOException {
        Optional<KnownPhoto> photo = KnownPhoto.of(whole, id);
        List<Remark> remarks = new ArrayList<>();
        Map<KnownPhoto, Boolean> found = new HashMap<>();
        for (Remark remark : photo.isEmpty() ? List.<Remark>of() : folder.all()) {
            KnownPhoto subject = remark.photo();
            if (!subject.mayBe(photo.get())) continue;
            if (!found.containsKey(subject)) {
                found.put(subject, subject.in(whole).map(Photo::id).equals(Optional.of(id)));
            }
            if (found.getOrDefault(subject, false)) remarks.add(remark);
        }
        return remarks;
    }

    /** Of all photos, the newest first, with those of photos that are not there any more. */
    public synchronized List<Remark.Comment> newest() throws IOException {
        return Conversation.of(folder.all()).comments().reversed();
    }

    /** @return false where there is no room for more */
    public synchronized boolean comment(PhotoSearch whole, String id, AccountName author, CommentText text)
            throws IOException {
        boolean room = hasRoom() && about(whole, id).comments().size() < MOST_OF_A_PHOTO;
        Optional<KnownPhoto> photo = room ? KnownPhoto.of(whole, id) : Optional.empty();
        if (photo.isPresent()) {
            folder.add(new Remark.Comment(newId(), photo.get(), author, now(), text));
        }
        return photo.isPresent();
    }

    /**
     * Once: what is liked already stays so.
     *
     * @return false where there is no room for more
     */
    public synchronized boolean like(PhotoSearch whole, String id, AccountName author) throws IOException {
        if (about(whole, id).isLikedBy(author)) {
            return true;
        }
        Optional<KnownPhoto> photo = hasRoom() ? KnownPhoto.of(whole, id) : Optional.empty();
        if (photo.isPresent()) {
            folder.add(new Remark.Like(newId(), photo.get(), author, now()));
        }
        return photo.isPresent();
    }

    /** Takes all likes of an account for a photo back. */
    public synchronized void unlike(PhotoSearch whole, String id, AccountName author) throws IOException {
        for (Remark remark : remarks(whole, id)) {
            if (remark instanceof Remark.Like && remark.author().equals(author)) folder.remove(remark);
        }
    }

    public synchronized void remove(Remark.Comment comment) throws IOException {
        folder.remove(comment);
    }

    private boolean hasRoom() throws IOException {
        return folder.all().size() < MOST;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}

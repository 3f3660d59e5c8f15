package app.latent.gallery.api;

import app.latent.indexer.trash.TrashEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Where a page of the trash ends, which stays where it is though the entry that was the last goes. As text it is {@code DELETED_ID}. */
record TrashPlace(Instant deleted, String id) {

    static TrashPlace of(TrashEntry last) {
        return new TrashPlace(last.deleted(), last.id());
    }

    /** Empty where it is none. */
    static Optional<TrashPlace> read(String text) {
        int end = text.indexOf('_');
        try {
            return end < 0
                    ? Optional.empty()
                    : Optional.of(new TrashPlace(Instant.parse(text.substring(0, end)), text.substring(end + 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last deleted come first, and of those of one moment the higher ids. */
    boolean isBefore(TrashEntry entry) {
        int order = entry.deleted().compareTo(deleted);
        return order < 0 || (order == 0 && entry.id().compareTo(id) < 0);
    }

    @Override
    public String toString() {
        return deleted + "_" + id;
    }
}

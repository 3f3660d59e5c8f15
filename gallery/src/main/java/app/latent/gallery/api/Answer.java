package app.latent.gallery.api;

import java.nio.file.Path;

/** What an endpoint answers. */
sealed interface Answer {

    /** @param value is written as JSON */
    record Json(Object value) implements Answer {}

    /** A picture from memory. */
    @SuppressWarnings("ArrayRecordComponent") // Made, written and dropped: nobody compares or keeps it.
    record Jpeg(byte[] bytes) implements Answer {}

    /**
     * A file of the vault.
     *
     * @param file exists, and lies under the root
     * @param type its media type by content
     * @param download the browser is to save it, not to show it
     */
    record File(Path file, String type, boolean download) implements Answer {}
}

package app.latent.gallery.api;

import app.latent.indexer.darkroom.StrippedFile;
import app.latent.indexer.metadata.Span;
import java.util.Optional;

/** What an endpoint answers. */
sealed interface Answer {

    /** @param value is written as JSON */
    record Json(Object value) implements Answer {}

    /** A picture from memory. */
    record Jpeg(Handout.Thumbnail picture) implements Answer {}

    /**
     * A large picture from memory.
     *
     * @param name to be saved by, not shown; empty to be shown
     * @param done is to be run once it is not needed any more
     */
    @SuppressWarnings("ArrayRecordComponent") // Made, written and dropped: nobody compares or keeps it.
    record Print(byte[] bytes, Optional<String> name, Runnable done) implements Answer {}

    /**
     * Parts of a file of the vault, to be saved.
     *
     * @param file that they are of; is closed by whoever sends them
     * @param name to be saved by
     */
    record Parts(SteadyFile file, StrippedFile parts, String name) implements Answer {}

    /**
     * A file of the vault.
     *
     * @param file exists, and lies under the root
     * @param type its media type by content
     * @param download the browser is to save it, not to show it
     */
    record File(Handout.Original file, String type, boolean download) implements Answer {}

    /**
     * The film that is a part of a picture's file.
     *
     * @param part lies within the file
     */
    record Film(Handout.Original file, Span part) implements Answer {}
}

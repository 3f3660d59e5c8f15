package app.latent.gallery.visits;

import app.latent.indexer.Mark;
import java.util.Optional;

/** What views are counted of. */
public sealed interface Viewed {

    /** An account: how much it has looked at, of whatever. */
    record Visitor(String name) implements Viewed {}

    /** What can be opened. */
    sealed interface Target extends Viewed {}

    /**
     * @param path relative to the library, with {@code /} between names
     * @param contents where the index knows them: they stay the same when the photo gets another name
     */
    record Photo(String path, Optional<Mark> contents) implements Target {}

    record Album(String id) implements Target {}
}

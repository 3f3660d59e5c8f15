package app.latent.gallery.visits;

import app.latent.gallery.kept.KnownPhoto;

/** What views are counted of. */
public sealed interface Viewed {

    /** An account: how much it has looked at, of whatever. */
    record Visitor(String name) implements Viewed {}

    /** What can be opened. */
    sealed interface Target extends Viewed {}

    record Photo(KnownPhoto photo) implements Target {}

    record Album(String id) implements Target {}
}

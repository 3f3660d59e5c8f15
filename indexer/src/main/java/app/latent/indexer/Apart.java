package app.latent.indexer;

/** What somebody has decided to be no duplicates. */
@FunctionalInterface
public interface Apart {
    Apart NOTHING = (_, _) -> false;

    /** In whatever order. */
    boolean are(Mark one, Mark other);
}

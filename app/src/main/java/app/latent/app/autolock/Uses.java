package app.latent.app.autolock;

/** What people and their programs do with a vault. What Latent does of its own accord, as the index does, is no use. */
public interface Uses {

    /** Grows with each use. */
    long count();

    /** Whether there is one that has begun and not ended, such as an upload. */
    boolean areUnderWay();
}

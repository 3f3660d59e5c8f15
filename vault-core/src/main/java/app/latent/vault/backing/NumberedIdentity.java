package app.latent.vault.backing;

/** A file's identity that is a number as well, got without a digest. */
public interface NumberedIdentity {

    /** Unequal for two files that are there at the same time, but for one chance in 2<sup>64</sup>. */
    long number();
}

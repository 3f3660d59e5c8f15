package app.latent.gateway.account;

/** Who gets the files that they see, besides the owner. To all others they are only shown, in whatever way the gallery has for that. */
public enum Originals {
    /** Everybody. */
    ALL,
    /** Those who may change a file. */
    EDITORS,
    /** Nobody. */
    OWNER
}

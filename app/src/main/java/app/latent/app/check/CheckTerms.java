package app.latent.app.check;

/**
 * What a check is to do.
 *
 * @param bytesASecond how much to read at most; 0 for as fast as can be
 */
public record CheckTerms(boolean deep, long bytesASecond) {}

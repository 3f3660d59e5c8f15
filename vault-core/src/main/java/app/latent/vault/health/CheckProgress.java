package app.latent.vault.health;

/**
 * How far a check is.
 *
 * @param files looked at so far, those of an earlier check that was ended among them
 * @param allFiles 0 while they are being counted
 * @param bytes of ciphertext
 * @param resumed bytes of them that an earlier check has read
 */
public record CheckProgress(long files, long allFiles, long bytes, long allBytes, long resumed) {}

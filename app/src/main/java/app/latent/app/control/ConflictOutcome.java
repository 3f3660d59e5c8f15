package app.latent.app.control;

/**
 * What resolving one conflict did.
 *
 * @param original cleartext path, from {@code /}
 * @param copy cleartext path, from {@code /}, as it was
 * @param collapsed versions that were identical to the other and are gone
 * @param moved things that were moved into the other folder
 * @param renamed things that were moved so under another name, as theirs was taken
 * @param kept versions that stay beside each other
 */
public record ConflictOutcome(String original, String copy, int collapsed, int moved, int renamed, int kept) {}

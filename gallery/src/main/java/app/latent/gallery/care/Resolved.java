package app.latent.gallery.care;

/**
 * What became of a conflict.
 *
 * @param collapsed versions that were identical to the other and are gone
 * @param moved things that were moved into the other folder
 * @param renamed things that were moved so under another name, as theirs was taken: conflicts of their own now
 * @param kept versions that stay beside each other
 */
public record Resolved(int collapsed, int moved, int renamed, int kept) {}

package app.latent.vault.conflict;

/**
 * What a merge did.
 *
 * @param collapsed versions that were deleted, as the other has every byte of theirs
 * @param moved things that were moved from one directory to the other under their own names
 * @param renamed things that were moved so and got another name, as theirs was taken: conflicts of their own now
 * @param kept versions that stay beside each other, as they differ or could not be read
 */
public record Merged(int collapsed, int moved, int renamed, int kept) {

    static final Merged NOTHING = new Merged(0, 0, 0, 0);
    static final Merged COLLAPSED = new Merged(1, 0, 0, 0);
    static final Merged MOVED = new Merged(0, 1, 0, 0);
    static final Merged RENAMED = new Merged(0, 0, 1, 0);
    static final Merged KEPT = new Merged(0, 0, 0, 1);

    /** Both together. */
    public Merged plus(Merged other) {
        return new Merged(collapsed + other.collapsed, moved + other.moved, renamed + other.renamed, kept + other.kept);
    }
}

package app.latent.gallery.care;

/** Checks whether all of the vault can be read, one check at a time; it goes on when nobody asks. Safe for use by many threads. */
public interface HealthCare {

    Health now();

    /**
     * Begins a check.
     *
     * @param deep whether to read every part of every file, and not only to look at the structure
     * @throws CareException where one is under way
     */
    Health begin(boolean deep) throws CareException;

    /** Has the check that is under way end soon, where there is one. */
    Health end();
}

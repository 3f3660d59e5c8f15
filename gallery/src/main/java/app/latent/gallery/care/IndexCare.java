package app.latent.gallery.care;

import java.io.IOException;

/** Has the photo index work or rest. What it answers at once goes on for a while. Safe for use by many threads. */
public interface IndexCare {

    /**
     * Has every photo looked at again that could not be understood.
     *
     * @return how many these are
     */
    int retry() throws IOException, CareException;

    /** @param pause false where it is to go on */
    void pause(boolean pause) throws IOException, CareException;

    /** Empties the index and starts anew. */
    void rebuild() throws IOException, CareException;
}

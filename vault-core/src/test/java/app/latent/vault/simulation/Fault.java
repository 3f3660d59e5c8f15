package app.latent.vault.simulation;

/** How a call of a {@link SimulatedStore} fails. */
public enum Fault {
    /** Nothing is done; a sync of a file has done part, and what it has not is lost for ever, though the next sync succeeds. */
    EIO("Input/output error"),
    /** As {@link #EIO}. */
    ENOSPC("No space left on device"),
    /** As {@link #EIO}. */
    EDQUOT("Disk quota exceeded"),
    /** The first bytes are written, and then there is no space; any other call fails as with {@link #ENOSPC}. */
    SHORT_WRITE("No space left on device"),
    /** Any sectors are written; any other call fails as with {@link #EIO}. */
    TORN_WRITE("Input/output error"),
    /** All is done, and an error told nonetheless, as over a network. */
    EIO_AFTER("Input/output error"),
    /** The power goes while the call is under way: see {@link SimulatedStore#crash}. */
    POWER_CUT("Input/output error"),
    /** The process ends while the call is under way: see {@link SimulatedStore#kill}. */
    KILL("Input/output error");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** As the operating system says it. */
    public String words() {
        return words;
    }
}

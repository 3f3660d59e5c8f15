package app.latent.vault.health;

/** Whoever waits for a check. */
@FunctionalInterface
public interface CheckListener {

    /** Called several times a second, by one thread at a time. What it throws ends the check. */
    void progress(CheckProgress progress);
}

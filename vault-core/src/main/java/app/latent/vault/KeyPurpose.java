package app.latent.vault;

/** What the engine itself derives a key of 256 bits for. The labels are part of what is on disk: none ever changes. */
enum KeyPurpose {
    /** What a crash must not lose. */
    JOURNAL("journal"),
    /** Where a check that was ended goes on. */
    HEALTH("health"),
    /** Which versions of one thing were found, and settled. */
    CONFLICTS("conflicts"),
    /** What this machine remembers of the ciphertext. */
    WITNESS("witness");

    private final String label;

    KeyPurpose(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

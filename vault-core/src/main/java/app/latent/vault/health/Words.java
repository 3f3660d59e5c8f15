package app.latent.vault.health;

/**
 * What a {@link Finding} says to the user. No path of the ciphertext, no key, no class is in it; a name in cleartext may be.
 *
 * @param meaning what follows "the folder", "the photo" or another noun, without a full stop
 * @param advice what to do about it: sentences
 */
public record Words(Severity severity, String meaning, String advice) {

    /** What to do where something is lost. */
    static final String RESTORE = "Restore it from a backup or the sync provider's older version.";

    /** Of what is as it should be. */
    static final Words WHOLE = new Words(Severity.GOOD, "is whole", "Nothing is to be done.");

    static Words critical(String meaning, String advice) {
        return new Words(Severity.CRITICAL, meaning, advice);
    }

    static Words warn(String meaning, String advice) {
        return new Words(Severity.WARN, meaning, advice);
    }

    static Words info(String meaning, String advice) {
        return new Words(Severity.INFO, meaning, advice);
    }

    /** What is only told. */
    static Words good(String meaning, String advice) {
        return new Words(Severity.GOOD, meaning, advice);
    }
}

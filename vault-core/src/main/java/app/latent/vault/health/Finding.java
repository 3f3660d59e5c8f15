package app.latent.vault.health;

/**
 * One thing that a check found. Those of Cryptomator's own health check have its names and severities.
 *
 * <p>Sentences are for the user: no path of the ciphertext, no key, no class is in them; a name in cleartext may be.
 */
public sealed interface Finding permits DirectoryFinding, NameFinding, TypeFinding, ContentFinding {

    Spot at();

    Severity severity();

    /** What it means: what follows "the folder", "the photo" or another noun, without a full stop. */
    String meaning();

    /** What to do about it: a sentence. */
    String advice();

    /** Its name: for scripts, and for whoever compares with Cryptomator's. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Whether it is a problem, and not just told. */
    default boolean isProblem() {
        return severity() != Severity.GOOD;
    }
}

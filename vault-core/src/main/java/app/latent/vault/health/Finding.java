package app.latent.vault.health;

/**
 * One thing that a check found. Those of Cryptomator's own health check have its names and severities.
 *
 * <p>Sentences are for the user: no path of the ciphertext, no key, no class is in them; a name in cleartext may be.
 */
public sealed interface Finding permits DirectoryFinding, NameFinding, TypeFinding, ContentFinding {

    Spot at();

    /** What it says. */
    Words words();

    default Severity severity() {
        return words().severity();
    }

    /** What it means: what follows "the folder", "the photo" or another noun, without a full stop. */
    default String meaning() {
        return words().meaning();
    }

    /** What to do about it: sentences. */
    default String advice() {
        return words().advice();
    }

    /** Its name: for scripts, and for whoever compares with Cryptomator's. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Whether it is a problem, and not just told. */
    default boolean isProblem() {
        return severity() != Severity.GOOD;
    }
}

package app.latent.testkit;

/**
 * Whether this is a long run ({@code mvnw -Plong}), whose tests do the same as always, many times more often. Read from the system property {@code latent.long}.
 */
public final class LongRun {

    private static final boolean ON = Boolean.getBoolean("latent.long");

    private LongRun() {}

    public static boolean isOn() {
        return ON;
    }

    /** The first number in the default run, the second in a long one. */
    public static int size(int usually, int inLongRun) {
        return ON ? inLongRun : usually;
    }
}

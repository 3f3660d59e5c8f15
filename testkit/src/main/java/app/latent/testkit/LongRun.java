package app.latent.testkit;

/**
 * Whether this is a long run ({@code mvnw -Plong}), whose tests do the same as always, many times more often. Read from the system property {@code latent.long}.
 */
public final class LongRun {
    /** Of tests that only a long run has: JUnit's {@code @Tag}, which the root pom leaves out of others. */
    public static final String TAG = "long";

    private static final boolean ON = Boolean.getBoolean("latent.long");

    private LongRun() {}

    public static boolean isOn() {
        return ON;
    }

    /** Where a test of many numbered inputs begins, so that one that was stopped can go on: the system property {@code latent.first}, or 0. */
    public static int first() {
        return Integer.getInteger("latent.first", 0);
    }

    /** The first number in the default run, the second in a long one. */
    public static int size(int usually, int inLongRun) {
        return ON ? inLongRun : usually;
    }
}

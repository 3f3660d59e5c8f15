package app.latent.vault.simulation;

import org.jspecify.annotations.Nullable;

/**
 * Runs a test once for each of many seeds. {@code -Dlatent.seed=7} replays one, {@code -Dlatent.seeds=1000000} runs more of them than usual.
 */
public final class Seeds {

    private static final String ONE = "latent.seed";
    private static final String HOW_MANY = "latent.seeds";

    private Seeds() {}

    /** A test that throws when an invariant is violated. */
    @FunctionalInterface
    public interface Test {
        void run(long seed) throws Exception;
    }

    /** @throws AssertionError names the first seed that failed, with the failure as its cause */
    public static void run(long usual, Test test) {
        run(usual, Long.getLong(ONE), test);
    }

    /** @param one the seed to replay; null for all of them */
    static void run(long usual, @Nullable Long one, Test test) {
        if (one != null) {
            run(test, one);
            return;
        }
        long count = Math.max(usual, Long.getLong(HOW_MANY, usual));
        for (long seed = 0; seed < count; seed++) {
            run(test, seed);
        }
    }

    private static void run(Test test, long seed) {
        try {
            test.run(seed);
        } catch (Exception | AssertionError e) {
            throw new AssertionError("seed " + seed + " (replay with -D" + ONE + "=" + seed + "): " + e, e);
        }
    }
}

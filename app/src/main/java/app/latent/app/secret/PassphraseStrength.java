package app.latent.app.secret;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.scoring.Result;
import org.jspecify.annotations.Nullable;

/**
 * How hard a new passphrase is to guess, by nbvcxz.
 *
 * <p>The library wants a String, which nobody can wipe, and makes many more of its parts. So only its first characters are given to it, and only in the process of a command that sets a passphrase, or of the page that does:
 * never in the daemon.
 */
public final class PassphraseStrength {

    /** What comes later makes a passphrase no weaker, and each estimate slower. */
    private static final int MOST_CHARS = 64;

    private static final long PATIENCE_MILLIS = 200;
    private static final int BEST = 4;
    private static final List<String> WORDS = List.of("very weak", "weak", "fair", "strong", "very strong");

    private final Nbvcxz estimator = new Nbvcxz(new ConfigurationBuilder()
            .setLocale(Locale.ENGLISH)
            .setMaxLength(MOST_CHARS)
            .setCombinationAlgorithmTimeout(PATIENCE_MILLIS)
            .createConfiguration());

    /**
     * What is to be said of a passphrase.
     *
     * @param score from 0, for one that is guessed at once, to 4
     * @param reason why it is weak, a sentence; null where nothing particular is wrong with it
     */
    public record Verdict(int score, @Nullable String reason) {

        private static final int FIRST_GOOD = 3;

        public String word() {
            return WORDS.get(score);
        }

        /** Whether its owner should know why. */
        public boolean isWeak() {
            return score < FIRST_GOOD;
        }

        /**
         * What is wrong with it and what is better, in sentences.
         *
         * @param noun what is chosen, to people
         * @return null where it is not weak
         */
        public @Nullable String advice(String noun) {
            if (!isWeak()) return null;
            return "This " + noun + " is " + word() + ". "
                    + (reason == null ? "It can be guessed by trying." : reason)
                    + " Four or more words that have nothing to do with each other are better.";
        }

        /** Ten places wide, and the word. */
        public String bar() {
            int full = (score + 1) * 2;
            return "[" + "#".repeat(full) + ".".repeat(2 * (BEST + 1) - full) + "] " + word();
        }
    }

    /** @param passphrase stays the caller's, who wipes it */
    public Verdict of(char[] passphrase) {
        char[] beginning = Arrays.copyOf(passphrase, Math.min(passphrase.length, MOST_CHARS));
        try {
            Result result = estimator.estimate(String.valueOf(beginning));
            return new Verdict(Math.clamp(result.getBasicScore(), 0, BEST), reason(result));
        } finally {
            Arrays.fill(beginning, '\0');
        }
    }

    private static @Nullable String reason(Result result) {
        String warning =
                result.getFeedback() == null ? null : result.getFeedback().getWarning();
        return warning == null || warning.isBlank() ? null : warning;
    }
}

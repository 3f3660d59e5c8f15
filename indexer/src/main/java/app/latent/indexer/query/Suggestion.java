package app.latent.indexer.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which word somebody meant who typed another. */
public final class Suggestion {
    private static final int CHARACTERS_A_SLIP = 3;
    private static final int SHORTEST_START = 2;

    private Suggestion() {}

    /** The closest of the words, or one that begins like this; empty where none is close. */
    public static Optional<String> of(String typed, Collection<String> words) {
        Optional<String> close = words.stream()
                .filter(w -> slips(typed, w) <= Math.max(1, typed.length() / CHARACTERS_A_SLIP))
                .min(Comparator.comparingInt(w -> slips(typed, w)));
        return close.or(() -> words.stream()
                .filter(w -> typed.length() >= SHORTEST_START && w.startsWith(typed))
                .findFirst());
    }

    /** Characters that are wrong, missing, too many, or in the place of their neighbour. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, i, other, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, int i, String other, int j) {
        char c = one.charAt(i - 1);
        char d = other.charAt(j - 1);
        int least = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + (c == d ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && c == other.charAt(j - 2) && d == one.charAt(i - 2);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}

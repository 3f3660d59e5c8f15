package app.latent.app.terminal;

import java.io.Console;
import java.util.Locale;

/** A question that is answered with yes or no, of which no is what happens where nobody says yes. */
public final class Question {
    private Question() {}

    /** @param question without the choice of answers */
    public static boolean isAgreed(Console terminal, String question) {
        String answer = terminal.readLine("%s", question + " [y/N] ");
        return answer != null && isYes(answer);
    }

    static boolean isYes(String answer) {
        String word = answer.strip().toLowerCase(Locale.ROOT);
        return word.equals("y") || word.equals("yes");
    }
}

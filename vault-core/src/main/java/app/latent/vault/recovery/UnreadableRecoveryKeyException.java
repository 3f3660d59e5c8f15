package app.latent.vault.recovery;

import java.util.List;
import java.util.stream.Collectors;

/** What was typed is no recovery key. The message says which words or groups are wrong, by their places; never what they are. */
public final class UnreadableRecoveryKeyException extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int MOST_NAMED = 8;

    private UnreadableRecoveryKeyException(String message) {
        super(message);
    }

    /** @param places from 0 */
    static UnreadableRecoveryKeyException at(RecoveryKeyForm form, List<Integer> places) {
        String named = places.stream()
                .limit(MOST_NAMED)
                .map(place -> Integer.toString(place + 1))
                .collect(Collectors.joining(", "));
        boolean isOne = places.size() == 1;
        return new UnreadableRecoveryKeyException("No recovery key has "
                + (isOne ? "such a " + form.noun() : "such " + form.noun() + "s") + " there: "
                + form.noun() + (isOne ? " " : "s ") + named + (places.size() > MOST_NAMED ? " and more" : "") + " of "
                + form.parts() + ". Look at your copy again.");
    }

    static UnreadableRecoveryKeyException count(RecoveryKeyForm form, int found) {
        return new UnreadableRecoveryKeyException("A recovery key has " + form.parts() + " " + form.noun()
                + "s; here there " + (found == 1 ? "is " : "are ") + found + ".");
    }

    static UnreadableRecoveryKeyException asAWhole(RecoveryKeyForm form) {
        return new UnreadableRecoveryKeyException("Each " + form.noun()
                + " is one that may be there, but together they are no recovery key: one was taken for another, or two"
                + " have changed places.");
    }

    static UnreadableRecoveryKeyException noWords() {
        return new UnreadableRecoveryKeyException(
                "These are words, and the official list of words is not on this machine: install the Cryptomator app, or"
                        + " name a file that has its list with --word-list. (A recovery code of letters and digits needs"
                        + " no list.)");
    }
}

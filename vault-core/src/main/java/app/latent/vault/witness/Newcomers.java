package app.latent.vault.witness;

import java.util.HashSet;
import java.util.Set;

/**
 * Nodes that were met since everything was looked at last. A device that writes a file anew and copies its ciphertext is met in any order: the copy may be known before the file is seen to have
 * changed, and would seem to be whose content that is. A node that was there before the last look at everything cannot be such a copy. For one thread.
 */
final class Newcomers {

    /** More are taken for what was there before: rather a false alarm than none. */
    private static final int MOST = 100_000;

    private final Set<String> beforeSurvey = new HashSet<>();
    private final Set<String> since = new HashSet<>();

    void add(String node) {
        if (since.size() < MOST) since.add(node);
    }

    boolean contains(String node) {
        return since.contains(node) || beforeSurvey.contains(node);
    }

    void surveyBegins() {
        beforeSurvey.addAll(since);
        since.clear();
    }

    /** What was met before it began has been seen beside all others by now. */
    void surveyEnds() {
        beforeSurvey.clear();
    }
}

package app.latent.vault.witness;

import java.util.HashSet;
import java.util.Set;

/**
 * What was met since everything was looked at last. What another device does is met one by one and in any order, so that what was done first may be met last. Only a
 * look at everything tells that nothing is left of it. For one thread.
 *
 * @param <T> nodes, or lineages
 */
final class Lately<T> {

    /** More are taken for what was there before: rather a false alarm than none. */
    private static final int MOST = 100_000;

    private final Set<T> beforeSurvey = new HashSet<>();
    private final Set<T> since = new HashSet<>();

    void add(T met) {
        if (since.size() < MOST) since.add(met);
    }

    boolean contains(T met) {
        return since.contains(met) || beforeSurvey.contains(met);
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

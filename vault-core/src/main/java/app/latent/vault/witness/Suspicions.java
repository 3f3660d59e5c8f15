package app.latent.vault.witness;

import app.latent.vault.witness.Judge.Judgement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that are suspicious now. A sync client brings what another device did one by one, and half of a rename is like half of an exchange: so one is told of
 * only when it was still there after a while. For any number of threads.
 */
final class Suspicions {

    /** @param since nanoseconds that only grow */
    private record Suspicion(Judgement judgement, long since, boolean told) {}

    /** Of more the first are dropped, and found again when everything is looked at. */
    static final int MOST = 100_000;

    private final long patienceNanos;
    private final Map<String, Suspicion> byNode = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Suspicion> eldest) {
            return size() > MOST;
        }
    };
    private final Set<String> reported = new HashSet<>();

    Suspicions(long patienceNanos) {
        this.patienceNanos = patienceNanos;
    }

    synchronized void suspect(Judgement whole) {
        Judgement judgement = whole.slim();
        String node = judgement.seen().node();
        Suspicion before = byNode.get(node);
        if (before == null) {
            byNode.put(node, new Suspicion(judgement, System.nanoTime(), false));
        } else {
            boolean told = before.told() && before.judgement().what() == judgement.what();
            byNode.put(node, new Suspicion(judgement, before.since(), told));
        }
    }

    synchronized void clear(String node) {
        byNode.remove(node);
    }

    synchronized @Nullable Judgement of(String node) {
        Suspicion suspicion = byNode.get(node);
        return suspicion == null ? null : suspicion.judgement();
    }

    synchronized List<Judgement> all() {
        return byNode.values().stream().map(Suspicion::judgement).toList();
    }

    synchronized int count() {
        return byNode.size();
    }

    /** The nodes of those that were not told of. */
    synchronized List<String> untold() {
        List<String> nodes = new ArrayList<>();
        byNode.forEach((node, suspicion) -> {
            if (!suspicion.told()) nodes.add(node);
        });
        return nodes;
    }

    /** All are in a report that somebody has asked for. */
    synchronized void reported() {
        reported.clear();
        reported.addAll(byNode.keySet());
    }

    /** The nodes that are gone, which somebody was told. */
    synchronized List<String> toldDeleted() {
        List<String> nodes = new ArrayList<>();
        byNode.forEach((node, suspicion) -> {
            boolean told = suspicion.told() || reported.contains(node);
            if (told && suspicion.judgement().what() == Judge.What.DELETED) nodes.add(node);
        });
        return nodes;
    }

    synchronized boolean isDeleted(String node) {
        Judgement judgement = of(node);
        return judgement != null && judgement.what() == Judge.What.DELETED;
    }

    /** Those that have stood for long enough, which count as told from now on. */
    synchronized List<Judgement> due() {
        long now = System.nanoTime();
        List<Judgement> due = new ArrayList<>();
        byNode.replaceAll((_, suspicion) -> {
            if (suspicion.told() || now - suspicion.since() < patienceNanos) return suspicion;
            due.add(suspicion.judgement());
            return new Suspicion(suspicion.judgement(), suspicion.since(), true);
        });
        return due;
    }

    /** Nobody could be told of these; it is tried again after as long as the first time. */
    synchronized void notTold(List<Judgement> judgements) {
        for (Judgement judgement : judgements) {
            byNode.computeIfPresent(
                    judgement.seen().node(),
                    (_, suspicion) -> new Suspicion(suspicion.judgement(), System.nanoTime(), false));
        }
    }

    /** Nanoseconds until one has stood for long enough; a very long time where there is none to tell of. */
    synchronized long untilDue() {
        long now = System.nanoTime();
        long least = Long.MAX_VALUE;
        for (Suspicion suspicion : byNode.values()) {
            if (!suspicion.told()) least = Math.min(least, patienceNanos - (now - suspicion.since()));
        }
        return Math.max(0, least);
    }
}

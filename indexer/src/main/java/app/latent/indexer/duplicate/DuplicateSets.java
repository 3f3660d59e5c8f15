package app.latent.indexer.duplicate;

import app.latent.indexer.Apart;
import app.latent.indexer.Duplicate;
import app.latent.indexer.Duplicates;
import app.latent.indexer.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Divides candidates, which are like one of the others, into sets in which all are like the best: where one photo leads to another that is
 * like it, and so on, the last may be nothing like the first. No more sets are kept than are told.
 */
public final class DuplicateSets {
    private static final Comparator<List<Duplicate>> MOST_ROOM_FIRST = Comparator.comparingLong(DuplicateSets::room)
            .reversed()
            .thenComparing(set -> set.getFirst().photo().id());

    private final Apart apart;
    private final int most;
    private final PriorityQueue<List<Duplicate>> kept = new PriorityQueue<>(MOST_ROOM_FIRST.reversed());
    private int total;
    private long bytes;

    /**
     * @param apart what are no duplicates though they look so
     * @param most sets to tell, 0 or more
     */
    public DuplicateSets(Apart apart, int most) {
        this.apart = apart;
        this.most = most;
    }

    /** @param candidates some that are like none of all others, of one likeness, the best first */
    public void add(List<Duplicate> candidates) {
        List<Duplicate> left = candidates;
        while (!left.isEmpty()) {
            Duplicate best = left.getFirst();
            List<Duplicate> like = new ArrayList<>();
            List<Duplicate> others = new ArrayList<>();
            for (Duplicate other : left.subList(1, left.size())) {
                (isLike(best, other) ? like : others).add(other);
            }
            keep(best, like);
            left = others;
        }
    }

    private void keep(Duplicate best, List<Duplicate> others) {
        if (others.isEmpty()) {
            return;
        }
        List<Duplicate> set = Stream.concat(Stream.of(best), others.stream()).toList();
        total++;
        bytes += room(set);
        kept.add(set);
        if (kept.size() > most) {
            kept.poll();
        }
    }

    private boolean isLike(Duplicate best, Duplicate other) {
        return areLike(best.mark(), other.mark())
                && !best.isStackedWith(other)
                && !apart.are(best.mark(), other.mark());
    }

    private static boolean areLike(Mark one, Mark other) {
        return switch (one.likeness()) {
            case SAME -> one.equals(other);
            case ALIKE -> Long.bitCount(one.hash() ^ other.hash()) <= NearHashes.FARTHEST;
        };
    }

    /** All that were added. */
    public Duplicates told() {
        return new Duplicates(kept.stream().sorted(MOST_ROOM_FIRST).toList(), total, bytes);
    }

    private static long room(List<Duplicate> set) {
        return set.stream().skip(1).mapToLong(one -> one.photo().bytes()).sum();
    }
}

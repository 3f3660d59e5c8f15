package app.latent.indexer.duplicate;

import app.latent.indexer.Apart;
import app.latent.indexer.Duplicate;
import app.latent.indexer.Duplicates;
import app.latent.indexer.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Divides candidates, which are like one of the others, into sets in which all are like the best: where one photo leads to another that is
 * like it, and so on, the last may be nothing like the first.
 */
public final class DuplicateSets {
    private static final Comparator<List<Duplicate>> MOST_ROOM_FIRST = Comparator.comparingLong(DuplicateSets::room)
            .reversed()
            .thenComparing(set -> set.getFirst().photo().id());

    private final Apart apart;
    private final List<List<Duplicate>> sets = new ArrayList<>();

    /** @param apart what are no duplicates though they look so */
    public DuplicateSets(Apart apart) {
        this.apart = apart;
    }

    /** @param candidates some that are like none of all others, of one likeness, the best first */
    public void add(List<Duplicate> candidates) {
        List<Duplicate> left = new ArrayList<>(candidates);
        while (!left.isEmpty()) {
            Duplicate best = left.removeFirst();
            List<Duplicate> others =
                    left.stream().filter(other -> isLike(best, other)).toList();
            left.removeAll(others);
            addSet(best, others);
        }
    }

    private void addSet(Duplicate best, List<Duplicate> others) {
        if (!others.isEmpty()) {
            sets.add(Stream.concat(Stream.of(best), others.stream()).toList());
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

    /** @param most sets to tell */
    public Duplicates told(int most) {
        return new Duplicates(
                sets.stream().sorted(MOST_ROOM_FIRST).limit(most).toList(),
                sets.size(),
                sets.stream().mapToLong(DuplicateSets::room).sum());
    }

    private static long room(List<Duplicate> set) {
        return set.stream().skip(1).mapToLong(one -> one.photo().bytes()).sum();
    }
}

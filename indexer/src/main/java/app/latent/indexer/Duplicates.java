package app.latent.indexer;

import java.util.List;

/**
 * Photos that are there more than once, as somebody sees them.
 *
 * @param sets some of them, those first that take most room for nothing; each with the photo first that is worth most
 * @param total how many sets there are in all
 * @param bytes how much room all but the first of each take
 */
public record Duplicates(List<List<Duplicate>> sets, int total, long bytes) {
    public Duplicates {
        sets = List.copyOf(sets);
    }
}

package app.latent.indexer.query;

import java.util.List;

/** All clauses have to hold; none means every photo. */
public record Query(List<Clause> clauses) {

    /** @param anyOf at least one of these holds; with {@code negated}, none does */
    public record Clause(boolean negated, List<Condition> anyOf) {}
}

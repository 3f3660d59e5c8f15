package app.latent.indexer.query;

import java.util.List;

/** All clauses have to hold; none means every photo. */
public record Query(List<Clause> clauses) {

    /** @param anyOf at least one of these holds; never empty */
    public record Clause(List<Term> anyOf) {}

    /** @param anyOf at least one of these holds, or none where {@code negated}; never empty */
    public record Term(boolean negated, List<Condition> anyOf) {}
}

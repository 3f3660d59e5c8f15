package app.latent.indexer.search;

/** What is kept of the segments in memory so that it need not be read for each photo again. */
record Columns(PerSegment<DayRuns> days, PerSegment<Points> points, FacetTotals facets) {
    Columns() {
        this(new PerSegment<>(DayRuns::of), new PerSegment<>(Points::of), new FacetTotals());
    }
}

package app.latent.indexer.search;

import app.latent.indexer.Area;
import app.latent.indexer.Facet;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.Anniversary;
import app.latent.indexer.PhotoSearch.Cluster;
import app.latent.indexer.PhotoSearch.DayCount;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.PhotoSearch.Group;
import app.latent.indexer.PhotoSearch.MonthCount;
import app.latent.indexer.PhotoSearch.Page;
import app.latent.indexer.QueryException;
import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.query.Condition;
import app.latent.indexer.query.Query.Clause;
import app.latent.indexer.query.Query.Term;
import app.latent.indexer.query.Trait;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** What one query finds in the index as it is at one moment; as {@link app.latent.indexer.PhotoSearch} tells it. */
public final class Answers {
    static final int MOST_A_PAGE = 10_000;

    /** That are counted, by name: a smart one costs as much as a search. */
    private static final int MOST_ALBUMS = 500;

    /** Newest first; ids break ties, so that paging neither skips nor repeats. Segments are kept in this order. */
    static final Sort NEWEST_FIRST = new Sort(
            new SortField(Fields.TAKEN, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final Query query;
    private final Sight sight;
    private final Columns columns;

    /** @param query of which what is seen counts */
    Answers(IndexSearcher searcher, Query query, Sight sight, Columns columns) {
        this.searcher = searcher;
        this.query = sight.seen(query);
        this.sight = sight;
        this.columns = columns;
    }

    public Page page(int limit, @Nullable String after) throws IOException, QueryException {
        PageMark mark = after == null ? null : PageMark.parse(after);
        int count = Math.clamp(limit, 1, MOST_A_PAGE);
        FieldDoc from = mark == null ? null : mark.in(searcher.getIndexReader());
        TopDocs found = searcher.searchAfter(from, query, count + 1, NEWEST_FIRST);
        boolean more = found.scoreDocs.length > count;
        String next = more ? PageMark.of((FieldDoc) found.scoreDocs[count - 1]) : null;
        return new Page(photos(found, count), searcher.count(query), next);
    }

    /** As {@link app.latent.indexer.PhotoSearch#onThisDay}. */
    static List<Anniversary> onThisDay(IndexSearcher searcher, Sight sight, Columns columns, LocalDate today, int most)
            throws IOException {
        Condition before = new Condition.Taken(null, today.withDayOfYear(1).atStartOfDay());
        Condition day = new Condition.OnDay(MonthDay.from(today));
        Condition certain = new Condition.Having(Trait.TIME);
        List<Anniversary> years = new ArrayList<>();
        for (DayCount count :
                allOf(searcher, sight, columns, before, day, certain).days()) {
            LocalDateTime start = count.day().atStartOfDay();
            Condition thatDay = new Condition.Taken(start, start.plusDays(1));
            List<Photo> photos =
                    allOf(searcher, sight, columns, thatDay, certain).photos(Math.clamp(most, 1, MOST_A_PAGE));
            years.add(new Anniversary(count.day().getYear(), photos, count.photos()));
        }
        return years;
    }

    /** Of what is in the timeline, where archived photos are not and a stack is once. */
    private static Answers allOf(IndexSearcher searcher, Sight sight, Columns columns, Condition... conditions) {
        Stream<Term> terms = Stream.concat(
                Stream.of(conditions).map(c -> new Term(false, List.of(c))),
                Stream.of(Trait.ARCHIVED, Trait.COVERED)
                        .map(trait -> new Term(true, List.of(new Condition.Having(trait)))));
        List<Clause> clauses = terms.map(t -> new Clause(List.of(t))).toList();
        Query query = new QueryCompiler(sight).compile(new app.latent.indexer.query.Query(clauses));
        return new Answers(searcher, query, sight, columns);
    }

    private List<Photo> photos(int count) throws IOException {
        return photos(searcher.search(query, count, NEWEST_FIRST), count);
    }

    private List<Photo> photos(TopDocs found, int count) throws IOException {
        List<Photo> photos = new ArrayList<>();
        // One reader for all: neighbours in time mostly lie in the block that it has decompressed already.
        StoredFields documents = searcher.storedFields();
        for (int i = 0; i < Math.min(count, found.scoreDocs.length); i++) {
            photos.add(sight.photo(searcher, documents, found.scoreDocs[i].doc));
        }
        return photos;
    }

    public List<DayCount> days() throws IOException {
        return searcher.search(query, new DayCounter(columns.days()));
    }

    public Map<LocalDate, List<String>> places(int most) throws IOException {
        return searcher.search(query, new DayPlaces(columns.days(), most));
    }

    public List<MonthCount> months() throws IOException {
        return DayCounter.months(days());
    }

    public List<Cluster> clusters(Area area, int zoom) throws IOException {
        return searcher.search(query, new ClusterCounter(columns.points(), area, zoom));
    }

    public Map<Facet, List<FacetCount>> facets(Set<Facet> facets, int most) throws IOException {
        Set<Facet> others = facets.stream()
                .filter(f -> !f.isTime() && f != Facet.ALBUM && f != Facet.FOLDER)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Facet.class)));
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        if (!others.isEmpty()) {
            counts.putAll(
                    query instanceof MatchAllDocsQuery
                            ? columns.facets().of(searcher)
                            : searcher.search(query, new FacetCounter(others)));
        }
        if (facets.contains(Facet.ALBUM)) {
            counts.put(Facet.ALBUM, albums());
        }
        if (facets.contains(Facet.FOLDER)) {
            counts.put(Facet.FOLDER, folders());
        }
        List<DayCount> days = facets.stream().anyMatch(Facet::isTime) ? days() : List.of();
        Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            result.put(
                    facet,
                    facet.isTime() ? byTime(days, facet, most) : byCount(counts.getOrDefault(facet, Map.of()), most));
        }
        return result;
    }

    /** Of photos whose folder is known, by those that may be told of. */
    private Map<String, Long> folders() throws IOException {
        FacetCounter counter = new FacetCounter(EnumSet.of(Facet.FOLDER));
        Map<String, Long> counts = searcher.search(sight.placed(query), counter).getOrDefault(Facet.FOLDER, Map.of());
        counts.keySet().removeIf(folder -> !sight.knows(folder));
        return counts;
    }

    /** Of albums with the same path together what the first has: the filter cannot tell them apart either. */
    private Map<String, Long> albums() throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (Placed album : sight.albums().all().stream().limit(MOST_ALBUMS).toList()) {
            Query within = Combined.all(query, new QueryCompiler(sight).album(album));
            long photos = counts.containsKey(album.path()) ? 0 : searcher.count(within);
            if (photos > 0) {
                counts.put(album.path(), photos);
            }
        }
        return counts;
    }

    public Map<Facet, List<Group>> groups(Set<Facet> facets, int most) throws IOException {
        Grouping grouping = new Grouping(searcher, query, sight, columns.days());
        Map<Facet, List<Group>> groups = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            groups.put(facet, grouping.by(facet).stream().limit(most).toList());
        }
        return groups;
    }

    public Group whole() throws IOException {
        return new Grouping(searcher, query, sight, columns.days()).whole();
    }

    private static List<FacetCount> byTime(List<DayCount> days, Facet facet, int most) {
        Function<DayCount, String> value = facet == Facet.YEAR
                ? d -> Year.from(d.day()).toString()
                : d -> YearMonth.from(d.day()).toString();
        Map<String, Long> counts = days.stream()
                .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.summingLong(DayCount::photos)));
        return counts.entrySet().stream()
                .limit(most)
                .map(e -> new FacetCount(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<FacetCount> byCount(Map<String, Long> counts, int most) {
        return counts.entrySet().stream()
                .map(e -> new FacetCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::photos).reversed().thenComparing(FacetCount::value))
                .limit(most)
                .toList();
    }
}

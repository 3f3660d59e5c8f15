package app.latent.indexer.search;

import app.latent.indexer.Apart;
import app.latent.indexer.Duplicate;
import app.latent.indexer.Duplicates;
import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import app.latent.indexer.duplicate.DuplicateSets;
import app.latent.indexer.duplicate.Groups;
import app.latent.indexer.duplicate.NearHashes;
import app.latent.indexer.duplicate.Worth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Of the photos that are seen, those that may be there more than once: by a column of hashes, so that only these are read. */
final class DuplicateCandidates {
    /** Thousands of pictures of nothing may look alike, and are compared with each other. */
    private static final int MOST_TOGETHER = 500;

    private final IndexSearcher searcher;
    private final Sight sight;
    private final Likeness likeness;

    DuplicateCandidates(IndexSearcher searcher, Sight sight, Likeness likeness) {
        this.searcher = searcher;
        this.sight = sight;
        this.likeness = likeness;
    }

    /** As {@link app.latent.indexer.PhotoSearch#duplicates}. */
    Duplicates sets(Apart apart, int most) throws IOException {
        List<Hashed> all = Hashed.all(searcher, sight.visible(searcher), field());
        DuplicateSets sets = new DuplicateSets(apart, most);
        for (List<Integer> documents : together(all)) {
            sets.add(candidates(documents.subList(0, Math.min(MOST_TOGETHER, documents.size()))));
        }
        return sets.told();
    }

    private String field() {
        return switch (likeness) {
            case SAME -> Fields.CONTENT;
            case ALIKE -> Fields.FINGERPRINT;
        };
    }

    /** Documents that are to be compared with each other: of one hash, or of hashes that are near. */
    private List<List<Integer>> together(List<Hashed> all) {
        Groups groups = new Groups(all.size());
        if (likeness == Likeness.ALIKE) {
            NearHashes.find(all.stream().mapToLong(Hashed::hash).toArray(), groups::join);
        }
        List<List<Integer>> together = new ArrayList<>();
        Set<Integer> joined = new HashSet<>();
        for (List<Integer> group : groups.joined()) {
            joined.addAll(group);
            together.add(
                    group.stream().flatMap(i -> all.get(i).documents().stream()).toList());
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).documents().size() > 1 && !joined.contains(i)) {
                together.add(all.get(i).documents());
            }
        }
        return together;
    }

    /** The best first. Those that are the same are told as such, and are one to those that are alike. */
    private List<Duplicate> candidates(List<Integer> documents) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int document : documents) {
            candidates.add(new Candidate(
                    new Duplicate(
                            sight.photo(searcher, stored, document),
                            mark(document).orElseThrow()),
                    Documents.number(searcher, document, Fields.CONTENT)));
        }
        Set<Long> contents = new HashSet<>();
        return candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.duplicate.photo(), Worth.BEST_FIRST))
                .filter(candidate -> likeness == Likeness.SAME || candidate.isFirstOf(contents))
                .map(Candidate::duplicate)
                .toList();
    }

    private record Candidate(Duplicate duplicate, OptionalLong content) {
        boolean isFirstOf(Set<Long> contents) {
            return content.isEmpty() || contents.add(content.getAsLong());
        }
    }

    /** Empty where there is no such photo, or nothing to compare it by. */
    Optional<Mark> mark(String id) throws IOException {
        OptionalInt document = Documents.withId(searcher, sight, id);
        return document.isEmpty() ? Optional.empty() : mark(document.getAsInt());
    }

    private Optional<Mark> mark(int document) throws IOException {
        OptionalLong hash = Documents.number(searcher, document, field());
        return hash.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(
                        likeness,
                        hash.getAsLong(),
                        Documents.number(searcher, document, Fields.BYTES).orElseThrow()));
    }
}

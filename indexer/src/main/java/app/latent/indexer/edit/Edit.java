package app.latent.indexer.edit;

import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Keywords;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.metadata.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is to change of a photo's words; what is not named stays. Immutable. */
public final class Edit {
    /** Changes nothing. */
    public static final Edit NONE = new Edit(Map.of());

    private static final int LONGEST_NAME = 500;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private static final Set<Fact<?>> VALUES = Set.of(
            Fact.CAPTION,
            Fact.RATING,
            Fact.ORIENTATION,
            Fact.FAVOURITE,
            Fact.ARCHIVED,
            Fact.ORIGINAL,
            Fact.POSITION,
            Fact.COUNTRY,
            Fact.REGION,
            Fact.CITY);

    private static final Set<Fact<?>> LISTS = Set.of(Fact.KEYWORDS, Fact.PEOPLE);

    /** What becomes of one fact. */
    public sealed interface Change {}

    record To(Object value) implements Change {}

    record Cleared() implements Change {}

    /** Names that are in neither stay. */
    record Members(List<String> added, List<String> removed) implements Change {}

    private final Map<Fact<?>, Change> changes;

    private Edit(Map<Fact<?>, Change> changes) {
        this.changes = Map.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * @param fact caption, rating, orientation, favourite, archived, original, position, country, region or city
     * @throws EditException where the value cannot be kept, in users' words
     */
    public <T> Edit set(Fact<T> fact, T value) throws EditException {
        require(VALUES, fact);
        return with(fact, new To(admitted(fact, value)));
    }

    /** A caption that is cleared is none, whatever the photo itself says; of all else, the photo's own word counts again. */
    public Edit clear(Fact<?> fact) {
        require(VALUES, fact);
        return with(fact, new Cleared());
    }

    /**
     * @param fact keywords or people
     * @param names each a tag, or a path of tags as {@code places/Norway}; or a person's name
     * @throws EditException where one of them is empty or too long
     */
    public Edit add(Fact<List<String>> fact, Collection<String> names) throws EditException {
        require(LISTS, fact);
        return with(fact, new Members(joined(members(fact).added, cleaned(fact, names)), members(fact).removed));
    }

    /** As {@link #add}. A tag without those above it stands for all that end with it. What is not there is no error. */
    public Edit remove(Fact<List<String>> fact, Collection<String> names) throws EditException {
        require(LISTS, fact);
        return with(fact, new Members(members(fact).added, joined(members(fact).removed, cleaned(fact, names))));
    }

    Optional<Change> change(Fact<?> fact) {
        return Optional.ofNullable(changes.get(fact));
    }

    Members members(Fact<List<String>> fact) {
        return changes.get(fact) instanceof Members members ? members : new Members(List.of(), List.of());
    }

    private Edit with(Fact<?> fact, Change change) {
        Map<Fact<?>, Change> all = new LinkedHashMap<>(changes);
        all.put(fact, change);
        return new Edit(all);
    }

    private static void require(Set<Fact<?>> editable, Fact<?> fact) {
        if (!editable.contains(fact)) {
            throw new IllegalArgumentException("not to be edited in this way: " + fact);
        }
    }

    private static Object admitted(Fact<?> fact, Object value) throws EditException {
        if (!fact.admits(value)) {
            throw new EditException(value + " cannot be the " + fact + " of a photo. Ratings are -1 (rejected) to 5.");
        }
        return switch (value) {
            case String text -> text(fact, text);
            case Moment time -> time(time);
            case Position place -> place(place);
            default -> value;
        };
    }

    private static String text(Fact<?> fact, String text) throws EditException {
        if (text.length() > Text.LONGEST) {
            throw new EditException("The " + fact + " is too long: " + Text.LONGEST + " characters are the limit.");
        }
        return Text.clean(text).orElseThrow(() -> new EditException("The " + fact + " is empty."));
    }

    private static Moment time(Moment moment) throws EditException {
        boolean wholeMinutes = moment.offset() == null || moment.offset().getTotalSeconds() % SECONDS_OF_A_MINUTE == 0;
        if (!wholeMinutes || !moment.isPossible()) {
            throw new EditException("A photo cannot have been taken at " + moment.time() + ".");
        }
        return moment;
    }

    private static Position place(Position place) throws EditException {
        return Position.of(place.latitude(), place.longitude(), place.altitude())
                .orElseThrow(() -> new EditException("There is no such place: latitude is -90 to 90, longitude -180 to"
                        + " 180, and 0,0 stands for none."));
    }

    private static List<String> cleaned(Fact<?> fact, Collection<String> names) throws EditException {
        List<String> clean = new ArrayList<>();
        for (String name : names) {
            String line = Text.clean(name.replaceAll("\\s+", " ")).orElse("");
            String kept = fact == Fact.KEYWORDS ? Keywords.path(line) : line;
            if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
                throw new EditException("“" + name + "” is no name: one has 1 to " + LONGEST_NAME + " characters.");
            }
            clean.add(kept);
        }
        return clean;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream().distinct().toList();
    }

    @Override
    public String toString() {
        Map<String, Change> byName = new TreeMap<>();
        changes.forEach((fact, change) -> byName.put(fact.name(), change));
        return byName.toString();
    }
}

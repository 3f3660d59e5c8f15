package app.latent.indexer.metadata;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is said of one file, until {@link #settle} has chosen. Of one source, the first possible value counts. */
public final class Claims {
    private static final int MOST_TEXTS = 500;

    private final Map<Fact<?>, Map<Origin, Object>> said = new HashMap<>();

    public <T> void add(Fact<T> fact, Origin origin, T value) {
        if (fact.admits(value)) {
            said.computeIfAbsent(fact, f -> new EnumMap<>(Origin.class)).putIfAbsent(origin, value);
        }
    }

    public <T> void add(Fact<T> fact, Origin origin, Optional<? extends T> value) {
        value.ifPresent(v -> add(fact, origin, v));
    }

    /** Cleaned, and not at all where nothing is left. */
    public void addText(Fact<String> fact, Origin origin, String raw) {
        add(fact, origin, Text.clean(raw));
    }

    /** What one source says. */
    public <T> Optional<T> of(Fact<T> fact, Origin origin) {
        Object value = said.getOrDefault(fact, Map.of()).get(origin);
        return value == null ? Optional.empty() : Optional.of(fact.cast(value));
    }

    /** Chooses by the precedence of each fact. */
    public Metadata settle() {
        Map<Fact<?>, Claim<?>> settled = new LinkedHashMap<>();
        for (Fact<?> fact : Fact.all()) {
            choose(fact).ifPresent(c -> settled.put(fact, c));
        }
        return new Metadata(settled);
    }

    /** The claim of one fact that counts; empty where nothing is said of it. */
    <T> Optional<Claim<T>> choose(Fact<T> fact) {
        Optional<Claim<T>> best = fact.precedence().stream()
                .flatMap(o -> of(fact, o).map(v -> new Claim<>(v, o)).stream())
                .findFirst();
        if (fact.kind() == Fact.Kind.MOMENT) {
            return best.map(b -> new Claim<>(fact.cast(refined(fact, (Moment) b.value())), b.origin()));
        }
        boolean gathered = fact.isGathered() && best.isPresent() && best.get().origin() != Origin.SIDECAR;
        return gathered ? best.map(b -> new Claim<>(fact.cast(gather(fact)), b.origin())) : best;
    }

    /** Others who tell the same time may tell it more exactly. */
    private Moment refined(Fact<?> fact, Moment best) {
        Moment refined = best;
        for (Origin origin : fact.precedence()) {
            if (said.getOrDefault(fact, Map.of()).get(origin) instanceof Moment other) {
                refined = refined.refinedBy(other);
            }
        }
        return refined;
    }

    private List<String> gather(Fact<?> fact) {
        Set<String> all = new LinkedHashSet<>();
        for (Origin origin : fact.precedence()) {
            Object value = said.getOrDefault(fact, Map.of()).get(origin);
            if (value instanceof List<?> texts) {
                texts.forEach(t -> all.add((String) t));
            }
        }
        return all.stream().limit(MOST_TEXTS).toList();
    }
}

package app.latent.indexer.search;

import app.latent.indexer.Told;
import app.latent.indexer.metadata.CaptureTime;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Origin;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whose word counts on what is told of a photo. Where several facts are told together, the first of them that is known says it. */
final class Origins {
    private static final Map<Told, List<Fact<?>>> FACTS = Map.ofEntries(
            Map.entry(Told.CAMERA, List.of(Fact.MODEL, Fact.MAKE)),
            Map.entry(Told.LENS, List.of(Fact.LENS)),
            Map.entry(Told.EXPOSURE, List.of(Fact.F_NUMBER, Fact.EXPOSURE, Fact.ISO, Fact.FOCAL_LENGTH)),
            Map.entry(Told.POSITION, List.of(Fact.POSITION)),
            Map.entry(Told.PLACE, List.of(Fact.CITY, Fact.COUNTRY)),
            Map.entry(Told.TITLE, List.of(Fact.TITLE)),
            Map.entry(Told.CAPTION, List.of(Fact.CAPTION)),
            Map.entry(Told.TAGS, List.of(Fact.KEYWORDS, Fact.KEYWORD_PATHS)),
            Map.entry(Told.PEOPLE, List.of(Fact.PEOPLE)),
            Map.entry(Told.RATING, List.of(Fact.RATING)),
            Map.entry(Told.FAVORITE, List.of(Fact.FAVOURITE)));

    private Origins() {}

    /** @return nothing of what nobody tells */
    static Map<Told, Origin> of(Metadata metadata) {
        Map<Told, Origin> origins = new EnumMap<>(Told.class);
        metadata.taken()
                .map(CaptureTime::source)
                .flatMap(source -> metadata.claim(source.fact()))
                .ifPresent(claim -> origins.put(Told.TAKEN, claim.origin()));
        FACTS.forEach((told, facts) -> facts.stream()
                .filter(fact -> metadata.get(fact).isPresent())
                .flatMap(fact -> metadata.claim(fact).map(Claim::origin).stream())
                .findFirst()
                .ifPresent(origin -> origins.put(told, origin)));
        return Map.copyOf(origins);
    }
}

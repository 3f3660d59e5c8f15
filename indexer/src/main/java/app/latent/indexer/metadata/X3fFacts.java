package app.latent.indexer.metadata;

import java.util.Map;
import java.util.Optional;

/** What the properties of an X3F say. */
final class X3fFacts {
    private X3fFacts() {}

    static void tell(Map<String, String> properties, Claims claims) {
        claims.addText(Fact.MAKE, Origin.MAKER_NOTE, properties.getOrDefault("CAMMANUF", ""));
        claims.addText(Fact.MODEL, Origin.MAKER_NOTE, properties.getOrDefault("CAMMODEL", ""));
        claims.add(Fact.ISO, Origin.MAKER_NOTE, number(properties, "ISO").map(Double::intValue));
        claims.add(Fact.F_NUMBER, Origin.MAKER_NOTE, number(properties, "APERTURE"));
        claims.add(Fact.EXPOSURE, Origin.MAKER_NOTE, number(properties, "SHUTTER"));
        claims.add(Fact.FOCAL_LENGTH, Origin.MAKER_NOTE, number(properties, "FLENGTH"));
        claims.add(
                Fact.ORIGINAL,
                Origin.MAKER_NOTE,
                number(properties, "TIME")
                        .flatMap(s -> Times.ofEpochSecond(s.longValue()))
                        .map(m -> new Moment(m.time(), null)));
    }

    private static Optional<Double> number(Map<String, String> properties, String name) {
        return Optional.ofNullable(properties.get(name)).flatMap(Numbers::parse);
    }
}

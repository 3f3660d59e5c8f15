package app.latent.indexer.pipeline;

import app.latent.indexer.metadata.Claims;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Origin;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.place.NamedPlace;
import app.latent.indexer.place.Places;
import app.latent.indexer.search.Known;
import java.time.ZoneId;
import java.util.Optional;

/** What follows from what is said of a photo: the names and the time zone of the place where it was taken. */
final class Derived {
    private Derived() {}

    /** The table of places is loaded for the first photo that has a position. */
    static Metadata of(Known photo) {
        return photo.said()
                .get(Fact.POSITION)
                .flatMap(Derived::place)
                .map(Derived::facts)
                .orElse(Metadata.NONE);
    }

    private static Optional<NamedPlace> place(Position position) {
        return Places.get().at(position.latitude(), position.longitude());
    }

    private static Metadata facts(NamedPlace place) {
        Claims claims = new Claims();
        claims.add(Fact.COUNTRY, Origin.PLACE, place.country());
        claims.add(Fact.REGION, Origin.PLACE, Optional.ofNullable(place.region()));
        claims.add(Fact.CITY, Origin.PLACE, Optional.ofNullable(place.city()));
        claims.add(
                Fact.TIME_ZONE, Origin.PLACE, Optional.ofNullable(place.zone()).map(ZoneId::getId));
        return claims.settle();
    }
}

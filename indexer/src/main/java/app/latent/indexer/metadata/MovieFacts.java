package app.latent.indexer.metadata;

import app.latent.indexer.container.Movie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a video's boxes, keys and tags say: QuickTime, MP4, 3GP, Matroska. */
final class MovieFacts {
    private static final String APPLE = "com.apple.quicktime.";
    /** Characters of a day; a year alone is of a film. */
    private static final int A_DAY = 10;

    private static final String ANDROID = "com.android.";

    private final Map<String, String> texts;
    private final Claims claims;

    private MovieFacts(Map<String, String> texts, Claims claims) {
        this.texts = texts;
        this.claims = claims;
    }

    static void tell(Movie movie, Claims claims) {
        if (movie.width() > 0 && movie.height() > 0) {
            claims.add(Fact.WIDTH, Origin.MOVIE, movie.width());
            claims.add(Fact.HEIGHT, Origin.MOVIE, movie.height());
            claims.add(Fact.ORIENTATION, Origin.MOVIE, orientation(movie.quarterTurns()));
        }
        claims.add(Fact.DURATION, Origin.MOVIE, Optional.ofNullable(movie.seconds()));
        claims.add(Fact.CODEC, Origin.MOVIE, Optional.ofNullable(movie.codec()).flatMap(Text::clean));
        claims.add(
                Fact.CREATED, Origin.MOVIE, Optional.ofNullable(movie.created()).flatMap(Times::ofEpochSecond));
        new MovieFacts(movie.texts(), claims).tellTexts();
    }

    private static int orientation(int quarterTurns) {
        return switch (quarterTurns) {
            case 1 -> 6;
            case 2 -> 3;
            case 3 -> 8;
            default -> 1;
        };
    }

    private void tellTexts() {
        claims.add(
                Fact.ORIGINAL,
                Origin.MOVIE,
                all(APPLE + "creationdate", "date", "\u00a9day", "DATE_DIGITIZED", "DATE_RECORDED", "CREATION_TIME")
                        .filter(t -> t.length() >= A_DAY)
                        .findFirst()
                        .flatMap(Times::parse)
                        .or(() -> first("IDIT", "ICRD").flatMap(Times::parseAny)));
        claims.add(Fact.MAKE, Origin.MOVIE, first(APPLE + "make", ANDROID + "manufacturer", "\u00a9mak", "MAKE"));
        claims.add(Fact.MODEL, Origin.MOVIE, first(APPLE + "model", ANDROID + "model", "\u00a9mod", "MODEL"));
        claims.add(Fact.SOFTWARE, Origin.MOVIE, first(APPLE + "software", "\u00a9swr", "\u00a9too", "ENCODER", "ISFT"));
        claims.add(
                Fact.TITLE,
                Origin.MOVIE,
                first(APPLE + "title", APPLE + "displayname", "\u00a9nam", "titl", "TITLE", "INAM"));
        claims.add(
                Fact.CAPTION,
                Origin.MOVIE,
                first(APPLE + "description", "\u00a9des", "desc", "dscp", "DESCRIPTION", "SUMMARY"));
        claims.add(Fact.COMMENT, Origin.MOVIE, first(APPLE + "comment", "\u00a9cmt", "COMMENT", "ICMT"));
        claims.add(
                Fact.CREATORS,
                Origin.MOVIE,
                first(APPLE + "author", APPLE + "artist", "\u00a9aut", "\u00a9ART", "auth", "ARTIST", "IART")
                        .map(List::of));
        claims.add(Fact.CONTENT_ID, Origin.MOVIE, first(APPLE + "content.identifier"));
        claims.add(Fact.LENS, Origin.MOVIE, first(APPLE + "camera.lens_model"));
        claims.add(
                Fact.POSITION,
                Origin.MOVIE,
                first(APPLE + "location.ISO6709", "\u00a9xyz", "loci", "LOCATION")
                        .flatMap(Numbers::iso6709));
        claims.add(Fact.RATING, Origin.MOVIE, first(APPLE + "rating.user").flatMap(Ratings::parse));
    }

    private Optional<String> first(String... keys) {
        return all(keys).findFirst();
    }

    /** Programs that put an iPhone's video into Matroska write its keys in capitals. */
    private Stream<String> all(String... keys) {
        return Stream.of(keys)
                .flatMap(k -> k.startsWith(APPLE) ? Stream.of(k, k.toUpperCase(Locale.ROOT)) : Stream.of(k))
                .flatMap(k -> Optional.ofNullable(texts.get(k)).flatMap(Text::clean).stream());
    }
}

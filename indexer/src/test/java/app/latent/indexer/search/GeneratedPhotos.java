package app.latent.indexer.search;

import app.latent.indexer.Look;
import app.latent.indexer.Look.Colour;
import app.latent.indexer.Look.Share;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Origin;
import app.latent.indexer.metadata.Position;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A library as people have it: trips of some days to one place each, a few cameras, keywords, now and then a caption. */
final class GeneratedPhotos {
    private static final int PHOTOS_A_TRIP = 120;

    private static final List<String[]> CAMERAS = List.of(
            new String[] {"Canon", "Canon EOS R5", "RF24-105mm F4 L IS USM", "image/x-canon-cr3"},
            new String[] {"NIKON CORPORATION", "NIKON D90", "AF-S 50mm f/1.8G", "image/jpeg"},
            new String[] {"Apple", "iPhone 13 Pro", "iPhone 13 Pro back camera 5.7mm f/1.5", "image/heic"},
            new String[] {"Google", "Pixel 7", "Pixel 7 back camera", "image/jpeg"},
            new String[] {"SONY", "ILCE-7M4", "FE 35mm F1.8", "image/x-sony-arw"});

    private record Spot(String country, String region, String city, double latitude, double longitude) {}

    private static final List<Spot> SPOTS = List.of(
            new Spot("Norway", "Vestland", "Bergen", 60.39, 5.32),
            new Spot("Switzerland", "Zürich", "Zürich", 47.37, 8.54),
            new Spot("Deutschland", "Berlin", "Berlin", 52.52, 13.40),
            new Spot("日本", "東京都", "東京", 35.68, 139.69),
            new Spot("Fiji", "Western", "Nadi", -17.80, 177.42),
            new Spot("United States", "New York", "New York", 40.71, -74.01),
            new Spot("Ísland", "Suðurland", "Vík", 63.42, -19.00));

    private static final List<String> TAGS = List.of(
            "beach",
            "beaches",
            "Strand",
            "Straße",
            "sunset",
            "city",
            "cities",
            "猫",
            "東京タワー",
            "new york",
            "family",
            "mountain",
            "Berge",
            "fox",
            "selfie",
            "selfies",
            "food",
            "York");

    private static final List<String> PEOPLE = List.of("Ada Lovelace", "Grace Hopper", "Jürgen", "山田太郎", "Ada Byron");

    private static final List<String> CAPTIONS = List.of(
            "The old city at night", "Sunsets over the sea", "Käse & Brot", "東京の夜", "Two foxes", "A walk in the park");

    private GeneratedPhotos() {}

    static Known photo(int number) {
        Random trip = new Random(number / PHOTOS_A_TRIP);
        Random random = new Random(number * 31L + 7);
        String[] camera =
                CAMERAS.get(random.nextInt(10) == 0 ? random.nextInt(CAMERAS.size()) : trip.nextInt(CAMERAS.size()));
        Spot spot = SPOTS.get(trip.nextInt(SPOTS.size()));
        LocalDateTime start = LocalDateTime.of(2004, 1, 1, 8, 0).plusHours(trip.nextInt(24 * 365 * 20));
        LocalDateTime taken = start.plusSeconds(random.nextInt(5 * 24 * 3600));
        Map<Fact<?>, Claim<?>> claims = new HashMap<>();
        boolean certain = random.nextInt(20) > 0;
        ZoneOffset offset = random.nextBoolean() ? ZoneOffset.ofHours(1) : null;
        claims.put(
                certain ? Fact.ORIGINAL : Fact.NAMED,
                claim(new Moment(taken, offset), certain ? Origin.EXIF : Origin.FILE_NAME));
        claims.put(Fact.MAKE, claim(camera[0], Origin.EXIF));
        claims.put(Fact.MODEL, claim(camera[1], Origin.EXIF));
        claims.put(Fact.LENS, claim(camera[2], Origin.EXIF));
        claims.put(Fact.ISO, claim(100 << random.nextInt(7), Origin.EXIF));
        claims.put(
                Fact.F_NUMBER,
                claim(List.of(1.7799999713897705, 2.0, 2.8, 4.0, 5.6, 8.0).get(random.nextInt(6)), Origin.EXIF));
        claims.put(Fact.EXPOSURE, claim(1.0 / (1 << random.nextInt(12)), Origin.EXIF));
        claims.put(
                Fact.FOCAL_LENGTH, claim(List.of(5.7, 24.0, 35.0, 50.0, 105.0).get(random.nextInt(5)), Origin.EXIF));
        claims.put(Fact.SOFTWARE, claim("Firmware 1." + trip.nextInt(9), Origin.EXIF));
        if (trip.nextInt(4) > 0) {
            double spread = random.nextInt(20) == 0 ? 4 : 0.1;
            Optional<Position> position = Position.of(
                    spot.latitude + random.nextGaussian() * spread,
                    around(spot.longitude + random.nextGaussian() * spread),
                    random.nextBoolean() ? 120.5 : null);
            position.ifPresent(p -> claims.put(Fact.POSITION, claim(p, Origin.EXIF)));
            claims.put(Fact.COUNTRY, claim(spot.country, Origin.XMP));
            claims.put(Fact.REGION, claim(spot.region, Origin.XMP));
            claims.put(Fact.CITY, claim(spot.city, Origin.XMP));
        }
        some(random, TAGS, 4).ifPresent(t -> claims.put(Fact.KEYWORDS, claim(t, Origin.XMP)));
        some(random, PEOPLE, 3).ifPresent(p -> claims.put(Fact.PEOPLE, claim(p, Origin.XMP)));
        if (random.nextInt(5) == 0) {
            claims.put(Fact.CAPTION, claim(CAPTIONS.get(random.nextInt(CAPTIONS.size())), Origin.XMP));
        }
        if (random.nextInt(4) == 0) {
            claims.put(Fact.RATING, claim(random.nextInt(7) - 1, Origin.XMP));
        }
        if (random.nextInt(30) == 0) {
            claims.put(Fact.FAVOURITE, claim(1, Origin.SIDECAR));
        }
        if (random.nextInt(25) == 0) {
            claims.put(Fact.MOTION, claim(1, Origin.FORMAT));
        }
        if (random.nextInt(40) == 0) {
            claims.put(Fact.FAVOURITE, claim(0, Origin.SIDECAR));
        }
        boolean upright = random.nextInt(3) == 0;
        int wide = random.nextInt(50) == 0 ? 3000 : 4032;
        boolean failed = random.nextInt(200) == 0;
        boolean video = random.nextInt(20) == 0;
        String name = "%04d/%02d %s/%s_%05d.%s"
                .formatted(
                        taken.getYear(),
                        taken.getMonthValue(),
                        spot.city,
                        video ? "VID" : "IMG",
                        number,
                        video ? "mp4" : "jpg");
        Analysis analysis = new Analysis(
                video ? "video/mp4" : camera[3],
                failed ? 0 : upright ? 3000 : wide,
                failed ? 0 : upright ? wide : 3000,
                Metadata.of(claims),
                List.of(),
                failed ? null : look(random),
                failed ? "it is damaged" : null);
        return new Known(
                new FileFacts(name, 50_000L + random.nextInt(12_000_000), number), analysis, List.of(), (long) number);
    }

    private static Look look(Random random) {
        List<Colour> colours = new ArrayList<>(List.of(Colour.values()));
        Collections.shuffle(colours, random);
        List<Share> shares = IntStream.of(60, 20, 10, 5)
                .mapToObj(percent -> new Share(colours.removeFirst(), percent))
                .toList();
        Integer sharpness = random.nextInt(10) == 0 ? null : random.nextInt(101);
        return new Look(
                shares, random.nextInt(20) == 0, sharpness, random.nextInt(101), random.nextLong(), "placeholder");
    }

    private static double around(double longitude) {
        return longitude > 180 ? longitude - 360 : longitude;
    }

    private static Optional<List<String>> some(Random random, List<String> all, int most) {
        List<String> some = IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> all.get(random.nextInt(all.size())))
                .distinct()
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(some);
    }

    private static <T> Claim<T> claim(T value, Origin origin) {
        return new Claim<>(value, origin);
    }
}

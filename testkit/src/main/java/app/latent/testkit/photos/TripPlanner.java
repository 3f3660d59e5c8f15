package app.latent.testkit.photos;

import app.latent.testkit.photos.scene.Light;
import app.latent.testkit.photos.scene.Scene;
import app.latent.testkit.photos.scene.SceneKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Plans a traveller's years: trips of a few days, each to one place with one or two cameras. Used once, by one thread.
 */
final class TripPlanner {

    /** The newest photo is a little older than this; a fixed day, because the clock must not decide bytes. */
    private static final LocalDate END = LocalDate.of(2026, 10, 20);

    private static final int DAYS_OF_YEARS = 3600;

    private final SplittableRandom random;
    private final PhotoSize size;
    private final Workshop workshop = Workshop.open();
    private final Map<Gear, Integer> counters = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private int planned;

    TripPlanner(long seed, PhotoSize size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
    }

    List<SamplePhoto> plan(int count) {
        var photos = new ArrayList<SamplePhoto>(count);
        int usual = Math.clamp((int) (1.1 * StrictMath.sqrt(count)), 4, 80);
        int trips = Math.max(1, Math.ceilDiv(count, usual));
        int first = random.nextInt(Places.ALL.size());
        for (int trip = 0; trip < trips; trip++) {
            int until = (int) ((long) count * (trip + 1) / trips);
            Place place = Places.ALL.get((first + trip) % Places.ALL.size());
            photos.addAll(trip(place, start(trip, trips), until - photos.size()));
        }
        return List.copyOf(photos);
    }

    /** Trips are spread evenly over the years, so that none overlaps the next. */
    private LocalDate start(int trip, int trips) {
        int years = Math.min(DAYS_OF_YEARS, 300 * trips);
        double gap = (double) years / trips;
        return END.minusDays((long) (years - gap * trip - random.nextDouble(0.5) * gap));
    }

    private List<SamplePhoto> trip(Place place, LocalDate start, int count) {
        Gear camera = Gear.ALL.get(random.nextInt(Gear.ALL.size()));
        Gear phone = Gear.ALL.get(random.nextInt(Gear.ALL.size()));
        int days = 3 + random.nextInt(8);
        String folder = folder(place, start);
        var shots = new ArrayList<Shot>();
        for (int i = 0; i < count; i++) {
            Gear gear = random.nextInt(3) == 0 ? phone : camera;
            shots.add(shot(place, start.plusDays((long) i * days / count), gear));
        }
        shots.sort(Comparator.comparing(Shot::taken));
        return shots.stream().map(shot -> photo(place, folder, shot)).toList();
    }

    private record Shot(Gear gear, LocalDateTime taken, Scene scene) {}

    private Shot shot(Place place, LocalDate day, Gear gear) {
        SceneKind kind = place.scenes().get(random.nextInt(place.scenes().size()));
        Daylight daylight = Daylight.on(day, place.latitude());
        Light light = daylight.choose(kind, random);
        LocalDateTime taken = day.atTime(daylight.hour(light, random));
        return new Shot(gear, taken, new Scene(kind, light, random.nextLong()));
    }

    /** A second visit in one year gets a folder of its own. */
    private String folder(Place place, LocalDate start) {
        String folder = start.getYear() + "/" + place.name();
        return paths.add(folder) ? folder : folder + " " + start.getMonth().getValue();
    }

    private SamplePhoto photo(Place place, String folder, Shot shot) {
        int number = planned++;
        Scene scene = shot.scene();
        Format format = Format.choose(number, random);
        var truth = new PhotoTruth(
                path(folder, shot),
                shot.gear().camera(),
                shot.gear().expose(scene.light(), random),
                shot.taken(),
                place.zone().getRules().getOffset(shot.taken()),
                near(place.latitude()),
                near(place.longitude()),
                place.altitude() + random.nextInt(30),
                place.country(),
                Words.caption(scene, place),
                Words.keywords(scene, place, random),
                random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0,
                format.orientation(),
                format.width(size),
                format.height(size));
        return new SamplePhoto(truth, scene, workshop);
    }

    private String path(String folder, Shot shot) {
        LocalDateTime named = shot.taken();
        while (true) {
            int counter = counters.merge(shot.gear(), 1 + random.nextInt(9), (old, more) -> (old + more) % 10_000);
            String path = folder + "/" + shot.gear().fileName(counter, named);
            if (paths.add(path)) {
                return path;
            }
            named = named.plusSeconds(1);
        }
    }

    /** Within a few kilometres, as precise as a receiver. */
    private double near(double degrees) {
        return Math.round((degrees + random.nextDouble(-0.04, 0.04)) * 1e6) / 1e6;
    }
}

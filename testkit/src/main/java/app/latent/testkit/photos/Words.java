package app.latent.testkit.photos;

import app.latent.testkit.photos.scene.Light;
import app.latent.testkit.photos.scene.Scene;
import app.latent.testkit.photos.scene.SceneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What people write about a photo. */
final class Words {

    private Words() {}

    static String caption(Scene scene, Place place) {
        return when(scene.light()) + " " + what(scene.kind()) + ", " + place.name();
    }

    /** The place, its kind of land, the hour; two or three more from the scene. */
    static List<String> keywords(Scene scene, Place place, SplittableRandom random) {
        var words = new ArrayList<String>();
        words.add(place.country().toLowerCase(Locale.ROOT));
        words.add(place.keyword());
        for (String word : tags(scene.kind())) {
            if (!words.contains(word) && random.nextInt(4) > 0) {
                words.add(word);
            }
        }
        String hour = hour(scene.light());
        if (!hour.isEmpty()) {
            words.add(hour);
        }
        return words;
    }

    private static String when(Light light) {
        return switch (light) {
            case NIGHT -> "Stars over";
            case BLUE_HOUR -> "Blue hour at";
            case SUNSET -> "Sunset behind";
            case GOLDEN -> "Evening light on";
            case DAY -> "Clear day at";
            case MIST -> "Morning mist over";
            case OVERCAST -> "Clouds over";
        };
    }

    private static String hour(Light light) {
        return switch (light) {
            case NIGHT -> "night";
            case BLUE_HOUR -> "dusk";
            case SUNSET -> "sunset";
            case GOLDEN -> "golden hour";
            case DAY -> "";
            case MIST -> "morning";
            case OVERCAST -> "clouds";
        };
    }

    private static String what(SceneKind kind) {
        return switch (kind) {
            case MOUNTAIN_LAKE -> "the lake and the mountains";
            case ALPINE_MEADOW -> "the flower meadow";
            case SNOW_PEAKS -> "the snow peaks";
            case SPRUCE_FOREST -> "the forest";
            case WINTER_FOREST -> "the forest in winter";
            case AURORA_FJORD -> "the fjord under the northern lights";
            case SEA -> "the sea";
            case ISLANDS -> "the islands";
            case PALM_BEACH -> "the beach with the palms";
            case DUNES -> "the dunes";
            case SAVANNA -> "the old acacia";
            case MESAS -> "the red rocks";
            case VOLCANO -> "the volcano";
            case HILLS -> "the hills";
            case CITY_WATERFRONT -> "the skyline";
        };
    }

    private static List<String> tags(SceneKind kind) {
        return switch (kind) {
            case MOUNTAIN_LAKE -> List.of("lake", "mountains", "reflection");
            case ALPINE_MEADOW -> List.of("flowers", "mountains", "hiking");
            case SNOW_PEAKS -> List.of("snow", "mountains", "ice");
            case SPRUCE_FOREST -> List.of("forest", "trees");
            case WINTER_FOREST -> List.of("snow", "forest", "winter");
            case AURORA_FJORD -> List.of("aurora", "fjord", "sea");
            case SEA -> List.of("sea", "waves", "horizon");
            case ISLANDS -> List.of("sea", "island", "boat trip");
            case PALM_BEACH -> List.of("beach", "palms", "holiday");
            case DUNES -> List.of("dunes", "sand", "desert");
            case SAVANNA -> List.of("savanna", "acacia", "safari");
            case MESAS -> List.of("rocks", "desert", "road trip");
            case VOLCANO -> List.of("volcano", "lake", "hiking");
            case HILLS -> List.of("hills", "countryside");
            case CITY_WATERFRONT -> List.of("city", "architecture", "river");
        };
    }
}

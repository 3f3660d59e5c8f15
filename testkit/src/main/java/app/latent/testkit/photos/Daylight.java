package app.latent.testkit.photos;

import app.latent.testkit.photos.scene.Light;
import app.latent.testkit.photos.scene.SceneKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;

/**
 * When the sun rises and sets on one day at one place, near enough for a photo to look right for its hour.
 *
 * @param sunrise hours after midnight
 * @param sunset hours after midnight
 */
record Daylight(double sunrise, double sunset) {

    static Daylight on(LocalDate day, double latitude) {
        double season = StrictMath.sin(2 * Math.PI * (day.getDayOfYear() - 80) / 365.25);
        double hours = Math.clamp(12 + 0.09 * latitude * season, 5.0, 17.5);
        return new Daylight(12.5 - hours / 2, 12.5 + hours / 2);
    }

    /** A light that suits the subject; photographers like low suns. */
    Light choose(SceneKind kind, SplittableRandom random) {
        if (kind == SceneKind.AURORA_FJORD) {
            return Light.NIGHT;
        }
        int night = kind == SceneKind.CITY_WATERFRONT ? 22 : 7;
        int dice = random.nextInt(100);
        if (dice < night) {
            return Light.NIGHT;
        }
        if (dice < night + 10) {
            return Light.BLUE_HOUR;
        }
        if (dice < night + 28) {
            return Light.SUNSET;
        }
        if (dice < night + 45) {
            return Light.GOLDEN;
        }
        if (dice < night + 54) {
            return Light.MIST;
        }
        return dice < night + 60 ? Light.OVERCAST : Light.DAY;
    }

    /** An hour at which the sun gives this light. */
    LocalTime hour(Light light, SplittableRandom random) {
        double hour = switch (light) {
            case NIGHT -> random.nextDouble(Math.max(sunset + 1.5, 21), 23.9);
            case BLUE_HOUR -> sunset + random.nextDouble(0.35, 0.8);
            case SUNSET -> sunset + random.nextDouble(-0.35, 0.1);
            case GOLDEN -> sunset - random.nextDouble(0.7, 1.6);
            case MIST -> sunrise + random.nextDouble(0.5, 1.5);
            case DAY, OVERCAST -> random.nextDouble(sunrise + 2, sunset - 2);
        };
        return LocalTime.ofSecondOfDay((long) (Math.clamp(hour, 0.0, 23.98) * 3600));
    }
}

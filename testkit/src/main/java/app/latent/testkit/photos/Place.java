package app.latent.testkit.photos;

import app.latent.testkit.photos.scene.SceneKind;
import java.time.ZoneId;
import java.util.List;

/**
 * A destination.
 *
 * @param name the folder's name and what captions call it
 * @param country in English
 * @param keyword one more word that photos from here carry
 * @param latitude degrees north of its middle
 * @param longitude degrees east of its middle
 * @param altitude metres above the sea
 * @param zone its clock
 * @param scenes what there is to see
 */
record Place(
        String name,
        String country,
        String keyword,
        double latitude,
        double longitude,
        int altitude,
        ZoneId zone,
        List<SceneKind> scenes) {

    static Place of(
            String name,
            String country,
            String keyword,
            double latitude,
            double longitude,
            int altitude,
            String zone,
            SceneKind... scenes) {
        return new Place(name, country, keyword, latitude, longitude, altitude, ZoneId.of(zone), List.of(scenes));
    }
}

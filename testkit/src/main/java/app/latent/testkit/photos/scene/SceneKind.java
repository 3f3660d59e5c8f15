package app.latent.testkit.photos.scene;

/** What a picture shows. */
public enum SceneKind {
    MOUNTAIN_LAKE,
    ALPINE_MEADOW,
    SNOW_PEAKS,
    SPRUCE_FOREST,
    WINTER_FOREST,
    AURORA_FJORD,
    SEA,
    ISLANDS,
    PALM_BEACH,
    DUNES,
    SAVANNA,
    MESAS,
    VOLCANO,
    HILLS,
    CITY_WATERFRONT
}

package app.latent.testkit.photos.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Puts the layers of a picture together, back to front. */
final class Composer {

    private static final Rgb ROCK = Rgb.of(0x7d7f8a);
    private static final Rgb WARM_ROCK = Rgb.of(0x9a8577);
    private static final Rgb FOREST = Rgb.of(0x3f5c46);
    private static final Rgb PINE = Rgb.of(0x3d5a4c);
    private static final Rgb PASTURE = Rgb.of(0x7ea04e);
    private static final Rgb DEEP_SEA = Rgb.of(0x24608a);
    private static final Rgb LAGOON = Rgb.of(0x2fa6a8);
    private static final Rgb LAKE = Rgb.of(0x2d6f7c);

    private static final List<Rgb> BLOSSOMS =
            List.of(Rgb.of(0xf4e04d), Rgb.of(0xffffff), Rgb.of(0xe0507a), Rgb.of(0xa06cd5), Rgb.of(0xe8503a));

    private final Light light;
    private final Palette palette;
    private final SplittableRandom random;
    private final List<Layer> layers = new ArrayList<>();

    Composer(Light light, Palette palette, SplittableRandom random) {
        this.light = light;
        this.palette = palette;
        this.random = random;
    }

    List<Layer> compose(SceneKind kind) {
        switch (kind) {
            case MOUNTAIN_LAKE -> mountainLake();
            case ALPINE_MEADOW -> alpineMeadow();
            case SNOW_PEAKS -> snowPeaks();
            case SPRUCE_FOREST -> forest(PINE, 0.3f);
            case WINTER_FOREST -> winterForest();
            case AURORA_FJORD -> auroraFjord();
            case SEA -> sea();
            case ISLANDS -> islands();
            case PALM_BEACH -> palmBeach();
            case DUNES -> dunes();
            case SAVANNA -> savanna();
            case MESAS -> mesas();
            case VOLCANO -> volcano();
            case HILLS -> hills();
            case CITY_WATERFRONT -> cityWaterfront();
        }
        return List.copyOf(layers);
    }

    private void mountainLake() {
        float shore = between(0.58, 0.7);
        sky(shore, 0.3);
        chain(Ridge.Shape.PEAKS, shore, between(0.28, 0.44), ROCK, between(0.45, 0.75), 3);
        layers.add(new Spruces(shore - 0.01f, 0.03f, between(0.05, 0.09), PINE, 0.22f, between(0, 9)));
        layers.add(new Water(shore, LAKE, between(0.04, 0.25)));
        if (random.nextInt(3) == 0) {
            reeds();
        }
    }

    private void alpineMeadow() {
        float foot = between(0.62, 0.7);
        sky(foot, 0.35);
        chain(Ridge.Shape.PEAKS, foot, between(0.3, 0.42), ROCK, between(0.5, 0.8), 2);
        ridge(Ridge.Shape.HILLS, foot + 0.05f, 0.14f, FOREST, 0.28f);
        layers.add(new Spruces(foot + 0.02f, 0.05f, 0.07f, PINE, 0.15f, between(0, 9)));
        meadow(foot + 0.03f, PASTURE, Rgb.of(0x9bb053), 900);
    }

    private void snowPeaks() {
        sky(0.75f, 0.2);
        chain(Ridge.Shape.PEAKS, 0.72f, between(0.34, 0.5), ROCK, between(0.05, 0.3), 3);
        plain(between(0.74, 0.84), Rgb.of(0xe8eef6), Rgb.of(0xd9e2ee));
    }

    private void forest(Rgb green, float clouds) {
        sky(0.6f, clouds);
        ridge(Ridge.Shape.HILLS, 0.62f, 0.28f, FOREST, 0.7f);
        for (int row = 0; row < 4; row++) {
            float near = row / 3f;
            layers.add(new Spruces(
                    0.5f + 0.2f * near,
                    0.09f,
                    0.09f + 0.22f * near * near,
                    green,
                    0.62f * (1f - near) * (1f - near) + 0.02f,
                    between(0, 9)));
        }
    }

    private void winterForest() {
        sky(0.66f, 0.35);
        chain(Ridge.Shape.PEAKS, 0.62f, between(0.2, 0.34), ROCK, 0.1f, 2);
        layers.add(new Spruces(0.6f, 0.06f, 0.1f, Rgb.of(0xb4c4d2), 0.45f, between(0, 9)));
        layers.add(new Spruces(0.66f, 0.05f, 0.17f, Rgb.of(0x93a9ba), 0.18f, between(0, 9)));
        plain(0.7f, Rgb.of(0xeaf0f8), Rgb.of(0xdbe5f0));
    }

    private void auroraFjord() {
        float shore = between(0.66, 0.76);
        sky(shore, 0);
        layers.add(new Aurora(shore, random.nextLong()));
        chain(Ridge.Shape.PEAKS, shore, between(0.2, 0.32), ROCK, 0.35f, 2);
        layers.add(new Water(shore, DEEP_SEA, 0.12f));
    }

    private void sea() {
        float shore = between(0.48, 0.62);
        sky(shore, 0.45);
        if (random.nextBoolean()) {
            ridge(Ridge.Shape.HILLS, shore + 0.03f, between(0.06, 0.12), WARM_ROCK, 0.55f);
        }
        layers.add(new Water(shore, DEEP_SEA, between(0.5, 0.9)));
        birds(shore);
    }

    private void islands() {
        float shore = between(0.5, 0.6);
        sky(shore, 0.35);
        ridge(Ridge.Shape.PEAKS, shore + 0.12f, 0.26f, WARM_ROCK, 0.6f);
        ridge(Ridge.Shape.HILLS, shore + 0.1f, between(0.22, 0.3), FOREST, 0.25f);
        layers.add(new Water(shore, LAGOON, between(0.3, 0.6)));
        birds(shore);
    }

    private void palmBeach() {
        float shore = between(0.5, 0.58);
        sky(shore, 0.4);
        ridge(Ridge.Shape.HILLS, shore + 0.09f, 0.14f, FOREST, 0.45f);
        layers.add(new Water(shore, LAGOON, between(0.25, 0.5)));
        Rgb sand = Rgb.of(0xe9d6ae);
        plain(between(0.8, 0.88), sand, sand.times(0.94f));
        long seed = random.nextLong();
        boolean left = random.nextBoolean();
        silhouette((graphics, aspect) -> {
            var trees = new SplittableRandom(seed);
            int palms = 1 + trees.nextInt(3);
            for (int i = 0; i < palms; i++) {
                float share = (float) trees.nextDouble(0.04, 0.3);
                float u = left ? share * aspect : (1f - share) * aspect;
                Plants.palm(graphics, trees, u, 0.97f, (float) trees.nextDouble(0.45, 0.75));
            }
        });
    }

    private void dunes() {
        sky(0.62f, 0.12);
        Rgb sand = Rgb.of(random.nextBoolean() ? 0xe3a468 : 0xd98b52);
        int rows = 3 + random.nextInt(2);
        for (int row = 0; row < rows; row++) {
            float near = row / (rows - 1f);
            layers.add(new Dunes(
                    0.6f + 0.22f * near,
                    0.1f + 0.2f * near,
                    sand,
                    0.5f * (1f - near) * (1f - near),
                    random.nextLong()));
        }
    }

    private void savanna() {
        float edge = between(0.7, 0.78);
        sky(edge, 0.3);
        ridge(Ridge.Shape.HILLS, edge + 0.02f, between(0.06, 0.14), Rgb.of(0x8d8a6a), 0.6f);
        meadow(edge, Rgb.of(0xc9a75c), Rgb.of(0xa9924e), 0);
        long seed = random.nextLong();
        silhouette((graphics, aspect) -> {
            var trees = new SplittableRandom(seed);
            Plants.acacia(graphics, trees, aspect * (float) trees.nextDouble(0.15, 0.85), edge + 0.08f, (float)
                    trees.nextDouble(0.3, 0.45));
            for (int i = 0; i < 5; i++) {
                Plants.acacia(graphics, trees, aspect * (float) trees.nextDouble(), edge + 0.015f, (float)
                        trees.nextDouble(0.05, 0.11));
            }
            Plants.grass(graphics, trees, aspect, 1.02f, 0.11f);
        });
    }

    private void mesas() {
        float foot = between(0.62, 0.7);
        sky(foot, 0.3);
        Rgb red = Rgb.of(0xc2683f);
        ridge(Ridge.Shape.MESAS, foot, between(0.14, 0.2), red, 0.5f);
        ridge(Ridge.Shape.MESAS, foot + 0.03f, between(0.3, 0.42), red, 0.16f);
        meadow(foot + 0.04f, Rgb.of(0xb9724a), Rgb.of(0x9c7a4e), 0);
    }

    private void volcano() {
        float shore = between(0.66, 0.74);
        sky(shore, 0.25);
        layers.add(new Ridge(
                Ridge.Shape.VOLCANO,
                shore,
                between(0.36, 0.46),
                between(0.75, 1),
                Rgb.of(0x6f7890),
                between(0.55, 0.72),
                0.3f,
                0.8f,
                between(0, 9)));
        ridge(Ridge.Shape.HILLS, shore + 0.02f, 0.1f, FOREST, 0.35f);
        layers.add(new Spruces(shore - 0.005f, 0.02f, 0.04f, PINE, 0.18f, between(0, 9)));
        layers.add(new Water(shore, LAKE, 0.1f));
    }

    private void hills() {
        sky(0.6f, 0.35);
        for (int row = 0; row < 4; row++) {
            float near = row / 3f;
            ridge(
                    Ridge.Shape.HILLS,
                    0.6f + 0.14f * near,
                    0.16f + 0.05f * near,
                    PASTURE.mix(FOREST, between(0, 0.8)),
                    0.75f * (1f - near) + 0.08f);
        }
        meadow(between(0.76, 0.82), PASTURE, Rgb.of(0xb7b055), 1300);
        long seed = random.nextLong();
        if (random.nextBoolean()) {
            silhouette((graphics, aspect) -> {
                var trees = new SplittableRandom(seed);
                Plants.broadleaf(graphics, trees, aspect * (float) trees.nextDouble(0.15, 0.85), 0.83f, (float)
                        trees.nextDouble(0.25, 0.4));
            });
        }
    }

    private void cityWaterfront() {
        float shore = between(0.66, 0.74);
        sky(shore, 0.25);
        float lit = light.isDark() ? 0.55f : light == Light.SUNSET ? 0.25f : 0f;
        Rgb walls = Rgb.of(light.isDark() ? 0x6a7288 : 0xa9abb4);
        layers.add(new Skyline(shore, between(0.34, 0.48), walls, 0.5f, lit, random.nextLong()));
        layers.add(new Skyline(shore, between(0.22, 0.34), walls.times(0.85f), 0.12f, lit, random.nextLong()));
        layers.add(new Water(shore, DEEP_SEA, between(0.2, 0.4)));
    }

    /** Mountains behind mountains. */
    private void chain(Ridge.Shape shape, float foot, float tall, Rgb rock, float snowline, int rows) {
        for (int row = 0; row < rows; row++) {
            float near = rows == 1 ? 1f : row / (rows - 1f);
            layers.add(new Ridge(
                    shape,
                    foot + 0.05f * near,
                    tall * (1f - 0.35f * near),
                    between(0.7, 1.3),
                    rock.mix(FOREST, 0.55f * near),
                    snowline + 0.35f * near,
                    0.62f * (1f - near) + 0.2f,
                    1f,
                    between(0, 9)));
        }
    }

    private void ridge(Ridge.Shape shape, float foot, float tall, Rgb ground, float distance) {
        layers.add(new Ridge(shape, foot, tall, between(0.8, 1.5), ground, 9f, distance, 0.8f, between(0, 9)));
    }

    private void sky(float horizon, double clouds) {
        boolean high = light == Light.DAY || light == Light.OVERCAST;
        float disc = high || (light == Light.MIST && random.nextBoolean()) ? 0f : between(0.022, 0.038);
        float cover = clouds == 0 ? 0f : between(0, 0.35 + clouds);
        if (light == Light.OVERCAST) {
            cover = between(0.6, 0.9);
        } else if (light == Light.NIGHT) {
            cover *= 0.35f;
        }
        layers.add(new Sky(horizon, cover, disc));
        if (light.isDark()) {
            layers.add(new Stars(horizon, random.nextLong(), light == Light.NIGHT ? 1400 : 160));
        }
    }

    /** Grass. */
    private void meadow(float edge, Rgb ground, Rgb patches, int flowers) {
        Rgb blossom = BLOSSOMS.get(random.nextInt(BLOSSOMS.size()));
        layers.add(new Meadow(edge, 0.03f, ground, patches, 1f, blossom, flowers, random.nextLong()));
    }

    /** Snow or sand. */
    private void plain(float edge, Rgb ground, Rgb patches) {
        layers.add(new Meadow(edge, 0.03f, ground, patches, 0.35f, ground, 0, random.nextLong()));
    }

    private void reeds() {
        long seed = random.nextLong();
        silhouette((graphics, aspect) -> Plants.grass(graphics, new SplittableRandom(seed), aspect, 1.02f, 0.15f));
    }

    private void birds(float shore) {
        if (light.isDark() || random.nextInt(3) > 0) {
            return;
        }
        long seed = random.nextLong();
        silhouette((graphics, aspect) -> {
            var flock = new SplittableRandom(seed);
            Plants.birds(
                    graphics, flock, aspect * (float) flock.nextDouble(0.2, 0.8), shore * 0.55f, 3 + flock.nextInt(7));
        });
    }

    private void silhouette(Silhouette.Drawing drawing) {
        layers.add(new Silhouette(drawing, palette.shade().times(0.42f)));
    }

    private float between(double low, double high) {
        return (float) random.nextDouble(low, high);
    }
}

package app.latent.testkit.photos.scene;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The colours of a light.
 *
 * @param zenith the sky at the top
 * @param middle the sky half way
 * @param horizon the sky just above the land
 * @param sun the disc of sun or moon and its glow
 * @param haze what distance turns into
 * @param light the filter on lit ground
 * @param shade the filter on unlit ground
 */
record Palette(Rgb zenith, Rgb middle, Rgb horizon, Rgb sun, Rgb haze, Rgb light, Rgb shade) {

    private static Palette of(int zenith, int middle, int horizon, int sun, int haze, int light, int shade) {
        return new Palette(
                Rgb.of(zenith),
                Rgb.of(middle),
                Rgb.of(horizon),
                Rgb.of(sun),
                Rgb.of(haze),
                Rgb.of(light),
                Rgb.of(shade));
    }

    private static List<Palette> variants(Light light) {
        return switch (light) {
            case NIGHT ->
                List.of(
                        of(0x040916, 0x0b1a38, 0x1f3a5c, 0xe8eefc, 0x162a46, 0x55658c, 0x10182c),
                        of(0x070714, 0x14163a, 0x33305e, 0xf3ecdf, 0x241f45, 0x5d5a86, 0x141428),
                        of(0x030d16, 0x07263a, 0x145060, 0xe4f4f0, 0x0e3444, 0x4a7080, 0x0a1a24));
            case BLUE_HOUR ->
                List.of(
                        of(0x14264e, 0x3f5f92, 0xe0a689, 0xffd9b0, 0x7f7f9c, 0x7f88a8, 0x2a3552),
                        of(0x1b1f4f, 0x5b4f8d, 0xe88f8a, 0xffc9b8, 0x8a6f98, 0x8a7ea8, 0x2c2a50),
                        of(0x0f2c4f, 0x3a7092, 0xf0c48c, 0xffe2b0, 0x7d939c, 0x8298a6, 0x22384e));
            case SUNSET ->
                List.of(
                        of(0x2c3f73, 0xb9607a, 0xffb057, 0xffe3a0, 0xe88a66, 0xffb98a, 0x4b3a58),
                        of(0x3a2d66, 0xa6497e, 0xff8b5a, 0xffd88e, 0xd9706e, 0xf5a58c, 0x43305a),
                        of(0x34557f, 0xd98f70, 0xffd27a, 0xfff0b8, 0xf0a970, 0xffcb92, 0x574450),
                        of(0x5a2440, 0xc7433f, 0xffa23f, 0xffe08a, 0xd9683f, 0xffae78, 0x4c2834));
            case GOLDEN ->
                List.of(
                        of(0x3f74b4, 0x9cbcd6, 0xffe2ad, 0xfff2cc, 0xf0cfa4, 0xffdda6, 0x5c5a74),
                        of(0x4a86b8, 0xb4c8c8, 0xffd994, 0xffeebc, 0xeac48c, 0xffd693, 0x665c68),
                        of(0x5873ac, 0xb6a8bc, 0xffc9a8, 0xffe6c8, 0xe6b7a6, 0xffcfa8, 0x625878));
            case DAY ->
                List.of(
                        of(0x2767b8, 0x66a6dd, 0xcfe6f3, 0xfffbea, 0xb4d2e8, 0xfffaf0, 0x70809c),
                        of(0x1f7fb8, 0x62bcdc, 0xd8eeee, 0xfffdf0, 0xb9dde4, 0xfffbf0, 0x6c8a9c),
                        of(0x3a6fae, 0x86b0da, 0xe4ecf2, 0xfff9ea, 0xc6d4e4, 0xfff6ea, 0x7884a0));
            case MIST ->
                List.of(
                        of(0x86a6c4, 0xb9c9d4, 0xf3e3cf, 0xfff0d6, 0xe4dccf, 0xf4e6d0, 0x78839a),
                        of(0x8f9fbc, 0xc9c3d0, 0xf6dccf, 0xffe9da, 0xe4d3d0, 0xf2dcd0, 0x7c7c98),
                        of(0x7fa8b0, 0xb4cfcc, 0xe9eed8, 0xfffbe0, 0xd8e2d2, 0xe9ecd6, 0x6f8a8c));
            case OVERCAST ->
                List.of(
                        of(0x76879a, 0xa3b1be, 0xd9dfe2, 0xf3f3ee, 0xc2ccd3, 0xd3d9da, 0x70798a),
                        of(0x5f7486, 0x8ea3b0, 0xcfd8d8, 0xeef0e8, 0xb2c2c6, 0xc6d2d0, 0x5f7078));
        };
    }

    /** One of the light's palettes, or something between two of them. */
    static Palette choose(Light light, SplittableRandom random) {
        List<Palette> all = variants(light);
        Palette one = all.get(random.nextInt(all.size()));
        Palette other = all.get(random.nextInt(all.size()));
        return one.mix(other, (float) random.nextDouble(0.6));
    }

    private Palette mix(Palette other, float share) {
        return new Palette(
                zenith.mix(other.zenith, share),
                middle.mix(other.middle, share),
                horizon.mix(other.horizon, share),
                sun.mix(other.sun, share),
                haze.mix(other.haze, share),
                light.mix(other.light, share),
                shade.mix(other.shade, share));
    }
}

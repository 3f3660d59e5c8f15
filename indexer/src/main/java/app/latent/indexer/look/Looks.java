package app.latent.indexer.look;

import app.latent.indexer.Look;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at a thumbnail: all that is told of a picture's pixels comes from the few that a grid shows of it. */
public final class Looks {
    /** Colours need no detail, and this many pixels in each direction cost little. */
    private static final int COLOURS_SIDE = 48;

    private static final int PLACEHOLDER_SIDE = 32;

    private Looks() {}

    /**
     * @param jpeg a thumbnail in sRGB, some 256 pixels long
     * @throws IOException where it cannot be decoded
     */
    public static Look of(byte[] jpeg) throws IOException {
        Pixels pixels = Pixels.decode(jpeg);
        Plane luma = pixels.luma();
        Pixels small = pixels.within(COLOURS_SIDE);
        List<OkLab> colours = colours(small);
        Integer sharpness = Sharpness.of(luma);
        return new Look(
                Colours.of(colours),
                Mono.is(colours),
                sharpness,
                Quality.of(luma, sharpness),
                PerceptualHash.of(luma),
                Base64.getUrlEncoder().withoutPadding().encodeToString(ThumbHash.of(small.within(PLACEHOLDER_SIDE))));
    }

    private static List<OkLab> colours(Pixels pixels) {
        return IntStream.range(0, pixels.count()).mapToObj(pixels::colour).toList();
    }
}

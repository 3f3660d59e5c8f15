package app.latent.indexer.look;

import app.latent.indexer.Look.Colour;
import app.latent.indexer.Look.Share;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The colours of a picture, by the names that people have for them. */
final class Colours {
    /** Less than this many percent is noise, or a detail. */
    private static final int SMALLEST = 3;

    private Colours() {}

    static List<Share> of(List<OkLab> pixels) {
        Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
        pixels.forEach(p -> counts.merge(name(p), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Share(e.getKey(), Math.round(100f * e.getValue() / pixels.size())))
                .filter(s -> s.percent() >= SMALLEST)
                .sorted(Comparator.comparingInt(Share::percent).reversed())
                .toList();
    }

    /** The borders are where people stop agreeing; found by looking at photos. */
    static Colour name(OkLab colour) {
        double light = colour.lightness();
        double chroma = colour.chroma();
        if (light < 0.20 || (light < 0.32 && chroma < 0.04)) {
            return Colour.BLACK;
        }
        if (chroma < 0.035 || (light > 0.93 && chroma < 0.05)) {
            return light > 0.87 ? Colour.WHITE : Colour.GREY;
        }
        double hue = colour.hue();
        if (hue < 20 || hue >= 345) {
            boolean red = hue > 10 && hue < 20 && chroma > 0.15 && light < 0.68;
            return red ? Colour.RED : Colour.PINK;
        }
        if (hue < 40) {
            return chroma < 0.09 ? Colour.BROWN : light > 0.72 ? Colour.PINK : Colour.RED;
        }
        if (hue < 75) {
            return chroma > 0.11 && light > 0.60 ? Colour.ORANGE : Colour.BROWN;
        }
        if (hue < 112) {
            boolean yellow = (chroma > 0.10 && light > 0.70) || light > 0.86;
            return yellow ? Colour.YELLOW : hue < 103 ? Colour.BROWN : Colour.GREEN;
        }
        if (hue < 165) {
            return Colour.GREEN;
        }
        if (hue < 210) {
            return Colour.TEAL;
        }
        if (hue < 285) {
            return Colour.BLUE;
        }
        return hue > 320 && light > 0.68 ? Colour.PINK : Colour.PURPLE;
    }
}

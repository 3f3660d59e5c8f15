package app.latent.gallery.theme;

import app.latent.gallery.theme.Palette.Scheme;
import java.util.EnumMap;
import java.util.Map;

/** Themes for tests, with the colours that the page has by itself. */
public final class Themes {
    private Themes() {}

    public static Theme theme(String name) {
        return new Theme(name, Font.SANS, 14, light(Map.of()), dark(Map.of()));
    }

    /** @param other colours */
    static Palette light(Map<Tone, String> other) {
        return palette(
                Scheme.LIGHT, other, "#faf9f7 #ffffff #efedea #1b1918 #6a645e #e2deda #b93a10 #ffffff".split(" "));
    }

    /** @param other colours */
    static Palette dark(Map<Tone, String> other) {
        return palette(
                Scheme.DARK, other, "#131211 #1d1b1a #232120 #f3efeb #a59d95 #332f2c #ff8a5c #1b0e08".split(" "));
    }

    private static Palette palette(Scheme scheme, Map<Tone, String> other, String... usual) {
        Map<Tone, Colour> colours = new EnumMap<>(Tone.class);
        Tone[] tones = Tone.values();
        for (int i = 0; i < tones.length; i++) {
            String text = other.getOrDefault(tones[i], usual[i]);
            colours.put(tones[i], Colour.parse(text).orElseThrow());
        }
        return new Palette(scheme, colours);
    }
}

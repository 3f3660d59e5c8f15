package app.latent.testkit.photos.scene;

/** A colour; each part is 0 to 1 in the picture's own (gamma-encoded) space and may overshoot while mixing. */
record Rgb(float red, float green, float blue) {

    static Rgb of(int hex) {
        return new Rgb(((hex >> 16) & 255) / 255f, ((hex >> 8) & 255) / 255f, (hex & 255) / 255f);
    }

    Rgb mix(Rgb other, float share) {
        return new Rgb(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share);
    }

    Rgb times(Rgb filter) {
        return new Rgb(red * filter.red, green * filter.green, blue * filter.blue);
    }

    Rgb times(float factor) {
        return new Rgb(red * factor, green * factor, blue * factor);
    }
}

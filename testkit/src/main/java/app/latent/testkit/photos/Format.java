package app.latent.testkit.photos;

import java.util.SplittableRandom;

/**
 * How a photo was held.
 *
 * @param shape landscape, portrait or panorama
 * @param orientation how the pixels are stored
 */
record Format(Shape shape, Orientation orientation) {

    enum Shape {
        LANDSCAPE,
        PORTRAIT,
        PANORAMA
    }

    /** Most are landscape and stored upright; every eighth takes the next orientation in turn, so that all occur. */
    static Format choose(int number, SplittableRandom random) {
        int dice = random.nextInt(12);
        Shape shape = dice == 0 ? Shape.PANORAMA : dice < 4 ? Shape.PORTRAIT : Shape.LANDSCAPE;
        if (number % 8 == 5) {
            return new Format(shape, Orientation.ofTag(1 + (1 + number / 8) % 8));
        }
        boolean turned = shape == Shape.PORTRAIT && random.nextBoolean();
        return new Format(shape, turned ? Orientation.TURN_RIGHT : Orientation.UPRIGHT);
    }

    int width(PhotoSize size) {
        return shape == Shape.PORTRAIT ? size.shortEdge() : size.longEdge();
    }

    int height(PhotoSize size) {
        return switch (shape) {
            case LANDSCAPE -> size.shortEdge();
            case PORTRAIT -> size.longEdge();
            case PANORAMA -> Math.max(16, size.longEdge() * 2 / 5);
        };
    }
}

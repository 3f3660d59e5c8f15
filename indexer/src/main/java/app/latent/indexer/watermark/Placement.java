package app.latent.indexer.watermark;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Where in a photo a stamp is, in pixels. */
final class Placement {
    /** Of the photo's shorter side, between its edges and the mark. */
    private static final double MARGIN = 0.02;

    /** Of the mark's width, between one and the next. */
    private static final double GAP = 0.5;

    private Placement() {}

    /**
     * @param photo at least one pixel each way, as the mark
     * @return of the same size each; they do not overlap, and where they are many those at the edges reach over these
     */
    static List<Rectangle> of(Stamp stamp, Dimension photo, Dimension mark) {
        int margin = (int) Math.round(Math.min(photo.width, photo.height) * MARGIN);
        Dimension size = size(stamp.width(), photo, mark, margin);
        if (stamp.repeat()) {
            return tiles(photo, size);
        }
        int x = margin
                + (int) Math.round((photo.width - 2 * margin - size.width)
                        * stamp.position().across());
        int y = margin
                + (int) Math.round((photo.height - 2 * margin - size.height)
                        * stamp.position().down());
        return List.of(new Rectangle(x, y, size.width, size.height));
    }

    /** As wide as is wanted, or less where the photo has no room for that. */
    private static Dimension size(int percent, Dimension photo, Dimension mark, int margin) {
        double scale = Math.min(
                (double) photo.width * percent / 100 / mark.width,
                Math.min(
                        (double) (photo.width - 2 * margin) / mark.width,
                        (double) (photo.height - 2 * margin) / mark.height));
        return new Dimension(
                Math.max(1, (int) Math.round(mark.width * scale)), Math.max(1, (int) Math.round(mark.height * scale)));
    }

    /** Every other row begins further left, so that no straight strip of the photo is without a mark. */
    private static List<Rectangle> tiles(Dimension photo, Dimension size) {
        int gap = Math.max(1, (int) Math.round(size.width * GAP));
        int across = size.width + gap;
        int down = size.height + gap;
        List<Rectangle> tiles = new ArrayList<>();
        for (int row = 0; row * down < photo.height; row++) {
            for (int x = row % 2 == 0 ? 0 : -across / 2; x < photo.width; x += across) {
                tiles.add(new Rectangle(x, row * down, size.width, size.height));
            }
        }
        return tiles;
    }
}

package app.latent.testkit.photos.scene;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Something drawn as a flat outline against the light: trees, palms, roofs.
 *
 * @param drawing draws white outlines in scene units
 * @param colour the flat colour they get
 */
record Silhouette(Drawing drawing, Rgb colour) implements Layer {

    /** Draws in scene units; the canvas's aspect tells where its right edge is. */
    @FunctionalInterface
    interface Drawing {
        void draw(Graphics2D graphics, float aspect);
    }

    @Override
    public void paint(Canvas canvas, Mood mood) {
        var mask = new BufferedImage(canvas.width, canvas.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = mask.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.transform(AffineTransform.getScaleInstance(canvas.height, canvas.height));
        drawing.draw(graphics, canvas.aspect());
        graphics.dispose();
        byte[] cover = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < cover.length; i++) {
            if (cover[i] != 0) {
                canvas.blend(i, colour, (cover[i] & 255) / 255f);
            }
        }
    }
}

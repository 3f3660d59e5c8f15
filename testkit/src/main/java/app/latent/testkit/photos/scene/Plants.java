package app.latent.testkit.photos.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.util.SplittableRandom;

/** Outlines of trees for {@link Silhouette}. */
final class Plants {

    private Plants() {}

    /** A coconut palm that leans. */
    static void palm(Graphics2D graphics, SplittableRandom random, float u, float foot, float tall) {
        float lean = tall * (float) random.nextDouble(-0.35, 0.35);
        float crownU = u + lean;
        float crownV = foot - tall;
        var trunk = new Path2D.Float();
        float half = tall * 0.022f;
        trunk.moveTo(u - half * 1.6f, foot);
        trunk.quadTo(u - half + lean * 0.15f, foot - tall * 0.6f, crownU - half * 0.7f, crownV);
        trunk.lineTo(crownU + half * 0.7f, crownV);
        trunk.quadTo(u + half + lean * 0.15f, foot - tall * 0.6f, u + half * 1.6f, foot);
        graphics.fill(trunk);
        int fronds = 9 + random.nextInt(4);
        for (int i = 0; i < fronds; i++) {
            double angle = -Math.PI * (i + random.nextDouble(0.6)) / fronds * 1.2 + 0.3;
            frond(graphics, crownU, crownV, angle, tall * (float) random.nextDouble(0.36, 0.5));
        }
    }

    private static void frond(Graphics2D graphics, float u, float v, double angle, float length) {
        float du = (float) StrictMath.cos(angle) * length;
        float dv = (float) StrictMath.sin(angle) * length;
        float tipU = u + du;
        float tipV = v + dv * 0.55f + length * 0.5f;
        float bendU = u + du * 0.55f;
        float bendV = v + dv * 0.75f;
        var leaf = new Path2D.Float();
        leaf.moveTo(u, v);
        leaf.quadTo(bendU, bendV - length * 0.06f, tipU, tipV);
        leaf.quadTo(bendU, bendV + length * 0.1f, u, v);
        graphics.fill(leaf);
        graphics.setStroke(new BasicStroke(length * 0.012f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int i = 2; i < 14; i++) {
            float t = i / 14f;
            float s = 1 - t;
            float atU = s * s * u + 2 * s * t * bendU + t * t * tipU;
            float atV = s * s * v + 2 * s * t * bendV + t * t * tipV;
            float hang = length * 0.26f * (1f - (t - 0.4f) * (t - 0.4f) * 1.6f);
            graphics.draw(
                    new QuadCurve2D.Float(atU, atV, atU + du * 0.05f, atV + hang * 0.5f, atU + du * 0.09f, atV + hang));
        }
    }

    /** An umbrella thorn of the savanna. */
    static void acacia(Graphics2D graphics, SplittableRandom random, float u, float foot, float tall) {
        float crown = foot - tall * 0.8f;
        for (int i = 0; i < 5; i++) {
            float reach = tall * (-0.5f + i * 0.25f) * (float) random.nextDouble(0.8, 1.1);
            branch(graphics, u, foot, u + reach, crown - tall * 0.12f, tall * 0.02f);
        }
        for (int i = 0; i < 44; i++) {
            float aside = (float) random.nextDouble(-0.68, 0.68);
            float wide = tall * (float) random.nextDouble(0.12, 0.28);
            float high = tall * (float) random.nextDouble(0.05, 0.1);
            float lift = tall * 0.11f * (1f - aside * aside * 1.6f) + tall * (float) random.nextDouble(0.09);
            graphics.fill(new Ellipse2D.Float(u + aside * tall - wide / 2, crown - lift - high / 2, wide, high));
        }
    }

    private static void branch(Graphics2D graphics, float u, float foot, float tipU, float tipV, float half) {
        float forkV = foot + (tipV - foot) * 0.45f;
        var path = new Path2D.Float();
        path.moveTo(u - half * 1.5f, foot);
        path.curveTo(u - half, forkV, tipU - half, forkV, tipU - half * 0.3f, tipV);
        path.lineTo(tipU + half * 0.3f, tipV);
        path.curveTo(tipU + half, forkV, u + half, forkV, u + half * 1.5f, foot);
        graphics.fill(path);
    }

    /** A bare or leafy tree that stands alone. */
    static void broadleaf(Graphics2D graphics, SplittableRandom random, float u, float foot, float tall) {
        branch(graphics, u, foot, u, foot - tall * 0.6f, tall * 0.03f);
        for (int i = 0; i < 60; i++) {
            double angle = random.nextDouble(2 * Math.PI);
            double reach = StrictMath.sqrt(random.nextDouble());
            float size = tall * (float) random.nextDouble(0.08, 0.22);
            float atU = u + (float) (StrictMath.cos(angle) * reach) * tall * 0.36f;
            float atV = foot - tall * 0.66f + (float) (StrictMath.sin(angle) * reach) * tall * 0.3f;
            graphics.fill(new Ellipse2D.Float(atU - size / 2, atV - size / 2, size, size));
        }
    }

    /** Grass and reeds along the lower edge. */
    static void grass(Graphics2D graphics, SplittableRandom random, float aspect, float foot, float tall) {
        int blades = (int) (aspect * 260);
        for (int i = 0; i < blades; i++) {
            float u = (float) random.nextDouble(aspect);
            float height = tall * (float) random.nextDouble(0.25, 1);
            float lean = height * (float) random.nextDouble(-0.3, 0.5);
            var blade = new Path2D.Float();
            blade.moveTo(u - 0.0016f, foot);
            blade.quadTo(u, foot - height * 0.6f, u + lean, foot - height);
            blade.quadTo(u + 0.002f, foot - height * 0.6f, u + 0.0016f, foot);
            graphics.fill(blade);
        }
    }

    /** A few birds far away. */
    static void birds(Graphics2D graphics, SplittableRandom random, float u, float v, int count) {
        graphics.setStroke(new BasicStroke(0.0022f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < count; i++) {
            float atU = u + (float) random.nextDouble(-0.16, 0.16);
            float atV = v + (float) random.nextDouble(-0.06, 0.06);
            float wing = (float) random.nextDouble(0.007, 0.014);
            graphics.draw(new QuadCurve2D.Float(
                    atU - wing, atV - wing * 0.5f, atU - wing * 0.4f, atV - wing * 0.6f, atU, atV));
            graphics.draw(new QuadCurve2D.Float(
                    atU, atV, atU + wing * 0.4f, atV - wing * 0.6f, atU + wing, atV - wing * 0.4f));
        }
    }
}

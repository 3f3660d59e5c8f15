package app.latent.testkit.photos.scene;

import java.util.SplittableRandom;

/**
 * A row of dunes: from each peak a sharp edge winds down towards the viewer, with the sun on one side and shade on the other.
 *
 * @param foot where the sand between the dunes lies
 * @param tall how high the dunes rise
 * @param sand its colour
 * @param distance 0 for near, 1 for lost in haze
 * @param seed where they lie
 */
record Dunes(float foot, float tall, Rgb sand, float distance, long seed) implements Layer {

    private record Dune(float peak, float high, float wide, float bend, float drift) {

        float heightAt(float u) {
            float t = Math.abs(u - peak) / wide;
            return high / (1f + 0.8f * t + 1.6f * t * t);
        }

        /** Where the edge runs at a depth below the peak. */
        float edge(float depth) {
            float s = depth * 7f;
            float wave = s / (1f + s * s * 0.18f) - 0.6f * s / (1f + s * s * 0.03f);
            return peak + bend * wave + drift * depth;
        }
    }

    @Override
    public void paint(Canvas canvas, Mood mood) {
        Rgb lit = mood.shine(sand, 1f).mix(mood.palette().haze(), distance);
        Rgb shaded = mood.shine(sand.times(0.8f), 0.15f).mix(mood.palette().haze(), distance * 0.9f);
        Dune[] dunes = dunes(canvas.aspect());
        float sunSide = mood.sunFromRight() ? 1f : -1f;
        Dune[] byColumn = new Dune[canvas.width + 1];
        for (int x = 0; x <= canvas.width; x++) {
            byColumn[x] = highest(dunes, x * canvas.pixel());
        }
        Ground.paint(canvas, 1f, u -> foot - tall * highest(dunes, u).heightAt(u), (at, u, v, depth, cover) -> {
            Dune dune = byColumn[canvas.column(u + canvas.pixel() / 2)];
            float share = light(mood, dune, u, v, v - foot + tall * dune.high, sunSide);
            canvas.blend(
                    at,
                    shaded.red() + (lit.red() - shaded.red()) * share,
                    shaded.green() + (lit.green() - shaded.green()) * share,
                    shaded.blue() + (lit.blue() - shaded.blue()) * share,
                    cover);
        });
    }

    private Dune[] dunes(float aspect) {
        var random = new SplittableRandom(seed);
        Dune[] dunes = new Dune[2 + random.nextInt(2) + (int) aspect / 2];
        for (int i = 0; i < dunes.length; i++) {
            float peak = aspect * (i + (float) random.nextDouble(0.1, 0.9)) / dunes.length;
            dunes[i] = new Dune(
                    peak,
                    (float) random.nextDouble(0.55, 1),
                    (float) random.nextDouble(0.35, 0.7),
                    (float) random.nextDouble(-0.22, 0.22),
                    (float) random.nextDouble(-0.5, 0.5));
        }
        return dunes;
    }

    private static Dune highest(Dune[] dunes, float u) {
        Dune best = dunes[0];
        for (Dune dune : dunes) {
            if (dune.heightAt(u) > best.heightAt(u)) {
                best = dune;
            }
        }
        return best;
    }

    private float light(Mood mood, Dune dune, float u, float v, float depth, float sunSide) {
        float aside = (u - dune.edge(depth)) * sunSide;
        float crisp = 0.003f + 0.03f * Math.max(0f, depth);
        float sunny = Layer.step(-crisp, crisp, aside);
        float flat = Layer.step(0.1f, 0.9f, Math.abs(aside) + depth * 0.6f);
        float base = sunny * (0.98f - 0.22f * flat) + (1f - sunny) * (0.08f + 0.5f * flat);
        float wander = 0.35f * mood.soft(u * 0.16f, v * 0.16f);
        float ripples = mood.soft(u * 0.3f + wander, v * 3.1f + wander) * 0.1f * (1f - distance);
        return Math.clamp(base + ripples + 0.05f * wander, 0f, 1f);
    }
}

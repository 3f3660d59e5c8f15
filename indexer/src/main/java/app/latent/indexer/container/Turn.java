package app.latent.indexer.container;

import java.util.stream.IntStream;

/** How stored pixels have to be turned and mirrored, put together step by step, as an EXIF orientation. */
public final class Turn {
    private static final int UPRIGHT = 1;
    private static final int MIRROR = 2;
    private static final int LAST = 8;

    /** [orientation so far][quarter turns clockwise that follow]. */
    private static final int[][] TURNED = {
        {},
        {1, 6, 3, 8},
        {2, 7, 4, 5},
        {3, 8, 1, 6},
        {4, 5, 2, 7},
        {5, 2, 7, 4},
        {6, 3, 8, 1},
        {7, 4, 5, 2},
        {8, 1, 6, 3}
    };

    /** By the orientation so far: left and right change places after it. */
    private static final int[] MIRRORED = {0, 2, 1, 4, 3, 6, 5, 8, 7};

    private Turn() {}

    public static int clockwise(int orientation, int quarterTurns) {
        return TURNED[orientation][Math.floorMod(quarterTurns, 4)];
    }

    static int leftAndRightSwapped(int orientation) {
        return MIRRORED[orientation];
    }

    static int topAndBottomSwapped(int orientation) {
        return clockwise(leftAndRightSwapped(orientation), 2);
    }

    /** What has to be done to a picture that one orientation was applied to, so that it stands as by another. */
    public static int between(int applied, int wanted) {
        return IntStream.rangeClosed(UPRIGHT, LAST)
                .filter(turn -> then(applied, turn) == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** The second is a mirroring or none, and quarter turns then. */
    private static int then(int first, int second) {
        for (int quarters = 0; quarters < 4; quarters++) {
            if (clockwise(UPRIGHT, quarters) == second) {
                return clockwise(first, quarters);
            }
            if (clockwise(MIRROR, quarters) == second) {
                return clockwise(leftAndRightSwapped(first), quarters);
            }
        }
        throw new IllegalArgumentException("no orientation: " + second);
    }
}

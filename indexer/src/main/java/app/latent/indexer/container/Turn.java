package app.latent.indexer.container;

/** How stored pixels have to be turned and mirrored, put together step by step, as an EXIF orientation. */
final class Turn {
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

    static int clockwise(int orientation, int quarterTurns) {
        return TURNED[orientation][Math.floorMod(quarterTurns, 4)];
    }

    static int leftAndRightSwapped(int orientation) {
        return MIRRORED[orientation];
    }

    static int topAndBottomSwapped(int orientation) {
        return clockwise(leftAndRightSwapped(orientation), 2);
    }
}

package app.latent.indexer.place;

/** Where there is land, or some within ten kilometres, to a twentieth of a degree. */
final class Coast {
    private static final int FINENESS = 20;
    private static final int ROWS = 180 * FINENESS;
    private static final int COLUMNS = 360 * FINENESS;

    static final int BYTES = ROWS * COLUMNS / Byte.SIZE;

    private final byte[] bits;

    /** @param bits as in the table, not copied */
    Coast(byte[] bits) {
        this.bits = bits;
    }

    boolean isNear(double latitude, double longitude) {
        int row = Math.min(ROWS - 1, (int) ((latitude + 90) * FINENESS));
        int column = Math.min(COLUMNS - 1, (int) ((longitude + 180) * FINENESS));
        int cell = row * COLUMNS + column;
        return ((bits[cell / Byte.SIZE] << (cell % Byte.SIZE)) & 0x80) != 0;
    }
}

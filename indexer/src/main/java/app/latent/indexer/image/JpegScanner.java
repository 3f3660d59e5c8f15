package app.latent.indexer.image;

/** Follows the markers of a JPEG (ITU-T T.81, annex B) without decoding it. */
final class JpegScanner {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int LOSSLESS_FRAME = 0xC3;

    private JpegScanner() {}

    /** Where the next JPEG seems to start; the length of the file where none does. */
    static int next(byte[] file, int from) {
        int at = from;
        while (at < file.length && !isStart(file, at)) {
            at++;
        }
        return at;
    }

    static boolean isStart(byte[] file, int at) {
        return at + 2 < file.length
                && file[at] == (byte) 0xFF
                && (file[at + 1] & 0xFF) == START
                && file[at + 2] == (byte) 0xFF;
    }

    /**
     * @param from where a JPEG starts
     * @return the position behind its end; {@code from} where no whole, ordinary JPEG is there
     */
    static int end(byte[] file, int from) {
        int at = from;
        while (at + 4 <= file.length && file[at] == (byte) 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == END) {
                return at + 2;
            }
            if (marker == LOSSLESS_FRAME) {
                return from;
            }
            at = standsAlone(marker) ? at + 2 : at + 2 + length(file, at + 2);
            if (marker == SCAN) {
                at = endOfScan(file, at);
            }
        }
        boolean endsTheFile = at + 2 == file.length && file[at] == (byte) 0xFF && (file[at + 1] & 0xFF) == END;
        return endsTheFile ? file.length : from;
    }

    private static boolean standsAlone(int marker) {
        return marker == START || marker == 0xFF || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }

    private static int length(byte[] file, int at) {
        return Math.max(2, ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF));
    }

    /** Where the next marker is: within coded data, FF is followed by 00 or is a restart. */
    private static int endOfScan(byte[] file, int from) {
        int at = from;
        while (at + 1 < file.length) {
            int next = file[at + 1] & 0xFF;
            if (file[at] == (byte) 0xFF && next != 0 && next != 0xFF && !isRestart(next)) {
                return at;
            }
            at++;
        }
        return file.length;
    }
}

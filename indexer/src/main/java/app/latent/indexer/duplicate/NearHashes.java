package app.latent.indexer.duplicate;

import java.util.Arrays;

/**
 * Finds those of many 64-bit hashes that differ in few bits. Two that differ in at most seven agree in one of their four parts but for
 * one bit, so only hashes with such a part are compared: Norouzi, Punjani and Fleet, "Fast Search in Hamming Space with Multi-Index
 * Hashing", CVPR 2012.
 */
public final class NearHashes {
    /** Bits. The same picture in other sizes and formats is within; other pictures begin beyond 10. */
    public static final int FARTHEST = 6;

    private static final int PARTS = 4;
    private static final int BITS = 16;
    private static final int VALUES = 1 << BITS;

    private final long[] hashes;
    private final Pairs pairs;

    private NearHashes(long[] hashes, Pairs pairs) {
        this.hashes = hashes;
        this.pairs = pairs;
    }

    /** Hears of two hashes that are near, by their places. */
    @FunctionalInterface
    public interface Pairs {
        void near(int one, int other);
    }

    /**
     * Tells each pair once, in no order.
     *
     * @param hashes each once: equal ones would all be compared with each other
     */
    public static void find(long[] hashes, Pairs pairs) {
        NearHashes search = new NearHashes(hashes, pairs);
        for (int part = 0; part < PARTS; part++) {
            search.find(part);
        }
    }

    private void find(int part) {
        int[] starts = starts(part);
        int[] places = places(part, starts);
        // In the order in which they are compared: a million hashes are more than a processor has at hand.
        long[] ordered = Arrays.stream(places).mapToLong(place -> hashes[place]).toArray();
        for (int i = 0; i < ordered.length; i++) {
            int value = value(ordered[i], part);
            compare(i, part, starts[value], i, ordered, places);
            for (int bit = 0; bit < BITS; bit++) {
                int near = value ^ (1 << bit);
                if (near < value) {
                    compare(i, part, starts[near], starts[near + 1], ordered, places);
                }
            }
        }
    }

    private void compare(int i, int part, int from, int to, long[] ordered, int[] places) {
        for (int j = from; j < to; j++) {
            if (isNear(ordered[i] ^ ordered[j], part)) {
                pairs.near(places[j], places[i]);
            }
        }
    }

    /** And has not been found by an earlier part. */
    private static boolean isNear(long difference, int part) {
        if (Long.bitCount(difference) > FARTHEST) {
            return false;
        }
        for (int earlier = 0; earlier < part; earlier++) {
            if (Integer.bitCount(value(difference, earlier)) <= 1) {
                return false;
            }
        }
        return true;
    }

    private static int value(long hash, int part) {
        return (int) (hash >>> (part * BITS)) & (VALUES - 1);
    }

    /** Where the places of each value begin. */
    private int[] starts(int part) {
        int[] starts = new int[VALUES + 1];
        for (long hash : hashes) {
            starts[value(hash, part) + 1]++;
        }
        for (int value = 0; value < VALUES; value++) {
            starts[value + 1] += starts[value];
        }
        return starts;
    }

    private int[] places(int part, int[] starts) {
        int[] next = starts.clone();
        int[] places = new int[hashes.length];
        for (int place = 0; place < hashes.length; place++) {
            places[next[value(hashes[place], part)]++] = place;
        }
        return places;
    }
}

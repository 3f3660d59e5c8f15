package app.latent.indexer.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NearHashesTest {

    private static List<String> found(long[] hashes) {
        List<String> pairs = new ArrayList<>();
        NearHashes.find(hashes, (one, other) -> pairs.add(Math.min(one, other) + "-" + Math.max(one, other)));
        return pairs.stream().sorted().toList();
    }

    private static List<String> compared(long[] hashes) {
        List<String> pairs = new ArrayList<>();
        for (int other = 0; other < hashes.length; other++) {
            for (int one = 0; one < other; one++) {
                if (Long.bitCount(hashes[one] ^ hashes[other]) <= NearHashes.FARTHEST) {
                    pairs.add(Math.min(one, other) + "-" + Math.max(one, other));
                }
            }
        }
        return pairs.stream().sorted().toList();
    }

    private static long flipped(long hash, int bits, Random random) {
        long changed = hash;
        while (Long.bitCount(changed ^ hash) < bits) {
            changed ^= 1L << random.nextInt(64);
        }
        return changed;
    }

    @Test
    void whatIsFoundIsWhatComparingAllWouldFindAndEachPairOnce() {
        Random random = new Random(4_711);
        long[] hashes = random.longs(300)
                .flatMap(hash -> LongStream.rangeClosed(0, 9).map(bits -> flipped(hash, (int) bits, random)))
                .distinct()
                .toArray();
        List<String> compared = compared(hashes);
        assertTrue(compared.size() > 1_000, "there is something to find");
        assertEquals(compared, found(hashes));
    }

    @Test
    void theFarthestAreFoundHoweverTheirBitsLie() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            long hash = random.nextLong();
            assertEquals(List.of("0-1"), found(new long[] {hash, flipped(hash, NearHashes.FARTHEST, random)}));
            assertEquals(List.of(), found(new long[] {hash, flipped(hash, NearHashes.FARTHEST + 1, random)}));
        }
    }

    @Test
    void ofNoneThereIsNothingToFind() {
        assertEquals(List.of(), found(new long[0]));
        assertEquals(List.of(), found(new long[] {7}));
    }
}

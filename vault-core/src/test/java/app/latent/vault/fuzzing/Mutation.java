package app.latent.vault.fuzzing;

import java.util.Arrays;
import java.util.Random;

/** A valid file, changed as damage and attackers change files: bits, bytes, pieces cut out, doubled and swapped, the end cut off or grown. */
public final class Mutation {

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PIECE = 64;

    private Mutation() {}

    /** The same for the same seed. */
    public static byte[] of(byte[] valid, long seed) {
        Random random = new Random(seed);
        byte[] bytes = valid.clone();
        for (int changes = random.nextInt(MOST_CHANGES) + 1; changes > 0; changes--) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(random.nextInt(LONGEST_PIECE) + 1, bytes.length - at);
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(6)) {
            case 0 -> with(bytes, at, length, flipped(piece, random));
            case 1 -> with(bytes, at, length, random(random));
            case 2 -> with(bytes, at, length, new byte[0]);
            case 3 -> with(bytes, at, 0, piece);
            case 4 -> Arrays.copyOf(bytes, at);
            default -> with(bytes, bytes.length, 0, random(random));
        };
    }

    private static byte[] with(byte[] bytes, int at, int length, byte[] other) {
        byte[] changed = new byte[bytes.length - length + other.length];
        System.arraycopy(bytes, 0, changed, 0, at);
        System.arraycopy(other, 0, changed, at, other.length);
        System.arraycopy(bytes, at + length, changed, at + other.length, bytes.length - at - length);
        return changed;
    }

    private static byte[] flipped(byte[] piece, Random random) {
        if (piece.length > 0) piece[random.nextInt(piece.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return piece;
    }

    private static byte[] random(Random random) {
        byte[] bytes = new byte[random.nextInt(LONGEST_PIECE)];
        random.nextBytes(bytes);
        return bytes;
    }
}

package app.latent.testkit.kill;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Content of a file that tells which file and which version of it a chunk belongs to. A file is known by its key, whatever its path becomes. */
final class Content {

    static final int CHUNK = 32 * 1024;

    private Content() {}

    /** Every version of a file has the same size. */
    static int size(String key) {
        return 1 + Math.floorMod(key.hashCode() * 31, 5 * CHUNK);
    }

    static ByteBuffer of(String key, int version) {
        byte[] bytes = new byte[size(key)];
        new SplittableRandom(Arrays.hashCode((key + version).getBytes(StandardCharsets.UTF_8))).nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** Whether each chunk is of one of two versions that follow each other. */
    static boolean isMadeOf(String key, ByteBuffer found, int version) {
        if (found.remaining() != size(key)) return false;
        ByteBuffer one = of(key, version);
        ByteBuffer next = of(key, version + 1);
        for (int at = 0; at < found.remaining(); at += CHUNK) {
            int length = Math.min(CHUNK, found.remaining() - at);
            ByteBuffer chunk = found.slice(at, length);
            if (!chunk.equals(one.slice(at, length)) && !chunk.equals(next.slice(at, length))) return false;
        }
        return true;
    }
}

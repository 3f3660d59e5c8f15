package app.latent.testkit.memory;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Where keys are on the Java heap, by the bytes of all objects that can be reached (a heap dump). The JDK's key schedules begin with the key itself, so they are
 * found as well.
 */
public final class HeapSearch {

    /** Enough of a key to know it by, and what no two keys have in common. */
    private static final int KNOWN_BY = 16;

    private static final byte MASK = 0x5A;

    private final Path folder;

    /** By name, masked: so that what is sought is nowhere because it is sought. */
    private final Map<String, byte[]> sought = new LinkedHashMap<>();

    /** @param folder for a dump, as large as the heap */
    public HeapSearch(Path folder) {
        this.folder = folder;
    }

    /** @param key 16 bytes or more; wiped */
    public void seek(String name, byte[] key) {
        byte[] masked = new byte[KNOWN_BY];
        for (int i = 0; i < KNOWN_BY; i++) masked[i] = (byte) (key[i] ^ MASK);
        Arrays.fill(key, (byte) 0);
        sought.put(name, masked);
    }

    /** The names of the keys that are in memory now. */
    public List<String> found() throws IOException {
        Path dump = folder.resolve("heap.hprof");
        var bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        bean.dumpHeap(dump.toString(), true);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
            return search(in);
        } finally {
            Files.delete(dump);
        }
    }

    /**
     * Waits for up to a minute, as threads end each when it comes to that.
     *
     * @return the names of the keys that are left: none where all is well
     */
    public List<String> awaitNone() throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        List<String> left = found();
        while (!left.isEmpty() && System.nanoTime() < end) left = found();
        return left;
    }

    private List<String> search(InputStream in) throws IOException {
        List<String> found = new ArrayList<>();
        byte[] room = new byte[1 << 20];
        int length = 0;
        for (int read = in.read(room); read > 0; read = in.read(room, length, room.length - length)) {
            length += read;
            for (var one : sought.entrySet()) {
                if (!found.contains(one.getKey()) && isIn(room, length, one.getValue())) found.add(one.getKey());
            }
            int kept = Math.min(length, KNOWN_BY - 1);
            System.arraycopy(room, length - kept, room, 0, kept);
            length = kept;
        }
        Arrays.fill(room, (byte) 0);
        return found;
    }

    private static boolean isIn(byte[] room, int length, byte[] masked) {
        for (int at = 0; at + KNOWN_BY <= length; at++) {
            int same = 0;
            while (same < KNOWN_BY && room[at + same] == (byte) (masked[same] ^ MASK)) same++;
            if (same == KNOWN_BY) return true;
        }
        return false;
    }
}

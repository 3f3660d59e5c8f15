package app.latent.ffi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMemoryTest {

    private static final Path MAPS = Path.of("/proc/self/smaps");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 64, 4096, 4097})
    void givesCopiesOfWhatWasPutIn(int length) {
        byte[] secret = new byte[length];
        Arrays.fill(secret, (byte) 7);
        try (SecretMemory memory = SecretMemory.copyOf(secret)) {
            byte[] copy = memory.copy();
            assertArrayEquals(secret, copy);
            Arrays.fill(copy, (byte) 1);
            assertArrayEquals(secret, memory.copy());
            assertNotSame(secret, memory.copy());
        }
    }

    @Test
    void tellsNothingOnceItIsClosed() {
        SecretMemory memory = SecretMemory.copyOf(new byte[] {1, 2, 3});
        memory.close();
        memory.close();
        assertThrows(IllegalStateException.class, memory::copy);
    }

    @Test
    void itsPagesAreLockedAndLeftOutOfCoreDumps() throws IOException {
        assumeTrue(Files.exists(MAPS), "skipped: this system has no /proc/self/smaps");
        try (SecretMemory memory = SecretMemory.copyOf(new byte[64])) {
            List<String> flags = flagsAt(memory.address());
            assertTrue(flags.contains("lo"), () -> "locked: " + flags);
            assertTrue(flags.contains("dd"), () -> "not dumped: " + flags);
        }
    }

    /** Each has mappings of its own, of which a process may have 65530. */
    @Test
    void thoseThatAreForgottenGiveTheirPagesBack() throws Exception {
        assumeTrue(Files.exists(MAPS), "skipped: this system has no /proc/self/smaps");
        int before = mappings();
        for (int i = 0; i < 2_000; i++) SecretMemory.copyOf(new byte[32]);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (mappings() > before + 500 && System.nanoTime() < end) {
            System.gc();
            Thread.onSpinWait();
        }
        int after = mappings();
        assertTrue(after <= before + 500, () -> before + " mappings before, " + after + " after");
    }

    private static int mappings() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/maps")).size();
    }

    @Test
    void theProcessIsPrivateOnceItSaysSo() {
        assumeTrue(Files.exists(MAPS), "skipped: Linux only");
        assertEquals(true, ProcessPrivacy.begin());
        assertTrue(ProcessPrivacy.isPrivate());
    }

    private static List<String> flagsAt(long address) throws IOException {
        boolean here = false;
        for (String line : Files.readAllLines(MAPS)) {
            if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                String[] range = line.substring(0, line.indexOf(' ')).split("-", -1);
                here = Long.compareUnsigned(Long.parseUnsignedLong(range[0], 16), address) <= 0
                        && Long.compareUnsigned(address, Long.parseUnsignedLong(range[1], 16)) < 0;
            } else if (here && line.startsWith("VmFlags:")) {
                return List.of(line.substring("VmFlags:".length()).strip().split(" ", -1));
            }
        }
        throw new AssertionError("no mapping has the address");
    }
}

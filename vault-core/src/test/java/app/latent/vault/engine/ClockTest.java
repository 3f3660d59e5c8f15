package app.latent.vault.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.simulation.MemoryStore;
import app.latent.vault.simulation.StoreContents;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Fault F14: the store's clock stands, goes back, jumps. The engine asks no clock what time of day it is; where it compares times of ciphertext it asks
 * whether they are the same, never which is later, and never them alone.
 */
final class ClockTest {

    private static final long NOW = 1_800_000_000_000L;
    private static final long TEN_YEARS = 10L * 365 * 24 * 3_600_000;

    /** What the store's clock shows. */
    enum Clock {
        STANDS {
            @Override
            long at(int step) {
                return NOW;
            }
        },
        TEN_YEARS_BACK {
            @Override
            long at(int step) {
                return step == 0 ? NOW : NOW - TEN_YEARS + step;
            }
        },
        TEN_YEARS_ON {
            @Override
            long at(int step) {
                return step == 0 ? NOW : NOW + TEN_YEARS + step;
            }
        },
        A_SECOND_BACK_EACH_TIME {
            @Override
            long at(int step) {
                return NOW - 1000L * step;
            }
        },
        TWO_SECONDS_COARSE {
            @Override
            long at(int step) {
                return NOW + step / 3 * 2000L;
            }
        };

        abstract long at(int step);
    }

    private final MemoryStore store = new MemoryStore();
    private int step;

    /** Everything in the store has been touched just now, by the store's clock. */
    private void tick(Clock clock) throws IOException {
        FileTime now = FileTime.fromMillis(clock.at(step++));
        for (Map.Entry<String, BackingStat.Kind> entry :
                StoreContents.paths(store).entrySet()) {
            if (entry.getValue() == BackingStat.Kind.FILE) store.setTimes(entry.getKey(), now, null, null);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    void eachSeesWhatTheOtherHasWritten(Clock clock) throws IOException {
        try (StoreVault ours = new StoreVault(store, new MemoryStore());
                StoreVault theirs = new StoreVault(store, new MemoryStore())) {
            Path here = ours.root().resolve("file");
            Path there = theirs.root().resolve("file");
            for (int round = 0; round < 10; round++) {
                Files.writeString(here, "ours " + round);
                tick(clock);
                assertEquals("ours " + round, read(there));
                Files.writeString(there, "them " + round);
                tick(clock);
                assertEquals("them " + round, read(here));
                Files.delete(there);
                assertFalse(Files.exists(here));
                tick(clock);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    void noVersionIsLostWhenBothWrite(Clock clock) throws IOException {
        try (StoreVault ours = new StoreVault(store, new MemoryStore());
                StoreVault theirs = new StoreVault(store, new MemoryStore())) {
            Path here = ours.root().resolve("file");
            Path there = theirs.root().resolve("file");
            Files.writeString(here, "the first version");
            tick(clock);
            try (FileChannel channel = FileChannel.open(here, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                Files.writeString(there, "their new version");
                tick(clock);
                channel.write(ByteBuffer.wrap("our".getBytes(StandardCharsets.UTF_8)), 0);
                channel.force(true);
                tick(clock);
                assertEquals("their new version", read(here));
            }
            assertEquals(List.of("file", "file (conflict)"), names(ours.root()));
            assertEquals("our first version", read(ours.root().resolve("file (conflict)")));
            assertEquals("our first version", read(theirs.root().resolve("file (conflict)")));
        }
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    void whatIsWrittenInTheBackgroundArrives(Clock clock) throws IOException {
        byte[] content = new byte[5 << 20];
        content[1 << 20] = 1;
        MemoryStore journal = new MemoryStore();
        try (StoreVault vault = new StoreVault(store, journal);
                FileChannel channel = FileChannel.open(
                        vault.root().resolve("file"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int from = 0; from < content.length; from += 1 << 20) {
                channel.write(ByteBuffer.wrap(content, from, 1 << 20));
                tick(clock);
            }
        }
        try (StoreVault vault = new StoreVault(store, journal)) {
            assertArrayEquals(content, Files.readAllBytes(vault.root().resolve("file")));
        }
    }

    /** Times are what was set, however far from now. */
    @ParameterizedTest
    @EnumSource(Clock.class)
    void timesAreKeptAndSayNothingOfContent(Clock clock) throws IOException {
        try (StoreVault vault = new StoreVault(store, new MemoryStore())) {
            Path file = Files.writeString(vault.root().resolve("file"), "content");
            for (int round = 0; round < 5; round++) {
                FileTime time = FileTime.fromMillis(clock.at(round));
                Files.setLastModifiedTime(file, time);
                assertEquals(time, Files.getLastModifiedTime(file));
                Files.writeString(file, "content " + round);
                Files.setLastModifiedTime(file, time);
                assertEquals("content " + round, read(file));
                assertTrue(Files.size(file) > 8);
            }
        }
    }
}

package app.latent.indexer.poster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With programs in ffmpeg's place that do as it may do. */
@DisabledOnOs(OS.WINDOWS)
class PosterFrameTest {
    private static final PhotoSource VIDEO = MemorySource.of("a.mkv", new byte[3_000_000]);

    @TempDir
    private Path folder;

    private PosterFrame program(String script, Duration patience) throws IOException {
        Path program = Files.writeString(folder.resolve("ffmpeg"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new PosterFrame(program, patience);
    }

    private Optional<byte[]> ask(String script) throws IOException {
        return program(script, Duration.ofSeconds(20)).of(VIDEO, MediaType.MATROSKA);
    }

    @Test
    void theVideoIsGivenAndThePictureTaken() throws IOException {
        Path given = folder.resolve("given");
        byte[] jpeg = ask("cat > " + given + "; printf '\\377\\330\\377\\340picture\\377\\331'")
                .orElseThrow();
        assertArrayEquals(Made.join(Made.u8(0xFF, 0xD8, 0xFF, 0xE0), Made.ascii("picture"), Made.u8(0xFF, 0xD9)), jpeg);
        assertEquals(VIDEO.size(), Files.size(given));
    }

    @Test
    void whoeverHasEnoughMayLeave() throws IOException {
        assertTrue(ask("head -c 10 > /dev/null; printf '\\377\\330\\377\\340\\377\\331'")
                .isPresent());
    }

    @Test
    void noPictureOrHalfOfOneIsNone() throws IOException {
        assertEquals(Optional.empty(), ask("exit 1"));
        assertEquals(Optional.empty(), ask("cat > /dev/null; printf '\\377\\330\\377\\340half'"));
    }

    @Test
    void itsArgumentsNameNoFileAndNoNetwork() throws IOException {
        Path arguments = folder.resolve("arguments");
        ask("echo \"$@\" > " + arguments + "; cat > /dev/null");
        String line = Files.readString(arguments);
        assertTrue(line.contains("-protocol_whitelist pipe -threads 1 -f matroska -i pipe:0 "), line);
        assertTrue(line.endsWith(" pipe:1\n"), line);
    }

    @Test
    void whoeverHangsIsEnded() throws IOException {
        PosterFrame hanging = program("exec sleep 60", Duration.ofMillis(300));
        assertTimeout(
                Duration.ofSeconds(20), () -> assertEquals(Optional.empty(), hanging.of(VIDEO, MediaType.MATROSKA)));
    }

    @Test
    void aProgramThatCannotBeStartedFindsNothing() throws IOException {
        PosterFrame none = new PosterFrame(folder.resolve("none"), Duration.ofSeconds(1));
        assertEquals(Optional.empty(), none.of(VIDEO, MediaType.MATROSKA));
    }

    @Test
    void aSourceThatFailsIsNotAVideoWithoutAPicture() throws IOException {
        PhotoSource failing = new PhotoSource() {
            @Override
            public String name() {
                return "a.mkv";
            }

            @Override
            public long size() {
                return 100;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        PosterFrame patient = program("cat > /dev/null", Duration.ofSeconds(20));
        assertThrows(IOException.class, () -> patient.of(failing, MediaType.MATROSKA));
    }
}

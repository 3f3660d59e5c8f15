package app.latent.indexer.watermark;

import app.latent.indexer.LatentFolder;
import app.latent.indexer.media.WholeFile;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The watermark of a library, in one document: settings and mark change together or not at all. Other devices change it as well, so each question looks at
 * the file first. Safe for use by many threads.
 */
public final class KeptWatermark {
    private static final int FORMAT = 1;

    /** More than a mark takes in Base64. */
    private static final int LARGEST = 1 << 20;

    /** Some file systems count in steps of two seconds: a file that is as new may be written again and look the same. */
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(3);

    /** Sync clients may take a file away before they bring another. */
    private static final Duration REPLACED_WITHIN = Duration.ofSeconds(30);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;
    private final InstantSource clock;
    private volatile @Nullable Known known;

    /** Whether the last one that was read was on. */
    private volatile boolean wasOn;

    private volatile @Nullable Instant missingSince;

    private record Known(FileTime modified, long size, Watermark watermark) {
        boolean isOf(BasicFileAttributes attributes) {
            return modified.equals(attributes.lastModifiedTime()) && size == attributes.size();
        }
    }

    /** @param root of the library */
    public KeptWatermark(Path root, InstantSource clock) {
        this.file = LatentFolder.of(root).resolve("watermark.json");
        this.clock = clock;
    }

    /** The document. */
    public Path file() {
        return file;
    }

    /**
     * @return empty where there is none
     * @throws IOException where there is one that cannot be read, or that only a newer version knows, or where one that was on has just gone and another may come:
     *     whoever shows photos to others must show none then
     */
    public Optional<Watermark> now() throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Known last = known;
            Watermark now = last != null && last.isOf(attributes) ? last.watermark() : read(attributes);
            wasOn = now.on();
            missingSince = null;
            return Optional.of(now);
        } catch (NoSuchFileException e) {
            awaitAnother();
            return Optional.empty();
        }
    }

    private void awaitAnother() throws IOException {
        Instant now = clock.instant();
        Instant since = missingSince == null ? now : missingSince;
        missingSince = since;
        if (wasOn && now.isBefore(since.plus(REPLACED_WITHIN))) {
            throw new IOException("The watermark is missing, as it is while another is put in its place");
        }
    }

    /** Puts it in the place of what was there, readable or not. */
    public void put(Watermark watermark) throws IOException {
        byte[] bytes = MAPPER.writeValueAsBytes(WatermarkJson.write(watermark).put("format", FORMAT));
        Files.createDirectories(file.resolveSibling(""));
        if (!WholeFile.replace(file, WholeFile.read(file), bytes)) {
            throw new IOException("The watermark was changed by another program");
        }
        known = null;
    }

    private Watermark read(BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
            throw new IOException("The watermark is no document");
        }
        Watermark read = parse(Files.readAllBytes(file));
        FileTime modified = attributes.lastModifiedTime();
        if (modified.toInstant().isBefore(clock.instant().minus(SETTLED_AFTER))) {
            known = new Known(modified, attributes.size(), read);
        }
        return read;
    }

    private static Watermark parse(byte[] bytes) throws IOException {
        JsonNode json = MAPPER.readTree(bytes);
        if (json.path("format").asInt() != FORMAT) {
            throw new IOException("The watermark is of a format that is not known");
        }
        try {
            return WatermarkJson.read(json);
        } catch (IllegalArgumentException e) {
            throw new IOException("The watermark is damaged", e);
        }
    }
}

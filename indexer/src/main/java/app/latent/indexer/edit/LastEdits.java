package app.latent.indexer.edit;

import app.latent.indexer.LatentFolder;
import app.latent.indexer.media.WholeFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What sidecars were before they were last edited, in the library itself: {@code /.latent/edits/}, one file a sidecar. docs/format.md
 * has the schema. It is written before the sidecar is, so that what was there is never in no place.
 */
public final class LastEdits {
    private static final int FORMAT = 1;
    private static final String SUFFIX = ".json";

    /** More than any sidecar as base64. */
    private static final long LARGEST = 16 << 20;

    private static final int MOST_KEPT = 1_000;
    private static final int MOST_ATTEMPTS = 5;

    /** Old ones are looked for not more often than after so many edits. */
    private static final int TIDY_AFTER = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path root;
    private final Path folder;
    /** Each process tidies up at its first edit: many live for one. */
    private int untidied = TIDY_AFTER;

    /** @param root of the library */
    public LastEdits(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.folder = LatentFolder.of(this.root).resolve("edits");
    }

    /** @param before what the sidecar is; empty where there is none */
    void keep(Path sidecar, Optional<byte[]> before, byte[] after) throws IOException {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("format", FORMAT).put("sidecar", name(sidecar));
        before.ifPresent(bytes -> document.put("before", bytes));
        document.put("after", mark(after));
        Files.createDirectories(folder);
        Path file = file(sidecar);
        boolean written = false;
        // Where another program has written it meanwhile, ours is the later edit.
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !written; attempt++) {
            written = WholeFile.replace(file, WholeFile.read(file), MAPPER.writeValueAsBytes(document));
        }
        if (!written) {
            throw new IOException("What the sidecar was cannot be kept");
        }
        tidy();
    }

    /**
     * What a sidecar was before its last edit; empty in the outer where nothing is kept, or the sidecar is not what the edit left, and in
     * the inner where there was no sidecar.
     */
    Optional<Optional<byte[]>> before(Path sidecar, byte[] present) throws IOException {
        Path file = file(sidecar);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] kept = WholeFile.read(file).orElse(new byte[0]);
        try {
            return before(MAPPER.readTree(kept), sidecar, present);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private Optional<Optional<byte[]>> before(JsonNode document, Path sidecar, byte[] present) throws IOException {
        boolean sound = document.path("format").asInt() == FORMAT
                && document.path("sidecar").asText().equals(name(sidecar))
                && document.path("after").asText().equals(mark(present));
        return sound ? Optional.of(Optional.ofNullable(document.path("before").binaryValue())) : Optional.empty();
    }

    /** Tells one state of a sidecar from another, and nothing of what it says. */
    static String mark(byte[] sidecar) {
        return hash(sidecar);
    }

    /** It was taken back. */
    void forget(Path sidecar) throws IOException {
        Files.deleteIfExists(file(sidecar));
    }

    private void tidy() throws IOException {
        untidied++;
        if (untidied < TIDY_AFTER) {
            return;
        }
        untidied = 0;
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                all.add(new Kept(file, Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)));
            }
        }
        all.sort(Comparator.comparing(Kept::time).reversed());
        for (Kept old : all.subList(Math.min(MOST_KEPT, all.size()), all.size())) {
            Files.deleteIfExists(old.file);
        }
    }

    private record Kept(Path file, FileTime time) {}

    private Path file(Path sidecar) {
        return folder.resolve(
                hash(name(sidecar).getBytes(StandardCharsets.UTF_8)).substring(0, 32) + SUFFIX);
    }

    /** Relative to the library, with {@code /} between names. */
    private String name(Path sidecar) {
        return StreamSupport.stream(
                        root.relativize(sidecar.toAbsolutePath().normalize()).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package app.latent.gallery.theme;

import app.latent.indexer.LatentFolder;
import app.latent.indexer.media.WholeFile;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The theme of a library, in one document, which other devices and programs may change as well: it is read anew for each question. Safe for use by many threads. */
public final class KeptTheme {
    private static final int FORMAT = 1;

    /** Many times what a theme takes. */
    private static final int LARGEST = 16 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final Path file;

    /** @param root of the library */
    public KeptTheme(Path root) {
        this.file = LatentFolder.of(root).resolve("theme.json");
    }

    /** The document. */
    public Path file() {
        return file;
    }

    /**
     * @return empty where there is none
     * @throws IOException where there is one that cannot be read, or that only a newer version knows
     */
    public Optional<Theme> now() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("The theme is too large");
            }
            return Optional.of(parse(MAPPER.readTree(bytes)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Puts it in the place of what was there, readable or not. */
    public void put(Theme theme) throws IOException {
        byte[] bytes = MAPPER.writeValueAsBytes(ThemeJson.write(theme).put("format", FORMAT));
        Files.createDirectories(file.resolveSibling(""));
        if (!WholeFile.replace(file, WholeFile.read(file), bytes)) {
            throw new IOException("The theme was changed by another program");
        }
    }

    /** @return whether there was one */
    public boolean remove() throws IOException {
        return Files.deleteIfExists(file);
    }

    private static Theme parse(JsonNode json) throws IOException {
        if (!(json instanceof ObjectNode document) || document.path("format").asInt() != FORMAT) {
            throw new IOException("The theme is of a format that is not known");
        }
        document.remove("format");
        try {
            return ThemeJson.read(document);
        } catch (IllegalArgumentException e) {
            throw new IOException("The theme is damaged", e);
        }
    }
}

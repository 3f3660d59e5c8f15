package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each field that an independent reader finds in real files; docs/metadata.md explains where the two disagree. */
class AgreementTest {
    private static final double AT_LEAST = 0.99;

    @Test
    void metadataAgreesWithAnIndependentReader() throws IOException {
        Path corpus = Corpus.folder();
        Comparison comparison = compare(corpus.resolve("photos"), corpus.resolve("expected.jsonl"));
        System.out.println(comparison.table());
        assertTrue(comparison.share() >= AT_LEAST, comparison::table);
    }

    static Comparison compare(Path photos, Path expectations) throws IOException {
        Comparison comparison = new Comparison();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(expectations)) {
            JsonNode expected = json.readTree(line);
            try (FileSource source =
                    FileSource.open(photos.resolve(expected.path("path").asText()))) {
                compare(comparison, expected, source);
            }
        }
        return comparison;
    }

    private static void compare(Comparison comparison, JsonNode expected, FileSource source) throws IOException {
        if (source.name().endsWith(".json")) {
            comparison.compareTakeout(expected, TakeoutReader.read(source));
        } else if (source.name().endsWith(".xmp")) {
            comparison.compare(expected, SidecarReader.claims(source), "application/rdf+xml", Origin.SIDECAR);
        } else {
            Optional<MediaType> type = MagicBytes.detect(source);
            Claims claims = type.isEmpty() ? new Claims() : MetadataReader.claims(source, type.get());
            comparison.compare(expected, claims, type.map(MediaType::mime).orElse(""), Origin.XMP);
        }
    }
}

package app.latent.indexer.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Stack;
import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.MetadataReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What real files' keeper says of what belongs together. */
class RelationsTest {
    private final Path corpus = Corpus.folder();

    private JsonNode relations() throws IOException {
        return new ObjectMapper().readTree(corpus.resolve("relations.json").toFile());
    }

    @Test
    void sidecarsAreFound() throws IOException {
        for (JsonNode pair : relations().path("sidecarPairs")) {
            Path photo = corpus.resolve("photos").resolve(pair.get(0).asText());
            Path sidecar = corpus.resolve("photos").resolve(pair.get(1).asText());
            if (sidecar.toString().endsWith(".xmp")) {
                List<String> folder = names(photo.resolveSibling(""));
                Optional<String> found = new Companions(folder).of(last(photo)).sidecar();
                assertEquals(Optional.of(last(sidecar)), found, photo::toString);
            }
        }
    }

    @Test
    void livePhotosAreFoundAndNothingElse() throws IOException {
        Set<List<String>> expected = new java.util.HashSet<>();
        relations()
                .path("livePhoto")
                .forEach(p -> expected.add(List.of(p.get(0).asText(), p.get(1).asText())));
        Set<List<String>> found = new java.util.HashSet<>();
        for (Path folder : folders()) {
            String prefix = corpus.resolve("photos").relativize(folder) + "/";
            Stacks.of(members(folder)).stream()
                    .filter(s -> s.kinds().contains(Stack.Kind.LIVE))
                    .forEach(s ->
                            found.add(s.names().stream().map(n -> prefix + n).toList()));
        }
        assertEquals(expected, found);
    }

    @Test
    void everyTakeoutPhotoHasItsJson() throws IOException {
        int photos = 0;
        for (Path folder : folders()) {
            if (folder.toString().contains("akeout") || folder.toString().contains("Takeout")) {
                Companions companions = new Companions(names(folder));
                Set<String> taken = new TreeSet<>();
                for (String name : names(folder)) {
                    if (!name.endsWith(".json")) {
                        Optional<String> json = companions.of(name).takeout();
                        assertTrue(json.isPresent() && taken.add(json.get()), name);
                        photos++;
                    }
                }
            }
        }
        assertEquals(8, photos);
    }

    private static String last(Path path) {
        return String.valueOf(path.getFileName());
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.walk(corpus.resolve("photos"))) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).map(RelationsTest::last).toList();
        }
    }

    private static List<Stacks.Member> members(Path folder) throws IOException {
        List<Stacks.Member> members = new ArrayList<>();
        for (String name : names(folder)) {
            try (FileSource source = FileSource.open(folder.resolve(name))) {
                Optional<MediaType> type = MagicBytes.detect(source);
                if (type.isPresent()) {
                    members.add(new Stacks.Member(name, type.get(), MetadataReader.read(source, type.get())));
                }
            }
        }
        return members;
    }
}

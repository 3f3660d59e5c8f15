package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.care.Care;
import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.NobodyEdits;
import app.latent.gallery.fixture.PreparedCare;
import app.latent.gallery.library.Library;
import app.latent.gateway.http.ApiPath;
import app.latent.indexer.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescribedResourcesTest {

    @Test
    void theDescriptionHasEveryResourceAndNoOther() throws Exception {
        JsonNode document = new JsonMapper()
                .readTree(Path.of("src/main/web/dist/openapi.json").toFile());
        Set<String> described = new TreeSet<>();
        document.get("paths").fieldNames().forEachRemaining(path -> described.add(ApiPath.PREFIX + path.substring(1)));
        described.removeIf(path -> path.equals(ApiPath.PREFIX + "openapi.json")
                || Arrays.stream(ApiPath.values())
                        .anyMatch(part -> path.matches(part.path().plain() + "(/.*)?")));
        Library library = NobodyEdits.library(FixtureSearch.of(List.of()), _ -> Scope.whole(), Path.of("."), List.of());
        Care care = new PreparedCare(PreparedCare.STATE).care();
        Set<String> answered = Stream.of(
                        Api.resources(library), Api.resources(library, care), Api.resourcesOfOthers(library))
                .flatMap(List::stream)
                .map(Resource::template)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(answered, described);
    }
}

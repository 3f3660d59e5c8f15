package app.latent.indexer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/search.md shows people the table that the parser uses. */
class SearchPageTest {

    @Test
    void theTableOnThePageIsTheParsers() throws IOException {
        List<String> expected =
                Arrays.stream(Filter.values()).map(SearchPageTest::row).toList();
        List<String> actual = Files.readAllLines(Path.of("..", "docs", "search.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertEquals(expected, actual);
    }

    private static String row(Filter filter) {
        String examples =
                filter.examples().stream().map(example -> "`" + example + "`").collect(Collectors.joining("  "));
        return "| `" + filter.key() + ":` | " + filter.help() + " | " + examples + " |";
    }
}

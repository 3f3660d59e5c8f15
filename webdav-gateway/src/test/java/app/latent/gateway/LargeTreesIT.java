package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a year's photos in one request. */
final class LargeTreesIT {

    private static final int FOLDERS = 100;
    private static final int FILES = 10_000;

    /** For a machine that does much else; it takes a few seconds. Our test client gives up after 20 s of silence. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    @TempDir
    Path root;

    private TestGateway server;

    @BeforeEach
    void makeTree() throws Exception {
        for (int i = 0; i < FOLDERS; i++) Files.createDirectories(root.resolve("year/day " + i));
        for (int i = 0; i < FILES; i++) Files.writeString(file("year", i), "photo " + i);
        server = TestGateway.over(root);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path file(String tree, int i) {
        return root.resolve(tree + "/day " + i % FOLDERS + "/ä " + i + ".jpg");
    }

    private int send(String method, String from, String to) {
        return assertTimeout(
                BOUND,
                () -> server.dav(method, from)
                        .header("Destination: http://" + server.authority() + to)
                        .status());
    }

    private void requireWhole(String tree) throws Exception {
        for (int i = 0; i < FILES; i += 97) assertEquals("photo " + i, Files.readString(file(tree, i)));
        try (var all = Files.walk(root.resolve(tree))) {
            assertEquals(FILES, all.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void tenThousandFilesAreCopiedMovedReplacedAndDeleted() throws Exception {
        assertEquals(201, send("COPY", "/dav/year", "/dav/copy"));
        requireWhole("copy");
        assertEquals(201, send("MOVE", "/dav/copy/", "/dav/moved/"));
        requireWhole("moved");
        assertFalse(Files.exists(root.resolve("copy")));
        Files.delete(file("moved", 5));
        assertEquals(204, send("COPY", "/dav/year", "/dav/moved"));
        requireWhole("moved");
        assertEquals(204, send("MOVE", "/dav/moved", "/dav/year"));
        requireWhole("year");
        assertEquals(
                204,
                assertTimeout(BOUND, () -> server.dav("DELETE", "/dav/year").status()));
        try (var left = Files.list(root)) {
            assertEquals(0, left.count());
        }
    }

    /** Each of them has a property that somebody set, and the copy of one does not become slower with the number of the others. */
    @Test
    void theirPropertiesGoWithThem() throws Exception {
        for (int i = 0; i < 200; i++) {
            String target = "/dav/year/day%20" + i % FOLDERS + "/%C3%A4%20" + i + ".jpg";
            assertEquals(207, server.dav("PROPPATCH", target).body(property(i)).status());
        }
        assertEquals(201, send("COPY", "/dav/year", "/dav/copy"));
        assertEquals(201, send("MOVE", "/dav/copy", "/dav/moved"));
        for (int i = 0; i < 200; i += 13) {
            String target = "/dav/moved/day%20" + i % FOLDERS + "/%C3%A4%20" + i + ".jpg";
            String text =
                    server.dav("PROPFIND", target).header("Depth: 0").send().text();
            assertEquals(true, text.contains(">" + i + "<"), text);
        }
    }

    private static String property(int i) {
        return "<propertyupdate xmlns='DAV:'><set><prop><k xmlns='u:x'>" + i + "</k></prop></set></propertyupdate>";
    }
}

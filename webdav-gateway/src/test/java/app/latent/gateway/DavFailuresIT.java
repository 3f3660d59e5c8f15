package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees of which a part cannot be treated: the answer names it (RFC 4918, 9.6.1 and 9.9.3). */
final class DavFailuresIT {

    @TempDir
    Path root;

    private Path fast;
    private TestGateway server;

    @BeforeEach
    void oneFileCannotBeDeleted() throws Exception {
        Path folder = Files.createDirectories(root.resolve("a/b"));
        Files.writeString(root.resolve("a/gone"), "x");
        Files.writeString(root.resolve("a/b/gone too"), "x");
        fast = Files.writeString(folder.resolve("fast & ü"), "kept");
        Tool.assumeInstalled("chattr");
        assumeTrue(attribute("+i") == 0, "this machine lets nobody make a file immutable here");
        server = TestGateway.over(root);
    }

    @AfterEach
    void stop() throws Exception {
        if (server == null) return;
        server.close();
        attribute("-i");
    }

    private int attribute(String change) throws Exception {
        return new ProcessBuilder("chattr", change, fast.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void whatCannotBeDeletedIsNamedAndTheRestIsGone() throws Exception {
        var answer = server.dav("DELETE", "/dav/a").send();
        assertEquals(207, answer.status());
        assertTrue(answer.text().contains("<D:href>/dav/a/b/fast%20&amp;%20%C3%BC</D:href>"), answer.text());
        assertEquals(1, answer.text().split("<D:response>", -1).length - 1, answer.text());
        assertFalse(answer.text().contains("200"), answer.text());
        assertFalse(Files.exists(root.resolve("a/gone")));
        assertFalse(Files.exists(root.resolve("a/b/gone too")));
        assertEquals("kept", Files.readString(fast));
    }

    @Test
    void aFileThatCannotBeDeletedIsNamedAndStays() throws Exception {
        var answer = server.dav("DELETE", "/dav/a/b/fast%20&%20%C3%BC").send();
        assertEquals(207, answer.status());
        assertTrue(answer.text().contains("HTTP/1.1 4"), answer.text());
        assertEquals("kept", Files.readString(fast));
    }
}

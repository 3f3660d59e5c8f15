package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, properties and locks over WebDAV, beyond what litmus asks. */
final class DavTreeIT {

    private static final String LOCK =
            "<lockinfo xmlns='DAV:'><lockscope><%s/></lockscope><locktype><write/></locktype>"
                    + "<owner><href>me</href></owner></lockinfo>";

    @TempDir
    Path folder;

    private Path root;
    private TestGateway server;

    @BeforeEach
    void start() throws Exception {
        root = Files.createDirectories(folder.resolve("root"));
        Files.createDirectories(root.resolve("a/b/c"));
        Files.writeString(root.resolve("a/b/photo.jpg"), "photo");
        server = TestGateway.over(root);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int copy(String method, String from, String to) throws Exception {
        return server.dav(method, from).header("Destination: " + to).status();
    }

    private String hostUrl() {
        return "http://" + server.authority();
    }

    @Test
    void propfindWithoutEndIsRefusedWithItsReason() throws Exception {
        for (String depth : List.of("Depth: infinity", "X-No-Depth: 1")) {
            var answer = server.dav("PROPFIND", "/dav/").header(depth).send();
            assertEquals(403, answer.status());
            assertTrue(answer.text().contains("<D:propfind-finite-depth/>"), answer.text());
        }
        assertEquals(400, server.dav("PROPFIND", "/dav/").header("Depth: 2").status());
    }

    @Test
    void aListingNamesEveryChildSoThatItCanBeFetched() throws Exception {
        var names = List.of(
                "a b",
                "50%",
                "%41",
                "ü",
                "&<>\"'",
                "a#b",
                "a?b",
                "a;b",
                "a+b",
                "日本",
                "😀",
                "back\\slash",
                "~x",
                "..x",
                "<img src=x>");
        Path odd = Files.createDirectory(root.resolve("odd"));
        for (String name : names) Files.writeString(odd.resolve(name), name);
        Files.writeString(odd.resolve("new\nline"), "not to be named in XML or a URI");
        var listing = server.dav("PROPFIND", "/dav/odd/").header("Depth: 1").send();
        assertEquals(207, listing.status());
        Matcher href = Pattern.compile("<D:href>([^<]*)</D:href>").matcher(listing.text());
        int found = 0;
        while (href.find()) {
            String target = href.group(1).replace("&amp;", "&");
            if (target.equals("/dav/odd/")) continue;
            String content = server.dav("GET", target).send().text();
            assertTrue(names.contains(content), target + " -> " + content);
            found++;
        }
        assertEquals(names.size(), found, listing.text());
        assertFalse(listing.text().contains("<img"), listing.text());
    }

    @Test
    void quotasAreToldOnRequestOnly() throws Exception {
        var all = server.dav("PROPFIND", "/dav/").header("Depth: 0").send().text();
        assertFalse(all.contains("quota"), all);
        var asked = server.dav("PROPFIND", "/dav/")
                .header("Depth: 0")
                .body(
                        "<propfind xmlns='DAV:'><prop><quota-available-bytes/><quota-used-bytes/><nothing/></prop></propfind>")
                .send()
                .text();
        assertTrue(asked.matches("(?s).*<D:quota-available-bytes>[0-9]+</D:quota-available-bytes>.*"), asked);
        assertTrue(asked.contains("404"), asked);
    }

    @Test
    void hostileXmlIsRefusedAtOnce() throws Exception {
        server.dav("PROPFIND", "/dav/").header("Depth: 0").send();
        for (String body : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><propfind xmlns='DAV:'><prop>&e;</prop></propfind>",
                "<x>".repeat(100_000),
                "not xml")) {
            for (String method : List.of("PROPFIND", "PROPPATCH", "LOCK")) {
                long start = System.nanoTime();
                var answer = server.dav(method, "/dav/a")
                        .header("Depth: 0")
                        .body(body)
                        .send();
                assertEquals(400, answer.status(), method);
                assertTrue(System.nanoTime() - start < 1_000_000_000L, method + " took too long");
            }
        }
        // The body is never sent: the server closes at once, and a client in the middle of it would see only that.
        for (String length : List.of("600000", "9999999999")) {
            assertEquals(
                    413,
                    server.dav("PROPFIND", "/dav/")
                            .header("Depth: 0")
                            .header("Content-Length: " + length)
                            .status());
        }
    }

    @Test
    void aFolderIsNeverCopiedOrMovedIntoItself() throws Exception {
        for (String method : List.of("COPY", "MOVE")) {
            assertEquals(403, copy(method, "/dav/a", "/dav/a"), method);
            assertEquals(403, copy(method, "/dav/a", "/dav/a/b/new"), method);
            assertEquals(403, copy(method, "/dav/a", "/dav/a/b"), method);
            assertEquals(403, copy(method, "/dav/a/b", "/dav/a"), method);
            assertEquals(403, copy(method, "/dav/a/b", "/dav/"), method);
        }
        Files.createSymbolicLink(root.resolve("link"), Path.of("a"));
        assertEquals(403, copy("COPY", "/dav/a", "/dav/link/new"));
        assertEquals(403, copy("COPY", "/dav/link", "/dav/a/new"));
        assertEquals("photo", Files.readString(root.resolve("a/b/photo.jpg")));
        assertFalse(Files.exists(root.resolve("a/new")));
    }

    @Test
    void anotherServerIsNoDestination() throws Exception {
        for (String destination : List.of(
                "http://evil.example/dav/x",
                "//evil.example/dav/x",
                hostUrl() + "/elsewhere",
                hostUrl() + "/api/v1/x",
                "ftp://" + server.authority() + "/dav/x")) {
            assertEquals(502, copy("MOVE", "/dav/a", destination), destination);
        }
        assertEquals(400, server.dav("MOVE", "/dav/a").status());
        assertTrue(Files.exists(root.resolve("a/b/photo.jpg")));
    }

    @Test
    void treesAreCopiedMovedAndDeletedWhole() throws Exception {
        assertEquals(201, copy("COPY", "/dav/a", hostUrl() + "/dav/copy"));
        assertEquals("photo", Files.readString(root.resolve("copy/b/photo.jpg")));
        assertEquals(
                412,
                server.dav("COPY", "/dav/a")
                        .header("Destination: /dav/copy")
                        .header("Overwrite: F")
                        .status());
        Files.writeString(root.resolve("copy/old"), "x");
        assertEquals(204, copy("COPY", "/dav/a", "/dav/copy"));
        assertFalse(Files.exists(root.resolve("copy/old")));
        assertEquals(201, copy("MOVE", "/dav/copy", "/dav/moved"));
        assertFalse(Files.exists(root.resolve("copy")));
        assertEquals(204, server.dav("DELETE", "/dav/moved").status());
        assertFalse(Files.exists(root.resolve("moved")));
        assertEquals(403, server.dav("DELETE", "/dav/").status());
        assertEquals(404, server.dav("DELETE", "/dav/moved").status());
        assertEquals(409, copy("COPY", "/dav/a", "/dav/missing/x"));
    }

    @Test
    void deletingATreeSparesWhatItsLinksLeadTo() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside"), "x");
        Files.createSymbolicLink(root.resolve("a/link"), folder);
        assertEquals(403, server.dav("GET", "/dav/a/link/outside").status());
        assertEquals(403, server.dav("PUT", "/dav/a/link/outside").body("y").status());
        assertEquals(207, copy("COPY", "/dav/a", "/dav/copy"));
        assertFalse(Files.exists(root.resolve("copy/link")));
        assertEquals(204, server.dav("DELETE", "/dav/a").status());
        assertEquals("x", Files.readString(outside));
    }

    @Test
    void aCopyThatFailsHalfWayLeavesTheFolderThatItWouldReplace() throws Exception {
        Files.createSymbolicLink(root.resolve("a/b/link"), folder);
        Files.createDirectory(root.resolve("old"));
        Files.writeString(root.resolve("old/keep"), "kept");
        var answer =
                server.dav("COPY", "/dav/a").header("Destination: /dav/old").send();
        assertEquals(207, answer.status());
        assertTrue(answer.text().contains("<D:href>/dav/a/b/link</D:href>"), answer.text());
        assertEquals("kept", Files.readString(root.resolve("old/keep")));
        assertEquals(List.of("a", "old"), names());
        assertFalse(Files.exists(root.resolve("old/b")));
    }

    @Test
    void aFolderIsReplacedWhole() throws Exception {
        Files.createDirectory(root.resolve("old"));
        Files.writeString(root.resolve("old/keep"), "kept");
        Files.writeString(root.resolve("file"), "file");
        assertEquals(204, copy("MOVE", "/dav/a", "/dav/old"));
        assertFalse(Files.exists(root.resolve("old/keep")));
        assertEquals("photo", Files.readString(root.resolve("old/b/photo.jpg")));
        assertEquals(204, copy("COPY", "/dav/file", "/dav/old"));
        assertEquals("file", Files.readString(root.resolve("old")));
        assertEquals(List.of("file", "old"), names());
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLockKeepsOthersOutUntilItsTokenIsShown() throws Exception {
        var locked = server.dav("LOCK", "/dav/a")
                .header("Timeout: Second-100")
                .body(LOCK.formatted("exclusive"))
                .send();
        assertEquals(200, locked.status());
        String token = locked.header("Lock-Token").orElseThrow();
        assertTrue(locked.text().contains("<D:timeout>Second-100</D:timeout>"), locked.text());
        assertEquals(423, server.dav("PUT", "/dav/a/b/photo.jpg").body("x").status());
        assertEquals(423, server.dav("PUT", "/dav/a/new").body("x").status());
        assertEquals(423, server.dav("MKCOL", "/dav/a/new").status());
        assertEquals(423, copy("MOVE", "/dav/a", "/dav/z"));
        assertEquals(423, server.dav("DELETE", "/dav/a/b").status());
        assertEquals(
                423,
                server.dav("LOCK", "/dav/a/b").body(LOCK.formatted("shared")).status());
        assertEquals(
                412,
                server.dav("PUT", "/dav/a/new")
                        .header("If: (<urn:uuid:other>)")
                        .body("x")
                        .status());
        assertEquals(
                400,
                server.dav("PUT", "/dav/a/new")
                        .header("If: (nonsense)")
                        .body("x")
                        .status());
        assertEquals(
                201,
                server.dav("PUT", "/dav/a/new")
                        .header("If: (" + token + ")")
                        .body("x")
                        .status());
        var refreshed = server.dav("LOCK", "/dav/a")
                .header("If: (" + token + ")")
                .header("Timeout: Infinite")
                .send();
        assertTrue(refreshed.text().contains("<D:timeout>Second-3600</D:timeout>"), refreshed.text());
        assertEquals(
                409,
                server.dav("UNLOCK", "/dav/a")
                        .header("Lock-Token: <urn:uuid:other>")
                        .status());
        assertEquals(
                204,
                server.dav("UNLOCK", "/dav/a").header("Lock-Token: " + token).status());
        assertEquals(204, server.dav("PUT", "/dav/a/new").body("x").status());
    }

    @Test
    void aLockDeepInATreeKeepsTheTree() throws Exception {
        var locked = server.dav("LOCK", "/dav/a/b/photo.jpg")
                .body(LOCK.formatted("shared"))
                .send();
        String token = locked.header("Lock-Token").orElseThrow();
        assertEquals(423, server.dav("DELETE", "/dav/a").status());
        assertEquals(423, copy("MOVE", "/dav/a", "/dav/z"));
        Files.createDirectory(root.resolve("x"));
        assertEquals(423, copy("COPY", "/dav/x", "/dav/a"));
        String own = "If: <" + hostUrl() + "/dav/a/b/photo.jpg> (" + token + ")";
        assertEquals(204, server.dav("DELETE", "/dav/a").header(own).status());
        assertEquals(201, server.dav("MKCOL", "/dav/a").status());
    }

    @Test
    void anIfHeaderMayNameAnotherResource() throws Exception {
        var locked = server.dav("LOCK", "/dav/a")
                .header("Depth: 0")
                .body(LOCK.formatted("exclusive"))
                .send();
        String token = locked.header("Lock-Token").orElseThrow();
        Files.writeString(root.resolve("x"), "x");
        assertEquals(423, copy("MOVE", "/dav/x", "/dav/a/x"));
        var moved = server.dav("MOVE", "/dav/x")
                .header("Destination: /dav/a/x")
                .header("If: <" + hostUrl() + "/dav/a/> (" + token + ")");
        assertEquals(201, moved.status());
    }

    @Test
    void windowsSetsAFilesTimeByAProperty() throws Exception {
        String body = "<propertyupdate xmlns='DAV:' xmlns:z='urn:schemas-microsoft-com:'><set><prop>"
                + "<z:Win32LastModifiedTime>Fri, 14 Jul 2017 02:40:00 GMT</z:Win32LastModifiedTime></prop></set></propertyupdate>";
        assertEquals(
                207, server.dav("PROPPATCH", "/dav/a/b/photo.jpg").body(body).status());
        assertEquals(
                Instant.ofEpochSecond(1_500_000_000),
                Files.getLastModifiedTime(root.resolve("a/b/photo.jpg")).toInstant());
    }

    @Test
    void propertiesFollowTheirResource() throws Exception {
        String body =
                "<propertyupdate xmlns='DAV:'><set><prop><k xmlns='u:x' a='1'>v<b xmlns=''/></k></prop></set></propertyupdate>";
        assertEquals(
                207, server.dav("PROPPATCH", "/dav/a/b/photo.jpg").body(body).status());
        copy("MOVE", "/dav/a", "/dav/moved");
        var listed = server.dav("PROPFIND", "/dav/moved/b/photo.jpg")
                .header("Depth: 0")
                .send()
                .text();
        assertTrue(listed.contains("<x:k xmlns:x=\"u:x\" a=\"1\">v<b></b></x:k>"), listed);
        server.dav("DELETE", "/dav/moved").send();
        assertEquals(201, server.dav("MKCOL", "/dav/a").status());
        assertFalse(server.dav("PROPFIND", "/dav/a")
                .header("Depth: 0")
                .send()
                .text()
                .contains("u:x"));
    }

    @Test
    void propertiesOutliveTheServer() throws Exception {
        requirePropertiesOutliveTheServer();
    }

    private void requirePropertiesOutliveTheServer() throws Exception {
        String body =
                "<propertyupdate xmlns='DAV:'><set><prop><k xmlns='u:x'>v &amp; w</k></prop></set></propertyupdate>";
        Files.writeString(root.resolve("a/ä & b.txt"), "");
        assertEquals(
                207,
                server.dav("PROPPATCH", "/dav/a/%C3%A4%20&%20b.txt").body(body).status());
        server.close();
        server = TestGateway.over(root);
        assertTrue(propertiesOf("/dav/a/%C3%A4%20&%20b.txt").contains("v &amp; w"));
        server.dav("DELETE", "/dav/a/%C3%A4%20&%20b.txt").send();
        assertFalse(
                Files.readString(root.resolve(".latent/webdav/properties.xml")).contains("u:x"));
    }

    private String propertiesOf(String path) throws Exception {
        return server.dav("PROPFIND", path).header("Depth: 0").send().text();
    }

    @Test
    void aDocumentOfPropertiesThatIsNoneIsPutAside() throws Exception {
        server.close();
        Path documents = Files.createDirectories(root.resolve(".latent/webdav"));
        Files.writeString(documents.resolve("properties.xml"), "<!DOCTYPE x><x/>");
        server = TestGateway.over(root);
        requirePropertiesOutliveTheServer();
        assertEquals("<!DOCTYPE x><x/>", Files.readString(documents.resolve("properties.xml.unreadable")));
    }

    @Test
    void whatThereIsNoRoomForIsRefusedWhole() throws Exception {
        String long_ = "x".repeat(300_000);
        int refused = 0;
        for (int i = 0; i < 5; i++) {
            String body =
                    "<propertyupdate xmlns='DAV:'><set><prop><k%d xmlns='u:x'>%s</k%d><l%d xmlns='u:x'/></prop></set></propertyupdate>"
                            .formatted(i, long_, i, i);
            if (server.dav("PROPPATCH", "/dav/a").body(body).status() == 507) refused++;
        }
        assertEquals(2, refused);
        String kept = propertiesOf("/dav/a");
        assertTrue(kept.contains("x:l2") && !kept.contains("x:l3"), "all of one request or nothing");
    }

    /** Four for each file that it copies. */
    @Test
    void whatWindowsSaysOfEachFileIsNotKept() throws Exception {
        String body = "<propertyupdate xmlns='DAV:' xmlns:z='urn:schemas-microsoft-com:'><set><prop>"
                + "<z:Win32FileAttributes>00000020</z:Win32FileAttributes></prop></set></propertyupdate>";
        var answer = server.dav("PROPPATCH", "/dav/a/b/photo.jpg").body(body).send();
        assertTrue(answer.text().contains("HTTP/1.1 200"), answer.text());
        assertFalse(propertiesOf("/dav/a/b/photo.jpg").contains("Win32"));
        assertFalse(Files.exists(root.resolve(".latent")));
    }

    @Test
    void protectedPropertiesAreRefusedAndNothingElseIsSet() throws Exception {
        String body =
                "<propertyupdate xmlns='DAV:'><set><prop><k xmlns='u:x'/><getetag>x</getetag></prop></set></propertyupdate>";
        String answer = server.dav("PROPPATCH", "/dav/a").body(body).send().text();
        assertTrue(
                answer.contains("403") && answer.contains("424") && answer.contains("cannot-modify-protected-property"),
                answer);
        assertFalse(server.dav("PROPFIND", "/dav/a")
                .header("Depth: 0")
                .send()
                .text()
                .contains("u:x"));
    }

    @Test
    void optionsTellTheClasses() throws Exception {
        var answer = server.dav("OPTIONS", "/dav/").send();
        assertEquals(Optional.of("1, 2, 3"), answer.header("DAV"));
        var refused = server.dav("POST", "/dav/").body("x").send();
        assertEquals(405, refused.status());
        assertEquals(answer.header("Allow"), refused.header("Allow"));
    }
}

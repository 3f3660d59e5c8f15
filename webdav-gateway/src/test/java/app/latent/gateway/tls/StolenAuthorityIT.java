package app.latent.gateway.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.Tool;
import app.latent.gateway.http.ServerNames;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever has stolen the authority's key can do with it, as the libraries that clients use see it. */
class StolenAuthorityIT {

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private final Instant now = Instant.now();
    private final Authority stolen =
            Authority.create(names(List.of("nas", "photos.example"), "203.0.113.5"), now, random);

    private static ServerNames names(List<String> hosts, String... addresses) {
        return new ServerNames(
                hosts, Arrays.stream(addresses).map(InetAddress::ofLiteral).toList());
    }

    private Path leafFor(ServerNames names) throws Exception {
        Files.writeString(folder.resolve("root.pem"), Pem.write(stolen.root()));
        return Files.writeString(
                folder.resolve("leaf.pem"),
                Pem.write(stolen.issue(names, now, random).leaf()));
    }

    private void eachIsBelieved(boolean expected, String... verifier) throws Exception {
        var right = List.of(
                names(List.of("nas", "a.local", "localhost"), "192.168.1.7", "10.1.2.3", "::1", "fd12::1"),
                names(List.of("photos.example", "a.photos.example"), "203.0.113.5"));
        var forged = List.of(
                names(List.of("bank.example")),
                names(List.of("localhost"), "203.0.113.6"),
                names(List.of("localhost"), "2001:db8::1"),
                names(List.of("localhost", "xlocal")));
        for (ServerNames names : expected ? right : forged) {
            leafFor(names);
            var result = Tool.in(folder).run(verifier);
            if (expected) {
                assertEquals(0, result.exitCode(), names + "\n" + result.output());
            } else {
                assertNotEquals(0, result.exitCode(), names + "\n" + result.output());
            }
        }
    }

    @Test
    void opensslBelievesItForPrivateNamesOnly() throws Exception {
        Tool.assumeInstalled("openssl");
        String[] verify = {"openssl", "verify", "-x509_strict", "-CAfile", "root.pem", "leaf.pem"};
        eachIsBelieved(true, verify);
        eachIsBelieved(false, verify);
    }

    @Test
    void gnutlsBelievesItForPrivateNamesOnly() throws Exception {
        Tool.assumeInstalled("certtool");
        String[] verify = {"certtool", "--verify", "--load-ca-certificate", "root.pem", "--infile", "leaf.pem"};
        eachIsBelieved(true, verify);
        eachIsBelieved(false, verify);
    }

    @Test
    void itSignsNoOtherAuthority() throws Exception {
        assertEquals(0, stolen.root().getBasicConstraints());
        assertTrue(stolen.root().getCriticalExtensionOIDs().contains("2.5.29.30"));
    }
}

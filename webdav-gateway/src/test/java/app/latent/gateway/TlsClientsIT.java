package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that people use, over HTTPS with the root installed: OpenSSL's, GnuTLS's and Go's view of our certificates. */
final class TlsClientsIT {

    private static final int LARGE_MIB = 96;

    @TempDir
    Path root;

    @TempDir
    Path workplace;

    private TlsGateway gateway;

    @BeforeEach
    void start() throws Exception {
        gateway = TlsGateway.over(root, workplace);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private Tool tool() {
        return Tool.in(workplace);
    }

    private String davUrl() {
        return gateway.server.davUrl();
    }

    @Test
    void curlSendsAndFetchesALargeFileOverEitherHttp() throws Exception {
        Tool.assumeInstalled("curl");
        Path large = RandomFile.of(workplace.resolve("large"), LARGE_MIB);
        String user = "owner:" + TestGateway.PASSPHRASE;
        String ca = gateway.rootFile.toString();
        for (String version : new String[] {"--http1.1", "--http2"}) {
            String url = davUrl() + "large" + version;
            var sent = tool().succeed(
                            "curl",
                            "-sSf",
                            version,
                            "--cacert",
                            ca,
                            "-u",
                            user,
                            "-w",
                            "%{http_version}",
                            "-T",
                            large.toString(),
                            url);
            assertEquals(version.equals("--http2") ? "2" : "1.1", sent.output().strip());
            Path back = workplace.resolve("back" + version);
            tool().succeed("curl", "-sSf", version, "--cacert", ca, "-u", user, "-o", back.toString(), url);
            assertEquals(-1, Files.mismatch(large, back));
        }
    }

    @Test
    void curlWithoutTheRootDoesNotConnect() throws Exception {
        Tool.assumeInstalled("curl");
        var refused = tool().run("curl", "-sS", gateway.uri("/").toString());
        assertEquals(60, refused.exitCode(), refused.output());
    }

    private Tool.Result shake(String... options) throws Exception {
        var command = new ArrayList<>(List.of(
                "openssl",
                "s_client",
                "-connect",
                "127.0.0.1:" + gateway.port(),
                "-CAfile",
                gateway.rootFile.toString()));
        command.add("-verify_return_error");
        command.addAll(List.of(options));
        return tool().run(command);
    }

    @Test
    void opensslConnectsWithWhatIsStrongAndWithNothingElse() throws Exception {
        Tool.assumeInstalled("openssl");
        var modern = shake("-alpn", "h2,http/1.1");
        assertEquals(0, modern.exitCode(), modern.output());
        assertTrue(modern.output().contains("TLSv1.3"), modern.output());
        assertTrue(modern.output().contains("ALPN protocol: h2"), modern.output());
        assertTrue(modern.output().contains("Verify return code: 0 (ok)"), modern.output());
        assertTrue(shake("-alpn", "http/1.1").output().contains("ALPN protocol: http/1.1"));
        assertEquals(
                0, shake("-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-GCM-SHA256").exitCode());
        assertNotEquals(0, shake("-tls1_1", "-cipher", "ALL@SECLEVEL=0").exitCode());
        assertNotEquals(0, shake("-tls1", "-cipher", "ALL@SECLEVEL=0").exitCode());
        for (String weak : new String[] {
            "ECDHE-ECDSA-AES256-SHA384",
            "ECDHE-ECDSA-AES128-SHA",
            "AES128-GCM-SHA256",
            "ECDHE-ECDSA-AES128-CCM8",
            "aNULL",
            "eNULL"
        }) {
            var refused = shake("-tls1_2", "-cipher", weak + "@SECLEVEL=0");
            assertNotEquals(0, refused.exitCode(), weak + refused.output());
        }
    }

    @Test
    void rcloneCopiesAndChecks() throws Exception {
        Tool.assumeInstalled("rclone");
        Path library = Files.createDirectory(workplace.resolve("library"));
        for (int i = 0; i < 20; i++) Files.writeString(library.resolve("Bild #" + i + ".jpg"), "photo " + i);
        var rclone = tool().with("RCLONE_CONFIG", "/dev/null")
                .with("RCLONE_CA_CERT", gateway.rootFile.toString())
                .with("RCLONE_CONFIG_VAULT_TYPE", "webdav")
                .with("RCLONE_CONFIG_VAULT_URL", davUrl())
                .with("RCLONE_CONFIG_VAULT_USER", "owner")
                .with(
                        "RCLONE_CONFIG_VAULT_PASS",
                        tool().typing(TestGateway.PASSPHRASE)
                                .succeed("rclone", "obscure", "-")
                                .output()
                                .strip());
        rclone.succeed("rclone", "copy", library.toString(), "vault:backup");
        rclone.succeed("rclone", "check", "--download", library.toString(), "vault:backup");
    }

    @Test
    void davfs2MountsItAsADrive() throws Exception {
        Tool.assumeInstalled("mount.davfs");
        assumeTrue(Files.isWritable(Path.of("/dev/fuse")), "no /dev/fuse");
        assumeTrue("root".equals(System.getProperty("user.name")), "mount.davfs needs root");
        Path mount = Files.createDirectory(workplace.resolve("mount"));
        Path secrets = Files.writeString(
                workplace.resolve("secrets"), davUrl() + " owner \"" + TestGateway.PASSPHRASE + "\"\n");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
        // mount.davfs gives up root's rights before it reads the root certificate.
        Files.setPosixFilePermissions(workplace, PosixFilePermissions.fromString("rwxr-xr-x"));
        String conf = "secrets " + secrets + "\ntrust_ca_cert " + gateway.rootFile + "\ndelay_upload 0\nask_auth 0\n";
        Path configuration = Files.writeString(workplace.resolve("davfs2.conf"), conf);
        tool().succeed("mount.davfs", "-o", "conf=" + configuration, davUrl(), mount.toString());
        try {
            Files.write(mount.resolve("photo.jpg"), Files.readAllBytes(RandomFile.of(workplace.resolve("photo"), 2)));
        } finally {
            tool().succeed("umount", mount.toString());
        }
        assertEquals(-1, Files.mismatch(workplace.resolve("photo"), root.resolve("photo.jpg")));
    }

    @Test
    void aFloodOfResetsOrSettingsEndsTheConnectionAndNothingElse() throws Exception {
        try (var flood = Http2Frames.connect(gateway)) {
            assertTrue(flood.resets(20_000), "the server went on taking streams that were reset at once");
        }
        try (var flood = Http2Frames.connect(gateway)) {
            assertTrue(flood.settings(20_000), "the server went on answering settings");
        }
        try (var flood = Http2Frames.connect(gateway)) {
            assertTrue(flood.pings(20_000), "the server went on answering pings");
        }
        assertFalse(gateway.raw("GET / HTTP/1.1", "Host: 127.0.0.1:" + gateway.port())
                .isEmpty());
    }
}

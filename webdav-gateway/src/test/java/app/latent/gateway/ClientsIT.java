package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that people use, against a running server. */
final class ClientsIT {

    private static final int LARGE_MIB = 64;

    @TempDir
    Path root;

    @TempDir
    Path workplace;

    private TestGateway server;

    @BeforeEach
    void start() throws Exception {
        server = TestGateway.over(root);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Tool tool() {
        return Tool.in(workplace);
    }

    @Test
    void curlSendsAndFetchesALargeFile() throws Exception {
        Tool.assumeInstalled("curl");
        Path large = RandomFile.of(workplace.resolve("large"), LARGE_MIB);
        String user = "owner:" + TestGateway.PASSPHRASE;
        String url = server.davUrl() + "large";
        var sent = tool().succeed(
                        "curl", "-sSf", "-v", "-u", user, "-H", "Expect: 100-continue", "-T", large.toString(), url);
        assertTrue(sent.output().contains("HTTP/1.1 100 Continue"), sent.output());
        assertEquals(-1, Files.mismatch(large, root.resolve("large")));
        Path chunked = workplace.resolve("chunked");
        tool().succeed(
                        "curl",
                        "-sSf",
                        "-u",
                        user,
                        "-H",
                        "Transfer-Encoding: chunked",
                        "-T",
                        large.toString(),
                        url + "2");
        assertEquals(-1, Files.mismatch(large, root.resolve("large2")));
        tool().succeed("curl", "-sSf", "-u", user, "-o", chunked.toString(), url);
        assertEquals(-1, Files.mismatch(large, chunked));
        Path part = workplace.resolve("part");
        tool().succeed("curl", "-sSf", "-u", user, "-r", "50000000-50000099", "-o", part.toString(), url);
        byte[] expected = new byte[100];
        try (var file = Files.newByteChannel(large)) {
            file.position(50_000_000).read(java.nio.ByteBuffer.wrap(expected));
        }
        assertArrayEquals(expected, Files.readAllBytes(part));
    }

    @Test
    void cadaverWorksThroughASession() throws Exception {
        Tool.assumeInstalled("cadaver");
        Files.writeString(workplace.resolve("up.jpg"), "photo");
        String login = "machine 127.0.0.1 login owner password \"" + TestGateway.PASSPHRASE + "\"\n";
        Files.writeString(workplace.resolve(".netrc"), login);
        String session = """
                mkcol album
                cd album
                put up.jpg
                ls
                copy up.jpg two.jpg
                move two.jpg three.jpg
                get three.jpg back.jpg
                lock up.jpg
                unlock up.jpg
                propset up.jpg note hello
                propget up.jpg note
                delete up.jpg
                cd ..
                quit
                """;
        var result = tool().typing(session).succeed("cadaver", server.davUrl());
        assertFalse(result.output().toLowerCase(java.util.Locale.ROOT).contains("failed"), result.output());
        assertTrue(result.output().contains("hello"), result.output());
        assertEquals("photo", Files.readString(workplace.resolve("back.jpg")));
        assertEquals("photo", Files.readString(root.resolve("album/three.jpg")));
        assertFalse(Files.exists(root.resolve("album/up.jpg")));
    }

    @Test
    void rcloneCopiesSyncsAndChecks() throws Exception {
        Tool.assumeInstalled("rclone");
        Path library = Files.createDirectory(workplace.resolve("library"));
        for (int i = 0; i < 60; i++) {
            Path album = Files.createDirectories(library.resolve("Ferien & Söhne/Tag " + i % 6));
            Files.writeString(album.resolve("Bild #" + i + " 50%.jpg"), "photo " + i);
        }
        var rclone = rclone();
        rclone.succeed("rclone", "copy", library.toString(), "vault:backup");
        rclone.succeed("rclone", "check", "--download", library.toString(), "vault:backup");
        Path changed = library.resolve("Ferien & Söhne/Tag 0/Bild #0 50%.jpg");
        Files.writeString(changed, "changed photo");
        Files.delete(library.resolve("Ferien & Söhne/Tag 1/Bild #1 50%.jpg"));
        rclone.succeed("rclone", "sync", library.toString(), "vault:backup");
        rclone.succeed("rclone", "check", "--download", library.toString(), "vault:backup");
        rclone.succeed("rclone", "moveto", "vault:backup/Ferien & Söhne/Tag 2", "vault:moved");
        assertEquals(
                10,
                rclone.succeed("rclone", "lsf", "vault:moved").output().lines().count());
        assertEquals(
                Files.getLastModifiedTime(changed).toInstant().getEpochSecond(),
                Files.getLastModifiedTime(root.resolve("backup/Ferien & Söhne/Tag 0/Bild #0 50%.jpg"))
                        .toInstant()
                        .getEpochSecond());
        rclone.succeed("rclone", "purge", "vault:backup");
        assertFalse(Files.exists(root.resolve("backup")));
    }

    private Tool rclone() throws Exception {
        return tool().with("RCLONE_CONFIG", "/dev/null")
                .with("RCLONE_CONFIG_VAULT_TYPE", "webdav")
                .with("RCLONE_CONFIG_VAULT_URL", server.davUrl())
                .with("RCLONE_CONFIG_VAULT_USER", "owner")
                .with("RCLONE_CONFIG_VAULT_VENDOR", "owncloud")
                .with("RCLONE_CONFIG_VAULT_PASS", obscured());
    }

    private String obscured() throws Exception {
        return tool().typing(TestGateway.PASSPHRASE)
                .succeed("rclone", "obscure", "-")
                .output()
                .strip();
    }

    /** Over what stands between programs and GNOME's file manager, in a session of its own without a screen. */
    @Test
    void gnomesFilesMountCopyListRenameAndDelete() throws Exception {
        Tool.assumeInstalled("gio");
        Tool.assumeInstalled("dbus-run-session");
        boolean backend = Files.isExecutable(Path.of("/usr/libexec/gvfsd-dav"))
                || Files.isExecutable(Path.of("/usr/lib/gvfs/gvfsd-dav"));
        assumeTrue(backend, "the package gvfs-backends is not installed");
        Path photo = RandomFile.of(workplace.resolve("photo.jpg"), 3);
        Path runtime = Files.createDirectory(workplace.resolve("run"));
        Files.setPosixFilePermissions(runtime, PosixFilePermissions.fromString("rwx------"));
        String url = server.davUrl().replace("http://", "dav://owner@");
        String session = """
                set -e
                printf '%%s\\n' '%s' | gio mount '%s'
                cd /
                gio mkdir '%salbum'
                gio copy '%s' '%2$salbum/a%%20ä.jpg'
                gio list '%2$salbum'
                gio cat '%2$salbum/a%%20ä.jpg' | cmp - '%4$s'
                gio rename '%2$salbum/a%%20ä.jpg' 'b ü.jpg'
                gio move '%2$salbum/b%%20ü.jpg' '%2$sc.jpg'
                gio info -f '%2$s'
                gio remove '%2$salbum'
                gio mount -u '%2$s'
                """.formatted(TestGateway.PASSPHRASE, url, url, photo);
        var gnome = tool().with("XDG_RUNTIME_DIR", runtime.toString())
                .with("LC_ALL", "C.UTF-8")
                .with("GVFS_DISABLE_FUSE", "1")
                .with("GIO_USE_VOLUME_MONITOR", "unix");
        var result = gnome.succeed("dbus-run-session", "--", "sh", "-c", session);
        assertTrue(result.output().contains("a ä.jpg"), result.output());
        assertTrue(result.output().contains("filesystem::free"), result.output());
        assertEquals(-1, Files.mismatch(photo, root.resolve("c.jpg")));
        assertFalse(Files.exists(root.resolve("album")));
    }

    @Test
    void rcloneMountsItAsADrive() throws Exception {
        Tool.assumeInstalled("rclone");
        assumeTrue(Files.isWritable(Path.of("/dev/fuse")), "no /dev/fuse");
        Path mount = Files.createDirectory(workplace.resolve("mount"));
        String[] command = {
            "rclone",
            "mount",
            "vault:",
            mount.toString(),
            "--daemon",
            "--vfs-cache-mode",
            "writes",
            "--vfs-write-back",
            "0s",
            "--cache-dir",
            workplace.resolve("cache").toString(),
            "--log-level",
            "INFO",
            "--log-file",
            workplace.resolve("log").toString()
        };
        rclone().succeed(command);
        try {
            byte[] content = Files.readAllBytes(RandomFile.of(workplace.resolve("photo"), 2));
            Path album = Files.createDirectory(mount.resolve("Söhne & Töchter"));
            Files.write(album.resolve("photo 1.jpg"), content);
            // It uploads when it finds the time, and rclone 1.60 forgets a file that is renamed meanwhile.
            Path log = workplace.resolve("log");
            for (int i = 0; i < 200 && !hasUploaded(log); i++) Thread.sleep(100);
            Files.move(album.resolve("photo 1.jpg"), album.resolve("photo 2.jpg"));
            assertArrayEquals(content, Files.readAllBytes(album.resolve("photo 2.jpg")));
            try (var listed = Files.list(album)) {
                assertEquals(List.of(album.resolve("photo 2.jpg")), listed.toList());
            }
        } finally {
            tool().succeed("fusermount3", "-u", mount.toString());
        }
        assertEquals(-1, Files.mismatch(workplace.resolve("photo"), root.resolve("Söhne & Töchter/photo 2.jpg")));
        assertFalse(Files.exists(root.resolve("Söhne & Töchter/photo 1.jpg")));
    }

    private static boolean hasUploaded(Path log) throws IOException {
        return Files.exists(log) && Files.readString(log).contains("upload succeeded");
    }

    @Test
    void davfs2MountsItAsADrive() throws Exception {
        Tool.assumeInstalled("mount.davfs");
        assumeTrue(Files.isWritable(Path.of("/dev/fuse")), "no /dev/fuse");
        assumeTrue("root".equals(System.getProperty("user.name")), "mount.davfs needs root");
        Path mount = Files.createDirectory(workplace.resolve("mount"));
        Path secrets = Files.writeString(
                workplace.resolve("secrets"), server.davUrl() + " owner \"" + TestGateway.PASSPHRASE + "\"\n");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
        String conf = "secrets " + secrets + "\ndelay_upload 0\nask_auth 0\nuse_locks 1\n";
        Path configuration = Files.writeString(workplace.resolve("davfs2.conf"), conf);
        var mounted = tool().run("mount.davfs", "-o", "conf=" + configuration, server.davUrl(), mount.toString());
        assertEquals(0, mounted.exitCode(), mounted.output());
        try {
            Path album = Files.createDirectory(mount.resolve("album"));
            byte[] content = Files.readAllBytes(RandomFile.of(workplace.resolve("photo"), 2));
            Files.write(album.resolve("photo 1.jpg"), content);
            Files.move(album.resolve("photo 1.jpg"), album.resolve("photo 2.jpg"));
            assertArrayEquals(content, Files.readAllBytes(album.resolve("photo 2.jpg")));
            Files.writeString(mount.resolve("note.txt"), "note");
            // No listing: davfs2 1.6.1 cannot read directories under Linux 6.18, whatever the server.
        } finally {
            tool().succeed("umount", mount.toString());
        }
        assertEquals(-1, Files.mismatch(workplace.resolve("photo"), root.resolve("album/photo 2.jpg")));
        assertEquals("note", new String(Files.readAllBytes(root.resolve("note.txt")), StandardCharsets.UTF_8));
        try (var left = Files.list(root.resolve("album"))) {
            assertEquals(
                    List.of("photo 2.jpg"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }
}

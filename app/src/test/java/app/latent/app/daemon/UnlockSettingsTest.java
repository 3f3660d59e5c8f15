package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.app.autolock.AutoLockSettings;
import app.latent.app.control.Json;
import app.latent.mount.driver.Driver;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlockSettingsTest {

    @Test
    void theyReachTheDaemonAsTheyAre() throws Exception {
        var all = new UnlockSettings(
                Path.of("/a b/Zürich.vault"),
                new DriveSettings(Path.of("/mnt/ü"), Driver.JNR, true),
                new ServeAddress(InetAddress.ofLiteral("::1"), 8480),
                9100,
                new FrontSettings(
                        new FrontSettings.OwnCertificate(Path.of("/ü.pem"), Path.of("/key")),
                        new FrontSettings.Acme(
                                URI.create("https://authority.example/dir"),
                                "owner@photos.example",
                                true,
                                Path.of("/ü/root.pem")),
                        new FrontSettings.Proxy(
                                InetAddress.ofLiteral("192.168.1.2"), URI.create("https://photos.example/")),
                        Path.of("/kept.pem"),
                        List.of("photos.example")),
                true,
                true,
                false,
                true,
                new AutoLockSettings(15, true),
                Path.of("/c"),
                Path.of("/j"));
        var least = new UnlockSettings(
                Path.of("/v"),
                null,
                null,
                null,
                FrontSettings.PLAIN,
                false,
                false,
                true,
                false,
                AutoLockSettings.NEVER,
                Path.of("/c"),
                Path.of("/j"));

        assertEquals(all, Json.read(Json.write(all), UnlockSettings.class));
        assertEquals(least, Json.read(Json.write(least), UnlockSettings.class));
    }
}

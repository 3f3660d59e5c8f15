package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.app.autolock.AutoLockSettings;
import app.latent.app.control.Json;
import app.latent.mount.driver.Driver;
import java.net.InetAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnlockSettingsTest {

    @Test
    void theyReachTheDaemonAsTheyAre() throws Exception {
        var all = new UnlockSettings(
                Path.of("/a b/Zürich.vault"),
                new DriveSettings(Path.of("/mnt/ü"), Driver.JNR, true),
                new ServeAddress(InetAddress.ofLiteral("::1"), 8480),
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

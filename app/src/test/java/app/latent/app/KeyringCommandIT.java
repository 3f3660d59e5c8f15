package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import app.latent.app.keyring.GnomeKeyring;
import app.latent.ffi.bus.BusDaemon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program and the keyring that GNOME desktops have, over a bus of their own. */
@Timeout(300)
class KeyringCommandIT {

    @TempDir
    Path folder;

    private Path vault;
    private Latent latent;
    private BusDaemon bus;
    private GnomeKeyring keyring;

    @BeforeEach
    void aVaultAndAKeyring() throws Exception {
        bus = BusDaemon.start(folder);
        keyring = GnomeKeyring.start(folder, bus.address());
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        latent.environment("DBUS_SESSION_BUS_ADDRESS", bus.address());
        vault = folder.resolve("Photos.vault");
        NewVault.at(vault);
    }

    @AfterEach
    void end() {
        if (keyring != null) keyring.close();
        if (bus != null) bus.close();
    }

    @Test
    void whatIsStoredUnlocksUntilItIsForgotten() throws Exception {
        Result none = keyring("unlock", vault.toString(), "--keyring", "--no-index");
        expect(3, none);
        assertTrue(none.out().contains("latent keyring store"), none.out());

        expect(3, latent.runWithInput("another one\n", "keyring", "store", vault.toString(), "--passphrase-stdin"));
        expect(3, keyring("unlock", vault.toString(), "--keyring", "--no-index"));

        expect(0, latent.run("keyring", "store", vault.toString(), "--passphrase-stdin", "-v"));
        expect(0, keyring("unlock", vault.toString(), "--keyring", "--no-index"));
        expect(0, keyring("lock", vault.toString()));

        expect(0, keyring("keyring", "forget", vault.toString()));
        expect(3, keyring("unlock", vault.toString(), "--keyring", "--no-index"));
        Result again = keyring("keyring", "forget", vault.toString());
        expect(0, again);
        assertTrue(again.out().contains("has no passphrase of"), again.out());
    }

    @Test
    void withAKeyFileThePassphraseAloneIsKept() throws Exception {
        Path keyFile = Files.write(folder.resolve("photos.key"), new byte[64]);
        Path second = folder.resolve("Second.vault");
        expect(0, latent.run("create", second.toString(), "--passphrase-stdin", "--key-file", keyFile.toString()));
        expect(3, latent.run("keyring", "store", second.toString(), "--passphrase-stdin"));
        expect(
                0,
                latent.run(
                        "keyring", "store", second.toString(), "--passphrase-stdin", "--key-file", keyFile.toString()));
        expect(3, keyring("unlock", second.toString(), "--keyring", "--no-index"));
        expect(0, keyring("unlock", second.toString(), "--keyring", "--no-index", "--key-file", keyFile.toString()));
        expect(0, keyring("lock", second.toString()));
    }

    @Test
    void whatAVaultThatIsGoneHasKeptIsForgottenToo() throws Exception {
        expect(0, latent.run("keyring", "store", vault.toString(), "--passphrase-stdin"));
        Path real = vault.toRealPath();
        Files.move(vault, folder.resolve("elsewhere"));
        Result forgotten = keyring("keyring", "forget", real.toString());
        expect(0, forgotten);
        assertTrue(forgotten.out().contains("not in the keyring any more"), forgotten.out());
    }

    /** Whether a passphrase is right is tried without unlocking: nothing is left beside the vault, and a running daemon is not in the way. */
    @Test
    void toStoreItLeavesNoTraceAndWorksWhileUnlocked() throws Exception {
        List<String> before = names(vault);
        expect(0, latent.run("keyring", "store", vault.toString(), "--passphrase-stdin"));
        assertEquals(before, names(vault));
        assertFalse(Files.exists(folder.resolve("home/state/latent/journals")), "no journal");
        expect(0, latent.run("unlock", vault.toString(), "--passphrase-stdin", "--no-index"));
        expect(0, latent.run("keyring", "store", vault.toString(), "--passphrase-stdin"));
        expect(0, keyring("lock", vault.toString()));
    }

    @Test
    void whatWouldBeIgnoredIsRefused() throws Exception {
        Result both = latent.run("unlock", vault.toString(), "--keyring", "--passphrase-stdin");
        expect(2, both);
        assertTrue(both.out().contains("--keyring"), both.out());
        expect(2, keyring("keyring", "forget", vault.toString(), "--passphrase-stdin"));
        Result help = keyring("keyring", "store", "--help");
        expect(0, help);
        assertTrue(help.out().contains("latent keyring store ~/"), help.out());
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.map(path -> folder.relativize(path).toString()).sorted().toList();
        }
    }

    private Result keyring(String... arguments) throws Exception {
        return latent.runWithInput("", arguments);
    }

    private static void expect(int exitCode, Result result) {
        assertEquals(exitCode, result.exitCode(), result.out());
    }
}

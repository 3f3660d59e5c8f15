package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import app.latent.vault.fuzzing.Mutation;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cryptomator.cryptolib.api.Masterkey;

/** Any bytes in {@code vault.cryptomator} and {@code masterkey.cryptomator} are refused with a reason, or are what they were. */
class ConfigFuzzTest {

    private static final Masterkey MASTERKEY = new Masterkey(new byte[64]);
    private static final byte[] CONFIG = VaultConfigFile.sign(MASTERKEY);
    private static final byte[] KEY_FILE = keyFile();
    private static final VaultFolder FOLDER = folder();

    private static VaultFolder folder() {
        try {
            VaultFolder folder = new VaultFolder(JudgedVault.newFolder());
            folder.path().toFile().deleteOnExit();
            folder.config().toFile().deleteOnExit();
            folder.masterkey().toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] keyFile() {
        try (Passphrase passphrase = Passphrase.of("correct horse".toCharArray())) {
            return MasterkeyFile.wrap(MASTERKEY, passphrase);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @FuzzTest
    void config(byte[] bytes) throws IOException {
        try {
            write(FOLDER.config(), bytes);
            VaultConfigFile.read(FOLDER).verify(MASTERKEY);
        } catch (VaultException refused) {
            requireReason(refused, Reason.DAMAGED_CONFIG, Reason.OLD_FORMAT, Reason.NEWER_FORMAT);
        }
    }

    /** Without the derivation, whose bounds {@link HostileConfigTest} holds: it would take all the time. */
    @FuzzTest
    void masterkey(byte[] bytes) throws IOException {
        try {
            write(FOLDER.masterkey(), bytes);
            MasterkeyFile.read(FOLDER.masterkey()).checkBounds();
        } catch (VaultException refused) {
            requireReason(refused, Reason.DAMAGED_CONFIG);
        }
    }

    @Property(tries = 3_000)
    void changedConfigs(@ForAll long seed) throws IOException {
        config(Mutation.of(CONFIG, seed));
    }

    @Property(tries = 3_000)
    void changedMasterkeys(@ForAll long seed) throws IOException {
        masterkey(Mutation.of(KEY_FILE, seed));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    private static void requireReason(VaultException refused, Reason... possible) {
        if (!Arrays.asList(possible).contains(refused.reason())) throw new AssertionError(refused);
    }
}

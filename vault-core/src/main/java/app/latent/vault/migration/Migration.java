package app.latent.vault.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.cryptomator.cryptofs.migration.Migrators;
import org.cryptomator.cryptofs.migration.api.MigrationContinuationListener.ContinuationResult;
import org.cryptomator.cryptolib.api.CryptoException;

/** One step from a format to the next. */
public final class Migration {

    /** The oldest format that there is a way from. */
    public static final int OLDEST = 5;

    private Migration() {}

    /**
     * Brings a vault to the next format. The caller has made sure that the passphrase is right, and that the key derivation it takes is bounded.
     *
     * @param progress from 0 to about 1, where that can be told
     * @throws IOException where it stops; what was done stays, and a second attempt goes on from there
     */
    public static void step(
            Path folder, String config, String masterkey, CharSequence passphrase, DoubleConsumer progress)
            throws IOException {
        try {
            Migrators.get()
                    .migrate(
                            folder,
                            config,
                            masterkey,
                            passphrase,
                            (_, share) -> progress.accept(share),
                            // Asked where the disk allows short names only: then all are looked at before any is
                            // changed.
                            _ -> ContinuationResult.PROCEED);
        } catch (CryptoException | IllegalStateException e) {
            throw new IOException("the vault cannot be brought to the next format", e);
        }
    }
}

package app.latent.vault;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.Closings;
import app.latent.vault.backing.Reason;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalFolder;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.journal.Marks;
import app.latent.vault.tree.FreshNames;
import app.latent.vault.tree.TreeRecovery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cryptomator.cryptolib.api.Masterkey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mends at the unlock what a crash has torn, and begins the journal of this one. */
final class CrashRecovery {

    private static final Logger LOG = LoggerFactory.getLogger(CrashRecovery.class);

    private final BackingStore store;
    private final VaultCryptor cryptor;
    private final Masterkey masterkey;
    private final Closings parts;
    private final List<String> warnings = new ArrayList<>();

    /**
     * @param masterkey stays the caller's
     * @param parts takes what is to be closed at the lock, but for the journal
     */
    CrashRecovery(BackingStore store, VaultCryptor cryptor, Masterkey masterkey, Closings parts) {
        this.store = store;
        this.cryptor = cryptor;
        this.masterkey = masterkey;
        this.parts = parts;
    }

    /**
     * What an unlock finds and leaves beside the vault.
     *
     * @param marks where the mark of this unlock is kept; null where that is nowhere
     * @param pending whether something is left that a crash has torn, as nothing may be changed
     * @param warnings for the user: what could not be done, and what to do
     */
    record Recovered(
            Journal journal,
            FreshNames fresh,
            @Nullable Marks marks,
            String mark,
            boolean pending,
            List<String> warnings) {

        void forgetMark() throws IOException {
            if (marks != null) marks.remove(mark);
        }
    }

    /**
     * @param local where the journals are
     * @throws IOException where they cannot be kept there
     */
    Recovered recover(LocalFolder local, boolean readOnly) throws IOException {
        List<JournalFolder> claimed = JournalFolder.claimAll(local.path());
        claimed.forEach(claim -> parts.add(claim::close));
        return KeyDerivation.use(masterkey, KeyPurpose.JOURNAL, key -> recover(claimed, readOnly, key));
    }

    private Recovered recover(List<JournalFolder> claimed, boolean readOnly, byte[] key) throws IOException {
        Set<String> left = new HashSet<>();
        boolean pending = readOnly && isAnyLeft(claimed);
        if (!readOnly) {
            TreeRecovery tree = new TreeRecovery(store, cryptor);
            for (JournalFolder claim : claimed) left.addAll(recover(claim, tree, key));
        }
        String mark = UUID.randomUUID().toString().replace("-", "");
        Marks marks = readOnly ? null : mark(claimed.getFirst(), mark);
        FreshNames fresh = new FreshNames(mark, left, UUID::randomUUID);
        Journal journal = new Journal(claimed.getFirst().open(), store, key);
        return new Recovered(journal, fresh, marks, mark, pending, List.copyOf(warnings));
    }

    private static boolean isAnyLeft(List<JournalFolder> claimed) throws IOException {
        for (JournalFolder claim : claimed) {
            if (claim.isLeft()) return true;
        }
        return false;
    }

    /**
     * What cannot be recovered now stays in the journal, and is not in the way of a new one.
     *
     * @return the marks of what nobody needs any more: none while the journal may need it
     */
    private Set<String> recover(JournalFolder claim, TreeRecovery tree, byte[] key) {
        try (BackingStore folder = claim.open()) {
            int repaired = new JournalRecovery(folder, store, cryptor, key).recover(tree);
            if (repaired > 0) LOG.info("{} places that a crash had torn were repaired", repaired);
            return new Marks(folder).all();
        } catch (IOException e) {
            // By class only: the message may hold a path.
            LOG.warn(
                    "A journal of the vault cannot be recovered now: {}",
                    e.getClass().getName());
            warnings.add(
                    "What was being written when Latent ended unexpectedly could not be mended yet (" + Reason.of(e)
                            + "): files may be damaged that it mends. Lock the vault, see to that, and unlock it again; until then"
                            + " leave the journal's folder as it is.");
            return Set.of();
        }
    }

    /** @return null where it cannot be kept: what a crash leaves then stays, unseen */
    private static @Nullable Marks mark(JournalFolder claim, String mark) {
        try {
            Marks marks = new Marks(claim.open());
            marks.add(mark);
            return marks;
        } catch (IOException e) {
            LOG.warn(
                    "The journal's folder cannot be written to: {}",
                    e.getClass().getName());
            return null;
        }
    }
}

package app.latent.gateway.auth;

import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditNotes;
import java.io.IOException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way into vaults that are locked, for their owner alone. Attempts at one are attempts at all. What anybody else is answered is what a wrong passphrase is, and
 * as late; so is who asks for a vault that is not there.
 */
public final class UnlockGate implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UnlockGate.class);

    private final Map<String, Way> ways = new LinkedHashMap<>();

    /** What answers for a name that no vault has. */
    private final Way nowhere;

    /** What was right, until it is carried out. */
    private final AtomicReference<@Nullable Entry> right = new AtomicReference<>();

    /**
     * @param vaults one or more, with different names
     * @throws IllegalArgumentException where the names are not
     */
    public UnlockGate(List<LockedVault> vaults, PasswordHash.Cost cost, InstantSource clock, SecureRandom random) {
        var limits = new AttemptLimits(clock);
        AuditNotes audit = (kind, _, _, _) -> LOG.info("At the page of what is locked: {}", kind);
        for (LockedVault vault : vaults) {
            var way = new Way(vault, new LockedVaultGate(vault, limits, audit, cost, clock, random));
            if (ways.put(key(vault.name()), way) != null) throw new IllegalArgumentException("one name twice");
        }
        var none = new NoVault(vaults.getFirst());
        nowhere = new Way(none, new LockedVaultGate(none, limits, audit, cost, clock, random));
    }

    /** Whether they are told apart by their names. */
    boolean isChoice() {
        return ways.size() > 1;
    }

    /** Where the verdict is right, {@link #carryOut} has the vault unlocked. */
    Verdict ask(Credentials credentials) {
        Way way = wayOf(credentials.vault());
        try {
            Verdict verdict = way.gate.ask(credentials);
            if (verdict instanceof Verdict.Right) {
                keep(new Entry(way.vault, credentials.password().clone()));
            }
            return verdict;
        } catch (IOException e) {
            LOG.debug("A passphrase cannot be asked for now", e);
            return PasswordGate.unanswered();
        }
    }

    private Way wayOf(Optional<String> name) {
        if (!isChoice()) return ways.values().iterator().next();
        return name.map(typed -> ways.get(key(typed))).orElse(nowhere);
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private void keep(@Nullable Entry entry) {
        Entry before = right.getAndSet(entry);
        if (before != null) before.close();
    }

    /** Has the vault unlocked by who was let in, once they have been answered: the server may end with it. */
    void carryOut() throws IOException {
        try (Entry entry = right.getAndSet(null)) {
            if (entry != null) entry.carryOut();
        }
    }

    /** Forgets everything; nobody unlocks anything from here on. */
    @Override
    public void close() {
        for (Way way : ways.values()) way.gate.close();
        nowhere.gate.close();
        keep(null);
    }

    private record Way(LockedVault vault, LockedVaultGate gate) {}

    /** A passphrase that was right. Closing it wipes that. */
    private static final class Entry implements AutoCloseable {

        private final LockedVault vault;
        private final char[] passphrase;

        Entry(LockedVault vault, char[] passphrase) {
            this.vault = vault;
            this.passphrase = passphrase;
        }

        void carryOut() throws IOException {
            vault.unlock(passphrase);
        }

        @Override
        public void close() {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Takes as long as another, and is opened by nothing. */
    private record NoVault(LockedVault like) implements LockedVault {

        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean opens(char[] passphrase) throws IOException {
            boolean _ = like.opens(passphrase);
            return false;
        }

        @Override
        public Object state() throws IOException {
            return like.state();
        }

        @Override
        public Opened open(char[] passphrase) {
            throw new IllegalStateException("there is nothing to open");
        }

        @Override
        public void unlock(char[] passphrase) {
            throw new IllegalStateException("there is nothing to unlock");
        }
    }
}

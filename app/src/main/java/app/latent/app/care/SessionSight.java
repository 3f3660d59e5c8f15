package app.latent.app.care;

import app.latent.app.check.MemoryNotes;
import app.latent.app.control.VaultStatus;
import app.latent.app.provider.Ciphertexts;
import app.latent.app.provider.ProviderView;
import app.latent.app.provider.ProviderWords;
import app.latent.app.provider.Survey;
import app.latent.gallery.care.CareException;
import app.latent.gallery.care.ProviderSight;
import app.latent.gallery.care.ProviderSight.Fact;
import app.latent.gallery.care.ProviderSight.SizeRange;
import app.latent.gallery.care.ProviderSight.StoredFile;
import app.latent.gallery.care.VaultSight;
import app.latent.gallery.care.VaultState;
import app.latent.gallery.care.VaultState.IdleLock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of the vault what {@code latent status} does, and {@code latent status --provider-view}. */
record SessionSight(OpenSession vault) implements VaultSight {
    private static final int SHOWN_FILES = 100;

    @Override
    public VaultState state() throws IOException, CareException {
        return state(vault.ask(session -> session.status()));
    }

    private static VaultState state(VaultStatus status) {
        List<String> warnings = new ArrayList<>(status.warnings());
        warnings.addAll(MemoryNotes.of(status.witness().recollection()));
        URI gateway = status.gateway();
        return new VaultState(
                String.valueOf(Path.of(status.vault()).getFileName()),
                status.vault(),
                status.unlockedAt(),
                status.readOnly(),
                status.mount(),
                gateway,
                gateway == null ? null : gateway.resolve("/dav/"),
                status.certificateUntil(),
                idleLock(status.idleLock()),
                status.suspendLock(),
                status.witness().suspicious(),
                warnings);
    }

    private static @Nullable IdleLock idleLock(app.latent.app.control.@Nullable IdleLock lock) {
        return lock == null ? null : new IdleLock(lock.minutes(), lock.secondsLeft(), lock.heldBy());
    }

    @Override
    public ProviderSight provider() throws IOException, CareException {
        Path folder = Path.of(vault.ask(session -> session.status()).vault());
        ProviderView view = Survey.of(folder);
        Ciphertexts stored = Ciphertexts.of(folder, SHOWN_FILES);
        return new ProviderSight(
                ProviderWords.facts(view).stream()
                        .map(fact -> new Fact(fact.what(), fact.sentences()))
                        .toList(),
                view.histogram().stream()
                        .map(range -> new SizeRange(range.range(), range.files(), range.mostly()))
                        .toList(),
                stored.some().stream()
                        .map(file -> new StoredFile(file.path(), file.bytes()))
                        .toList(),
                stored.all() - stored.some().size(),
                ProviderWords.NOTES);
    }
}

package app.latent.app.daemon;

import app.latent.app.autolock.IdleTimer;
import app.latent.app.autolock.MachineClock;
import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.FoundItem;
import app.latent.app.control.ConflictEntry;
import app.latent.app.control.ConflictOutcome;
import app.latent.app.control.IdleLock;
import app.latent.app.control.Resolution;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultLock;
import app.latent.app.control.VaultSession;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.failure.Failures;
import app.latent.gallery.GalleryRoutes;
import app.latent.gallery.api.QueryFilter;
import app.latent.gateway.Gateway;
import app.latent.gateway.GatewayConfig;
import app.latent.gateway.Route;
import app.latent.gateway.Served;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import app.latent.indexer.pipeline.IndexConfig;
import app.latent.indexer.pipeline.IndexConfig.Keys;
import app.latent.indexer.pipeline.PhotoIndex;
import app.latent.indexer.query.Filter;
import app.latent.indexer.worker.WorkerPool;
import app.latent.mount.Mount;
import app.latent.mount.MountException;
import app.latent.mount.MountOptions;
import app.latent.vault.Passphrase;
import app.latent.vault.Subkey;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.health.CheckOptions;
import app.latent.vault.health.CheckProgress;
import app.latent.vault.health.RepairPlan;
import app.latent.vault.health.Report;
import app.latent.vault.witness.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An unlocked vault with all that hangs on it: index, drive, gateway. The one place where they are put together, and taken apart in reverse order.
 */
public final class OpenVault implements VaultSession {
    /** How often a waiting command hears that the counts have changed. */
    private static final Duration PROGRESS = Duration.ofMillis(200);

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    /** A file that takes longer is indexed by name alone. */
    private static final Duration PATIENCE_WITH_A_PHOTO = Duration.ofSeconds(10);
    /** What `mount` and `df` show. The same for all vaults: it tells nothing. */
    private static final String DRIVE_NAME = "latent";

    private static final String WEAKLY_DERIVED =
            "The passphrase of this vault can be guessed more quickly than it should: masterkey.cryptomator has old or weak"
                    + " settings. `latent passphrase VAULT` writes it anew with good ones, be it with the same passphrase.";

    private final UnlockSettings settings;
    private final Instant unlockedAt = Instant.now();
    private final Parts parts;
    private final UnlockedVault vault;
    private final @Nullable PhotoIndex index;
    private final @Nullable Mount mount;
    private final @Nullable Gateway gateway;
    private final CommandUses commands = new CommandUses();
    private final @Nullable IdleTimer idle;

    private OpenVault(UnlockSettings settings, char[] passphrase, RuntimeFolder runtime, Parts parts)
            throws IOException, Failure {
        this.settings = settings;
        this.parts = parts;
        Vault locked = Vault.at(settings.vault());
        requireApart(locked.folder());
        parts.add(VaultLock.take(runtime, settings.vault()));
        this.vault = parts.add(unlock(locked, passphrase));
        parts.wipeBy(vault::wipeKeys);
        this.index = settings.index() ? parts.add(openIndex()) : null;
        this.mount = settings.drive() == null ? null : parts.add(mount(settings.drive()));
        parts.add(vault.events().subscribe(this::passOn));
        parts.add(vault.events().subscribeInPlace(this::tellDrive));
        if (index != null) {
            // What came between its first scan and the subscription.
            index.rescan();
        }
        this.gateway = settings.address() == null ? null : parts.add(serveAt(settings.address(), passphrase));
        this.idle = settings.autoLock().onIdle()
                ? new IdleTimer(settings.autoLock(), new VaultUses(mount, gateway, commands), MachineClock::whole)
                : null;
    }

    /**
     * Unlocks a vault and starts what the settings ask for.
     *
     * @param passphrase stays the caller's
     * @throws Failure where anything of that cannot be had; nothing stays open then
     */
    public static OpenVault open(UnlockSettings settings, char[] passphrase, RuntimeFolder runtime)
            throws IOException, Failure {
        return open(settings, passphrase, runtime, new Parts());
    }

    /** @param parts hears of everything as soon as it is open, so that a signal in between leaves nothing open */
    static OpenVault open(UnlockSettings settings, char[] passphrase, RuntimeFolder runtime, Parts parts)
            throws IOException, Failure {
        try {
            return new OpenVault(settings, passphrase, runtime, parts);
        } catch (IOException | Failure | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private UnlockedVault unlock(Vault locked, char[] passphrase) throws IOException {
        try (var opened = Passphrase.of(passphrase)) {
            UnlockOptions options = UnlockOptions.withJournals(settings.journalFolder())
                    .withReadOnly(settings.readOnly())
                    .withWatch(settings.isForOthers())
                    .withStrict(settings.strict());
            return locked.unlock(opened, options);
        }
    }

    /** What is cleartext, or of this machine alone, must not be carried away by the sync client. */
    private void requireApart(Path vaultFolder) throws Failure {
        if (settings.drive() != null && isInside(settings.drive().mountPoint(), vaultFolder)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "The mount point is inside of the vault's own folder, where your photos would be synced in the clear. Choose one elsewhere.");
        }
        if (isInside(settings.cacheFolder(), vaultFolder)) {
            throw new Failure(
                    ExitCode.USAGE, "The cache folder is inside of the vault's own folder. Choose one elsewhere.");
        }
        if (isInside(settings.journalFolder(), vaultFolder)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "The folder " + settings.journalFolder()
                            + " is inside of the vault's own folder. Choose one elsewhere with XDG_STATE_HOME.");
        }
    }

    private static boolean isInside(Path path, Path folder) {
        Path existing = path.toAbsolutePath().normalize();
        while (existing != null && Files.notExists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing != null && existing.toRealPath().startsWith(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private PhotoIndex openIndex() throws IOException, Failure {
        Path folder = settings.cacheFolder().resolve(vault.id());
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.FAILED,
                    "The cache folder " + folder
                            + " cannot be made. Another one may be given with --cache-dir, and --no-index does without.",
                    e);
        }
        var analyzer = new WorkerPool(JavaCommand.worker(), WORKERS, PATIENCE_WITH_A_PHOTO);
        try (Keys keys = indexKeys()) {
            return PhotoIndex.open(new IndexConfig(vault.root(), folder, keys, analyzer, WORKERS));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.BUSY,
                    "The index in " + folder
                            + " cannot be used: it is not writable, or a copy of this vault is unlocked. "
                            + "Another folder may be given with --cache-dir, and --no-index does without.",
                    e);
        }
    }

    private Keys indexKeys() {
        try (Subkey index = vault.subkey("index");
                Subkey thumbnails = vault.subkey("thumbnails")) {
            byte[] indexKey = index.copy();
            byte[] thumbnailKey = thumbnails.copy();
            try {
                return new Keys(indexKey, thumbnailKey);
            } finally {
                Arrays.fill(indexKey, (byte) 0);
                Arrays.fill(thumbnailKey, (byte) 0);
            }
        }
    }

    private Mount mount(DriveSettings drive) throws Failure {
        var options = new MountOptions(DRIVE_NAME, settings.readOnly(), drive.allowOther());
        try {
            return drive.driver().mounter().mount(vault.root(), drive.mountPoint(), options);
        } catch (MountException e) {
            throw Failures.of(e);
        }
    }

    private Gateway serveAt(ServeAddress address, char[] passphrase) throws IOException {
        SignIn check = parts.add(new SignIn(vault, passphrase, settings.keyFile()));
        return Gateway.start(
                GatewayConfig.at(address.host(), address.port()),
                check,
                new Served(vault.root(), Refusals::of),
                gallery());
    }

    private List<Route> gallery() {
        return index == null ? List.of() : GalleryRoutes.of(index, vault.root(), filters());
    }

    private static List<QueryFilter> filters() {
        return Arrays.stream(Filter.values())
                .map(filter -> new QueryFilter(filter.key(), filter.help(), filter.examples()))
                .toList();
    }

    /** Called on the vault's one delivering thread. */
    private void passOn(VaultEvent event) {
        if (index != null) {
            tellIndex(event, index);
        }
    }

    private static void tellIndex(VaultEvent event, PhotoIndex index) {
        switch (event) {
            case VaultEvent.Created(Path path) -> index.changed(path);
            case VaultEvent.Modified(Path path) -> index.changed(path);
            case VaultEvent.Moved(Path from, Path to) -> index.moved(from, to);
            case VaultEvent.Deleted(Path path) -> index.deleted(path);
            case VaultEvent.Overflow() -> index.rescan();
            case VaultEvent.Conflict(Path original, Path copy) -> {
                index.changed(original);
                index.changed(copy);
            }
            case VaultEvent.Damaged(Path path) -> index.changed(path);
            case VaultEvent.Suspicious _ -> {
                // Its content was told of as changed, or has not changed.
            }
        }
    }

    /** Called on the thread that made the change: so the drive knows which changes it made itself. */
    private void tellDrive(VaultEvent event) {
        Mount drive = mount;
        if (drive == null) {
            return;
        }
        switch (event) {
            case VaultEvent.Created(Path path) -> drive.changed(path);
            case VaultEvent.Modified(Path path) -> drive.changed(path);
            case VaultEvent.Moved(Path from, Path to) -> {
                drive.changed(from);
                drive.changed(to);
            }
            case VaultEvent.Deleted(Path path) -> drive.changed(path);
            case VaultEvent.Overflow() -> drive.allChanged();
            case VaultEvent.Conflict(Path original, Path copy) -> {
                drive.changedUnasked(original);
                drive.changedUnasked(copy);
            }
            case VaultEvent.Damaged(Path path) -> drive.changedUnasked(path);
            case VaultEvent.Suspicious _ -> {
                // The drive shows what is there.
            }
        }
    }

    @Override
    public VaultStatus status() {
        return new VaultStatus(
                settings.vault().toString(),
                ProcessHandle.current().pid(),
                unlockedAt.toString(),
                settings.readOnly(),
                mount == null ? null : mount.mountPoint().toString(),
                gateway == null ? null : gateway.uri(),
                index == null ? null : index.status(),
                vault.witness().status(),
                idle == null ? null : idleLock(idle),
                settings.autoLock().onSuspend(),
                warnings());
    }

    private IdleLock idleLock(IdleTimer timer) {
        List<String> holding = mount != null && timer.isHeld() ? DriveInUse.named(mount.users()) : List.of();
        return new IdleLock(settings.autoLock().idleMinutes(), timer.left().toSeconds(), holding);
    }

    /** Null where it does not matter how long nobody uses the vault. */
    @Nullable IdleTimer idleTimer() {
        return idle;
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(vault.warnings());
        try {
            if (vault.isWeaklyDerived()) warnings.add(WEAKLY_DERIVED);
        } catch (IOException brokenMeanwhile) {
            warnings.add(
                    "masterkey.cryptomator is missing or broken by now. This vault cannot be unlocked again without it:"
                            + " restore it with `latent recovery VAULT restore` or from a backup.");
        }
        return warnings;
    }

    @Override
    public void search(String query, int limit, Consumer<Photo> found) throws IOException, Failure {
        try (var _ = commands.begin()) {
            PhotoIndex photos = requireIndex();
            @Nullable String after = null;
            int left = limit;
            do {
                PhotoSearch.Page page = photos.search(query, left, after);
                page.photos().forEach(found);
                left -= page.photos().size();
                after = page.next();
            } while (after != null && left > 0);
        } catch (QueryException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void awaitIndex(Consumer<IndexStatus> progress) throws IOException, Failure {
        PhotoIndex photos = requireIndex();
        try (var _ = commands.begin()) {
            @Nullable IndexStatus last = null;
            boolean idle = false;
            while (!idle) {
                idle = vault.events().awaitDelivered(PROGRESS) && photos.awaitIdle(PROGRESS);
                IndexStatus status = photos.status();
                if (!status.equals(last)) {
                    progress.accept(status);
                }
                last = status;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.FAILED, "The vault was locked.", e);
        }
    }

    @Override
    public void rebuildIndex() throws IOException, Failure {
        try (var _ = commands.begin()) {
            requireIndex().rebuild();
        }
    }

    @Override
    public CheckSummary check(CheckTerms terms, Consumer<CheckProgress> progress, Consumer<FoundItem> found)
            throws IOException, Failure {
        try (var _ = commands.begin()) {
            Report report = vault.health().check(options(terms), progress::accept);
            report.findings().forEach(finding -> found.accept(FoundItem.of(finding)));
            if (remembers()) {
                vault.witness().look(_ -> {}).suspicious().forEach(verdict -> found.accept(FoundItem.of(verdict)));
            }
            return CheckSummary.of(report);
        } catch (CancellationException e) {
            throw ended(e);
        }
    }

    /**
     * Checks the vault, and plans what can be done about what is found.
     *
     * @throws Failure where the vault was locked meanwhile
     */
    public RepairPlan planRepair(CheckTerms terms, Consumer<CheckProgress> progress) throws IOException, Failure {
        try {
            return vault.health().planRepair(options(terms), progress::accept);
        } catch (CancellationException e) {
            throw ended(e);
        }
    }

    private static Failure ended(CancellationException e) {
        return new Failure(
                ExitCode.FAILED, "The check was ended, as the vault was locked. It goes on the next time.", e);
    }

    private static CheckOptions options(CheckTerms terms) {
        CheckOptions options = terms.deep() ? CheckOptions.everything() : CheckOptions.structure();
        return options.withBytesASecond(terms.bytesASecond()).withCursors(UnlockSettings.defaultCheckFolder());
    }

    @Override
    public int accept(String path) throws IOException {
        try (var _ = commands.begin()) {
            // What is suspicious is known for certain only once all was looked at.
            vault.witness().look(_ -> {});
            return vault.witness().accept(vault.root().resolve(path));
        }
    }

    /** Not while another process has the vault unlocked, or where nothing can be written. */
    private boolean remembers() {
        return vault.witness().status().recollection() != Witness.Recollection.NONE;
    }

    @Override
    public void conflicts(Consumer<ConflictEntry> found) throws IOException {
        try (var _ = commands.begin()) {
            conflictDesk().list(found);
        }
    }

    @Override
    public ConflictOutcome resolve(ConflictEntry conflict, Resolution resolution) throws IOException, Failure {
        try (var _ = commands.begin()) {
            return conflictDesk().resolve(conflict, resolution);
        }
    }

    private ConflictDesk conflictDesk() {
        return new ConflictDesk(vault, PATIENCE_WITH_A_PHOTO);
    }

    private PhotoIndex requireIndex() throws Failure {
        if (index == null) {
            throw new Failure(
                    ExitCode.FAILED, "The vault was unlocked with --no-index; lock it and unlock it without.");
        }
        return index;
    }

    /** @throws Failure with {@link ExitCode#BUSY} where programs use the drive and {@code force} is false */
    void unmount(boolean force) throws Failure {
        if (mount != null && !force && !mount.closeIfUnused()) {
            throw new Failure(ExitCode.BUSY, DriveInUse.message(mount.mountPoint(), mount.users()));
        }
    }

    /** Ends all of it; whatever fails on the way is logged, and the rest is closed all the same. */
    @Override
    public void close() {
        parts.close();
    }

    /** As {@link #close}; tells why not all that was written is on its way to the disk, where it is not. */
    List<String> closeWhole(Duration patience) {
        return parts.close(patience);
    }
}

package app.latent.app.daemon;

import app.latent.app.autolock.IdleTimer;
import app.latent.app.autolock.MachineClock;
import app.latent.app.care.PageCare;
import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.FoundItem;
import app.latent.app.control.ConflictEntry;
import app.latent.app.control.ConflictOutcome;
import app.latent.app.control.EditedPhoto;
import app.latent.app.control.PhotoEdit;
import app.latent.app.control.Resolution;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultLock;
import app.latent.app.control.VaultSession;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gallery.library.ShelvedAlbums;
import app.latent.gateway.Gateway;
import app.latent.gateway.Locker;
import app.latent.gateway.Served;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.audit.AuditEvent;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.metrics.MetricsServer;
import app.latent.gateway.users.UserChange;
import app.latent.gateway.users.UserDesk;
import app.latent.gateway.users.UserReport;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.LatentFolder;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.pipeline.PhotoIndex;
import app.latent.indexer.watermark.KeptWatermark;
import app.latent.mount.Mount;
import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import app.latent.vault.health.CheckProgress;
import app.latent.vault.health.RepairPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An unlocked vault with all that hangs on it: index, drive, gateway. The one place where they are put together, and taken apart in reverse order. What
 * commands ask is answered by a desk each; here it is counted as use.
 */
public final class OpenVault implements VaultSession {
    private static final Logger LOG = LoggerFactory.getLogger(OpenVault.class);

    private final UnlockSettings settings;
    private final Parts parts;
    private final UnlockedVault vault;
    private final @Nullable PhotoIndex index;
    private final @Nullable Mount mount;
    private final CommandUses commands = new CommandUses();
    private final @Nullable IdleTimer idle;
    private final StatusDesk statusDesk;
    private final CheckDesk checkDesk;
    private final ConflictDesk conflictDesk;
    private final EditDesk editDesk;
    private final KeptWatermark watermark;
    private final Served served;
    private final TrashCare trash;

    private OpenVault(
            UnlockSettings settings,
            char[] passphrase,
            RuntimeFolder runtime,
            Locker locker,
            Parts parts,
            Future<VaultSession> opened)
            throws IOException, Failure {
        this.settings = settings;
        this.parts = parts;
        Vault locked = Vault.at(settings.vault());
        Apart.require(settings, locked.folder());
        VaultLock lock = parts.add(VaultLock.take(runtime, settings.vault()));
        if (settings.drive() != null) lock.note(drive(settings.drive()));
        long started = System.nanoTime();
        this.vault = parts.add(unlock(locked, passphrase));
        long unlocked = System.nanoTime();
        parts.wipeBy(vault::wipeKeys);
        this.index = settings.index() ? parts.add(Indexes.open(vault, settings.cacheFolder())) : null;
        if (index != null) parts.wipeBy(index::wipeKeys);
        this.editDesk = parts.add(new EditDesk(vault.root(), Indexes.PATIENCE_WITH_A_PHOTO));
        this.watermark = new KeptWatermark(vault.root(), InstantSource.system());
        this.served = served(vault.root(), watermark, parts);
        this.trash = parts.add(TrashCare.of(vault.root()));
        this.mount = settings.drive() == null
                ? null
                : parts.add(Drives.mount(vault.root(), settings.drive(), settings.readOnly()));
        if (index != null) {
            parts.add(vault.events().subscribe(new IndexNews(index)));
            // What came between its first scan and the subscription.
            index.rescan();
        }
        if (!settings.readOnly()) {
            parts.add(vault.events().subscribe(AlbumNews.of(vault.root())));
        }
        if (mount != null) {
            parts.add(vault.events().subscribeInPlace(new DriveNews(mount)));
        }
        @Nullable Gateway gateway = settings.address() == null ? null : serveAt(settings.address(), passphrase, locker, opened);
        if (settings.metricsPort() != null) {
            parts.add(MetricsServer.start(settings.metricsPort(), WatchedNumbers.of(gateway, index)));
        }
        this.idle = settings.autoLock().onIdle()
                ? new IdleTimer(settings.autoLock(), new VaultUses(mount, gateway, commands), MachineClock::whole)
                : null;
        this.statusDesk = new StatusDesk(settings, Instant.now(), vault, index, mount, gateway, idle);
        this.checkDesk = new CheckDesk(vault);
        this.conflictDesk = new ConflictDesk(vault, Indexes.PATIENCE_WITH_A_PHOTO);
        LOG.info(
                "Unlocked in {} ms, ready {} ms later",
                Duration.ofNanos(unlocked - started).toMillis(),
                Duration.ofNanos(System.nanoTime() - unlocked).toMillis());
    }

    /**
     * Unlocks a vault and starts what the settings ask for.
     *
     * @param passphrase stays the caller's
     * @throws Failure where anything of that cannot be had; nothing stays open then
     */
    public static OpenVault open(UnlockSettings settings, char[] passphrase, RuntimeFolder runtime)
            throws IOException, Failure {
        return open(settings, passphrase, runtime, Locker.NEVER, new Parts());
    }

    /** @param parts hears of everything as soon as it is open, so that a signal in between leaves nothing open */
    static OpenVault open(UnlockSettings settings, char[] passphrase, RuntimeFolder runtime, Locker locker, Parts parts)
            throws IOException, Failure {
        var opened = new CompletableFuture<VaultSession>();
        try {
            var vault = new OpenVault(settings, passphrase, runtime, locker, parts, opened);
            opened.complete(vault);
            return vault;
        } catch (IOException | Failure | RuntimeException e) {
            opened.cancel(false);
            parts.close();
            throw e;
        }
    }

    /** From now on, where it is unlocked for longer than a command: one that checks or repairs is not to find files moved meanwhile. */
    void tendTrash() {
        if (!settings.readOnly()) trash.begin();
    }

    private VaultLock.Drive drive(DriveSettings drive) {
        return new VaultLock.Drive(
                settings.vault().toString(), drive.mountPoint().toString());
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

    /** What commands ask of accounts and of the log, they ask of this too, whether it is served or not. */
    private static Served served(Path root, KeptWatermark watermark, Parts parts) {
        Path documents = LatentFolder.of(root);
        InstantSource clock = InstantSource.system();
        var accounts = new AccountBook(documents, clock, () -> MarkedFiles.withheld(watermark));
        var audit = parts.add(new AuditLog(documents, clock, new SecureRandom()));
        var users = new UserDesk(accounts, root, new ShelvedAlbums(root), audit);
        return new Served(root, documents, accounts, users, audit, Refusals::of);
    }

    /** @param opened for the page, which may be asked before all of this is open */
    private Gateway serveAt(ServeAddress address, char[] passphrase, Locker locker, Future<VaultSession> opened)
            throws IOException {
        SignIn check = parts.add(new SignIn(vault, passphrase, settings.keyFile()));
        @Nullable ShownPhotos photos = index == null
                ? null
                : new ShownPhotos(
                        index,
                        editDesk.sidecars(),
                        parts.add(ShownPhotos.openDarkroom()),
                        trash,
                        parts.add(ShownPhotos.openVisits(vault.root())),
                        PageCare.of(opened, served.audit()),
                        watermark);
        return parts.add(Gateways.serve(served, address, settings.front(), check, locker, photos));
    }

    /** Null where it does not matter how long nobody uses the vault. */
    @Nullable IdleTimer idleTimer() {
        return idle;
    }

    @Override
    public VaultStatus status() {
        return statusDesk.status();
    }

    @Override
    public void search(String query, int limit, Consumer<Photo> found) throws IOException, Failure {
        try (var _ = commands.begin()) {
            indexDesk().search(query, limit, found);
        }
    }

    @Override
    public Map<Facet, List<FacetCount>> facets(String query, int most) throws IOException, Failure {
        try (var _ = commands.begin()) {
            return indexDesk().facets(query, most);
        }
    }

    @Override
    public void awaitIndex(Consumer<IndexStatus> progress) throws IOException, Failure {
        try (var _ = commands.begin()) {
            indexDesk().awaitIdle(progress);
        }
    }

    @Override
    public void rebuildIndex() throws IOException, Failure {
        try (var _ = commands.begin()) {
            indexDesk().rebuild();
        }
    }

    @Override
    public int retryFailed() throws IOException, Failure {
        try (var _ = commands.begin()) {
            return indexDesk().retryFailed();
        }
    }

    @Override
    public void pauseIndex(boolean pause) throws Failure {
        try (var _ = commands.begin()) {
            indexDesk().pause(pause);
        }
    }

    @Override
    public void similar(String path, int limit, Consumer<Photo> found) throws IOException, Failure {
        try (var _ = commands.begin()) {
            indexDesk().similar(path, limit, found);
        }
    }

    private IndexDesk indexDesk() throws Failure {
        if (index == null) {
            throw new Failure(
                    ExitCode.FAILED, "The vault was unlocked with --no-index; lock it and unlock it without.");
        }
        return new IndexDesk(index, vault.events());
    }

    @Override
    public CheckSummary check(CheckTerms terms, Consumer<CheckProgress> progress, Consumer<FoundItem> found)
            throws IOException, Failure {
        try (var _ = commands.begin()) {
            return checkDesk.check(terms, progress, found);
        }
    }

    @Override
    public int accept(String path) throws IOException, Failure {
        try (var _ = commands.begin()) {
            return checkDesk.accept(path);
        }
    }

    /**
     * Checks the vault, and plans what can be done about what is found.
     *
     * @throws Failure where the vault was locked meanwhile
     */
    public RepairPlan planRepair(CheckTerms terms, Consumer<CheckProgress> progress) throws IOException, Failure {
        try (var _ = commands.begin()) {
            return checkDesk.planRepair(terms, progress);
        }
    }

    @Override
    public void conflicts(Consumer<ConflictEntry> found) throws IOException {
        try (var _ = commands.begin()) {
            conflictDesk.list(found);
        }
    }

    @Override
    public ConflictOutcome resolve(ConflictEntry conflict, Resolution resolution) throws IOException, Failure {
        try (var _ = commands.begin()) {
            return conflictDesk.resolve(conflict, resolution);
        }
    }

    @Override
    public EditedPhoto edit(String path, PhotoEdit edit) throws IOException, Failure {
        try (var _ = commands.begin()) {
            return editDesk.edit(path, edit);
        }
    }

    @Override
    public EditedPhoto undoEdit(String path) throws IOException, Failure {
        try (var _ = commands.begin()) {
            return editDesk.undo(path);
        }
    }

    @Override
    public List<AuditEvent> audit(int limit) throws IOException {
        try (var _ = commands.begin()) {
            return served.audit().newest(limit);
        }
    }

    @Override
    public UserReport changeUsers(UserChange change) throws IOException, Failure {
        try (var _ = commands.begin()) {
            return new UserCommands(served.users()).change(change);
        }
    }

    /**
     * @param asker the process that wants it
     * @throws Failure with {@link ExitCode#BUSY} where programs use the drive and {@code force} is false
     */
    void unmount(boolean force, long asker) throws Failure {
        if (mount != null && !force && !mount.closeIfUnused()) {
            throw new Failure(ExitCode.BUSY, DriveInUse.message(mount.mountPoint(), mount.users(), asker));
        }
    }

    /** As {@link #unmount}; says who uses the drive, to somebody who is elsewhere. */
    Optional<String> unmountFor(boolean force) {
        if (mount == null || force || mount.closeIfUnused()) return Optional.empty();
        return Optional.of(DriveInUse.message(mount.users()));
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

package app.latent.app.welcome;

import app.latent.app.autolock.AutoLockSettings;
import app.latent.app.daemon.Chosen;
import app.latent.app.daemon.DriveSettings;
import app.latent.app.daemon.Obstacles;
import app.latent.app.daemon.Opener;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.daemon.UserFolders;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.failure.UnwrittenKeys;
import app.latent.app.secret.PassphraseStrength;
import app.latent.app.secret.PassphraseStrength.Verdict;
import app.latent.gateway.welcome.FolderList;
import app.latent.gateway.welcome.Machine;
import app.latent.gateway.welcome.NewVault;
import app.latent.gateway.welcome.Place;
import app.latent.gateway.welcome.RefusedException;
import app.latent.gateway.welcome.Strength;
import app.latent.gateway.welcome.View;
import app.latent.mount.MountException;
import app.latent.mount.host.Mechanism;
import app.latent.mount.host.MountPoint;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import app.latent.vault.VaultException;
import app.latent.vault.VaultRecovery;
import app.latent.vault.recovery.RecoveryKey;
import app.latent.vault.recovery.RecoveryKeyForms;
import app.latent.vault.recovery.UnreadableRecoveryKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the page can see and do here, as the commands would. What costs a key derivation is done once at a time. */
final class WelcomeMachine implements Machine {

    private static final int MOST_NAMES = 20_000;
    private static final int MOST_FOLDERS = 1_000;

    private final PassphraseStrength strength = new PassphraseStrength();
    private final HomePaths paths;
    private final KnownVaults known;
    private final FolderLister lister;
    private final RecoveryKeyForms forms;
    private final Consumer<Chosen> chosen;

    private volatile @Nullable String problem;

    /** @param chosen is given what is to be unlocked, to keep and to wipe */
    WelcomeMachine(HomePaths paths, KnownVaults known, RecoveryKeyForms forms, Consumer<Chosen> chosen) {
        this.paths = paths;
        this.known = known;
        this.lister = new FolderLister(paths, MOST_NAMES, MOST_FOLDERS);
        this.forms = forms;
        this.chosen = chosen;
    }

    /** As the constructor, with the folders of the user who runs this process. */
    static WelcomeMachine ofUser(RecoveryKeyForms forms, Consumer<Chosen> chosen) {
        var known = new KnownVaults(UserFolders.config().resolve("vaults.json"));
        return new WelcomeMachine(new HomePaths(UserFolders.home()), known, forms, chosen);
    }

    /** Has the page tell why a vault could not be unlocked, until another is to be. */
    void tell(String why) {
        problem = why;
    }

    @Override
    public View view() throws RefusedException {
        var states = new VaultStates(paths);
        return Refusals.of(
                () -> new View(known.list().stream().map(states::of).toList(), paths.places(), canMount(), problem));
    }

    private static boolean canMount() {
        try {
            Mechanism.ofThisProcess().requireUsable();
            return true;
        } catch (MountException e) {
            return false;
        }
    }

    @Override
    public FolderList folders(Optional<String> folder) throws RefusedException {
        return Refusals.of(() -> lister.list(folder.isPresent() ? Refusals.path(folder.get()) : paths.home()));
    }

    @Override
    public Place place(String parent, String name) throws RefusedException {
        return Refusals.of(() -> {
            Path path = Refusals.path(parent).resolve(Refusals.name(name)).normalize();
            return new Place(path.toString(), paths.shown(path), problemOf(path));
        });
    }

    private static @Nullable String problemOf(Path place) throws IOException {
        try {
            Vault.requireRoom(place);
            return null;
        } catch (VaultException e) {
            return e.getMessage();
        }
    }

    @Override
    public synchronized Strength strength(char[] passphrase) {
        Verdict verdict = strength.of(passphrase);
        return new Strength(verdict.score(), verdict.reason());
    }

    @Override
    public synchronized NewVault create(String path, char[] passphrase) throws RefusedException {
        return Refusals.of(() -> {
            Path folder = Refusals.path(path);
            try (var chosenOne = Passphrase.of(passphrase)) {
                Vault vault = Vault.create(folder, chosenOne);
                known.remember(folder);
                try (RecoveryKey key = vault.recoveryKey(chosenOne)) {
                    return new NewVault(path, forms.best().noun(), key.write(forms.best()));
                }
            }
        });
    }

    @Override
    public void remember(String path) throws RefusedException {
        Refusals.of(() -> {
            Path folder = Refusals.path(path);
            if (!FolderLister.isVault(folder)) {
                throw new Failure(ExitCode.NOT_A_VAULT, "There is no vault in " + paths.shown(folder) + ".");
            }
            known.remember(folder);
            return folder;
        });
    }

    @Override
    public void forget(String path) throws RefusedException {
        Refusals.of(() -> {
            known.forget(Refusals.path(path));
            return path;
        });
    }

    @Override
    public synchronized void reset(String path, char[] recoveryKey, char[] passphrase) throws RefusedException {
        Refusals.of(() -> {
            VaultRecovery vault = VaultRecovery.of(Refusals.path(path));
            try (RecoveryKey key = forms.read(recoveryKey);
                    var next = Passphrase.of(passphrase)) {
                vault.resetPassphrase(key, next);
                return path;
            } catch (UnreadableRecoveryKeyException e) {
                throw new Failure(ExitCode.DENIED, String.valueOf(e.getMessage()), e);
            } catch (IOException e) {
                throw UnwrittenKeys.of(e);
            }
        });
    }

    @Override
    public synchronized Unlocking unlocking(Opening opening, char[] passphrase) throws RefusedException {
        return Refusals.of(() -> {
            Path folder = Refusals.path(opening.path());
            Path keyFile = opening.keyFile().isPresent()
                    ? Refusals.keyFile(opening.keyFile().get())
                    : null;
            UnlockSettings settings = settings(folder, keyFile != null, opening.drive());
            Obstacles.requireNone(settings);
            var opener = new Opener(folder, keyFile);
            if (!opener.opens(passphrase)) throw new Failure(ExitCode.DENIED, "Wrong passphrase.");
            known.remember(folder);
            problem = null;
            return new Begin(new Chosen(settings, opener.whole(passphrase)), chosen);
        });
    }

    private UnlockSettings settings(Path folder, boolean keyFile, boolean drive) throws IOException {
        Path mountPoint = paths.driveOf(folder);
        // What a killed daemon has left there is cleared away when the drive is mounted.
        if (drive && !MountPoint.isDead(mountPoint)) Files.createDirectories(mountPoint);
        return UnlockSettings.atHome(
                folder, drive ? DriveSettings.at(mountPoint) : null, keyFile, new AutoLockSettings(0, true));
    }

    /** @param vault is given away once, and wiped otherwise */
    private record Begin(Chosen vault, Consumer<Chosen> chosen) implements Unlocking {

        @Override
        public void begin() {
            chosen.accept(vault.copy());
        }

        @Override
        public void close() {
            vault.close();
        }
    }
}

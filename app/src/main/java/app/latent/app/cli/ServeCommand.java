package app.latent.app.cli;

import app.latent.app.control.VaultStatus;
import app.latent.app.daemon.Obstacles;
import app.latent.app.daemon.StandBy;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.ffi.ProcessPrivacy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description =
                "Serves a vault for as long as the machine runs: while it is locked a page at which you unlock it, and"
                        + " the gallery while it is not. Of several vaults one is unlocked at a time: the page asks for its"
                        + " name. Stays until Ctrl-C or SIGTERM, which lock it.",
        footer = {
            "",
            "Example:  latent serve ~/Photos.vault --serve 0.0.0.0:8480",
            "          latent serve ~/Photos.vault --serve 0.0.0.0:8480 --locked   as the machine starts it",
            "          latent serve ~/Photos.vault ~/Work.vault --serve 8480 --locked",
            "",
            "The page tells nothing of the vault, not even its name. Over HTTPS it needs a certificate while the vault is locked: the one that the",
            "vault has made is kept with its key in ~/.local/state/latent/serve, which only you can read."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ServeCommand implements Callable<Integer>, StandBy.News {
    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Mixin
    UnlockOptions options;

    @Parameters(paramLabel = "VAULT", arity = "1..*", description = "folder that holds vault.cryptomator")
    List<Path> vaults;

    @Option(names = "--locked", description = "begin with the page, and ask for no passphrase here")
    boolean locked;

    @Override
    public Integer call() throws Exception {
        requireAgreement();
        List<UnlockSettings> settings = settings();
        Obstacles.requireNoneOnceLocked(settings);
        Optional<char[]> first = locked ? Optional.empty() : Optional.of(passphrases.read());
        ProcessPrivacy.begin();
        LockAtEnd.of(() -> vaults);
        new StandBy(settings, passphrases.keyFile.file, this).run(first);
        return ExitCode.DONE.number();
    }

    /** @throws Failure where two vaults have the same name */
    private List<UnlockSettings> settings() throws Failure, IOException {
        var settings = new ArrayList<UnlockSettings>();
        var names = new HashSet<String>();
        for (Path folder : vaults) {
            UnlockSettings vault = options.settings(folder, passphrases.keyFile.isGiven());
            if (!names.add(vault.vaultName().toLowerCase(Locale.ROOT))) {
                throw new Failure(
                        ExitCode.USAGE,
                        "Two vaults are called " + vault.vaultName() + "; the page tells them apart by their names.");
            }
            settings.add(vault);
        }
        Path kept = settings.getFirst().keptCertificate();
        return settings.stream().map(vault -> vault.keepingCertificate(kept)).toList();
    }

    private void requireAgreement() throws Failure {
        if (options.serve.address == null) {
            throw new Failure(ExitCode.USAGE, "Say where to serve it:  --serve [HOST:]PORT");
        }
        if (options.serve.address.port() == 0) {
            throw new Failure(
                    ExitCode.USAGE, "--serve needs a port of its own here, as the page and the gallery take turns.");
        }
        if (locked && passphrases.isGiven()) {
            throw new Failure(ExitCode.USAGE, "With --locked the passphrase is asked for on the page; give none here.");
        }
        if (!locked && vaults.size() > 1) {
            throw new Failure(ExitCode.USAGE, "Which of several vaults is unlocked is said on the page: add --locked.");
        }
    }

    @Override
    public void locked(URI page) {
        System.out.println(
                (vaults.size() == 1 ? "Locked. To unlock it:  " : "All are locked. To unlock one:  ") + page);
    }

    @Override
    public void unlocked(VaultStatus status) {
        System.out.println("Unlocked " + status.vault() + ".");
        StatusCommand.printPlaces(status);
    }

    @Override
    public void failed(Failure why) {
        System.err.println("latent: " + why.getMessage());
    }
}

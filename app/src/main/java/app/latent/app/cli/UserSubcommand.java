package app.latent.app.cli;

import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import app.latent.gateway.users.UserReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What the commands below {@link UsersCommand} have in common. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
abstract class UserSubcommand implements Callable<Integer> {
    @ParentCommand
    UsersCommand users;

    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Override
    public final Integer call() throws IOException, Failure {
        run();
        return ExitCode.DONE.number();
    }

    /** @throws Failure where it cannot be done */
    abstract void run() throws IOException, Failure;

    final Path folder() {
        return users.folder;
    }

    final UserReport change(UserChange change) throws IOException, Failure {
        try (VaultSession session = open()) {
            return session.changeUsers(change);
        }
    }

    final VaultSession open() throws IOException, Failure {
        return VaultAccess.openWithoutIndex(folder(), passphrases);
    }
}

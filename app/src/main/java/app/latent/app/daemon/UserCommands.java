package app.latent.app.daemon;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import app.latent.gateway.users.UserChangeException;
import app.latent.gateway.users.UserDesk;
import app.latent.gateway.users.UserReport;
import java.io.IOException;

/** Does what {@code latent users} asks for. */
record UserCommands(UserDesk desk) {

    /**
     * @return all as it is then
     * @throws Failure where it cannot be done; nothing was changed then
     */
    UserReport change(UserChange change) throws IOException, Failure {
        try {
            return desk.change(change, "");
        } catch (UserChangeException e) {
            throw new Failure(exitCode(e), String.valueOf(e.getMessage()), e);
        }
    }

    private static ExitCode exitCode(UserChangeException refusal) {
        return switch (refusal.reason()) {
            case MALFORMED -> ExitCode.USAGE;
            case IMPOSSIBLE -> ExitCode.FAILED;
            case READ_ONLY -> ExitCode.DENIED;
        };
    }
}

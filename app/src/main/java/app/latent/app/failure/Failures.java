package app.latent.app.failure;

import app.latent.app.keyring.KeyringException;
import app.latent.gateway.AddressRefusedException;
import app.latent.gateway.GatewayException;
import app.latent.gateway.PortInUseException;
import app.latent.gateway.tls.CertificateRefusedException;
import app.latent.gateway.tls.acme.OrderFailedException;
import app.latent.mount.MountException;
import app.latent.vault.VaultException;
import org.jspecify.annotations.Nullable;

/** The one table from what parts throw to what a user is told and how the command ends. */
public final class Failures {
    private Failures() {}

    /** Null where the exception is nothing that a user could have caused or can mend. */
    public static @Nullable Failure of(Throwable thrown) {
        return switch (thrown) {
            case Failure failure -> failure;
            case VaultException e -> new Failure(exitCode(e.reason()), String.valueOf(e.getMessage()), e);
            case GatewayException e -> new Failure(exitCode(e), String.valueOf(e.getMessage()), e);
            case CertificateRefusedException e -> new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
            case OrderFailedException e -> new Failure(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
            case MountException e -> of(e);
            case KeyringException e -> new Failure(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
            default -> null;
        };
    }

    public static Failure of(MountException e) {
        return new Failure(exitCode(e.reason()), String.valueOf(e.getMessage()), e);
    }

    private static ExitCode exitCode(VaultException.Reason reason) {
        return switch (reason) {
            case NOT_A_VAULT, NEWER_FORMAT, OLD_FORMAT, DAMAGED_CONFIG, LEADS_ELSEWHERE, INCOMPLETE ->
                ExitCode.NOT_A_VAULT;
            case WRONG_PASSPHRASE, WRONG_RECOVERY_KEY -> ExitCode.DENIED;
            case WEAK_PASSPHRASE, LONG_PASSPHRASE, ALREADY_EXISTS, NOT_EMPTY -> ExitCode.USAGE;
            case NOT_WRITABLE -> ExitCode.FAILED;
            case IN_USE -> ExitCode.BUSY;
        };
    }

    private static ExitCode exitCode(GatewayException e) {
        return switch (e) {
            case PortInUseException _ -> ExitCode.BUSY;
            case AddressRefusedException _ -> ExitCode.USAGE;
        };
    }

    private static ExitCode exitCode(MountException.Reason reason) {
        return switch (reason) {
            case MOUNT_POINT_BUSY -> ExitCode.BUSY;
            case MOUNT_POINT_MISSING, MOUNT_POINT_NOT_EMPTY -> ExitCode.USAGE;
            case NO_FUSE, REFUSED -> ExitCode.FAILED;
        };
    }
}

package app.latent.gallery.contract;

import app.latent.gallery.GalleryRoutes;
import app.latent.gateway.GatewayConfig;
import app.latent.gateway.LockedGateway;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.auth.LockedVault;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** Waits for a vault to be unlocked by {@link ContractServer#PASSPHRASE}, which then stays locked all the same. */
final class LockedServer implements AutoCloseable {
    private final LockedGateway gateway;

    /** @param folder without accounts */
    LockedServer(Path folder) throws Exception {
        var vault = new Vault(new AccountBook(folder.resolve("none"), InstantSource.system()));
        gateway = LockedGateway.start(GatewayConfig.loopback(0), List.of(vault), GalleryRoutes.pages());
    }

    URI uri() {
        return gateway.uri();
    }

    @Override
    public void close() {
        gateway.close();
    }

    private record Vault(AccountBook accounts) implements LockedVault, LockedVault.Opened {
        @Override
        public String name() {
            return "photos";
        }

        @Override
        public boolean opens(char[] passphrase) {
            return Arrays.equals(passphrase, ContractServer.PASSPHRASE.toCharArray());
        }

        @Override
        public Opened open(char[] passphrase) {
            return this;
        }

        @Override
        public void unlock(char[] passphrase) {}

        @Override
        public void close() {}
    }
}

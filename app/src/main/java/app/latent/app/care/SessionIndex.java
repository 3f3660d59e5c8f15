package app.latent.app.care;

import app.latent.app.control.VaultSession;
import app.latent.gallery.care.CareException;
import app.latent.gallery.care.IndexCare;
import java.io.IOException;

/** Has the index work or rest, as {@code latent index} does. */
record SessionIndex(OpenSession vault) implements IndexCare {

    @Override
    public int retry() throws IOException, CareException {
        return vault.ask(VaultSession::retryFailed);
    }

    @Override
    public void pause(boolean pause) throws IOException, CareException {
        vault.ask(session -> {
            session.pauseIndex(pause);
            return pause;
        });
    }

    @Override
    public void rebuild() throws IOException, CareException {
        vault.ask(session -> {
            session.rebuildIndex();
            return true;
        });
    }
}

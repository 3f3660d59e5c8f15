package app.latent.app.care;

import app.latent.app.control.VaultSession;
import app.latent.app.failure.Failure;
import app.latent.gallery.care.CareException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The vault that the page is asked about. Its gateway answers a moment before all of it is open.
 *
 * @param opened is cancelled where it could not be opened
 */
record OpenSession(Future<? extends VaultSession> opened) {

    @FunctionalInterface
    interface Question<T> {
        T ask(VaultSession vault) throws IOException, Failure;
    }

    <T> T ask(Question<T> question) throws IOException, CareException {
        try {
            return question.ask(opened.get());
        } catch (Failure e) {
            throw new CareException(String.valueOf(e.getMessage()), e);
        } catch (CancellationException | ExecutionException e) {
            throw new CareException("The vault is being locked.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}

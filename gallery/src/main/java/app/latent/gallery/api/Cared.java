package app.latent.gallery.api;

import app.latent.gallery.care.CareException;
import java.io.IOException;

/** Asks something of a {@link app.latent.gallery.care.Care}. What it refuses is a conflict with how things are. */
@FunctionalInterface
interface Cared<T> {

    T get() throws IOException, CareException;

    static Answer answer(Cared<?> question) throws ApiException, IOException {
        return new Answer.Json(of(question));
    }

    static <T> T of(Cared<T> question) throws ApiException, IOException {
        try {
            return question.get();
        } catch (CareException e) {
            throw ApiException.conflict(String.valueOf(e.getMessage()));
        }
    }
}

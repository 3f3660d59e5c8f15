package app.latent.gallery.api;

import app.latent.indexer.QueryException;
import java.io.IOException;

/** One resource of the API. */
@FunctionalInterface
interface Endpoint {

    /**
     * @throws ApiException for an answer that is an error
     * @throws QueryException where the query of the call cannot be understood
     * @throws IOException where the index or the vault cannot be read
     */
    Answer answer(Call call) throws ApiException, QueryException, IOException;
}

package app.latent.indexer;

/** A query that cannot be understood. The message says what is wrong and how to put it right. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message);
    }
}

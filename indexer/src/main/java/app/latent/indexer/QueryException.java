package app.latent.indexer;

/** A query that cannot be understood. The message says what is wrong and how to put it right. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;

    /** Of the query as a whole. */
    public QueryException(String message) {
        this(message, -1, -1);
    }

    /** Of a part of the query, as {@link #start} and {@link #end} tell it. */
    public QueryException(String message, int start, int end) {
        super(message);
        this.start = start;
        this.end = end;
    }

    /** The first character of the part that is wrong, from 0; -1 where it is the query as a whole. */
    public int start() {
        return start;
    }

    /** Behind the last character of the part that is wrong; -1 where it is the query as a whole. */
    public int end() {
        return end;
    }
}

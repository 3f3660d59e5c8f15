package app.latent.gallery.api;

import org.eclipse.jetty.http.HttpStatus;

/** An answer that is an error. Its message goes to the client, and says nothing of the vault. */
final class ApiException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private ApiException(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static ApiException notFound(String message) {
        return new ApiException(HttpStatus.NOT_FOUND_404, "not-found", message);
    }

    static ApiException parameter(String message) {
        return new ApiException(HttpStatus.BAD_REQUEST_400, "parameter", message);
    }

    static ApiException query(String message) {
        return new ApiException(HttpStatus.BAD_REQUEST_400, "query", message);
    }

    static ApiException method() {
        return new ApiException(HttpStatus.METHOD_NOT_ALLOWED_405, "method", "Only GET and HEAD are understood here.");
    }

    static ApiException failed() {
        return new ApiException(
                HttpStatus.INTERNAL_SERVER_ERROR_500, "failed", "The server could not do this. Its log says why.");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** The body that tells it. */
    ErrorJson toJson() {
        return new ErrorJson(new ErrorJson.Problem(code, String.valueOf(getMessage())));
    }

    record ErrorJson(Problem error) {
        record Problem(String code, String message) {}
    }
}

package app.latent.gallery.api;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** An answer that is an error. Its message goes to the client, and says nothing of the vault. */
final class ApiException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final @Nullable String allowed;
    private final @Nullable Duration retryAfter;

    private ApiException(int status, String code, String message) {
        this(status, code, message, null, null);
    }

    private ApiException(
            int status, String code, String message, @Nullable String allowed, @Nullable Duration retryAfter) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.allowed = allowed;
        this.retryAfter = retryAfter;
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

    /** @param allowed the methods of the resource */
    static ApiException method(String allowed) {
        return new ApiException(
                HttpStatus.METHOD_NOT_ALLOWED_405, "method", "Only " + allowed + " is understood here.", allowed, null);
    }

    static ApiException forbidden(String message) {
        return new ApiException(HttpStatus.FORBIDDEN_403, "forbidden", message);
    }

    static ApiException readOnly() {
        return forbidden("The vault was unlocked for reading alone.");
    }

    /** A photo that was there a moment ago. */
    static ApiException gone() {
        return notFound("The file is not there any more.");
    }

    static ApiException body(String message) {
        return new ApiException(HttpStatus.BAD_REQUEST_400, "body", message);
    }

    static ApiException tooLarge() {
        return new ApiException(HttpStatus.PAYLOAD_TOO_LARGE_413, "too-large", "The request is too large.");
    }

    /** What is there does not allow it. */
    static ApiException conflict(String message) {
        return new ApiException(HttpStatus.CONFLICT_409, "conflict", message);
    }

    /** @param wait after which it may be asked again */
    static ApiException tooMany(String message, Duration wait) {
        return new ApiException(HttpStatus.TOO_MANY_REQUESTS_429, "too-many", message, null, wait);
    }

    /** @param wait after which it may be asked again */
    static ApiException busy(String message, Duration wait) {
        return new ApiException(HttpStatus.SERVICE_UNAVAILABLE_503, "busy", message, null, wait);
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

    /** The methods that are, where this one is not. */
    Optional<String> allowed() {
        return Optional.ofNullable(allowed);
    }

    /** How long to wait, where it may be asked again. */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The body that tells it. */
    ErrorJson toJson() {
        return new ErrorJson(problem());
    }

    ErrorJson.Problem problem() {
        return new ErrorJson.Problem(code, String.valueOf(getMessage()));
    }

    record ErrorJson(Problem error) {
        record Problem(String code, String message) {}
    }
}

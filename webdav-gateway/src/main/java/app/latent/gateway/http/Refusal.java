package app.latent.gateway.http;

import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** What a file system may refuse without a type of exception that says so. It says so in words, which are in the language of the process. */
public enum Refusal {
    /** The disk is full, a quota is used up, or a file would become larger than any can be. */
    TOO_MUCH(HttpStatus.INSUFFICIENT_STORAGE_507),
    NAME_TOO_LONG(HttpStatus.BAD_REQUEST_400),
    /** For whatever reason it is that rights do not tell of, as a file that was made immutable. */
    NOT_PERMITTED(HttpStatus.FORBIDDEN_403);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Whoever knows the words of a file system, as this module does not. For any number of threads. */
    @FunctionalInterface
    public interface Words {

        /** Those of a file system that speaks English, which is understood anyway. */
        Words ENGLISH_ONLY = _ -> null;

        /** @return null where an exception says nothing of the kind, its causes left aside */
        @Nullable Refusal refusal(IOException e);
    }
}

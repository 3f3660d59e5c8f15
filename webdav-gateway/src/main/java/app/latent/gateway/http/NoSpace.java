package app.latent.gateway.http;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises a full disk or an exhausted quota. The JDK has no type for them: only the system's message tells. */
final class NoSpace {

    private NoSpace() {}

    static boolean isCauseOf(IOException e) {
        for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (message != null && tells(message.toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }

    private static boolean tells(String message) {
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }
}

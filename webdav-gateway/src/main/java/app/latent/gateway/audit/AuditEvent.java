package app.latent.gateway.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Something that happened.
 *
 * @param time ISO 8601, UTC, to the millisecond, so that texts sort as times do
 * @param who the account, or nothing where it is not known: what was typed for a name may have been a password
 * @param what the path in the vault, from {@code /}, the account that was changed, or the device or passkey that signed in or was refused; may be empty
 * @param from the client's address; empty for a command on this machine
 */
public record AuditEvent(String time, Kind kind, String who, String what, String from) {

    public enum Kind {
        @JsonProperty("sign-in")
        SIGN_IN,
        @JsonProperty("refused")
        REFUSED,
        @JsonProperty("sign-out")
        SIGN_OUT,
        /** An account or a group. */
        @JsonProperty("account")
        ACCOUNT,
        @JsonProperty("written")
        WRITTEN,
        @JsonProperty("deleted")
        DELETED,
        /** Where to is said behind an arrow. */
        @JsonProperty("moved")
        MOVED,
        @JsonProperty("copied")
        COPIED,
        /** Events that could not be kept; how many. */
        @JsonProperty("lost")
        LOST
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static String text(Instant time) {
        return TIME.format(time);
    }
}

package app.latent.gateway.users;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts and groups of a vault. */
public record UserReport(List<User> users, List<Group> groups) {

    /**
     * An account.
     *
     * @param secondFactor whether an authenticator app makes codes for it, which are asked for
     * @param passkeys of which one is asked for, or a code
     * @param damaged its document cannot be read, so that it lets nobody in, and nothing else is known of it
     */
    public record User(
            String name,
            boolean secondFactor,
            List<Passkey> passkeys,
            List<App> apps,
            List<PlacedRole> grants,
            boolean damaged) {}

    /**
     * A passkey.
     *
     * @param host of the page that it works at
     * @param made ISO 8601
     * @param lastUse ISO 8601; null where it was never used
     */
    public record Passkey(
            String id,
            String label,
            String host,
            String made,
            @Nullable String lastUse) {}

    /**
     * A device or program with a password of its own.
     *
     * @param made ISO 8601
     * @param lastUse ISO 8601, to the hour; null where it was never used
     */
    public record App(
            String id, String label, String made, @Nullable String lastUse) {}

    /** @param damaged as {@link User#damaged} */
    public record Group(String name, List<String> members, List<PlacedRole> grants, boolean damaged) {}
}

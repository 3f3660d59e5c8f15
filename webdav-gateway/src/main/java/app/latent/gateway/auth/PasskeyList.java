package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.account.PasskeyUses;
import app.latent.gateway.passkey.Site;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of the own second factors.
 *
 * @param user whose they are
 * @param host that a passkey would be for that is added where the page is; null where none can be
 * @param code whether a code of an authenticator app will do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PasskeyList(String user, @Nullable String host, boolean code, List<Entry> passkeys) {

    /**
     * @param made ISO 8601
     * @param lastUse ISO 8601; null where it was never used
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String id,
            String label,
            String host,
            String made,
            @Nullable String lastUse) {}

    static PasskeyList of(Account account, Optional<Site> site, PasskeyUses uses) throws IOException {
        var entries = new ArrayList<Entry>();
        for (Passkey passkey : account.passkeys()) {
            Optional<Instant> lastUse = uses.lastUse(account.name(), passkey);
            entries.add(new Entry(
                    passkey.id(),
                    passkey.label(),
                    passkey.host(),
                    passkey.made().toString(),
                    lastUse.map(Instant::toString).orElse(null)));
        }
        return new PasskeyList(
                account.name().text(),
                site.map(Site::host).orElse(null),
                account.secondFactor().isPresent(),
                entries);
    }
}

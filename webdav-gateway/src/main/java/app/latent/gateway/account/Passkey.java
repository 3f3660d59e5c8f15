package app.latent.gateway.account;

import app.latent.gateway.http.ServerNames;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What an account shows besides its password: a key in an authenticator (WebAuthn Level 3). No passkey works at another host than the one it was made for, as browsers
 * see to.
 *
 * @param id 8 hexadecimal digits, by which commands name it
 * @param label as its user calls it
 * @param host of the page that it was made at, which WebAuthn calls RP ID
 * @param credential the authenticator's name for it, 1 to 1023 bytes, in base64url without padding
 * @param key its public key, a COSE_Key (RFC 9052, 7), in base64url without padding
 * @param counter how often the authenticator had signed when it was added; 0 where it does not count
 * @param synced whether it may be on several devices, which WebAuthn calls backup eligible
 * @param made when it was added
 */
public record Passkey(
        String id,
        String label,
        String host,
        String credential,
        String key,
        long counter,
        boolean synced,
        Instant made) {

    /** In characters. */
    public static final int LONGEST_LABEL = 100;

    /** Of one account. */
    public static final int MOST = 20;

    private static final long MOST_COUNTED = 0xFFFF_FFFFL;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final Pattern CREDENTIAL = Pattern.compile("[A-Za-z0-9_-]{2,1364}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{2,8192}");

    /** @throws IllegalArgumentException where it is none */
    public Passkey {
        boolean isOne = ID.matcher(id).matches()
                && isLabel(label)
                && ServerNames.isHost(host)
                && CREDENTIAL.matcher(credential).matches()
                && KEY.matcher(key).matches()
                && counter >= 0
                && counter <= MOST_COUNTED;
        if (!isOne) throw new IllegalArgumentException("not a passkey");
    }

    public static boolean isLabel(String label) {
        return !label.isBlank() && label.length() <= LONGEST_LABEL;
    }
}

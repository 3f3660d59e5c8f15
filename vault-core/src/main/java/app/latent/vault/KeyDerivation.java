package app.latent.vault;

import app.latent.vault.crypto.Hkdf;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.cryptomator.cryptolib.api.Masterkey;

/** The keys derived from the masterkey by {@link Hkdf}, each for one purpose. */
final class KeyDerivation {

    private static final String ID_PURPOSE = "vault-id";
    private static final String JOURNAL_PURPOSE = "journal";
    private static final String HEALTH_PURPOSE = "health";
    private static final String CONFLICTS_PURPOSE = "conflicts";
    private static final String WITNESS_PURPOSE = "witness";
    private static final Set<String> OURS =
            Set.of(ID_PURPOSE, JOURNAL_PURPOSE, HEALTH_PURPOSE, CONFLICTS_PURPOSE, WITNESS_PURPOSE, "xattr");
    private static final int ID_LENGTH = 16;
    private static final Pattern PURPOSE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private KeyDerivation() {}

    /** @throws IllegalArgumentException when the purpose is not of lower-case letters, digits and hyphens, or is ours */
    static byte[] subkey(Masterkey masterkey, String purpose) {
        if (!PURPOSE.matcher(purpose).matches() || OURS.contains(purpose)) {
            throw new IllegalArgumentException("not a purpose: " + purpose);
        }
        return Hkdf.derive(masterkey, purpose, Subkey.LENGTH);
    }

    /** The key of the journal, which the caller wipes. */
    static byte[] journalKey(Masterkey masterkey) {
        return Hkdf.derive(masterkey, JOURNAL_PURPOSE, Subkey.LENGTH);
    }

    /** The key of what a check that was ended leaves, which the caller wipes. */
    static byte[] healthKey(Masterkey masterkey) {
        return Hkdf.derive(masterkey, HEALTH_PURPOSE, Subkey.LENGTH);
    }

    /** The key of what is noted of conflicts, which the caller wipes. */
    static byte[] conflictsKey(Masterkey masterkey) {
        return Hkdf.derive(masterkey, CONFLICTS_PURPOSE, Subkey.LENGTH);
    }

    /** The key of the witness's memory, which the caller wipes. */
    static byte[] witnessKey(Masterkey masterkey) {
        return Hkdf.derive(masterkey, WITNESS_PURPOSE, Subkey.LENGTH);
    }

    /** 32 hexadecimal digits that name this vault and tell nothing about it or its keys. */
    static String id(Masterkey masterkey) {
        return HexFormat.of().formatHex(Hkdf.derive(masterkey, ID_PURPOSE, ID_LENGTH));
    }
}

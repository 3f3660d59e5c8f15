package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import org.cryptomator.cryptofs.VaultConfig;
import org.cryptomator.cryptofs.VaultConfigLoadException;
import org.cryptomator.cryptofs.VaultKeyInvalidException;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/**
 * {@code vault.cryptomator}: a JSON web token (RFC 7519) that is signed with the masterkey. Until {@link #verify}, all it
 * says is an allegation, good for a message and nothing else.
 */
final class VaultConfigFile {

    static final int FORMAT = 8;
    static final int SHORTENING_THRESHOLD = 220;
    static final CryptorProvider.Scheme CIPHER_COMBO = CryptorProvider.Scheme.SIV_GCM;

    /** The one key that we load. Anything else, a path or a URL, would let whoever writes the file choose. */
    static final URI KEY_ID = URI.create("masterkeyfile:" + VaultFolder.MASTERKEY);

    static final int SMALLEST_THRESHOLD = 36;
    private static final Set<String> SIGNATURES = Set.of("HS256", "HS384", "HS512");

    private final Path file;
    private final byte[] bytes;
    private final VaultConfig.UnverifiedVaultConfig alleged;

    private VaultConfigFile(Path file, byte[] bytes, VaultConfig.UnverifiedVaultConfig alleged) {
        this.file = file;
        this.bytes = bytes;
        this.alleged = alleged;
    }

    /** @throws VaultException LEADS_ELSEWHERE, or NOT_A_VAULT, OLD_FORMAT, NEWER_FORMAT or DAMAGED_CONFIG by what the file alleges */
    static VaultConfigFile read(VaultFolder folder) throws IOException {
        if (!Files.exists(folder.config(), LinkOption.NOFOLLOW_LINKS)) {
            throw withoutConfig(folder);
        }
        byte[] bytes = VaultFolder.readBounded(folder.config());
        String token = new String(bytes, StandardCharsets.US_ASCII);
        try {
            VaultConfigFile config = new VaultConfigFile(folder.config(), bytes, VaultConfig.decode(token));
            config.checkAllegations();
            return config;
        } catch (VaultConfigLoadException | RuntimeException e) {
            // Runtime: claims that are missing or of another type.
            throw VaultFolder.damaged(folder.config(), "cannot be read", e);
        }
    }

    /** The file as it was read. */
    byte[] bytes() {
        return bytes.clone();
    }

    private static VaultException withoutConfig(VaultFolder folder) throws IOException {
        if (!Files.isRegularFile(folder.masterkey())) {
            return new VaultException(
                    Reason.NOT_A_VAULT,
                    folder.path() + " is not a vault: it has no " + VaultFolder.CONFIG
                            + ". Name the folder that holds it, or create a vault."
                            + (Files.isDirectory(folder.data())
                                    ? " If this was one that has lost its key files, `latent recovery VAULT restore` makes them anew."
                                    : ""));
        }
        if (MasterkeyFile.read(folder.masterkey()).isOfFormatBefore(FORMAT)) {
            return new VaultException(
                    Reason.OLD_FORMAT,
                    "The vault is of a format older than " + FORMAT
                            + ". `latent unlock` brings it to that format once you have agreed.");
        }
        return VaultFolder.damaged(folder.config(), "is missing");
    }

    private void checkAllegations() throws VaultException {
        if (!KEY_ID.toString().equals(alleged.getHeader("kid", String.class))) {
            throw VaultFolder.damaged(
                    file, "names a masterkey that is not in the vault's folder; the file may have been tampered with");
        }
        if (!SIGNATURES.contains(alleged.getHeader("alg", String.class))) {
            throw VaultFolder.damaged(file, "is not signed; the file may have been tampered with");
        }
        int format = alleged.allegedVaultVersion();
        if (format > FORMAT) {
            throw new VaultException(
                    Reason.NEWER_FORMAT,
                    "The vault is of format " + format + ", newer than " + FORMAT + ". Use a newer version of Latent.");
        }
        if (format < FORMAT) {
            throw new VaultException(
                    Reason.OLD_FORMAT,
                    "The vault is of format " + format + ". Open it once with Cryptomator, which migrates it.");
        }
    }

    /** @throws VaultException DAMAGED_CONFIG when it is not signed with this masterkey, or says what it must not */
    VaultConfig verify(Masterkey masterkey) throws VaultException {
        try {
            VaultConfig config = alleged.verify(masterkey.getEncoded(), FORMAT);
            int threshold = config.getShorteningThreshold();
            if (threshold < SMALLEST_THRESHOLD || threshold > SHORTENING_THRESHOLD) {
                throw VaultFolder.damaged(file, "has a shortening threshold that is not possible");
            }
            return config;
        } catch (VaultKeyInvalidException e) {
            throw VaultFolder.damaged(
                    file, "is not signed with this vault's masterkey; it was changed, or belongs to another vault", e);
        } catch (VaultConfigLoadException | RuntimeException e) {
            throw VaultFolder.damaged(file, "cannot be verified", e);
        }
    }

    /** What {@code vault.cryptomator} holds for a new vault. */
    static byte[] sign(Masterkey masterkey) {
        return sign(masterkey, CIPHER_COMBO, SHORTENING_THRESHOLD);
    }

    /** @param threshold how long a name on disk may be, from {@value #SMALLEST_THRESHOLD} to {@value #SHORTENING_THRESHOLD} characters */
    static byte[] sign(Masterkey masterkey, CryptorProvider.Scheme cipherCombo, int threshold) {
        return VaultConfig.createNew()
                .cipherCombo(cipherCombo)
                .shorteningThreshold(threshold)
                .build()
                .toToken(KEY_ID.toString(), masterkey.getEncoded())
                .getBytes(StandardCharsets.US_ASCII);
    }
}

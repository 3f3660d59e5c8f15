package app.latent.app.provider;

import app.latent.app.control.Json;
import app.latent.vault.format.CiphertextSizes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a vault's configuration tells everybody: it is signed, as a JSON web token is, and not encrypted. Here nothing rests on the signature, which needs the key. */
record PublicConfig(@Nullable String cipherCombo) {

    static final String FILE = "vault.cryptomator";

    /** Bytes: more than any configuration has. */
    private static final int LONGEST = 64 * 1024;

    /** The sizes of the vault's ciphertext; those of today's vaults where its configuration cannot be read. */
    static CiphertextSizes cipherOf(Path vault) {
        try (InputStream file = Files.newInputStream(vault.resolve(FILE))) {
            String[] parts = new String(file.readNBytes(LONGEST), StandardCharsets.US_ASCII).split("\\.", 3);
            if (parts.length < 3) return CiphertextSizes.SIV_GCM;
            String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return CiphertextSizes.valueOf(
                    String.valueOf(Json.read(payload, PublicConfig.class).cipherCombo()));
        } catch (IOException | IllegalArgumentException unreadable) {
            return CiphertextSizes.SIV_GCM;
        }
    }
}

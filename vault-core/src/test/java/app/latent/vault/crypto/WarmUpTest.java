package app.latent.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.security.SecureRandom;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    /** On its own thread nobody would hear of it. */
    @Test
    void whatIsEncryptedToWarmUpDecrypts() {
        try (Masterkey key = Masterkey.generate(new SecureRandom());
                VaultCryptor cryptor = new VaultCryptor(key, CryptorProvider.Scheme.SIV_GCM)) {
            assertDoesNotThrow(() -> WarmUp.use(cryptor, 10));
        }
    }
}

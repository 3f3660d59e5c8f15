package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import org.cryptomator.cryptolib.api.InvalidPassphraseException;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.cryptolib.common.DestroyableSecretKey;
import org.cryptomator.cryptolib.common.MasterkeyFileAccess;
import org.jspecify.annotations.Nullable;

/**
 * {@code masterkey.cryptomator}: the two halves of the masterkey, wrapped (RFC 3394) by a key that scrypt (RFC 7914)
 * derives from the passphrase. Nothing in it is authenticated before the derivation, so its parameters are bounded first.
 */
final class MasterkeyFile {

    /** Cryptomator has written 2^14 to 2^16; less is not worth the name, more is an attack on memory or patience. */
    private static final int SMALLEST_COST = 1 << 14;

    private static final int LARGEST_COST = 1 << 16;

    /** Cryptomator writes 8. The third parameter, p, is 1 by the format. */
    private static final int LARGEST_BLOCK_SIZE = 16;

    /** Of cost times block size: 64 MiB of memory, and twice the time that Cryptomator's own take. */
    private static final int LARGEST_PRODUCT = LARGEST_COST * 8;

    /** What Cryptomator has written since 2018. */
    private static final int USUAL_COST = 1 << 15;

    private static final int USUAL_BLOCK_SIZE = 8;

    private static final int SMALLEST_SALT = 8;
    private static final int LARGEST_SALT = 64;
    private static final int WRAPPED_KEY = Masterkey.SUBKEY_LEN_BYTES + 8;

    /** Since format 8 the format's number is in vault.cryptomator, and this stands in its place here. */
    private static final int NO_FORMAT = 999;

    private final Path file;
    private final byte[] bytes;
    private final org.cryptomator.cryptolib.common.MasterkeyFile content;

    private MasterkeyFile(Path file, byte[] bytes, org.cryptomator.cryptolib.common.MasterkeyFile content) {
        this.file = file;
        this.bytes = bytes;
        this.content = content;
    }

    /** @throws VaultException DAMAGED_CONFIG when it cannot be parsed */
    static MasterkeyFile read(Path file) throws IOException {
        byte[] bytes = VaultFolder.readBounded(file);
        return new MasterkeyFile(file, bytes, parse(file, bytes));
    }

    private static org.cryptomator.cryptolib.common.MasterkeyFile parse(Path file, byte[] bytes) throws VaultException {
        try (var reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return org.cryptomator.cryptolib.common.MasterkeyFile.read(reader);
        } catch (IOException | RuntimeException e) {
            throw VaultFolder.damaged(file, "cannot be read", e);
        }
    }

    /** Whether it claims a vault format before this one, as only files of before format 8 do. */
    boolean isOfFormatBefore(int format) {
        return content.version > 0 && content.version < format;
    }

    /** Whether the passphrase is guessed quicker than with what Cryptomator and Latent write. */
    boolean isWeaklyDerived() {
        return content.scryptCostParam < USUAL_COST || content.scryptBlockSize < USUAL_BLOCK_SIZE;
    }

    /** What vault format it claims. */
    int format() {
        return content.version;
    }

    /**
     * Whoever writes the folder could claim an older format, to have a newer vault "migrated".
     *
     * @throws VaultException DAMAGED_CONFIG when the format it claims is not authenticated with the masterkey
     */
    void verifyFormat(Masterkey masterkey) throws VaultException {
        try (DestroyableSecretKey macKey = masterkey.getMacKey()) {
            Mac mac = Mac.getInstance(macKey.getAlgorithm());
            mac.init(macKey);
            byte[] expected = mac.doFinal(
                    ByteBuffer.allocate(Integer.BYTES).putInt(content.version).array());
            if (content.versionMac == null || !MessageDigest.isEqual(expected, content.versionMac)) {
                throw VaultFolder.damaged(file, "claims a format that it was not made for");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /**
     * @return the masterkey, which the caller closes
     * @throws VaultException DAMAGED_CONFIG, before any derivation, or WRONG_PASSPHRASE
     */
    Masterkey unlock(Passphrase passphrase) throws VaultException {
        checkBounds();
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            return access().load(in, passphrase.view());
        } catch (InvalidPassphraseException e) {
            throw new VaultException(
                    Reason.WRONG_PASSPHRASE, "wrong passphrase, or key file where the vault has one", e);
        } catch (IOException | RuntimeException e) {
            throw VaultFolder.damaged(file, "cannot be read", e);
        }
    }

    void checkBounds() throws VaultException {
        int cost = content.scryptCostParam;
        if (cost < SMALLEST_COST || cost > LARGEST_COST || Integer.bitCount(cost) != 1) {
            throw VaultFolder.damaged(file, "asks for a key derivation that no vault needs (cost " + cost + ")");
        }
        if (content.scryptBlockSize < 1 || content.scryptBlockSize > LARGEST_BLOCK_SIZE) {
            throw VaultFolder.damaged(
                    file, "asks for a key derivation that no vault needs (block size " + content.scryptBlockSize + ")");
        }
        if (cost * content.scryptBlockSize > LARGEST_PRODUCT) {
            throw VaultFolder.damaged(
                    file,
                    "asks for a key derivation that no vault needs (cost " + cost + " times " + content.scryptBlockSize
                            + ")");
        }
        if (lengthOf(content.scryptSalt) < SMALLEST_SALT || lengthOf(content.scryptSalt) > LARGEST_SALT) {
            throw VaultFolder.damaged(file, "has no proper salt");
        }
        if (lengthOf(content.encMasterKey) != WRAPPED_KEY || lengthOf(content.macMasterKey) != WRAPPED_KEY) {
            throw VaultFolder.damaged(file, "has no proper keys");
        }
    }

    private static int lengthOf(byte @Nullable [] array) {
        return array == null ? 0 : array.length;
    }

    /**
     * What {@code masterkey.cryptomator} holds for a masterkey and a new passphrase.
     *
     * @throws VaultException WEAK_PASSPHRASE or LONG_PASSPHRASE
     */
    static byte[] wrap(Masterkey masterkey, Passphrase passphrase) throws IOException {
        passphrase.requireLength();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        access().persist(masterkey, out, passphrase.view(), NO_FORMAT);
        return out.toByteArray();
    }

    /**
     * Puts a masterkey under a new passphrase. What takes the old file's place has been opened with it first; the old file stays as its backup.
     *
     * @param file {@code masterkey.cryptomator}, which may be missing
     * @throws VaultException WEAK_PASSPHRASE or LONG_PASSPHRASE; in case of any exception the file is as it was
     */
    static void rewrite(Path file, Masterkey masterkey, Passphrase passphrase) throws IOException {
        byte[] before = Files.exists(file) ? VaultFolder.readBounded(file) : null;
        byte[] after = wrap(masterkey, passphrase);
        try (Masterkey again = new MasterkeyFile(file, after, parse(file, after)).unlock(passphrase)) {
            if (!MessageDigest.isEqual(again.getEncoded(), masterkey.getEncoded())) {
                throw new IOException("The new masterkey file does not open; nothing was changed.");
            }
        }
        new BackedUpFile(file).replace(before, after);
    }

    /** The file as it was read. */
    byte[] bytes() {
        return bytes.clone();
    }

    private static MasterkeyFileAccess access() {
        byte[] noPepper = new byte[0];
        return new MasterkeyFileAccess(noPepper, new SecureRandom());
    }
}

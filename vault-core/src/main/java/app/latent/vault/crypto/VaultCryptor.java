package app.latent.vault.crypto;

import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.DirectoryId;
import com.google.common.io.BaseEncoding;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import org.cryptomator.cryptolib.api.AuthenticationFailedException;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.FileHeader;
import org.cryptomator.cryptolib.api.Masterkey;

/**
 * The uses of a vault's masterkey: headers, content chunks, names and extended attributes. Without input and output; for any number of threads. Buffers on the heap are
 * several times faster than direct ones, once the JIT has met them.
 */
public final class VaultCryptor implements AutoCloseable {

    private static final BaseEncoding BASE64 = BaseEncoding.base64Url();

    /** Before it nothing is the ID of a directory: those are ASCII. */
    private static final byte[] ATTRIBUTE_NAMES = {(byte) 0xFF, 'x', 'a', 't', 't', 'r'};

    private final Cryptor cryptor;
    private final CiphertextSizes sizes;
    private final AttributeSeal attributes;

    /** Set before the keys are wiped, and looked at after they were used: what was encrypted with a key that is being wiped is not given away, nor taken for damage what it does not decrypt. */
    private volatile boolean wiped;

    /** @param masterkey copied */
    public VaultCryptor(Masterkey masterkey, CryptorProvider.Scheme scheme) {
        this(masterkey, scheme, new SecureRandom());
    }

    /** @param random for content keys and nonces: with any that can be foretold nothing is secret */
    public VaultCryptor(Masterkey masterkey, CryptorProvider.Scheme scheme, SecureRandom random) {
        this.cryptor = CryptorProvider.forScheme(scheme).provide(masterkey.copy(), random);
        this.sizes = switch (scheme) {
            case SIV_GCM -> CiphertextSizes.SIV_GCM;
            case SIV_CTRMAC -> CiphertextSizes.SIV_CTRMAC;
        };
        this.attributes = new AttributeSeal(masterkey, random);
    }

    /** How long headers and chunks are by this vault's cipher. */
    public CiphertextSizes sizes() {
        return sizes;
    }

    /** A header with a content key that no other file has. */
    public ContentHeader createHeader() {
        FileHeader header = cryptor.fileHeaderCryptor().create();
        ByteBuffer ciphertext = cryptor.fileHeaderCryptor().encryptHeader(header);
        byte[] bytes = new byte[ciphertext.remaining()];
        ciphertext.get(bytes);
        requireKeys();
        return new ContentHeader(header, bytes);
    }

    private String whileKeyed(String result) {
        requireKeys();
        return result;
    }

    /** To be called after the keys were used: nothing is then seen of them that was wiped before {@link #wiped} was. */
    private void requireKeys() {
        VarHandle.fullFence();
        if (wiped) throw new IllegalStateException("the vault is locked");
    }

    /** With a key that is being wiped nothing is authentic, which says nothing of the ciphertext. */
    private UnauthenticCiphertextException unauthentic(String what, AuthenticationFailedException e) {
        requireKeys();
        return new UnauthenticCiphertextException(what, e);
    }

    /** @param ciphertext {@link CiphertextSizes#header()} bytes or more, of which the first are taken */
    public ContentHeader decryptHeader(ByteBuffer ciphertext) throws UnauthenticCiphertextException {
        byte[] bytes = new byte[sizes.header()];
        ciphertext.get(bytes);
        try {
            FileHeader header = cryptor.fileHeaderCryptor().decryptHeader(ByteBuffer.wrap(bytes));
            requireKeys();
            return new ContentHeader(header, bytes);
        } catch (AuthenticationFailedException e) {
            throw unauthentic("a file header", e);
        }
    }

    /**
     * Encrypts one chunk with a nonce of its own.
     *
     * @param cleartext 1 to {@value ContentSizes#CLEARTEXT_CHUNK} bytes, all of which are taken
     * @param ciphertext with room for {@link CiphertextSizes#chunk()} bytes, however short the chunk; in case of an exception its content is nothing to be written
     * @throws IllegalStateException where the keys were wiped meanwhile
     */
    public void encryptChunk(ByteBuffer cleartext, ByteBuffer ciphertext, long chunk, ContentHeader header) {
        // cryptolib authenticates with SIV_CTRMAC all that stands in a buffer before the chunk's end.
        ByteBuffer itsOwn = ciphertext.slice();
        cryptor.fileContentCryptor().encryptChunk(cleartext, itsOwn, chunk, header.header());
        // With SIV_CTRMAC one of them authenticates it.
        requireKeys();
        ciphertext.position(ciphertext.position() + itsOwn.position());
    }

    /**
     * @param ciphertext one chunk, all of which is taken
     * @param cleartext with room for {@value ContentSizes#CLEARTEXT_CHUNK} bytes, however short the chunk; in case of an exception its content is undefined
     *     and never cleartext that was not authenticated
     */
    public void decryptChunk(ByteBuffer ciphertext, ByteBuffer cleartext, long chunk, ContentHeader header)
            throws UnauthenticCiphertextException {
        if (ciphertext.remaining() <= sizes.overhead()) {
            throw new UnauthenticCiphertextException("a chunk without content", new IllegalArgumentException());
        }
        try {
            cryptor.fileContentCryptor().decryptChunk(ciphertext, cleartext, chunk, header.header(), true);
            requireKeys();
        } catch (AuthenticationFailedException e) {
            throw unauthentic("a content chunk", e);
        }
    }

    /** @param name in NFC */
    public String encryptName(String name, DirectoryId parent) {
        return whileKeyed(cryptor.fileNameCryptor().encryptFilename(BASE64, name, parent.bytes()));
    }

    /** @param encryptedName without suffix; anything */
    public String decryptName(String encryptedName, DirectoryId parent) throws UnauthenticCiphertextException {
        try {
            return whileKeyed(cryptor.fileNameCryptor().decryptFilename(BASE64, encryptedName, parent.bytes()));
        } catch (AuthenticationFailedException e) {
            throw unauthentic("a name", e);
        }
    }

    /** The same name is always encrypted to the same. */
    public String encryptAttributeName(String name) {
        return whileKeyed(cryptor.fileNameCryptor().encryptFilename(BASE64, name, ATTRIBUTE_NAMES));
    }

    /** @param encryptedName anything */
    public String decryptAttributeName(String encryptedName) throws UnauthenticCiphertextException {
        try {
            return whileKeyed(cryptor.fileNameCryptor().decryptFilename(BASE64, encryptedName, ATTRIBUTE_NAMES));
        } catch (AuthenticationFailedException e) {
            throw unauthentic("an extended attribute's name", e);
        }
    }

    /**
     * Encrypts the value of an extended attribute.
     *
     * @param storedName what the value is bound to: the attribute's name on disk
     * @return longer by {@value app.latent.vault.format.AttributeFormat#OVERHEAD} bytes
     */
    public byte[] sealAttribute(String storedName, byte[] value) {
        return attributes.seal(storedName, value);
    }

    /** @param sealed anything */
    public byte[] openAttribute(String storedName, byte[] sealed) throws UnauthenticCiphertextException {
        return attributes.open(storedName, sealed);
    }

    /** Where a directory's children are kept: {@code d/XX/YYYYYY...}, below the vault's folder. */
    public String contentDirectory(DirectoryId directory) {
        String hash = whileKeyed(cryptor.fileNameCryptor().hashDirectoryId(directory.value()));
        return "d/" + hash.substring(0, 2) + "/" + hash.substring(2);
    }

    /** Wipes the keys, whoever uses them at the moment; nothing works afterwards. */
    @Override
    public void close() {
        wiped = true;
        VarHandle.fullFence();
        cryptor.destroy();
        attributes.wipe();
    }
}

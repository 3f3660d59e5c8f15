package app.latent.gateway.passkey;

import com.webauthn4j.converter.util.CborConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.authenticator.EdDSACOSEKey;
import com.webauthn4j.data.attestation.authenticator.RSACOSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;

/** A browser with an authenticator that has one credential (WebAuthn, 6). It does as it is told, also what no browser and no authenticator would. */
public final class SoftAuthenticator {

    private static final byte USER_PRESENT = 0x01;
    private static final byte WITH_CREDENTIAL = 0x40;

    /** What its key is for. */
    public enum Algorithm {
        ES256("EC", 256, "SHA256withECDSA"),
        ED_DSA("EdDSA", 255, "EdDSA"),
        RS256("RSA", 2048, "SHA256withRSA"),
        /** None that is asked for. */
        ES384("EC", 384, "SHA384withECDSA");

        private final String keys;
        private final int bits;
        private final String signature;

        Algorithm(String keys, int bits, String signature) {
            this.keys = keys;
            this.bits = bits;
            this.signature = signature;
        }

        private COSEKey cose(PublicKey key) {
            return switch (this) {
                case ES256 -> EC2COSEKey.create((ECPublicKey) key, COSEAlgorithmIdentifier.ES256);
                case ED_DSA -> EdDSACOSEKey.create((EdECPublicKey) key, COSEAlgorithmIdentifier.EdDSA);
                case RS256 -> RSACOSEKey.create((RSAPublicKey) key, COSEAlgorithmIdentifier.RS256);
                case ES384 -> EC2COSEKey.create((ECPublicKey) key, COSEAlgorithmIdentifier.ES384);
            };
        }

        private KeyPair generate() throws GeneralSecurityException {
            var generator = KeyPairGenerator.getInstance(keys);
            generator.initialize(bits);
            return generator.generateKeyPair();
        }
    }

    /**
     * Where it is used.
     *
     * @param origin of the page
     * @param host that the page asks for
     */
    public record Page(String origin, String host) {}

    private final CborConverter cbor = new ObjectConverter().getCborConverter();
    private final Algorithm algorithm;
    private final KeyPair keys;
    private final byte[] credential = new byte[32];
    private byte flags = USER_PRESENT;
    private long counter;

    public SoftAuthenticator(Algorithm algorithm) throws GeneralSecurityException {
        this.algorithm = algorithm;
        this.keys = algorithm.generate();
        new SecureRandom().nextBytes(credential);
    }

    public String credential() {
        return text(credential);
    }

    /** What it says that it has counted to from now on. */
    public void countFrom(long value) {
        counter = value;
    }

    /** Nobody touches it from now on. */
    public void leaveAlone() {
        flags = 0;
    }

    /** What it answers to a page that asks for a new credential. */
    public Attestation make(Page page, String challenge) throws GeneralSecurityException {
        var object = new LinkedHashMap<String, Object>();
        object.put("fmt", "none");
        object.put("attStmt", new LinkedHashMap<>());
        object.put("authData", withCredential(page));
        return new Attestation(
                text(clientData("webauthn.create", page, challenge)), text(cbor.writeValueAsBytes(object)));
    }

    private byte[] withCredential(Page page) throws GeneralSecurityException {
        var data = new ByteArrayOutputStream();
        data.writeBytes(authenticatorData(page, (byte) (flags | WITH_CREDENTIAL)));
        data.writeBytes(new byte[16]);
        data.writeBytes(
                ByteBuffer.allocate(2).putShort((short) credential.length).array());
        data.writeBytes(credential);
        data.writeBytes(cbor.writeValueAsBytes(algorithm.cose(keys.getPublic())));
        return data.toByteArray();
    }

    /** What it answers to a page that asks for its credential. */
    public Assertion sign(Page page, String challenge) throws GeneralSecurityException {
        return signAs("webauthn.get", page, challenge);
    }

    Assertion signAs(String type, Page page, String challenge) throws GeneralSecurityException {
        byte[] client = clientData(type, page, challenge);
        byte[] data = authenticatorData(page, flags);
        var signature = Signature.getInstance(algorithm.signature);
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return new Assertion(credential(), text(client), text(data), text(signature.sign()));
    }

    private byte[] authenticatorData(Page page, byte withFlags) throws GeneralSecurityException {
        return ByteBuffer.allocate(37)
                .put(sha256(page.host().getBytes(StandardCharsets.UTF_8)))
                .put(withFlags)
                .putInt((int) counter)
                .array();
    }

    private static byte[] clientData(String type, Page page, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, page.origin())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

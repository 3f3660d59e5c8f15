package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The answers that key derivations gave, by HMACs of the passwords under a key made at start. WebDAV clients send theirs with every request, hence the right one
 * of each account. The last wrong ones too: a client that keeps sending its old password makes no new guess, so it neither costs a key derivation nor makes
 * its user wait. An answer holds as long as the state that it was given in, as the account's hash.
 */
final class Remembered implements AutoCloseable {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOST_MISTAKES = 64;

    /** With the key, and never used but to be copied: each program's every request asks for a hash, and looking for a provider costs more than that. */
    private final Mac keyed;

    /** Guarded by this, as what follows. */
    private final Map<AccountName, Answer> right = new HashMap<>();

    private final Deque<Answer> mistakes = new ArrayDeque<>();
    private boolean closed;

    private record Answer(AccountName name, Object state, String hash) {

        boolean isOf(AccountName otherName, Object otherState, String otherHash) {
            boolean isSame = MessageDigest.isEqual(
                    hash.getBytes(StandardCharsets.US_ASCII), otherHash.getBytes(StandardCharsets.US_ASCII));
            return isSame && name.equals(otherName) && state.equals(otherState);
        }
    }

    Remembered(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * @param password stays the caller's
     * @return in hexadecimal
     */
    String hash(char[] password) {
        byte[] bytes = new byte[password.length * Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().put(password);
        try {
            return HexFormat.of().formatHex(((Mac) keyed.clone()).doFinal(bytes));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own can be copied", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    synchronized boolean isRight(AccountName name, Object state, String hash) {
        Answer answer = right.get(name);
        return answer != null && answer.isOf(name, state, hash);
    }

    synchronized boolean isMistake(AccountName name, Object state, String hash) {
        return mistakes.stream().anyMatch(mistake -> mistake.isOf(name, state, hash));
    }

    synchronized void keepRight(AccountName name, Object state, String hash) {
        if (!closed) right.put(name, new Answer(name, state, hash));
    }

    synchronized void keepMistake(AccountName name, Object state, String hash) {
        mistakes.addFirst(new Answer(name, state, hash));
        if (mistakes.size() > MOST_MISTAKES) mistakes.removeLast();
    }

    @Override
    public synchronized void close() {
        closed = true;
        right.clear();
        mistakes.clear();
        forgetKey();
    }

    private void forgetKey() {
        try {
            keyed.init(new SecretKeySpec(new byte[KEY_BYTES], ALGORITHM));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HMAC takes any key", e);
        }
    }
}

package app.latent.indexer.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.apache.lucene.index.CorruptIndexException;

/** Seals and opens the blocks of one file with the key of that file. Safe for use by many threads. */
final class BlockCipher {
    private final StoreKey fileKey;

    BlockCipher(StoreKey directoryKey, byte[] fileId) {
        byte[] label = "index file".getBytes(StandardCharsets.UTF_8);
        byte[] context = java.util.Arrays.copyOf(label, label.length + fileId.length);
        System.arraycopy(fileId, 0, context, label.length, fileId.length);
        this.fileKey = directoryKey.derive(context);
    }

    byte[] seal(long block, boolean last, byte[] clear, int length) throws IOException {
        try {
            return cipher(Cipher.ENCRYPT_MODE, block, last).doFinal(clear, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IOException("AES-GCM failed", e);
        }
    }

    /** @throws CorruptIndexException where the block is not the one that was written at this place of this file */
    byte[] open(long block, boolean last, byte[] sealed, String file) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, block, last).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new CorruptIndexException("block " + block + " is not authentic", file, e);
        } catch (GeneralSecurityException e) {
            throw new IOException("AES-GCM failed", e);
        }
    }

    void destroy() {
        fileKey.destroy();
    }

    private Cipher cipher(int mode, long block, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                fileKey,
                new GCMParameterSpec(BlockFormat.TAG_LENGTH * Byte.SIZE, BlockFormat.nonce(block, last)));
        return cipher;
    }
}

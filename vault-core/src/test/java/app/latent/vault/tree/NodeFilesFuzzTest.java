package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
import app.latent.vault.format.NodeName;
import app.latent.vault.fuzzing.Mutation;
import app.latent.vault.simulation.MemoryStore;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;

/** Any bytes in {@code dir.c9r}, {@code name.c9s} and {@code dirid.c9r} are damage that is told as such, or a legal content. */
class NodeFilesFuzzTest {

    private static final String NODE = "d/node";
    private static final byte[] ID = "0f4a3ab3-8d0c-4a0a-8f3e-0e1b6b0f2b3c".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NAME = ("A".repeat(240) + "==.c9r").getBytes(StandardCharsets.US_ASCII);
    private static final VaultCryptor CRYPTOR = new VaultCryptor(new Masterkey(new byte[64]), Scheme.SIV_GCM);

    private static BackingStore with(String file, byte[] bytes) throws IOException {
        MemoryStore store = new MemoryStore();
        store.createFolder("d");
        store.createFolder(NODE);
        new SealedFiles(store, CRYPTOR).write(NODE + "/" + file, bytes);
        return store;
    }

    @FuzzTest
    void directoryFile(byte[] bytes) throws IOException {
        try {
            String id =
                    IdFile.read(with(NodeName.DIRECTORY_FILE, bytes), NODE).id().value();
            if (id.isEmpty()) throw new AssertionError("the root's");
        } catch (IllegalArgumentException refused) {
            // as it should be
        }
    }

    @FuzzTest
    void longName(byte[] bytes) throws IOException {
        String full = new LongNames(with(NodeName.LONG_NAME_FILE, bytes)).of("d", "node");
        if (full != null && (!full.endsWith(NodeName.SUFFIX) || full.length() > NodeName.LONGEST_FULL_NAME)) {
            throw new AssertionError("no legal name");
        }
    }

    @FuzzTest
    void directoryIdBackup(byte[] bytes) throws IOException {
        SealedFiles files = new SealedFiles(new MemoryStore(), CRYPTOR);
        if (bytes.length > SealedFiles.LONGEST) return;
        try {
            files.decrypt(ByteBuffer.wrap(bytes));
        } catch (UnauthenticCiphertextException | IllegalLengthException refused) {
            // as it should be
        }
    }

    @Property(tries = 1_000)
    void changedDirectoryFiles(@ForAll long seed) throws IOException {
        directoryFile(Mutation.of(ID, seed));
    }

    @Property(tries = 1_000)
    void changedLongNames(@ForAll long seed) throws IOException {
        longName(Mutation.of(NAME, seed));
    }

    @Property(tries = 1_000)
    void changedBackups(@ForAll long seed) throws IOException {
        directoryIdBackup(Mutation.of(new SealedFiles(new MemoryStore(), CRYPTOR).encrypt(ID), seed));
    }
}

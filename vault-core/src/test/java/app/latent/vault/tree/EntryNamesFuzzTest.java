package app.latent.vault.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.fuzzing.Mutation;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.Test;

/** Any name of an entry in a content directory is a node's, a copy's of a node that was named here, or nobody's. */
class EntryNamesFuzzTest {

    private static final int THRESHOLD = 220;
    private static final DirectoryId PARENT = new DirectoryId("parent");
    private static final EntryNames NAMES =
            new EntryNames(new VaultCryptor(new Masterkey(new byte[64]), Scheme.SIV_GCM), THRESHOLD);
    private static final NodeName SHORT = NAMES.encrypt(PARENT, "IMG_2026.jpg");
    private static final NodeName LONG = NAMES.encrypt(PARENT, "a name that is shortened ".repeat(9) + ".jpg");
    private static final List<String> ADDED =
            List.of("", " (1)", " 2", "-LAPTOP", " (Alice's conflicted copy 2026-01-01)", ".sync-conflict-20260101");

    @FuzzTest
    void entry(byte[] bytes) {
        // No file system has it in a name.
        String onDisk = new String(bytes, StandardCharsets.UTF_8).replace('/', '_');
        NodeName.isNode(onDisk);
        for (String full : new String[] {null, LONG.full()}) {
            EntryNames.Copy copy = NAMES.copy(PARENT, onDisk, full);
            if (copy != null) requireGenuine(copy, onDisk);
        }
        String name = NAMES.decrypt(PARENT, onDisk);
        if (name != null) assertEquals(onDisk, NAMES.encrypt(PARENT, name).full());
    }

    private static void requireGenuine(EntryNames.Copy copy, String onDisk) {
        assertEquals(copy.original(), NAMES.encrypt(PARENT, copy.name()));
        assertTrue(NodeName.withMarkInside(onDisk).contains(copy.suffix()), "what was added is not there");
        CopyNames names = CopyNames.of(copy.name(), copy.suffix(), NAMES.longestName());
        for (int number : new int[] {0, 1, CopyNames.MOST_NUMBERED}) {
            int length = names.get(number).getBytes(StandardCharsets.UTF_8).length;
            assertTrue(length > 0 && length <= NAMES.longestName(), "a name of " + length + " bytes");
        }
    }

    @Test
    void theHashOfALongNameWithoutItsEndingIsNoCopy() {
        String hash = LONG.onDisk().substring(0, LONG.onDisk().length() - NodeName.SHORTENED_SUFFIX.length());
        for (String end : List.of("", "c", ".c9")) assertNull(NAMES.copy(PARENT, hash + end, LONG.full()));
    }

    @Property(tries = 3_000)
    void changedEntries(@ForAll long seed) {
        for (NodeName node : List.of(SHORT, LONG)) {
            String marked = node.onDisk() + ADDED.get(Math.floorMod(seed, ADDED.size()));
            entry(Mutation.of(marked.getBytes(StandardCharsets.UTF_8), seed));
        }
    }
}

package app.latent.vault.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStore.Access;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalFolderTest {

    @TempDir
    Path base;

    private static void leaveSomethingIn(JournalFolder folder) throws Exception {
        try (BackingStore store = folder.open();
                var file = store.open("redo-0", Access.CREATE)) {
            file.sync();
        }
    }

    private static boolean holdsSomething(JournalFolder folder) throws Exception {
        try (BackingStore store = folder.open()) {
            return store.stat("redo-0") != null;
        }
    }

    private static void release(List<JournalFolder> folders) throws Exception {
        for (JournalFolder folder : folders) folder.close();
    }

    @Test
    void whoeverComesSecondGetsAFolderOfItsOwn() throws Exception {
        List<JournalFolder> first = JournalFolder.claimAll(base.resolve("vault"));
        leaveSomethingIn(first.getFirst());
        List<JournalFolder> second = JournalFolder.claimAll(base.resolve("vault"));
        assertEquals(1, first.size());
        assertEquals(1, second.size());
        assertFalse(holdsSomething(second.getFirst()));
        release(first);
        release(second);
    }

    @Test
    void whateverEarlierOnesLeftIsClaimedTogether() throws Exception {
        List<JournalFolder> first = JournalFolder.claimAll(base);
        List<JournalFolder> second = JournalFolder.claimAll(base);
        leaveSomethingIn(first.getFirst());
        leaveSomethingIn(second.getFirst());
        release(first);
        release(second);

        List<JournalFolder> third = JournalFolder.claimAll(base);
        assertEquals(2, third.size());
        for (JournalFolder folder : third) assertTrue(holdsSomething(folder));
        release(third);
    }

    @Test
    void aStoreOfAClaimedFolderIsTheFolder() throws Exception {
        List<JournalFolder> folders = JournalFolder.claimAll(base);
        try (BackingStore store = folders.getFirst().open()) {
            assertNotNull(store.stat(""));
            assertNull(store.stat("redo-0"));
        }
        release(folders);
    }
}

package app.latent.ffi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecentFoldersTest {

    /** So far ahead that no test is so slow that a folder is not recent any more. */
    private static final long AHEAD = 3_600_000_000_000L;

    @TempDir
    private Path temporary;

    private final RecentFolders recent = new RecentFolders();

    private RecentFolders.Kept keep(long changesBefore) throws Exception {
        int opened = Descriptor.open(temporary.toString(), Descriptor.DIRECTORY).number();
        return recent.keep("a/b", opened, System.nanoTime() + AHEAD, changesBefore);
    }

    private void assertNotKept(RecentFolders.Kept kept) throws Exception {
        assertNull(recent.acquire("a/b"));
        kept.descriptor().release();
        assertThrows(ClosedChannelException.class, kept.descriptor()::acquire);
    }

    @Test
    void aFolderIsKept() throws Exception {
        RecentFolders.Kept kept = keep(recent.changes());
        assertEquals(kept, recent.acquire("a/b"));
        recent.forget("a");
        kept.descriptor().release();
        assertNotKept(kept);
    }

    @Test
    void aFolderThatMayHaveGoneWhileItWasBeingOpenedIsNotKept() throws Exception {
        long before = recent.changes();
        recent.forget("a");
        assertNotKept(keep(before));
    }

    @Test
    void afterTheEndNoFolderIsKept() throws Exception {
        recent.close();
        assertNotKept(keep(recent.changes()));
    }
}

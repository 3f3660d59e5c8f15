package app.latent.vault.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.ShownModesContract;
import app.latent.vault.backing.ShownModesStore;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** On a store that refuses whatever a mode beneath keeps from the owner. */
final class MemoryShownModesTest extends ShownModesContract {

    private final MemoryStore store = new MemoryStore();

    @Override
    protected BackingStore createPlainStore() {
        store.setOrdinaryUser(true);
        return store;
    }

    @Override
    protected void createLink(String path, String target) throws Exception {
        store.createSpecial(path, BackingStat.Kind.SYMLINK);
    }

    @Override
    protected void createPipe(String path) throws Exception {
        store.createSpecial(path, BackingStat.Kind.OTHER);
    }

    /** Whoever copies the mode of a file would take the one that stands on the disk for it. */
    @Test
    void aNoteThatCannotBeReadIsAnErrorAndNoOtherMode() throws IOException {
        SimulatedStore failing = new SimulatedStore(1);
        try (ShownModesStore shown = new ShownModesStore(failing)) {
            shown.open("a file", BackingStore.Access.CREATE).close();
            shown.setMode("a file", 0400);
            failing.faults().failNext(Operation.ATTRIBUTES, Fault.EIO);
            assertThrows(FileSystemException.class, () -> shown.stat("a file"));
            assertEquals(0400, Objects.requireNonNull(shown.stat("a file")).mode());
        }
    }
}

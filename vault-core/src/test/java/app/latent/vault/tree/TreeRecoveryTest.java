package app.latent.vault.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.journal.NodeIntent;
import app.latent.vault.simulation.MemoryStore;
import app.latent.vault.simulation.StoreContents;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeRecoveryTest {

    @ParameterizedTest
    @ValueSource(strings = {"rename node", "exchange nodes"})
    void stepsThatANewerVersionBeganAreRefusedSoThatTheJournalKeepsThem(String action) throws IOException {
        MemoryStore store = new MemoryStore();
        Ground.makeRoot(store);
        var before = StoreContents.paths(store);
        TreeRecovery recovery = new TreeRecovery(store, Ground.CRYPTOR);
        assertThrows(IOException.class, () -> recovery.finish(new NodeIntent(action, List.of("more", "or", "less"))));
        assertEquals(before, StoreContents.paths(store));
    }
}

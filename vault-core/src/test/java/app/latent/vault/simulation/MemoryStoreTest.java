package app.latent.vault.simulation;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStoreContract;

final class MemoryStoreTest extends BackingStoreContract {

    private final MemoryStore store = new MemoryStore();

    @Override
    protected BackingStore createStore() {
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
}

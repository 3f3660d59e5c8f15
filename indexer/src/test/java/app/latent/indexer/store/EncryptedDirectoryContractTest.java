package app.latent.indexer.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.store.BaseDirectoryTestCase;

/** Lucene's own contract of a directory. */
public class EncryptedDirectoryContractTest extends BaseDirectoryTestCase {
    @Override
    protected Directory getDirectory(Path path) throws IOException {
        return new EncryptedDirectory(path, StoreKey.copyOf(new byte[StoreKey.LENGTH]), 1 << 20);
    }
}

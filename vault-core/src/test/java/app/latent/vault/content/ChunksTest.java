package app.latent.vault.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ChunksTest {

    /** The cache evicts chunks of files that it has no lock of. */
    @Test
    void aChunkThatIsEvictedWhileItIsCutOffDoesNotCountAsADirtyOne() throws IOException, InterruptedException {
        try (Ground ground = new Ground();
                FileHandle handle = ground.open("file", OpenMode.CREATE)) {
            Engine engine = ground.engine();
            Chunks chunks = new Chunks((OpenFile) handle.file(), engine);
            Chunk first = chunks.add(chunks.fresh(0));
            Chunk second = chunks.add(chunks.fresh(1));
            Thread cutting = new Thread(() -> chunks.dropFrom(0));
            synchronized (first) {
                cutting.start();
                while (cutting.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
                synchronized (second) {
                    second.state = Chunk.State.GONE;
                    chunks.evicted(second);
                }
            }
            cutting.join();
            assertEquals(0, engine.dirty().get());
        }
    }
}

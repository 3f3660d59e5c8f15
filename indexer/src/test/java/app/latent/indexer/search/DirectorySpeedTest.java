package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.query.QueryParser;
import app.latent.testkit.LongRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it costs that the index is encrypted: the same files in the clear, the same queries in turn, everything warm. */
class DirectorySpeedTest {
    private static final int PHOTOS = LongRun.size(500, 100_000);
    private static final int WARMING = LongRun.size(1, 200);
    private static final int ROUNDS = LongRun.size(1, 200);
    private static final double MOST_TIMES = 1.5;
    private static final int CACHE_BYTES = 48 << 20;
    private static final Logger LOG = Logger.getLogger(DirectorySpeedTest.class.getName());

    @TempDir
    private Path folder;

    @Test
    void queriesOfTheEncryptedIndexAnswerTheSameAndCostLittleMore() throws Exception {
        Path encryptedFolder = folder.resolve("encrypted");
        Path clearFolder = Files.createDirectory(folder.resolve("clear"));
        try (Catalogue catalogue = Catalogues.open(encryptedFolder)) {
            Catalogues.put(catalogue, 0, PHOTOS);
        }
        try (Directory encrypted = Catalogues.directory(encryptedFolder, CACHE_BYTES);
                Directory clear = new NIOFSDirectory(clearFolder)) {
            for (String name : encrypted.listAll()) {
                clear.copyFrom(encrypted, name, name, IOContext.DEFAULT);
            }
            try (DirectoryReader sealed = DirectoryReader.open(encrypted);
                    DirectoryReader open = DirectoryReader.open(clear)) {
                for (String query : SearchSpeedTest.QUERIES) {
                    compare(query, new IndexSearcher(sealed), new IndexSearcher(open));
                }
            }
        }
    }

    private static void compare(String text, IndexSearcher encrypted, IndexSearcher clear)
            throws IOException, QueryException {
        Sight whole = new WholeSight(Scope.whole(), List::of);
        Query query = new QueryCompiler(whole).compileAsked(QueryParser.parse(text));
        Answers ours = new Answers(encrypted, query, whole, new Columns());
        Answers theirs = new Answers(clear, query, whole, new Columns());
        assertEquals(theirs.page(100, null), ours.page(100, null), text);
        long[] our = new long[ROUNDS];
        long[] their = new long[ROUNDS];
        for (int i = -WARMING; i < ROUNDS; i++) {
            long start = System.nanoTime();
            ours.page(100, null);
            long middle = System.nanoTime();
            theirs.page(100, null);
            if (i >= 0) {
                our[i] = middle - start;
                their[i] = System.nanoTime() - middle;
            }
        }
        double times = (double) median(our) / median(their);
        LOG.info(() -> String.format(
                Locale.ROOT,
                "page of “%s”: encrypted %.2f ms, in the clear %.2f ms, %.2f times",
                text,
                median(our) / 1e6,
                median(their) / 1e6,
                times));
        assertTrue(!LongRun.isOn() || times <= MOST_TIMES, text + " takes " + times + " times as long");
    }

    private static long median(long[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }
}

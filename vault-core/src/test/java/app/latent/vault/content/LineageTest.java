package app.latent.vault.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.format.CiphertextSizes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineageTest {

    private static BackingStat stat(long size, long modifiedMillis) {
        FileTime time = FileTime.from(modifiedMillis, TimeUnit.MILLISECONDS);
        return new BackingStat(BackingStat.Kind.FILE, size, time, time, time, time, -1, -1, -1, 1);
    }

    /** A store that keeps whole seconds, or every other, may tell the fraction until it forgets the file. */
    @ParameterizedTest
    @CsvSource({
        "1234, 1234, true",
        "1234, 1000, true",
        "1234, 2000, true",
        "3900, 2000, true",
        "1234, 1235, false",
        "1000, 1235, true",
        "1234, 4000, false",
        "4000, 1000, false",
        "-10, 0, true",
        "1234, 315360001234, false",
        "1234, -315360001234, false",
    })
    void aTimeIsTheSameWhereItDiffersByWhatAStoreRoundsOff(long left, long found, boolean same) {
        Lineage lineage = new Lineage(CiphertextSizes.SIV_GCM);
        lineage.left(stat(100, left));
        assertEquals(same, lineage.isAsLeft(stat(100, found)));
    }

    @Test
    void anotherSizeRaisesDoubtWhereTimesAreCoarse() {
        Lineage lineage = new Lineage(CiphertextSizes.SIV_GCM);
        lineage.left(stat(100, 2000));
        assertFalse(lineage.isAsLeft(stat(101, 2000)));
        assertTrue(lineage.isAsLeft(stat(100, 2000)));
    }

    @Test
    void nothingIsDoubtedOfWhatWeHaveWrittenToSinceWeLooked() {
        Lineage lineage = new Lineage(CiphertextSizes.SIV_GCM);
        lineage.left(stat(100, 1234));
        lineage.writing();
        assertTrue(lineage.isAsLeft(stat(200, 5678)));
    }
}

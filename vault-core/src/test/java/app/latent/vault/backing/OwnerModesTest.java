package app.latent.vault.backing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class OwnerModesTest {

    private static final int MODES = 010000;

    @Test
    void everyModeIsShownAsItWasSet() {
        for (boolean isFolder : new boolean[] {false, true}) {
            for (int mode = 0; mode < MODES; mode++) {
                if (OwnerModes.needsNote(mode, isFolder)) {
                    int onDisk = OwnerModes.marked(mode, isFolder);
                    assertTrue(OwnerModes.isMarked(onDisk, isFolder));
                    assertEquals(mode, OwnerModes.shown(onDisk, isFolder, OwnerModes.note(mode)));
                } else {
                    assertEquals(false, OwnerModes.isMarked(mode, isFolder));
                }
            }
        }
    }

    @Test
    void aNoteGivesNobodyElseARightAndBringsBackNoneThatWasTaken() {
        int onDisk = OwnerModes.marked(0040, false);
        assertEquals(0040, OwnerModes.shown(onDisk, false, OwnerModes.note(06077)));
    }

    @Test
    void aNoteThatIsLostOrNoneLeavesTheRightsOnTheDisk() {
        int onDisk = OwnerModes.marked(0044, false);
        assertEquals(0644, OwnerModes.shown(onDisk, false, null));
        for (String note : new String[] {"", "x", "-1", "10000", "777777777777"}) {
            assertEquals(0644, OwnerModes.shown(onDisk, false, note.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}

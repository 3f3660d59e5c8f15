package app.latent.vault.backing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class OwnerModesTest {

    private static final int MODES = 010000;

    @TempDir
    Path folder;

    @Test
    void theOwnerKeepsAllRightsOnTheDiskWhateverModeIsShown() throws IOException {
        try (BackingStore store = LinuxBackingStore.open(folder)) {
            store.createFolder("d");
            store.open("f", BackingStore.Access.CREATE).close();
            for (int mode = 0; mode < 01000; mode++) {
                for (String path : Set.of("d", "f")) {
                    store.setMode(path, mode);
                    assertEquals(mode, Objects.requireNonNull(store.stat(path)).mode());
                    Set<PosixFilePermission> onDisk = Files.getPosixFilePermissions(folder.resolve(path));
                    assertTrue(onDisk.contains(PosixFilePermission.OWNER_READ), path + " of " + mode);
                    assertTrue(onDisk.contains(PosixFilePermission.OWNER_WRITE), path + " of " + mode);
                }
            }
        }
    }

    @Test
    void whoHasAFileOpenSeesTheSameMode() throws IOException {
        try (BackingStore store = LinuxBackingStore.open(folder);
                BackingFile open = store.open("f", BackingStore.Access.CREATE)) {
            store.setMode("f", 0111);
            store.rename("f", "g");
            assertEquals(0111, open.stat().mode());
        }
    }

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

package app.latent.vault.backing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.latent.vault.backing.BackingStore.Access;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link ShownModesStore} does on every store beneath, with all that every store does. */
public abstract class ShownModesContract extends BackingStoreContract {

    private static final int NINE_BITS = 01000;
    private static final int OF_FILE = 0600;
    private static final int OF_FOLDER = 0700;

    private @Nullable BackingStore plain;

    /** An empty store that keeps extended attributes. */
    protected abstract BackingStore createPlainStore() throws Exception;

    @Override
    protected final BackingStore createStore() throws Exception {
        plain = createPlainStore();
        return new ShownModesStore(plain);
    }

    private BackingStore plain() {
        return Objects.requireNonNull(plain);
    }

    private BackingStore withOneOfEach() throws IOException {
        BackingStore shown = new ShownModesStore(plain());
        shown.createFolder("a folder");
        shown.open("a file", Access.CREATE).close();
        return shown;
    }

    private static int mode(BackingStore store, String path) throws IOException {
        return Objects.requireNonNull(store.stat(path)).mode();
    }

    @Test
    final void theOwnerKeepsAllRightsBeneathWhateverModeIsShown() throws IOException {
        BackingStore shown = withOneOfEach();
        for (int mode = 0; mode < NINE_BITS; mode++) {
            for (String path : List.of("a folder", "a file")) {
                int rights = path.equals("a folder") ? OF_FOLDER : OF_FILE;
                shown.setMode(path, mode);
                assertEquals(mode, mode(shown, path), path);
                assertEquals(rights, mode(plain(), path) & rights, path + " of " + mode);
                assertEquals(mode & 0077, mode(plain(), path) & 0077, path + " of " + mode);
            }
        }
    }

    @Test
    final void whoHasAFileOpenSeesTheSameMode() throws IOException {
        BackingStore shown = withOneOfEach();
        try (BackingFile open = shown.open("a file", Access.READ)) {
            shown.setMode("a file", 0111);
            shown.rename("a file", "renamed");
            assertEquals(0111, open.stat().mode());
            try (BackingFile second = shown.open("renamed", Access.READ)) {
                assertEquals(0111, second.opened().mode());
            }
        }
    }

    @Test
    final void theNoteIsGoneWithTheModeThatNeededItAndNobodySeesIt() throws IOException {
        BackingStore shown = withOneOfEach();
        for (String path : List.of("a folder", "a file")) {
            shown.setMode(path, 0);
            assertEquals(List.of(), shown.attributes(path));
            assertEquals(List.of(OwnerModes.NOTE), plain().attributes(path));
            shown.setMode(path, 0700);
            assertEquals(List.of(), plain().attributes(path));
            assertNull(plain().attribute(path, OwnerModes.NOTE));
        }
    }

    @Test
    final void nobodyRunsAFileAsItsOwnerThatOthersReach() throws IOException {
        BackingStore shown = withOneOfEach();
        plain().setMode("", 0755);
        shown.setMode("a file", 06755);
        assertEquals(0755, mode(shown, "a file"));
        plain().setMode("", 0700);
        shown.setMode("a file", 06755);
        assertEquals(06755, mode(shown, "a file"));
        shown.setMode("a folder", 02755);
        assertEquals(02755, mode(shown, "a folder"));
    }
}

package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.StoreContents;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each sync client does to names, and leaves in folders. */
class SyncClientsTest {

    private static final String LONG = "/" + "long".repeat(50);

    private final SimulatedStore store = Ground.emptyVault(7);
    private final Ground ground = new Ground(store);

    SyncClientsTest() throws IOException {}

    private void make(String path, String kind, String version) throws IOException {
        switch (kind) {
            case "file" -> ground.write(path, version);
            case "link" -> ground.tree.createLink(path(path), version);
            default -> {
                ground.mkdir(path);
                ground.write(path + "/" + version, version);
            }
        }
    }

    private void rename(String path, String onDisk) throws IOException {
        String node = ground.node(path).nodePath();
        store.rename(node, node.substring(0, node.lastIndexOf('/') + 1) + onDisk);
        ground.later();
        ground.tree.invalidateAll();
    }

    private String onDisk(String path) throws IOException {
        String node = ground.node(path).nodePath();
        return node.substring(node.lastIndexOf('/') + 1);
    }

    private static String before(String onDisk, String added) {
        int ending = onDisk.lastIndexOf('.');
        return onDisk.substring(0, ending) + added + onDisk.substring(ending);
    }

    /** Copies a node with all that is in it, as a sync client brings two versions that are the same. */
    private void copyNode(String from, String to) throws IOException {
        BackingStat stat = store.stat(from);
        if (stat != null && stat.isFolder()) {
            store.createFolder(to);
            List<String> names = new ArrayList<>();
            store.list(from, (name, _) -> names.add(name));
            for (String name : names) copyNode(from + "/" + name, to + "/" + name);
            return;
        }
        byte[] bytes = StoreContents.read(store, from);
        try (BackingFile file = store.open(to, BackingStore.Access.CREATE)) {
            file.write(ByteBuffer.wrap(bytes), 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file, ' (Alice''s conflicted copy 2026-01-01)'",
        "directory, ' (Alice''s conflicted copy 2026-01-01)'",
        "link, ' (Alice''s conflicted copy 2026-01-01)'",
        "file, ' (In Konflikt stehende Kopie von Alice 2026-01-01)'",
        "directory, ' (In Konflikt stehende Kopie von Alice 2026-01-01)'",
        "link, ' (In Konflikt stehende Kopie von Alice 2026-01-01)'",
        "directory, ' (Copie en conflit de Alice 2026-01-01)'",
        "directory, ' (Copia in conflitto di MBP-di-Alice.local 2026-01-01)'",
        "directory, ' (Copia en conflicto de Alice 2026-01-01)'",
        "directory, ' (Copia conflictiva de Alice 2026-01-01)'",
        "directory, ' (Cópia em conflito de Alice 2026-01-01)'",
        "directory, ' (Alice''s conflicterende kopie 2026-01-01)'",
        "directory, ' (kopia powodująca konflikt użytkownika Alice 2026-01-01)'",
        "directory, ' (Конфликтующая копия пользователя Alice 2026-01-01)'",
        "directory, ' (Alice の競合コピー 2026-01-01)'",
        "file, ' (Alice の競合コピー 2026-01-01)'",
        "directory, ' (Alice 的冲突副本 2026-01-01)'",
        "directory, ' (Alice 的衝突複本 2026-01-01)'",
        "directory, ' [conflicted]'",
        "file, -HOSTNAME",
        "directory, -HOSTNAME",
        "link, -HOSTNAME",
        "file, ' (1)'",
        "directory, ' (1)'",
        "link, ' (1)'",
        "file, .sync-conflict-20260101-120000-ABCDEFG",
        "directory, .sync-conflict-20260101-120000-ABCDEFG",
        "file, ' (conflicted copy 2026-01-01 120000)'",
        "file, ' 2'",
        "directory, ' 2'",
        "link, ' 2'",
        "file, .conflict1",
        "directory, .conflict1",
        "link, .conflict1",
        "directory, ' (conflicted copy 2026-01-01 120000)'",
        "link, ' (conflicted copy 2026-01-01 120000)'",
        "file, ..path1",
        "directory, ..path2",
        "link, ..path1"
    })
    void bothVersionsAreThereWhereverTheClientPutsItsMark(String kind, String added) throws IOException {
        for (boolean atTheEnd : List.of(false, true)) {
            for (String name : List.of("/short", LONG)) {
                make(name, kind, "one");
                String plain = onDisk(name);
                rename(name, atTheEnd ? plain + added : before(plain, added));
                make(name, kind, "two");
                Map<String, String> contents = ground.contents();
                assertEquals(kind.equals("directory") ? 4 : 2, contents.size(), contents::toString);
                assertEquals(1, contents.keySet().stream().filter(name::equals).count());
                assertEquals(contents, new Ground(store).contents());
                List<String> events = ground.told.events();
                assertEquals(1, events.size(), events::toString);
                for (String path : new TreeMap<>(contents).descendingKeySet()) ground.delete(path);
                ground.tree.syncAll();
                assertEquals(List.of(), ground.droppings("/"));
                ground.told.events();
            }
        }
    }

    /** Most clients know of files only: what makes two folders one is their {@code dir.c9r}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " (conflicted copy 2026-01-01 120000)",
                " (Alice's conflicted copy 2026-01-01)",
                ".sync-conflict-20260101-120000-ABCDEFG",
                "..path1",
                ".conflict1",
                " (1)",
                "-HOSTNAME"
            })
    void bothDirectoriesOfOneNodeAreThereWhereverTheClientPutsItsMark(String added) throws IOException {
        for (String item : List.of("dir" + added + ".c9r", "dir.c9r" + added)) {
            for (String name : List.of("/short", LONG)) {
                make(name, "directory", "one");
                make("/aside", "directory", "two");
                String aside = ground.node("/aside").nodePath();
                store.rename(aside + "/dir.c9r", ground.node(name).nodePath() + "/" + item);
                store.delete(aside);
                ground.later();
                ground.tree.invalidateAll();
                Map<String, String> contents = ground.contents();
                assertEquals(4, contents.size(), contents::toString);
                assertEquals("file one", contents.get(name + "/one"));
                assertTrue(contents.containsValue("file two"), contents::toString);
                assertEquals(contents, new Ground(store).contents());
                for (String path : new TreeMap<>(contents).descendingKeySet()) ground.delete(path);
                ground.tree.syncAll();
                assertEquals(List.of(), ground.droppings("/"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "link", "directory"})
    void identicalVersionsAreOne(String kind) throws IOException {
        for (String name : List.of("/short", LONG)) {
            make(name, kind, "one");
            Map<String, String> before = ground.contents();
            String node = ground.node(name).nodePath();
            copyNode(node, before(node, " (1)"));
            assertEquals(before, ground.contents());
            assertEquals(List.of(), ground.told.events());
            for (String path : new TreeMap<>(before).descendingKeySet()) ground.delete(path);
            ground.tree.syncAll();
            assertEquals(List.of(), ground.droppings("/"));
            ground.told.events();
        }
    }

    @Test
    void versionsThatShareAHeaderAndDifferAreTwo() throws IOException {
        ground.write("/file", "one");
        String node = ground.node("/file").nodePath();
        copyNode(node, before(node, " (1)"));
        byte[] other = StoreContents.read(store, node);
        other[other.length - 1] ^= 1;
        StoreContents.write(store.memory(), node, other);
        assertEquals(List.of("file", "file (1)"), ground.list("/"));
        assertEquals("one", ground.read("/file (1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "link", "directory"})
    void identicalVersionsInTheFolderOfANodeAreOne(String kind) throws IOException {
        make(LONG, kind, "one");
        Map<String, String> before = ground.contents();
        String node = ground.node(LONG).nodePath();
        String item = kind.equals("file") ? "contents" : kind.equals("link") ? "symlink" : "dir";
        copyNode(node + "/" + item + ".c9r", node + "/" + item + " (1).c9r");
        ground.tree.invalidateAll();
        assertEquals(before, ground.contents());
        assertEquals(List.of(), ground.told.events());
        assertNull(store.stat(node + "/" + item + " (1).c9r"));
    }

    @Test
    void aCopyOfALongNameThatCameWithoutItIsNamedByTheOriginal() throws IOException {
        make(LONG, "file", "one");
        rename(LONG, before(onDisk(LONG), " (1)"));
        make(LONG, "file", "two");
        String copy = before(ground.node(LONG).nodePath(), " (1)");
        store.delete(copy + "/" + NodeName.LONG_NAME_FILE);
        Map<String, String> contents = ground.contents();
        assertEquals(2, contents.size(), contents::toString);
        assertEquals("file two", contents.get(LONG));
    }

    @Test
    void asManyCopiesAsThereAreAreThere() throws IOException {
        for (int copy = 0; copy < 25; copy++) {
            make("/f.txt", "file", "version " + copy);
            // All of them want the name "f (new).txt", as those do whose marks are cut.
            rename("/f.txt", before(onDisk("/f.txt"), " (new)"));
            make("/f.txt", "file", "last");
            ground.list("/");
            if (copy < 24) ground.delete("/f.txt");
        }
        assertEquals(26, ground.contents().size());
        assertEquals(26, ground.contents().values().stream().distinct().count());
        assertEquals("file version 24", ground.contents().get("/f (24).txt"));
        assertEquals(
                List.of(),
                ground.told.events().stream()
                        .filter(event -> event.startsWith("damaged"))
                        .toList());
    }

    @Test
    void filesOfSyncClientsAndMarkersOfUseAreNeitherListedNorDamageNorInTheWay() throws IOException {
        make("/dir", "directory", "one");
        make(LONG, "file", "one");
        ground.tree.createLink(path("/link"), "target");
        ground.write("/file", "one");
        Map<String, String> before = ground.contents();
        List<String> folders = List.of(
                "",
                "d",
                ground.node("/").contentPath(),
                ground.node("/dir").contentPath(),
                ground.node("/dir").nodePath(),
                ground.node("/link").nodePath(),
                ground.node(LONG).nodePath());
        String encrypted = onDisk("/file").replace(".c9r", "");
        List<String> strangers = List.of(
                encrypted + ".c9u",
                encrypted + " (1).c9u",
                "." + encrypted + ".c9r.Ab12Cd",
                encrypted + ".c9r.tmp",
                encrypted + ".c9r.partial",
                encrypted + ".c9r.1a2b3c4d.partial",
                encrypted + ".c9r.crdownload",
                ".syncthing." + encrypted + ".c9r.tmp",
                "~syncthing~" + encrypted + ".c9r.tmp",
                "~$" + encrypted + ".c9r",
                ".~lock." + encrypted + ".c9r#",
                "." + encrypted + ".c9r",
                ".dropbox",
                ".dropbox.attr",
                "desktop.ini",
                "Thumbs.db",
                ".DS_Store",
                ".stfolder",
                ".stversions",
                ".stignore",
                ".sync",
                "Icon\r",
                "dirid (1).c9r",
                "dirid-LAPTOP-9A8B7C6D5E4.c9r",
                "dirid.sync-conflict-20260101-120000-ABCDEFG.c9r");
        for (String folder : folders) {
            for (String stranger : strangers) {
                StoreContents.write(store.memory(), folder.isEmpty() ? stranger : folder + "/" + stranger, new byte[9]);
            }
        }
        ground.tree.invalidateAll();
        ground.told.events();
        assertEquals(before, ground.contents());
        assertEquals(before, new Ground(store).contents());
        assertEquals(List.of(), ground.told.events());
        for (String path : new TreeMap<>(before).descendingKeySet()) ground.delete(path);
        ground.tree.syncAll();
        assertEquals(Map.of(), ground.contents());
        assertEquals(
                List.of(),
                ground.told.events().stream()
                        .filter(event -> event.startsWith("damaged"))
                        .toList());
    }
}

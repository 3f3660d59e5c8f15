package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.vault.MemoryFolders;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What else may be in a vault's folder than files and folders that can be read: no check waits for it, or ends at it. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileFolderTest {

    @TempDir(factory = MemoryFolders.class)
    Path parent;

    private static void pipe(Path path) throws IOException, InterruptedException {
        Files.deleteIfExists(path);
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", path.toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "mkfifo is missing");
            return;
        }
        assertTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);
    }

    @Test
    void aPipeInPlaceOfAnythingIsToldAndNotWaitedFor() throws Exception {
        try (SampleVault vault = SampleVault.filled(parent)) {
            pipe(vault.node(Damages.PHOTO));
            pipe(vault.node("/empty").resolve("dir.c9r"));
            pipe(vault.node("/link").resolve("symlink.c9r"));
            pipe(vault.content("/Iceland").resolve("dirid.c9r"));
            pipe(vault.node(Damages.LONG_PHOTO).resolve("name.c9s"));
            pipe(vault.node("/" + SampleVault.LONG + ".lnk").resolve("symlink.c9r"));
            List<String> found = vault.found(true);
            assertTrue(found.contains("MisshapenNode CRITICAL " + Damages.PHOTO), found::toString);
            assertTrue(found.contains("UnknownType CRITICAL /empty"), found::toString);
            assertTrue(found.contains("UnknownType CRITICAL /link"), found::toString);
            assertTrue(found.contains("MissingLongName CRITICAL ?"), found::toString);
            for (RepairPlan.Outcome outcome : vault.repair()) assertEquals(null, outcome.failure(), outcome::toString);
            vault.found(true);
        }
    }

    @Test
    void aSocketAndALinkToTheRootAmongTheNodesAreTold() throws Exception {
        try (SampleVault vault = SampleVault.filled(parent);
                ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            // Its own path may not be as long as a node's.
            Path bound = parent.resolve("s");
            socket.bind(UnixDomainSocketAddress.of(bound));
            Files.delete(vault.node(Damages.PHOTO));
            Files.move(bound, vault.node(Damages.PHOTO));
            Path iceland = vault.content("/Iceland");
            Bytes.rename(iceland, "aside");
            Files.createSymbolicLink(iceland, Path.of("/"));
            List<String> found = vault.found(true);
            assertTrue(found.contains("MisshapenNode CRITICAL " + Damages.PHOTO), found::toString);
            assertTrue(found.contains("MissingContentDir WARN /Iceland"), found::toString);
        }
    }

    @Test
    void linksAndPipesAreCalledWhatTheyAre() throws Exception {
        try (SampleVault vault = SampleVault.filled(parent)) {
            Files.delete(vault.node(Damages.PHOTO));
            Files.createSymbolicLink(vault.node(Damages.PHOTO), Path.of("/etc/passwd"));
            pipe(vault.node("/notes.txt"));
            pipe(vault.node("/empty").resolve("dir.c9r"));
            Path iceland = vault.content("/Iceland");
            Bytes.rename(iceland, "aside");
            Files.createSymbolicLink(iceland, Path.of("/"));
            assertTrue(said(vault, Damages.PHOTO).contains("a symbolic link"));
            assertTrue(said(vault, "/notes.txt").contains("a pipe"));
            assertTrue(said(vault, "/empty").contains("a pipe"));
            String link = vault.folder.relativize(iceland).toString();
            assertTrue(vault.check(false).problems().stream()
                    .anyMatch(finding -> finding.at().ciphertext().equals(link)
                            && finding.words().meaning().contains("a symbolic link")));
        }
    }

    private static String said(SampleVault vault, String path) throws IOException {
        return vault.check(false).problems().stream()
                .filter(finding -> String.valueOf(finding.at().path()).equals(path))
                .map(finding -> finding.words().meaning())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLinkInPlaceOfTheDataIsNotFollowed() throws Exception {
        try (SampleVault vault = SampleVault.filled(parent)) {
            Files.move(vault.folder.resolve("d"), parent.resolve("elsewhere"));
            Files.createSymbolicLink(vault.folder.resolve("d"), parent.resolve("elsewhere"));
            IOException told =
                    org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> vault.check(true));
            assertTrue(told instanceof java.nio.file.FileSystemException, told::toString);
        }
    }

    /** A store that refuses to open or list some of what is in it; whoever runs the tests as root is refused nothing. */
    private static BackingStore refusing(BackingStore store, Predicate<String> refused) {
        return (BackingStore) Proxy.newProxyInstance(
                BackingStore.class.getClassLoader(), new Class<?>[] {BackingStore.class}, (_, method, arguments) -> {
                    boolean looks = List.of("open", "list").contains(method.getName());
                    if (looks && refused.test((String) arguments[0])) {
                        throw new AccessDeniedException((String) arguments[0]);
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static List<String> found(SampleVault vault, Predicate<String> refused) throws IOException {
        try (BackingStore store = BackingStores.open(vault.folder);
                Health health = vault.health(refusing(store, refused))) {
            return health.check(SampleVault.quickly(true), _ -> {}).findings().stream()
                    .map(SampleVault::line)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatMayNotBeReadIsToldAndAllElseIsLookedAt() throws IOException {
        try (SampleVault vault = SampleVault.filled(parent)) {
            Bytes.flip(vault.file("/notes.txt"), 100);
            String notes = "DamagedChunks CRITICAL /notes.txt";
            String photo = vault.folder.relativize(vault.node(Damages.PHOTO)).toString();
            assertEquals(
                    List.of(notes, "UnreadableContent CRITICAL " + Damages.PHOTO),
                    found(vault, photo::equals),
                    "a file");
            String shortened =
                    vault.folder.relativize(vault.node(Damages.LONG_PHOTO)).toString();
            assertEquals(
                    List.of(notes, "UnreadableContent CRITICAL ?"),
                    found(vault, path -> path.equals(shortened + "/name.c9s")),
                    "a long name");
            assertEquals(
                    List.of(notes, "UnreadableContent CRITICAL " + Damages.LONG_PHOTO),
                    found(vault, shortened::equals),
                    "the folder of a node");
            String iceland = vault.folder.relativize(vault.content("/Iceland")).toString();
            assertEquals(
                    List.of(notes, "UnreadableContent CRITICAL /Iceland"),
                    found(vault, iceland::equals).stream()
                            .filter(line -> !line.startsWith("Missing"))
                            .toList(),
                    "a content directory");
            assertEquals(
                    List.of(notes, "DamagedDirIdBackup INFO /Iceland"),
                    found(vault, path -> path.equals(iceland + "/dirid.c9r")),
                    "the copy of a directory ID");
        }
    }
}

package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The drive of a user without root's rights, by fusermount3. Root becomes "nobody" for it. */
@Timeout(120)
abstract class OrdinaryUserContract {

    private final TestedDriver driver;

    @TempDir
    private Path temporary;

    private Path folder;
    private Path mountPoint;

    OrdinaryUserContract(TestedDriver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void makeDirectoriesOfTheUser() throws IOException {
        Machine.assumeFuse(driver);
        assumeTrue(Shell.has("fusermount3"), "fusermount3 is not installed");
        assumeTrue(!Machine.isRoot() || Shell.has("setpriv"), "setpriv is not installed");
        folder = Files.createDirectory(temporary.resolve("folder"));
        mountPoint = Files.createDirectory(temporary.resolve("drive")).toRealPath();
        Files.writeString(folder.resolve("file"), "content");
        if (Machine.isRoot()) {
            Shell.run(temporary, "chmod 755 . && chown -R " + DriveProcess.ORDINARY_USER + " folder drive");
        }
    }

    @Test
    void theUserMountsAndUnmounts() throws Exception {
        try (DriveProcess drive = start()) {
            assertTrue(drive.isMounted(), drive.answer());
            assertEquals("content", asUser("cat drive/file && mkdir drive/d && cp drive/file drive/d/copy"));
            assertEquals(asUser("id -u"), asUser("stat -c %u drive/d"));
            drive.end();
        }
        assertFalse(DriveProcess.isMounted(mountPoint));
        assertEquals("content", Files.readString(folder.resolve("d/copy")));
    }

    @Test
    void otherUsersDoNotGetIn() throws Exception {
        assumeTrue(Machine.isRoot(), "only root can be another user");
        try (DriveProcess drive = start()) {
            assertTrue(drive.isMounted(), drive.answer());
            Shell.run(temporary, "if cat drive/file; then false; fi");
            drive.end();
        }
    }

    @Test
    void whatTheUsersKilledProcessLeftIsClearedByTheUser() throws Exception {
        try (DriveProcess killed = start()) {
            assertTrue(killed.isMounted(), killed.answer());
            killed.kill();
        }
        assertTrue(DriveProcess.isMounted(mountPoint));
        try (DriveProcess drive = start()) {
            assertTrue(drive.isMounted(), drive.answer());
            assertEquals("content", asUser("cat drive/file"));
            drive.end();
        }
        assertFalse(DriveProcess.isMounted(mountPoint));
    }

    @Test
    void aDriveInUseIsTakenAwayFromItsPrograms() throws Exception {
        try (DriveProcess drive = start()) {
            assertTrue(drive.isMounted(), drive.answer());
            Process holder = new ProcessBuilder(
                            "sh", "-c", user() + " sh -c 'exec 3<drive/file; echo open; read line; cat <&3'")
                    .directory(temporary.toFile())
                    .redirectErrorStream(true)
                    .start();
            assertEquals("open", holder.inputReader().readLine());
            drive.end();
            assertFalse(DriveProcess.isMounted(mountPoint));
            holder.getOutputStream().close();
            assertTrue(holder.inputReader().readLine().startsWith("cat: "));
            assertEquals(1, holder.waitFor());
        }
    }

    @Test
    void filesOfOtherUsersOnRootsDriveAreTheirs() throws Exception {
        assumeTrue(Machine.isRoot(), "only root can serve others");
        MountOptions forAll = new MountOptions("latent", false, true);
        Shell.run(temporary, "chmod 777 folder");
        try (Mount mount = driver.mounter().mount(folder, mountPoint, forAll)) {
            String user = asUser("cd drive && mkdir d && echo 1 > d/f && ln -s d l && stat -c %u d d/f l | sort -u");
            assertEquals(Integer.toString(DriveProcess.ORDINARY_USER), user);
            assertEquals("0", Shell.run(mount.mountPoint(), "echo 1 > of-root && stat -c %u of-root"));
        }
    }

    @Test
    void aDirectoryOfSomebodyElseIsRefused() throws Exception {
        assumeTrue(Machine.isRoot(), "only root can make a directory of somebody else");
        Shell.run(temporary, "chown root drive");
        try (DriveProcess drive = start()) {
            assertTrue(drive.answer().startsWith("REFUSED: "), drive.answer());
        }
    }

    private DriveProcess start() throws IOException {
        Path classes = Files.createTempDirectory(temporary, "classes");
        Shell.run(classes, "chmod 755 .");
        return DriveProcess.startAsOrdinaryUser(driver, classes, folder, mountPoint);
    }

    private String asUser(String script) {
        return Shell.run(temporary, user() + " sh -ec '" + script + "'");
    }

    private static String user() {
        int user = DriveProcess.ORDINARY_USER;
        return Machine.isRoot() ? "setpriv --reuid=" + user + " --regid=" + user + " --clear-groups" : "";
    }
}
